import type { Fact } from '../knowledge';
import { attachJosa } from '../language';
import { entityOf, TITLE_CONCEPTS, type Token } from '../understanding';
import { isAttested } from './attested';
import { boundOf } from './bounds';
import { carried } from './carried';
import { claimsAnothers } from './claimed-owner';
import { claims } from './claims';
import { classesOf, nounTypes } from './classes';
import type { Conflict } from './conflict';
import { countsWhatIsSaid } from './counted';
import type { Draft } from './draft';
import { FEATURE_NAMES } from './features';
import { hasLeeway } from './leeway';
import { MESSAGES } from './messages';
import { isOfOtherAlliance } from './of-other-alliance';
import { isOpen } from './open-claims';
import { deniesAll, verdict } from './polarity';
import { asksPresence, wasElsewhere } from './presence';
import type { Ranked } from './ranking';
import { bySpeaker } from './speaker';
import { CONFIRM_FROM, DENY_DATED_FROM, DENY_FROM, DENY_IDF, ONLY_FROM, SHARED_IDF } from './thresholds';
import { type Asked, entitiesIn, groupOf, type World } from './world';

const CLASSIFIER_TOP = FEATURE_NAMES.indexOf('classifierIsTop');
/** Asks whether something is over and done. */
const DONE =
  /이미|벌써|완료|끝났|끝난|마쳤|마친|(된|한)\s*(거|건|것)(야|예요|에요|인가|임|니|냐|죠|지|맞|\s*[?？]|$)|(됐|되었|했|나왔|생겼)(나|어|니|는지|습니까|죠|지)|\balready\b|\b(have|has)\s+.*\bbeen\b|\bdone\b|\bcompleted?\b|\bfinished\b/;
/** "하기로 했어?": decided, which a plan is. */
const DECIDED = /기로\s*(했|한|하였|결정|정했)|\b(agreed|decided|planned|planning|going)\s+to\b/;
/** Says only that it is over, which a plan denies by itself. */
const OVER =
  /^(이미|벌써|끝나|끝난|끝났|완료|마치|마친|마쳤|already|finish|finished|done|complete|completed|a done deal|set in stone|settled|final)/i;
/** "혼자 해도 된다", "could do it alone": nothing that a fact with a "not" in it bears out. */
const PERMITS = /[가-힣]도\s*(된|돼|되|괜찮|충분)|수\s*있(다|을|었)|\b(can|could|able|enough|possible|fine)\b/;
/** "고동진도 있었어?": who somebody is does not make it so. */
const isOnlyNamed = (asked: Asked, { candidate }: Ranked): boolean =>
  candidate.ask.fact.about !== undefined &&
  asked.words.content.every((token) => entityOf(token) === candidate.ask.fact.about);

/** "… that they compete?": what an English question closes on is what it claims. */
const isPredicate = (token: Token, { words, language }: Asked): boolean =>
  language === 'en' && token === words.content.at(-1) && token.concepts.length > 0;

const pointsBack = (asked: Asked): boolean => asked.reading.tokens.some((token) => token.kind === 'reference');

/**
 * "카카오도 껴 있어?" of a fact that names another: no ground for a no where the name is asked about in addition, where
 * some other fact has all the names of the question together, or where the fact's sentence does not say what is asked.
 */
function leavesNoRoom(conflicts: readonly Conflict[], asked: Asked, fact: Fact, world: World): boolean {
  const names = conflicts.filter(({ kind }) => kind === 'entity').map(({ token }) => token);
  if (names.length === 0) return true;
  if (isOpen(asked)) return false;
  if (names.some(({ tail }) => /^도/.test(tail)) || /\b(too|also|as well)\b/.test(asked.text)) return false;
  const together = asked.entities.filter((id) => id !== 'ai');
  const elsewhere = world.corpus.knowledge.facts.some(
    (other) => other !== fact && together.every((id) => world.words(other).entities.has(id)),
  );
  return (
    !elsewhere && asked.words.content.every((token) => names.includes(token) || isAttested(token, fact, world, true))
  );
}

const COMPARES = /보다|\b(than|before|after|earlier|later|prior\s+to)\b/;

/** "초협력은 CES 2020보다 먼저 나온 건가?" */
const ORDERS = /보다\s*(더\s*)?(먼저|나중|앞|늦|뒤|일찍|빨|이전|이후)/;

/** "기가지니가 씽큐보다 먼저 나왔어?": a fact with both names in it says nothing of which comes first. */
const comparesNames = (asked: Asked, world: World): boolean => {
  const groups = asked.entities.map((id) => groupOf(world.entity(id)));
  return (
    (COMPARES.test(asked.text) && groups.some((group, at) => groups.indexOf(group) !== at)) ||
    (ORDERS.test(asked.text) && asked.reading.tokens.some((token) => entityOf(token) && /^보다/.test(token.tail)))
  );
};

const COMITATIVE = /^(이?랑|와|과|하고)(은|는|도|만)?$/;

/** "박정호가 구글이랑 협력한다고 했어?": those who work with one another do not work with who speaks of them. */
function takesForPartner({ reading: { tokens }, entities }: Asked, fact: Fact, world: World): boolean {
  const together = entitiesIn(fact.roles.who);
  return tokens.some((token, at) => {
    const id = entityOf(token);
    const next = entityOf(tokens[at + 1] ?? token);
    return (
      id !== undefined &&
      together.length > 1 &&
      together.includes(id) &&
      COMITATIVE.test(token.tail) &&
      (next === undefined || next === id) &&
      entities.some(
        (other) => !together.includes(other) && ['person', 'organisation'].includes(groupOf(world.entity(other))),
      )
    );
  });
}

/** "박정호는 찬성했어?": of those that are named, none is who agreed. */
const agreedByOther = (asked: Asked, fact: Fact, world: World): boolean => {
  const people = asked.reading.tokens
    .filter((token) => asked.language === 'en' || /^(은|는|이|가|도)$/.test(token.tail))
    .flatMap((token) => entityOf(token) ?? [])
    .filter((id) => world.entity(id)?.type === 'person');
  return (
    people.length > 0 &&
    asked.words.content.some(({ concepts }) => concepts.includes('agree')) &&
    !people.some((id) => entitiesIn(fact.roles.who).includes(id))
  );
};

/** What introduces somebody says nothing of a question that names neither them nor anybody's post or place. */
const introducesStranger = (asked: Asked, { about }: Fact, world: World): boolean =>
  about !== undefined &&
  world.entity(about)?.type === 'person' &&
  !asked.entities.includes(about) &&
  !asked.words.content.some(
    (token) =>
      token.concepts.some((concept) => TITLE_CONCEPTS.has(concept)) ||
      nounTypes(token)?.includes('person') ||
      classesOf(token).some((name) => world.entity(about)?.classes.includes(name)),
  );

/** A yes/no question: yes where a fact accounts for all of it, no where a fact fills the place with something else. */
export function confirm(asked: Asked, world: World, ranked: readonly Ranked[]): Draft | undefined {
  if (!asked.yesNo || asked.cues.has('opinion')) return undefined;
  // digits alone claim nothing
  if (!asked.words.content.some((token) => /\p{L}/u.test(token.text))) return undefined;
  const { language } = asked;
  if (comparesNames(asked, world)) return undefined;
  const choice = /아니면|아님|혹은|또는|\bor\b(?!\s+not)/.test(asked.text);
  const all = claims(asked, world, ranked).filter(({ open: left, fact, evidence }) => {
    const open = left.filter((token) => !(fact.planned && OVER.test(token.text)));
    return (
      (open.length === 0 ||
        // what is planned is not over, whatever word for being over is used
        (fact.planned && open.every((token) => OVER.test(token.text))) ||
        (hasLeeway(evidence, asked, world.corpus) &&
          open.every((token) => evidence.left.includes(token) && !isPredicate(token, asked)))) &&
      bySpeaker(asked, fact, world)
    );
  });
  // that a fact has the number says nothing of more or fewer
  const bounded = asked.words.content.some((token) => token.kind === 'number' && boundOf(asked.text, token));
  const agreed = (bounded ? [] : all)
    .filter(
      ({ conflicts, evidence }) =>
        conflicts.length === 0 &&
        !takesForPartner(asked, evidence.candidate.ask.fact, world) &&
        !claimsAnothers(asked, evidence.candidate.ask.fact, world) &&
        !wasElsewhere(asked, evidence.candidate.ask.fact, world) &&
        !isOfOtherAlliance(asked, evidence.candidate.ask.fact, world) &&
        !agreedByOther(asked, evidence.candidate.ask.fact, world) &&
        !introducesStranger(asked, evidence.candidate.ask.fact, world) &&
        !((asked.context.length > 0 || pointsBack(asked)) && isOnlyNamed(asked, evidence)) &&
        (evidence.p >= CONFIRM_FROM || (evidence.p >= ONLY_FROM / 2 && evidence.features[CLASSIFIER_TOP] === 1)),
    )
    .sort((a, b) => b.evidence.p - a.evidence.p)[0];
  if (agreed) {
    const { fact, evidence } = agreed;
    const none = Object.values(fact.roles).some((value) => value?.kind === 'count' && value.number === 0);
    const permits = PERMITS.test(asked.text) && !asked.negated && world.words(fact).words.has('not');
    const holds = !none && !permits;
    // "한국에서 따로 해서는 안 된다고 했지?": the fact says "not" itself
    const own = asked.negated && !deniesAll(asked) && world.words(fact).words.has('not');
    const said = verdict(own ? { ...asked, negated: false } : asked, holds);
    const lead =
      !asked.negated && holds && fact.planned && DONE.test(asked.text) && !DECIDED.test(asked.text)
        ? MESSAGES.notYet[language]
        : said.lead;
    return {
      status: said.status,
      holds,
      text: [choice ? '' : lead, fact.statement[language]].filter(Boolean).join(' '),
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
    ({ conflicts, evidence, agreement, fact }) =>
      conflicts.length > 0 &&
      !conflicts.some(({ kind, token }) => kind === 'entity' && asksPresence(token, asked, world)) &&
      !conflicts.some((conflict) => conflict.inPassing) &&
      leavesNoRoom(conflicts, asked, fact, world) &&
      conflicts.every((conflict) => countsWhatIsSaid(conflict, asked, fact, world)) &&
      (agreement >= SHARED_IDF || (agreement >= DENY_IDF && conflicts.some(({ kind }) => kind === 'date'))) &&
      (evidence.p >= (conflicts.some(({ kind }) => kind === 'date') ? DENY_DATED_FROM : DENY_FROM) ||
        conflicts.some(({ kind }) => kind === 'denial')),
  );
  if (!denied) return undefined;
  const { fact, conflicts, evidence } = denied;
  const said = verdict(asked, false);
  return {
    status: said.status,
    holds: false,
    text: [choice ? '' : said.lead, carried(fact, conflicts, world, language), fact.statement[language]]
      .filter(Boolean)
      .join(' '),
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
