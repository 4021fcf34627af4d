import { entityOf, type Token } from '../../understanding';
import { classesOf } from '../classes';
import { asSentence, sayEntities, shortThenStatement } from '../compose';
import type { Draft } from '../draft';
import { type Asked, leftover, membersOf, negligible } from '../world';
import type { Context } from './context';

const SCAFFOLD =
  /^(멤버|회원|참여|참가|합류|가입|구성|소속|속하|속한|곳|데$|쪽|모두|전부|전체|뽑|추리|골라|고르|중$|가운데|명단|목록|이름|초기|처음|원래|member|participant|organi|among|list|name|part|founding|original|first|initial)/i;

/** True where it is the word itself that is denied: "회사가 아닌", "not companies", "aren't actually companies". */
function isDenied(token: Token, { reading: { tokens, text, language } }: Asked): boolean {
  const at = tokens.indexOf(token);
  return language === 'ko'
    ? tokens[at + 1]?.kind === 'not' && /^(이|가|은|는|)$/.test(token.tail)
    : /(\bnot|n['’]t|\bnon)[\s-]+(a\s+|an\s+|actually\s+|really\s+|private\s+)*$/i.test(text.slice(0, token.start));
}

/** "AI 원팀에서 회사가 아닌 곳은?": the members, or the first ones, without those of a kind. */
export function membersNotOfKind({ asked, world }: Context): Draft | undefined {
  if (asked.yesNo || !asked.negated || asked.excepts) return undefined;
  if (asked.words.roles.some((role) => !['who', 'what', 'where', 'org', 'list'].includes(role))) return undefined;
  const [alliance, ...more] = asked.entities.filter((id) => id !== 'ai');
  const denied = asked.words.content.filter(
    (token) => !entityOf(token) && classesOf(token).length > 0 && isDenied(token, asked),
  );
  const [kind, ...others] = denied;
  if (!alliance || more.length > 0 || !world.alliances.includes(alliance) || !kind || others.length > 0)
    return undefined;
  const stage = asked.cues.has('founding') ? 'founders' : 'members';
  const fact = world.related(stage, alliance);
  const all = membersOf(world, alliance, stage);
  const left = all.filter((id) => !classesOf(kind).some((name) => world.entity(id)?.classes.includes(name)));
  const rest = leftover(asked, fact ? [fact] : [], world).filter(
    (token) => token !== kind && !SCAFFOLD.test(token.text),
  );
  if (!fact || left.length === 0 || left.length === all.length || !negligible(rest, world)) return undefined;
  const { language } = asked;
  return {
    status: 'answered',
    text: shortThenStatement(
      asSentence(sayEntities(left, world, language, false), language),
      [fact.statement],
      language,
    ),
    facts: [fact],
    intent: 'members-not-of-kind',
    role: 'who',
    confidence: 0.9,
    entities: [...left, alliance],
    reason: language === 'ko' ? '참여 명단에서 그 종류를 뺐습니다.' : 'Left that kind out of the member list.',
  };
}
