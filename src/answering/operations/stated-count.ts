import { boundOf, isBound } from '../bounds';
import { shortThenStatement } from '../compose';
import type { Draft } from '../draft';
import { otherwise } from '../messages';
import { verdict } from '../polarity';
import { leftover, membersOf, negligible } from '../world';
import type { Context } from './context';

/** What members are counted by, right after their number. */
const UNIT =
  /^\s*(개\s*)?(곳|군데|개사|사|회사|기업|기관|업체|단체|멤버|참여사|개(?=[\s가-힣]*(회사|기업|기관))|(?:\w+\s+){0,2}(?:companies|firms|members|organi[sz]ations|orgs|institutions|founders|partners|participants))/i;
const MEMBERSHIP =
  /^(join|take-part|member|include|belong|company|participant|founder|launch|number-count|organization|institution)$/;

/** "AI 원팀은 여섯 곳이지?", "which six companies founded it?": a number of members against the lists. */
export function statedCount({ asked, world }: Context): Draft | undefined {
  const { text, language } = asked;
  const alliances = asked.entities.filter((id) => world.alliances.includes(id));
  const [alliance] = alliances;
  if (!alliance || alliances.length > 1 || asked.entities.some((id) => id !== alliance && id !== 'ai'))
    return undefined;
  const numbers = asked.words.content.filter((token) => token.kind === 'number');
  const [number] = numbers;
  if (
    !number ||
    numbers.length > 1 ||
    !UNIT.test(text.slice(number.end)) ||
    asked.excepts ||
    (asked.negated && !asked.yesNo)
  )
    return undefined;
  const bound = boundOf(text, number);
  if (bound && !asked.yesNo) return undefined;
  const rest = leftover(asked, [], world, ['founding', 'joinedLater']).filter(
    (token) =>
      token !== number &&
      !(bound && isBound(token)) &&
      !token.ids.includes(`entity:${alliance}`) &&
      token.kind !== 'entity' &&
      !token.concepts.some((concept) => MEMBERSHIP.test(concept)),
  );
  if (!negligible(rest, world) || asked.words.roles.some((role) => ['when', 'why', 'how', 'count'].includes(role)))
    return undefined;
  const founded = asked.cues.has('founding') || /\bfound\b/.test(text);
  const kind = founded ? 'founders' : asked.cues.has('joinedLater') ? 'joined' : 'members';
  const known = world.related(kind, alliance) ? kind : 'members';
  const fact = world.related(known, alliance);
  const count = membersOf(world, alliance, known).length;
  if (!fact || count === 0) return undefined;
  const stated = number.number ?? Number.NaN;
  const holds = bound ? bound(count, stated) : stated === count;
  // a right number in a question for the list is no claim to answer
  if (!asked.yesNo && (holds || asked.words.roles.length === 0)) return undefined;
  const said = verdict(asked, holds);
  const lead = asked.yesNo
    ? said.lead
    : otherwise(text.slice(number.start, number.end + (UNIT.exec(text.slice(number.end))?.[0].length ?? 0)), language);
  const total = language === 'ko' ? `${count}곳입니다.` : `There are ${count}.`;
  return {
    status: asked.yesNo ? said.status : holds ? 'answered' : 'corrected',
    ...(asked.yesNo ? { holds } : {}),
    text: shortThenStatement(holds && !bound ? lead : `${lead} ${total}`.trim(), [fact.statement], language).trim(),
    facts: [fact],
    intent: 'stated-count',
    role: 'count',
    confidence: 0.92,
    entities: [alliance],
    reason: language === 'ko' ? '말한 수를 명단과 대조했습니다.' : 'Checked the number against the list.',
  };
}
