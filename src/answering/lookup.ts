import type { Fact, Role } from '../knowledge';
import { attachJosa } from '../language';
import { entityOf, type Token } from '../understanding';
import { askedTypes, isOfType } from './asked-type';
import { chain } from './chain';
import { answerRole, asSentence, sayEntities, shortThenStatement } from './compose';
import { conflictsWith } from './conflict';
import type { AskWords } from './corpus';
import type { Draft } from './draft';
import { type Evidence, FITTING, weightOf } from './evidence';
import { FEATURE_NAMES } from './features';
import { pick } from './filter';
import { logOdds, probability, type Weights } from './logistic';
import { MESSAGES, notAsAsked } from './messages';
import {
  ANSWER_FROM,
  CONFIRM_FROM,
  CORRECT_FROM,
  DENY_IDF,
  NEGLIGIBLE_IDF,
  ONLY_FROM,
  SHARED_IDF,
  TELL_FROM,
} from './thresholds';
import { type Asked, entitiesIn, factExplains, groupOf, type World } from './world';

export interface Ranked extends Evidence {
  readonly p: number;
  readonly left: readonly Token[];
}

/** The asks that the evidence speaks for, most probable first. */
export function rank(asked: Asked, world: World, weights: Weights): Ranked[] {
  const withWhom =
    /(누구|누구누구|뭐|무엇|어디|어느\s*\S+|무슨\s*\S+)(이?랑|하고|와|과)(?=[\s?])|\bwith\s+(whom|who|which|what)\b|\b(who|whom|which|what)\b.*\bwith\s*\??$/.test(
      asked.text,
    );
  const boost = (fact: Fact) => (asked.context.includes(fact.id) ? 0.8 : 0);
  return world
    .gather(asked, 40)
    .map((evidence) => {
      const fact = evidence.candidate.ask.fact;
      const peopled = entitiesIn(fact.roles.who).some((id) => world.entity(id)?.type === 'person');
      const p = probability(
        logOdds(evidence.features, weights) +
          boost(fact) +
          (withWhom && evidence.candidate.ask.role === 'whom' ? COMITATIVE : 0),
      );
      const left = evidence.unexplained.filter(
        (token) =>
          weightOf(token, world.corpus) >= NEGLIGIBLE_IDF &&
          !token.concepts.includes('article') &&
          !(peopled && token.concepts.some((concept) => EMPLOYMENT_ONLY.has(concept))),
      );
      return { ...evidence, left, p };
    })
    .sort((a, b) => b.p - a.p);
}

/** 누구랑 asks for the other party: what the wordings for it add to the odds. */
const COMITATIVE = 1.5;

const rolesAsked = (asked: Asked): string[] => asked.words.roles.filter((role) => role !== 'list');

/** "What is the reason" asks for a why, "which month" for a when: the nouns that turn a what into another role. */
const ROLE_NOUNS: Readonly<Partial<Record<Role, ReadonlySet<string>>>> = {
  why: new Set(['reason', 'goal', 'usage-purpose', 'benefit-advantage', 'effect', 'aim-for']),
  when: new Set(['date', 'time', 'year', 'month', 'now-current']),
  how: new Set(['method', 'strategy', 'process-step']),
  count: new Set(['number', 'number-count', 'count']),
};

/** To work somewhere is what every person of an article does. */
const EMPLOYMENT_ONLY = new Set(['work-job', 'belong', 'affiliation']);
const EMPLOYMENT = new Set(['work-job', 'belong', 'affiliation', 'company']);

/** True where the role can answer the question word at all: a when is never answered by a who. */
function roleAnswers(asked: Asked, candidate: AskWords, world: World): boolean {
  const { role } = candidate.ask;
  const roles = rolesAsked(asked);
  if (roles.length === 0) {
    // a list is of names or things, not of reasons
    const listed = asked.words.roles.includes('list') || /^(name|list|give|tell)\b/.test(asked.text);
    return (
      !listed ||
      !ROLE_NOUNS[role] ||
      asked.words.content.some((token) => token.concepts.some((concept) => ROLE_NOUNS[role]?.has(concept)))
    );
  }
  const strict = roles.filter((one) => ['when', 'count', 'why', 'where', 'amount'].includes(one));
  if (role !== 'why' && asked.words.content.some((token) => token.concepts.includes('reason'))) return false;
  if (strict.length > 0) {
    // 어디 asks for organisations as often as for places
    const placed =
      strict.includes('where') &&
      asked.language === 'ko' &&
      (role === 'who' || role === 'whom') &&
      entitiesIn(candidate.ask.fact.roles[role]).every((id) => groupOf(world.entity(id)) === 'organisation');
    return placed || strict.some((one) => FITTING[one]?.includes(role));
  }
  if (roles.some((one) => FITTING[one]?.includes(role))) return true;
  // "what is the purpose of" asks for a why; the wordings for it tell
  // "works for whom" asks for a person's company
  if (
    role === 'where' &&
    candidate.ask.fact.roles.title &&
    asked.words.content.some((token) => token.concepts.some((concept) => EMPLOYMENT.has(concept)))
  )
    return true;
  const noun = ROLE_NOUNS[role];
  if (noun && !asked.words.content.some((token) => token.concepts.some((concept) => noun.has(concept)))) return false;
  // who is asked of a place or a time only in passing: "the man who …"
  const enough =
    role === 'where' || role === 'when' || role === 'why' || role === 'how' || role === 'count' ? 0.3 : 0.12;
  return roles.some(
    (one) => (candidate.words.get(`role:${one}`) ?? 0) / candidate.wordings >= (one === 'who' ? enough : 0.12),
  );
}

const CLASSIFIER_TOP = FEATURE_NAMES.indexOf('classifierIsTop');

/** What is counted: organisations, people, or kinds of things. Other units (개) fit anything. */
const UNITS: readonly [RegExp, RegExp][] = [
  [
    /몇\s*(곳|군데|개사|회사|기업|기관|업체|개\s*(회사|기업|기관)|사\b)|how many (\w+ )?(compan|firm|org|member|institution)|number of (\w+ )?(compan|firm|org|member)/,
    /곳|사/,
  ],
  [/몇\s*(명|사람|분|인)|how many (\w+ )?(people|person|exec|men)|number of (\w+ )?(people|exec)/, /명/],
  [/몇\s*(가지|분야|종류)|how many (\w+ )?(area|field|industr|kind)/, /가지/],
];

const sameUnit = (text: string, unit: string): boolean => {
  const asked = UNITS.filter(([words]) => words.test(text));
  return asked.length === 0 || asked.some(([, said]) => said.test(unit)) || !UNITS.some(([, said]) => said.test(unit));
};

/** Speech, clock times and days are only answered from facts that have them; a month is no answer to "which day". */
function precise(asked: Asked, fact: Fact, role: Role, world: World): boolean {
  const { cues } = asked;
  const speaker = asked.entities.some((id) => ['person', 'organisation'].includes(groupOf(world.entity(id))));
  if (cues.has('said') && speaker) {
    // who somebody is, is not what somebody said
    if (role === 'title' || world.entity(fact.about ?? '')?.type === 'person') return false;
    const { said } = world.words(fact);
    if (!['say', 'announce', 'agree'].some((concept) => said.has(`concept:${concept}`)) && !said.has('word:언급'))
      return false;
  }
  const value = fact.roles[role];
  if (value?.kind === 'count') return !cues.has('interval') && sameUnit(asked.text, value.unit.ko);
  if (value?.kind !== 'date') return true;
  if (cues.has('duration')) return false;
  return !(cues.has('clock') && !value.time) && !(cues.has('exactDay') && value.date.length < 10);
}

/** Half of the words were guessed from misspelt ones and none is a name: rather noise than a question. */
const mostlyMended = (asked: Asked): boolean => {
  const { content } = asked.words;
  const guessed = content.filter((token) => token.mended || token.kind === 'unknown').length;
  return asked.entities.length === 0 && guessed > 0 && guessed * 2 >= content.length;
};

/** "How many …?" of a list that no count is stored for: its length. */
function countOf(asked: Asked, world: World, ranked: readonly Ranked[]): Draft | undefined {
  if (!rolesAsked(asked).every((role) => role === 'count') || rolesAsked(asked).length === 0) return undefined;
  const found = ranked.find(
    ({ p, left, candidate: { ask } }) =>
      p >= ANSWER_FROM && left.length === 0 && !ask.fact.roles.count && entitiesIn(ask.fact.roles[ask.role]).length > 1,
  );
  if (!found) return undefined;
  const { fact, role } = found.candidate.ask;
  const ids = pick(entitiesIn(fact.roles[role]), asked, world);
  if (!ids) return undefined;
  const { language } = asked;
  const people = ids.every((id) => world.entity(id)?.type === 'person');
  const organisations = ids.every((id) => groupOf(world.entity(id)) === 'organisation');
  const number =
    language === 'ko' ? `${ids.length}${people ? '명' : organisations ? '곳' : '가지'}` : String(ids.length);
  return {
    status: 'answered',
    text: shortThenStatement(
      `${asSentence(number, language)} ${asSentence(sayEntities(ids, world, language, false), language)}`,
      [fact.statement],
      language,
    ),
    facts: [fact],
    intent: found.candidate.ask.key,
    role: 'count',
    confidence: found.p,
    evidence: found,
    entities: ids,
    reason: language === 'ko' ? '목록을 세었습니다.' : 'Counted the list.',
  };
}

/** "How …?" of a fact that has no such role but says it in passing: its statement, where nothing else comes near. */
function tell(asked: Asked, ranked: readonly Ranked[]): Draft | undefined {
  const roles = rolesAsked(asked);
  const [first] = ranked;
  if (
    !first ||
    first.left.length > 0 ||
    first.p < TELL_FROM ||
    !roles.every((role) => role === 'how' || role === 'what') ||
    roles.length === 0
  )
    return undefined;
  if (askedTypes(asked) || asked.negated || asked.excepts || asked.cues.has('said')) return undefined;
  const { fact, role } = first.candidate.ask;
  const { language } = asked;
  return {
    status: 'answered',
    text: fact.statement[language],
    facts: [fact],
    intent: first.candidate.ask.key,
    role,
    confidence: first.p,
    evidence: first,
    reason: language === 'ko' ? '물은 것을 이 사실이 말하고 있습니다.' : 'This fact tells of it.',
  };
}

/** Which of a list is asked for: 두 번째 // 1. */
function ordinalOf(asked: Asked): number | undefined {
  const at = asked.words.content
    .map((token) => ['first', 'second', 'third', 'fourth'].findIndex((name) => token.concepts.includes(name)))
    .find((place) => place >= 0);
  return at;
}

/** Where all candidates that account for the whole question mean one fact, less probability is enough. */
function onlyOne(complete: readonly Ranked[], asked: Asked, world: World): Ranked | undefined {
  const [first] = complete;
  const weight = asked.words.content.reduce((sum, token) => sum + weightOf(token, world.corpus), 0);
  if (
    !first ||
    first.p < ONLY_FROM ||
    weight < SHARED_IDF ||
    (rolesAsked(asked).length > 0 && !rolesAsked(asked).some((role) => first.candidate.words.has(`role:${role}`)))
  )
    return undefined;
  return complete.every((one) => one.candidate.ask.fact === first.candidate.ask.fact || one.p < first.p / 3)
    ? first
    : undefined;
}

/** An answer to a question for something: the value of a role, picked down to what was asked for. */
export function lookUp(asked: Asked, world: World, ranked: readonly Ranked[]): Draft | undefined {
  const { language } = asked;
  if (asked.cues.has('opinion') || asked.words.content.length === 0 || mostlyMended(asked)) return undefined;
  const types = askedTypes(asked);
  const fits = ({ candidate }: Ranked): boolean => {
    const { fact, role } = candidate.ask;
    const value = entitiesIn(fact.roles[role]);
    if (value.length > 0 && (asked.negated || asked.excepts) && !pick(value, asked, world)) return false;
    // an answer that only repeats the question says nothing
    if (value.length > 0 && value.every((id) => asked.entities.includes(id)) && !asked.cues.has('defines'))
      return false;
    if (conflictsWith(fact, asked.words.content, world).some(({ kind }) => kind === 'denial')) return false;
    return (
      roleAnswers(asked, candidate, world) &&
      precise(asked, fact, role, world) &&
      (!types || isOfType(fact.roles[role], types, world))
    );
  };
  const complete = ranked.filter((one) => one.left.length === 0 && fits(one));
  const best = complete.find((one) => one.p >= ANSWER_FROM) ?? onlyOne(complete, asked, world);
  if (!best) return countOf(asked, world, ranked) ?? chain(asked, world, ranked, fits) ?? tell(asked, ranked);
  const { fact, role } = best.candidate.ask;
  const value = fact.roles[role];
  if (asked.negated && value?.kind !== 'entities' && role !== 'count' && !world.words(fact).words.has('not'))
    return deny(asked, best);
  const nth = value?.kind === 'texts' ? ordinalOf(asked) : undefined;
  const base = {
    intent: best.candidate.ask.key,
    role,
    facts: [fact],
    evidence: best,
    confidence: best.p,
    status: 'answered' as const,
  };
  const reason =
    language === 'ko' ? '질문의 모든 말이 이 사실로 설명됩니다.' : 'This fact accounts for every word of the question.';
  if (value?.kind === 'texts' && nth !== undefined && value.texts[nth]) {
    return {
      ...base,
      text: shortThenStatement(
        asSentence((value.texts[nth] as { ko: string; en: string })[language], language),
        [fact.statement],
        language,
      ),
      reason,
    };
  }
  const listed =
    role === 'count'
      ? entitiesIn(fact.roles.who).length > 0
        ? entitiesIn(fact.roles.who)
        : entitiesIn(fact.roles.what)
      : entitiesIn(value);
  if (listed.length > 1) {
    const picked = pick(listed, asked, world);
    if (!picked) return undefined;
    if (picked.length < listed.length) {
      const names = asSentence(sayEntities(picked, world, language), language);
      const count = language === 'ko' ? `${picked.length}곳입니다.` : `${picked.length}.`;
      const unit = fact.roles.count?.kind === 'count' ? fact.roles.count.unit : undefined;
      const number =
        role === 'count'
          ? language === 'ko'
            ? `${picked.length}${unit?.ko.replace(/\(.*/, '') ?? '곳'}입니다: ${sayEntities(picked, world, language)}.`
            : `${picked.length}: ${sayEntities(picked, world, language)}.`
          : names;
      return {
        ...base,
        text: shortThenStatement(number || count, [fact.statement], language),
        entities: picked,
        reason,
      };
    }
  }
  return {
    ...base,
    text: shortThenStatement(answerRole(fact, role, world, language), [fact.statement], language),
    reason,
  };
}

/** Asks whether something is over and done. */
const DONE =
  /이미|벌써|완료|끝났|마쳤|(됐|되었|했)(나|어|니|는지|습니까|죠|지)|\balready\b|\b(have|has)\s+.*\bbeen\b|\bdone\b|\bcompleted?\b|\bfinished\b/;

/** "Why is X not …?" of something that is so. */
function deny(asked: Asked, evidence: Ranked): Draft {
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

const saidOtherwise = (token: Token, language: 'ko' | 'en'): string => notAsAsked(token.text, language);

/** The facts that come closest to what a question claims, whatever it asks for, with what they contradict in it. */
function claims(asked: Asked, world: World, ranked: readonly Ranked[]) {
  const seen = new Set<string>();
  return ranked
    .flatMap((evidence) => {
      const { fact } = evidence.candidate.ask;
      if (seen.has(fact.id)) return [];
      seen.add(fact.id);
      const rest = asked.words.content.filter(
        (token) =>
          !factExplains(token, fact, world) &&
          (token.kind !== 'word' || weightOf(token, world.corpus) >= NEGLIGIBLE_IDF),
      );
      const conflicts = conflictsWith(fact, asked.words.content, world);
      const open = rest.filter((token) => !conflicts.some((conflict) => conflict.token === token));
      const shared = asked.words.content.filter(
        (token) => !rest.includes(token) && !conflicts.some((conflict) => conflict.token === token),
      );
      // 기사 says little of most facts and all of those that the byline gives
      const ofByline =
        fact.paragraphs.includes('byline') && asked.words.content.some((token) => token.concepts.includes('article'))
          ? DENY_IDF
          : 0;
      const agreement = ofByline + shared.reduce((sum, token) => sum + weightOf(token, world.corpus), 0);
      return [{ evidence, fact, rest, conflicts, open, agreement }];
    })
    .sort((a, b) => b.agreement - a.agreement || b.evidence.p - a.evidence.p);
}

/** A yes/no question: yes where a fact accounts for all of it, no where a fact fills the place with something else. */
export function confirm(asked: Asked, world: World, ranked: readonly Ranked[]): Draft | undefined {
  if (!asked.yesNo || asked.cues.has('opinion')) return undefined;
  // digits alone claim nothing
  if (!asked.words.content.some((token) => /\p{L}/u.test(token.text))) return undefined;
  const { language } = asked;
  const choice = /아니면|아님|혹은|또는|\bor\b/.test(asked.text);
  const all = claims(asked, world, ranked).filter(({ open }) => open.length === 0);
  const agreed = all
    .filter(
      ({ conflicts, evidence }) =>
        conflicts.length === 0 &&
        (evidence.p >= CONFIRM_FROM || (evidence.p >= ONLY_FROM / 2 && evidence.features[CLASSIFIER_TOP] === 1)),
    )
    .sort((a, b) => b.evidence.p - a.evidence.p)[0];
  if (agreed) {
    const { fact, evidence } = agreed;
    const none = Object.values(fact.roles).some((value) => value?.kind === 'count' && value.number === 0);
    const lead =
      choice || asked.negated
        ? ''
        : none
          ? `${MESSAGES.no[language]} `
          : fact.planned && DONE.test(asked.text)
            ? `${MESSAGES.notYet[language]} `
            : `${MESSAGES.yes[language]} `;
    return {
      status: asked.negated && asked.leading ? 'corrected' : 'answered',
      text: lead + fact.statement[language],
      facts: [fact],
      intent: evidence.candidate.ask.key,
      role: 'yesno',
      confidence: evidence.p,
      evidence,
      reason:
        language === 'ko' ? '질문이 말하는 것이 모두 이 사실에 있습니다.' : 'The fact says all that the question does.',
    };
  }
  const denied = all.find(
    ({ conflicts, evidence, agreement }) =>
      conflicts.length > 0 &&
      (agreement >= SHARED_IDF || (agreement >= DENY_IDF && conflicts.some(({ kind }) => kind === 'date'))) &&
      (evidence.p >= CORRECT_FROM || conflicts.some(({ kind }) => kind === 'denial')),
  );
  if (!denied) return undefined;
  const { fact, conflicts, evidence } = denied;
  return {
    status: asked.leading ? 'corrected' : 'answered',
    text: `${choice || asked.negated ? '' : `${MESSAGES.no[language]} `}${fact.statement[language]}`,
    facts: [fact],
    intent: evidence.candidate.ask.key,
    role: 'yesno',
    confidence: Math.max(0.6, evidence.p),
    evidence,
    reason:
      language === 'ko'
        ? `${attachJosa(`'${conflicts[0]?.token.text}'`, '은/는')} 기사의 내용과 다릅니다.`
        : `The article says otherwise than '${conflicts[0]?.token.text}'.`,
  };
}

/** Only a fact with an amount can be what "how much" has confused. */
const countable = (asked: Asked, fact: Fact): boolean =>
  !rolesAsked(asked).some((role) => role === 'amount') ||
  Object.values(fact.roles).some((value) => value?.kind === 'count');

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
    conflicts: claim.conflicts.some(({ kind, token }) => kind === 'entity' && crowded(token)) ? [] : claim.conflicts,
  }));
  const whole = all.find(({ conflicts, open }) => conflicts.length === 0 && open.length === 0);
  const found = all.find(
    ({ conflicts, open, agreement, evidence }) =>
      conflicts.length > 0 &&
      open.length === 0 &&
      agreement >= SHARED_IDF &&
      evidence.p >= CORRECT_FROM &&
      countable(asked, evidence.candidate.ask.fact) &&
      !(whole && whole.agreement >= agreement),
  );
  if (!found) return undefined;
  const { fact, conflicts, evidence } = found;
  const said = conflicts.map(({ token }) => saidOtherwise(token, language))[0] as string;
  const subject = conflicts.flatMap(({ token }) => entityOf(token) ?? []);
  return {
    status: 'corrected',
    text: `${said} ${fact.statement[language]}`,
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
