import { entityOf } from '../../understanding';
import { sayDate, shortThenStatement } from '../compose';
import type { Draft } from '../draft';
import { datesOf, groupOf, membersOf } from '../world';
import type { Context } from './context';

const JOINING = /^(join|take-part|member|include|belong)$/;

/** "언제부터 있었어?", "since when": to be in it is all that is asked. */
const SINCE_WHEN = /언제부터|\bsince\s+when\b|\bhow\s+long\b/;

/** "KAIST는 언제 원팀에 들어왔어?": a first member has been in since the launch, whatever day later members came. */
export function founderSince({ asked, world }: Context): Draft | undefined {
  const { language, words } = asked;
  const asksWhen = words.roles.length > 0 && words.roles.every((role) => role === 'when');
  const named = asked.entities.filter((id) => groupOf(world.entity(id)) === 'organisation');
  if (asked.yesNo || !asksWhen || named.length === 0) return undefined;
  const said = asked.entities.filter((id) => world.alliances.includes(id));
  const alliance =
    said.length === 1
      ? said[0]
      : world.alliances.find((id) => named.every((one) => membersOf(world, id, 'founders').includes(one)));
  const founders = alliance ? membersOf(world, alliance, 'founders') : [];
  if (!alliance || said.length > 1 || !named.every((id) => founders.includes(id))) return undefined;
  const rest = words.content.filter((token) => !entityOf(token));
  const stays = SINCE_WHEN.test(asked.text) && rest.every((token) => /^(있|함께|같이|쭉|계속|been)/.test(token.text));
  if (!stays && (rest.length === 0 || !rest.every((token) => token.concepts.some((concept) => JOINING.test(concept)))))
    return undefined;
  const fact = world.related('founders', alliance);
  const launch = world.corpus.knowledge.facts.find(
    (one) => one.event && datesOf(one).length > 0 && world.words(one).entities.has(alliance) && one.id !== fact?.id,
  );
  const date = fact ? (datesOf(fact)[0] ?? (launch ? datesOf(launch)[0] : undefined)) : undefined;
  if (!fact || !date) return undefined;
  const lead =
    language === 'ko'
      ? `출범 때인 ${sayDate(date, language)}부터입니다.`
      : `From the launch in ${sayDate(date, language)}.`;
  return {
    status: 'answered',
    text: shortThenStatement(lead, [fact.statement], language),
    facts: [fact],
    intent: `${fact.id}.when`,
    role: 'when',
    confidence: 0.9,
    entities: [alliance, ...named],
    reason: language === 'ko' ? '처음부터 참여한 곳입니다.' : 'It is a first member.',
  };
}
