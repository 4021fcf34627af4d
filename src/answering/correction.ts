import type { Fact } from '../knowledge';
import { entityOf, type Token } from '../understanding';
import { carried } from './carried';
import { claims } from './claims';
import type { Conflict } from './conflict';
import { countsWhatIsSaid } from './counted';
import type { Draft } from './draft';
import { FEATURE_NAMES } from './features';
import { countsGroup, pick } from './filter';
import { notAsAsked, otherwise } from './messages';
import { verdict } from './polarity';
import type { Ranked } from './ranking';
import { rolesAsked } from './role-fit';
import { CORRECT_FROM, ONLY_FROM, SHARED_IDF } from './thresholds';
import { type Asked, entitiesIn, groupOf, type World } from './world';

/** "Why is X not …?" of something that is so. */
export function deny(asked: Asked, evidence: Ranked): Draft {
  const { fact, role } = evidence.candidate.ask;
  const { language } = asked;
  const lead = language === 'ko' ? '기사의 내용은 그와 다릅니다.' : 'The article says otherwise.';
  return {
    status: 'corrected',
    text: `${lead} ${fact.statement[language]}`,
    facts: [fact],
    intent: evidence.candidate.ask.key,
    role,
    confidence: 0.7,
    evidence,
    reason:
      language === 'ko'
        ? '질문이 기사와 반대되는 것을 전제합니다.'
        : 'The question assumes the opposite of the article.',
  };
}
/** A number with what it counts: '네 명', 'four people'. */
function quoted(token: Token, kind: Conflict['kind'], { reading: { text, tokens } }: Asked): string {
  const next = tokens[tokens.indexOf(token) + 1];
  const near = kind === 'number' && next && /^\s?$/.test(text.slice(token.end, next.start));
  const unit = /^\s?(개|명|곳|사|가지|분|번|군데|개사)(?=[^\s]{0,3}(\s|[?.!]|$))/.exec(text.slice(token.end))?.[0];
  if (unit && kind === 'number') return text.slice(token.start, token.end) + unit;
  return near && /^[a-z]/i.test(next.text) ? text.slice(token.start, next.end) : token.text;
}

const saidOtherwise = ({ token, kind }: Conflict, asked: Asked): string =>
  (kind === 'date' || kind === 'number' ? otherwise : notAsAsked)(quoted(token, kind, asked), asked.language);
const VOTED = FEATURE_NAMES.indexOf('classifierIsTop');

/** Only a fact with an amount can be what "how much" has confused. */
const countable = (asked: Asked, fact: Fact): boolean =>
  !rolesAsked(asked).some((role) => role === 'amount') ||
  Object.values(fact.roles).some((value) => value?.kind === 'count');

/** "which two of the three work for LG": a number of some of the list. */
const countsPart = (token: Token, fact: Fact, asked: Asked, world: World): boolean =>
  countsGroup(token, asked, world) ||
  // 둘 다 counts what is asked for
  /^\s*다(?![가-힣])/.test(asked.reading.text.slice(token.end)) ||
  asked.words.content.filter(({ kind }) => kind === 'number').length > 1 ||
  Object.values(fact.roles).some(
    (value) => entitiesIn(value).length > 1 && pick(entitiesIn(value), asked, world)?.length === token.number,
  );

/** A wrong number of what is otherwise plainly meant needs fewer words in common. */
const plainlyMiscounted = (conflicts: readonly Conflict[], evidence: Ranked, asked: Asked): boolean =>
  conflicts.every(({ kind }) => kind === 'number') &&
  evidence.p >= ONLY_FROM &&
  evidence.features[VOTED] === 1 &&
  asked.words.content.length > conflicts.length &&
  // "the other two" are what is left of a list
  !/다른|나머지|\bother\b/.test(asked.text);

/** A question that takes for granted what a fact contradicts: says so, and what the article does say. */
export function correct(asked: Asked, world: World, ranked: readonly Ranked[]): Draft | undefined {
  const { language } = asked;
  // two names of a kind are asked about together, not confused with one another
  const crowded = (token: Token) => {
    const group = groupOf(world.entity(entityOf(token) ?? ''));
    return !asked.yesNo && asked.entities.filter((id) => groupOf(world.entity(id)) === group).length > 1;
  };
  const all = claims(asked, world, ranked).map((claim) => ({
    ...claim,
    conflicts: claim.conflicts.some(
      ({ kind, token }) =>
        (kind === 'entity' && crowded(token)) || (kind === 'number' && countsPart(token, claim.fact, asked, world)),
    )
      ? []
      : claim.conflicts,
  }));
  const whole = all.find(({ conflicts, open }) => conflicts.length === 0 && open.length === 0);
  const found = all.find(
    ({ conflicts, open, agreement, evidence, fact }) =>
      conflicts.length > 0 &&
      !conflicts.some((conflict) => conflict.inPassing) &&
      conflicts.every((conflict) => countsWhatIsSaid(conflict, asked, fact, world)) &&
      open.length === 0 &&
      (agreement >= SHARED_IDF || plainlyMiscounted(conflicts, evidence, asked)) &&
      evidence.p >= CORRECT_FROM &&
      countable(asked, evidence.candidate.ask.fact) &&
      !(
        whole &&
        whole.agreement >= agreement &&
        // many facts have the number, and few what it counts
        (conflicts.some(({ kind }) => kind !== 'number') || whole.evidence.p * 3 >= evidence.p)
      ),
  );
  if (!found) return undefined;
  const { fact, conflicts, evidence } = found;
  // a tag is told no, a question for something what of it is not so
  const said =
    asked.yesNo && asked.leading && !asked.negated
      ? verdict(asked, false).lead
      : (conflicts.map((conflict) => saidOtherwise(conflict, asked))[0] as string);
  const subject = conflicts.flatMap(({ token }) => entityOf(token) ?? []);
  return {
    status: 'corrected',
    text: [said, carried(fact, conflicts, world, language), fact.statement[language]].filter(Boolean).join(' '),
    facts: [fact],
    intent: evidence.candidate.ask.key,
    role: evidence.candidate.ask.role,
    confidence: 0.7,
    evidence,
    entities: subject,
    reason:
      language === 'ko'
        ? `질문이 전제한 '${conflicts[0]?.token.text}'은(는) 기사의 내용과 다릅니다.`
        : `The question assumes '${conflicts[0]?.token.text}', the article says otherwise.`,
  };
}
