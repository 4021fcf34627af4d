import type { Fact } from '../../knowledge';
import { attachJosa, type Language } from '../../language';
import { entityOf, type Token } from '../../understanding';
import { sayEntities, shortThenStatement } from '../compose';
import type { Draft } from '../draft';
import { enumeration } from '../enumeration';
import { type Asked, entitiesIn, groupOf, leftover, membersOf, negligible, partsOf, type World } from '../world';
import type { Context } from './context';

const AMONG =
  /중\s|중에|중에서|가운데|\bwhich\s+(one\s+)?(of|is|are|isn|aren|does|do)\b|\bwhich\s+one|\bof\s+(these|those|the)\b|\bamong\b|\bodd\b|나머지/;
const ODD =
  /다른\s*하나|하나만\s*다|성격이\s*다|결이\s*다|안\s*어울|나머지[와과랑]\s*다|동떨어|\bodd\s+(one|man)\s+out\b|\bdoes\s?n.?t\s+belong\b|\bdoes\s+not\s+belong\b|\bthe\s+odd\b/;
const NOT_IN = /아닌|아니|않|안\s|없|못|빠진|빠져|\bnot\b|n't\b|\bisn\b|\baren\b|\boutside\b|\bnever\b/;
const ORDER = /먼저|나중|늦|일찍|처음|출범|초기|founding|\bfirst\b|\bearlier\b|\blater\b/;
/** What such a question says besides the names and the list: to belong, one, which. */
const SCAFFOLD =
  /^(곳|데$|하나|회사|기관|기업|멤버|회원|참여|참가|소속|속하|속한|들어|껴|끼|빠지|빠진|빠져|다른|다르|성격|결이|나머지|가운데|어울|odd|one|out|compan|organi|member|part|belong|trio|group|club|these|those|list|take part|outside)/i;

/** A list to hold the names against: the members of an alliance, or what a fact lists. */
interface Listing {
  readonly fact: Fact;
  readonly ids: readonly string[];
  readonly alliance?: string;
}

/** The alliance that the question names, or, for an odd one out, the only one that all but one of them are in. */
function allianceFor(asked: Asked, listed: readonly string[], world: World): Listing | undefined {
  const named = asked.entities.filter((id) => world.alliances.includes(id));
  const fitting =
    named.length > 0
      ? named
      : ODD.test(asked.text)
        ? world.alliances.filter(
            (alliance) => listed.filter((id) => !membersOf(world, alliance).includes(id)).length === 1,
          )
        : [];
  const [alliance] = fitting;
  const fact = alliance ? world.related('members', alliance) : undefined;
  return alliance && fact && fitting.length === 1 ? { fact, alliance, ids: membersOf(world, alliance) } : undefined;
}

const isNegative = (asked: Asked): boolean => ODD.test(asked.text) || asked.negated || NOT_IN.test(asked.text);

/** The likeliest fact that accounts for all but the names and lists some of them. */
function factFor(asked: Asked, run: readonly Token[], listed: readonly string[], world: World): Listing | undefined {
  // two names are asked about by more than their list; from three on the others say which list is meant
  if (listed.length < 3 || asked.words.content.every((token) => run.includes(token))) return undefined;
  for (const { candidate } of world.gather(asked, 40)) {
    const { fact } = candidate.ask;
    const ids = Object.values(fact.roles)
      .map((value) => entitiesIn(value))
      .find((all) => all.length > 1 && all.some((id) => listed.includes(id)) && listed.some((id) => !all.includes(id)));
    if (!ids || !negligible(others(asked, run, fact, world), world)) continue;
    // what is not in a list is the odd one among those that are
    const inside = listed.filter((id) => ids.includes(id)).length;
    if (!isNegative(asked) || inside * 2 > listed.length) return { fact, ids };
  }
  return undefined;
}

const others = (asked: Asked, run: readonly Token[], fact: Fact, world: World): Token[] =>
  leftover(asked, [fact], world, ['side']).filter((token) => !run.includes(token) && !SCAFFOLD.test(token.text));

/** The names chosen, as members or as none. */
function ofAlliance(
  alliance: string,
  chosen: readonly string[],
  negative: boolean,
  language: Language,
  world: World,
): string {
  const say = (ids: readonly string[]) => sayEntities(ids, world, language, false);
  const name = say([alliance]);
  const many = chosen.length > 1;
  if (chosen.length === 0) {
    return language === 'ko'
      ? `그 가운데에는 없습니다. ${negative ? `모두 ${name} 참여사입니다` : `어느 곳도 ${name} 참여사가 아닙니다`}.`
      : `None of them: ${negative ? `all are members of ${name}` : `none is a member of ${name}`}.`;
  }
  return language === 'ko'
    ? `${say(chosen)}입니다. ${attachJosa(say(chosen), '은/는')} ${negative ? `${name} 참여사가 아닙니다` : `${name}에 참여하고 있습니다`}.`
    : `${say(chosen)}: ${many ? 'they are' : 'it is'} ${negative ? 'not ' : ''}${many ? 'members' : 'a member'} of ${name}.`;
}

/** "KT, 한양대, 카카오 중 원팀이 아닌 곳은?": which of some names are in an alliance, or are not, or the odd one out. */
export function ofThese({ asked, world }: Context): Draft | undefined {
  const run = enumeration(asked, world);
  const listed = run.flatMap((token: Token) => partsOf(world, entityOf(token) as string));
  if (run.length < 2 || (!AMONG.test(asked.text) && !ODD.test(asked.text)) || asked.excepts) return undefined;
  const roles = asked.words.roles;
  if (asked.yesNo || roles.some((role) => ['when', 'why', 'how', 'count', 'amount'].includes(role))) return undefined;
  const organisations = listed.every((id) => groupOf(world.entity(id)) === 'organisation');
  const said = asked.entities.filter((id) => id !== 'ai' && !run.some((token) => entityOf(token) === id));
  const ofMembers = organisations ? allianceFor(asked, listed, world) : undefined;
  if (ofMembers && (said.some((id) => !world.alliances.includes(id)) || ORDER.test(asked.text))) return undefined;
  const listing =
    ofMembers && negligible(others(asked, run, ofMembers.fact, world), world)
      ? ofMembers
      : said.some((id) => world.alliances.includes(id)) && organisations
        ? undefined
        : factFor(asked, run, listed, world);
  if (!listing) return undefined;
  const inside = listed.filter((id) => listing.ids.includes(id));
  const outside = listed.filter((id) => !inside.includes(id));
  const negative = isNegative(asked);
  const chosen = negative ? outside : inside;
  const { language } = asked;
  const { alliance } = listing;
  const elsewhere = outside.flatMap((id) => world.alliances.filter((one) => membersOf(world, one).includes(id)));
  const other = alliance && negative && elsewhere[0] ? world.related('members', elsewhere[0]) : undefined;
  const facts = [listing.fact, ...(other ? [other] : [])];
  const names = sayEntities(chosen, world, language, false);
  const text = alliance
    ? ofAlliance(alliance, chosen, negative, language, world)
    : language === 'ko'
      ? `${names}입니다.`
      : `${names}.`;
  return {
    status: chosen.length === 0 ? 'corrected' : 'answered',
    text: shortThenStatement(
      text,
      facts.map((fact) => fact.statement),
      language,
    ),
    facts,
    intent: negative ? 'not-member' : 'is-member',
    role: 'who',
    confidence: 0.92,
    entities: [...chosen, ...(alliance ? [alliance] : [])],
    reason: language === 'ko' ? '명단과 대조했습니다.' : 'Checked against the list.',
  };
}
