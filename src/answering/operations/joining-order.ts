import { attachJosa } from '../../language';
import { entityOf } from '../../understanding';
import { abstain } from '../abstain';
import { sayEntities, shortThenStatement } from '../compose';
import type { Draft } from '../draft';
import { MESSAGES } from '../messages';
import { type Asked, groupOf, leftover, membersOf, negligible, partsOf, type World } from '../world';
import type { Context } from './context';

const EARLIER = /먼저|앞|일찍|빨리|더\s*빠|선배|오래|\bfirst\b|\bearlier\b|\bsooner\b|\bbefore\b|\blonger\b|\bprior\b/;
const LATER = /나중|늦|뒤|후배|다음|최근|\blater\b|\blast\b|\bafter\b|\bmore\s+recent/;
/** "… only when LG did", "at the same time as LG": says of both that they came together. */
const ALONGSIDE = /\bwhen\b.{2,30}?\b(did|joined|came|got|entered)\b|\bat the same time as\b/;
/** To come in, to be a member: all that such a question says besides the names. */
const SCAFFOLD =
  /^(합류|참여|참가|가입|멤버|회원|참여사|들어|껴|끼|있었|된|되|먼저|앞|일찍|빨리|늦|나중|선배|후배|오래|곳|데|쪽|회사|기관|가운데|팀|join|get|got|into|enter|member|part|came|come|company|organi|first|earlier|later|long|become|became)/i;
const MEMBERSHIP =
  /합류|참여|참가|가입|멤버|회원|들어|껴|끼|선배|후배|\bjoin|\bmember|\binto\b|\bcame\b|\bcome\b|\bpart\b|\bgot\b|\benter|\bin\b/;

/** 0 for a first member, 1 for one that joined later. */
function stageOf(world: World, alliance: string, id: string): 0 | 1 | undefined {
  const all = (kind: 'founders' | 'joined') =>
    partsOf(world, id).every((part) => membersOf(world, alliance, kind).includes(part));
  return all('founders') ? 0 : all('joined') ? 1 : undefined;
}

/** The alliance that is named, or the only one with stages that any of them is in. */
function allianceOf(asked: Asked, world: World, named: readonly string[]): string | undefined {
  const said = asked.entities.filter((id) => world.alliances.includes(id));
  if (said.length > 0) return said.length === 1 ? said[0] : undefined;
  const fitting = world.alliances.filter((alliance) =>
    named.every((id) => partsOf(world, id).every((part) => membersOf(world, alliance).includes(part))),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** "한양대랑 LG전자 중에 누가 먼저 들어왔어?", "was KAIST in before LG?": first members came before those that joined. */
export function joiningOrder({ asked, world }: Context): Draft | undefined {
  const { text, language } = asked;
  const [early, late] = [EARLIER.test(text), LATER.test(text)];
  const alongside = asked.yesNo && !early && !late && ALONGSIDE.test(text);
  if ((!early && !late && !alongside) || !MEMBERSHIP.test(text) || asked.negated || asked.excepts) return undefined;
  if (!alongside && asked.words.roles.some((role) => ['when', 'where', 'why', 'how', 'count', 'amount'].includes(role)))
    return undefined;
  const named = asked.entities.filter((id) => groupOf(world.entity(id)) === 'organisation');
  const [one, two] = named;
  const others = asked.entities.filter((id) => !named.includes(id) && id !== 'ai' && !world.alliances.includes(id));
  if (!one || !two || named.length > 2 || others.length > 0) return undefined;
  if (asked.yesNo && !alongside && !/보다|\bbefore\b|\bafter\b|\bthan\b/.test(text)) return undefined;
  const alliance = allianceOf(asked, world, named);
  const members = alliance ? world.related('members', alliance) : undefined;
  if (!alliance || !members) return undefined;
  const rest = leftover(asked, [members], world, [
    'earlier',
    'later',
    'founding',
    'joinedLater',
    'side',
    'order',
  ]).filter(
    (token) =>
      !named.includes(entityOf(token) ?? '') && !SCAFFOLD.test(token.text) && !(alongside && token.kind === 'date'),
  );
  if (!negligible(rest, world)) return undefined;
  const say = (ids: readonly string[]) => sayEntities(ids, world, language, false);
  const strangers = named.filter(
    (id) => !partsOf(world, id).every((part) => membersOf(world, alliance).includes(part)),
  );
  const base = {
    facts: [members],
    intent: 'order',
    role: asked.yesNo ? 'yesno' : 'who',
    confidence: 0.9,
    entities: [alliance, ...named],
    reason:
      language === 'ko' ? '처음과 나중의 참여 명단을 견주었습니다.' : 'Compared the first members with the later ones.',
  };
  if (strangers.length > 0) {
    const lead =
      language === 'ko'
        ? `${attachJosa(say(strangers), '은/는')} ${say([alliance])} 참여사가 아닙니다.`
        : `${say(strangers)} ${strangers.length > 1 ? 'are not members' : 'is not a member'} of ${say([alliance])}.`;
    return { ...base, status: 'corrected', text: shortThenStatement(lead, [members.statement], language) };
  }
  const [first, second] = [stageOf(world, alliance, one), stageOf(world, alliance, two)];
  // the list itself answers nothing where it does not say who came when
  if (first === undefined || second === undefined) return abstain(asked, world, []);
  const stage = (at: 0 | 1) =>
    language === 'ko'
      ? ['출범 때부터 참여했습니다', '나중에 합류했습니다'][at]
      : ['a first member', 'joined later'][at];
  let short: string;
  if (alongside) {
    short = first === second ? MESSAGES.yes[language] : MESSAGES.no[language];
  } else if (first === second) {
    short =
      language === 'ko'
        ? `${attachJosa(say([one, two]), '은/는')} 둘 다 ${stage(first)}.`
        : first === 0
          ? `Neither: ${say([one, two])} are both first members.`
          : `Neither: ${say([one, two])} both joined later.`;
  } else if (asked.yesNo && early !== late) {
    const claim = late ? first > second : first < second;
    return {
      ...base,
      status: 'answered',
      text: shortThenStatement(claim ? MESSAGES.yes[language] : MESSAGES.no[language], [members.statement], language),
    };
  } else {
    const [senior, junior] = first < second ? [one, two] : [two, one];
    const wanted = late && !early ? junior : senior;
    short =
      language === 'ko'
        ? `${say([wanted])}입니다. ${attachJosa(say([senior]), '은/는')} ${stage(0)}, ${attachJosa(say([junior]), '은/는')} ${stage(1)}.`.replace(
            '참여했습니다,',
            '참여했고,',
          )
        : `${say([wanted])}: ${say([senior])} is ${stage(0)}, ${say([junior])} ${stage(1)}.`;
  }
  return { ...base, status: 'answered', text: shortThenStatement(short, [members.statement], language) };
}
