import type { Fact, Role } from '../knowledge';
import { TITLE_CONCEPTS, type Token } from '../understanding';
import { accountsFor } from './accounting';
import { headAsked } from './asked-head';
import { isAttested } from './attested';
import { classesOf, nounTypes } from './classes';
import type { Draft } from './draft';
import { type Asked, entitiesIn, groupOf, type World } from './world';

/**
 * Shares of the wordings for a role that must use the word that names what is asked for, or one of its meaning: below, a
 * stray wording, or a word that shares one sense with another, would make it something that the fact tells.
 */
const WORD_OFTEN = 0.03;
const MEANING_OFTEN = 0.05;

/** Nouns that say how much or what kind of answer is wanted, which no fact says of itself. */
const PLAIN: ReadonlySet<string> = new Set(
  'name call-name date month year time number-count list all-whole kind-type meaning explain summary official reason product service affiliation belong difference compare common-point relation agreement partnership participant job-title next-to event method strategy process-step'.split(
    ' ',
  ),
);

export const isPlain = (token: Token): boolean =>
  token.concepts.some((concept) => PLAIN.has(concept)) ||
  /^(물건|것|거|꺼|thing)$/.test(token.text) ||
  classesOf(token).length > 0 ||
  nounTypes(token) !== undefined;

/** True where the fact itself or a good part of the wordings for the role speaks of what is asked for. */
export function tellsHead(head: Token, fact: Fact, role: Role, world: World): boolean {
  const words = world.words(fact);
  if (accountsFor(head, words.said) >= 0.5) return true;
  const ask = world.corpus.asks.find((one) => one.ask.fact === fact && one.ask.role === role);
  if (!ask) return true;
  const most = (bag: ReadonlyMap<string, number>, ids: readonly string[]) =>
    Math.max(0, ...ids.map((id) => bag.get(id) ?? 0));
  const own = head.ids.filter((id) => id.startsWith('word:'));
  const meanings = [...head.concepts, ...(head.senses ?? [])].map((concept) => `concept:${concept}`);
  return (
    most(words.words, own) >= Math.max(2, ask.wordings * WORD_OFTEN) ||
    most(ask.words, meanings) >= Math.max(2, ask.wordings * MEANING_OFTEN)
  );
}

/** An introduction of something that is nobody: "KAIST는 … 참여하는 기관입니다". */
const introduces = (fact: Fact, role: Role): boolean =>
  fact.about !== undefined && role === 'what' && fact.roles.what?.kind === 'text';

/** Words beside a name that ask for no more than what it is. */
const INTRODUCTORY: ReadonlySet<string> = new Set(
  'name call-name official meaning abbreviation explain relation affiliation event kind-type article say find know introduce summary main-point idea-vision topic join member field product title-headline'.split(
    ' ',
  ),
);

/** "현대중공업그룹 제품은?" asks for what it makes; "기가지니는 무슨 제품?" for what that is. */
const isMaker = ({ about }: Fact, world: World): boolean => groupOf(world.entity(about ?? '')) === 'organisation';

/** "한글 이름": of a name, in which language. */
const OF_NAME = /^(한글|국문|우리말|한국어|영문|영어)(로\s*(된)?)?\s*(이름|명칭|풀네임)/;

/** An introduction answers nothing that it does not itself say: no role, no debt, no opinion. */
const overtaxes = (asked: Asked, fact: Fact, world: World): boolean =>
  asked.words.content.some(
    (token) =>
      token.kind === 'word' &&
      token.concepts.length > 0 &&
      !OF_NAME.test(asked.text.slice(token.start)) &&
      !token.concepts.some(
        (concept) => INTRODUCTORY.has(concept) && !(concept === 'product' && isMaker(fact, world)),
      ) &&
      !isAttested(token, fact, world, true),
  );

/** Words beside a name that ask for no more than what somebody is, and where. */
const OF_POST: ReadonlySet<string> = new Set(
  'name call-name official meaning abbreviation explain article say find know introduce summary job-title position title title-headline role department affiliation belong company work-job be-in-charge executive person lead first later-added topic employee order-position organisation true-fact field business industry'.split(
    ' ',
  ),
);

/** The word for what is asked is that for a post. */
const POST = /^(post|role|job|직함|직책|직위|직급|타이틀|보직)/i;

/** A title tells neither what somebody made nor who stands beside them. */
const exceedsPost = (asked: Asked, fact: Fact, role: Role, world: World): boolean =>
  (role === 'title' || role === 'where') &&
  fact.roles.title !== undefined &&
  !asked.words.content.some((token) => POST.test(token.text)) &&
  asked.words.content.some(
    (token) =>
      token.kind === 'word' &&
      token.concepts.length > 0 &&
      !token.concepts.some((concept) => OF_POST.has(concept) || TITLE_CONCEPTS.has(concept)) &&
      !isAttested(token, fact, world, true),
  );

/** Whose view is asked for has to be somebody that the fact quotes, or whose doing it tells. */
const VIEW = /^(의견|입장|반응|생각|견해|opinion|position|reaction|view|stance)s?$/i;
/** A position that somebody holds is a job. */
const HELD = /\b(hold|holds|held|holding|occup(y|ies|ied)|in the company)\b/;

const isViewOfOther = (head: Token, asked: Asked, fact: Fact, world: World): boolean => {
  const named = asked.entities.filter((id) => ['person', 'organisation'].includes(groupOf(world.entity(id))));
  // who does something has said nothing of it by that
  const { said } = world.words(fact);
  const speaks =
    fact.roles.title !== undefined ||
    ['say', 'announce', 'agree', 'comment'].some((concept) => said.has(`concept:${concept}`));
  const quoted = [...fact.speakers, ...(speaks ? entitiesIn(fact.roles.who) : [])].flatMap((id) => [
    id,
    world.entity(id)?.of ?? '',
  ]);
  return VIEW.test(head.text) && !HELD.test(asked.text) && named.length > 0 && !named.some((id) => quoted.includes(id));
};

/** What companies and people have in figures, and no membership, side or relation tells. */
const FIGURES: ReadonlySet<string> = new Set(
  'budget cost price revenue profit salary age stock-price subscriber user market-share stake-share investment loss-deficit patent loan-debt labor-union marriage styling'.split(
    ' ',
  ),
);

/** "Did KT's share price move after LG came on board?": who is a member is not all that is asked. */
const leavesFigures = (asked: Asked, draft: Draft, world: World): boolean =>
  draft.evidence === undefined &&
  draft.intent !== 'premise' &&
  asked.words.content.some(
    (token) =>
      !token.mended &&
      token.concepts.some((concept) => FIGURES.has(concept)) &&
      !draft.facts.some((fact) => accountsFor(token, world.words(fact).said, true) >= 0.5),
  );

/**
 * True where a fact was found by the names in the question while what is asked for is something that it does not tell:
 * "KAIST의 연구 과제", "the resolution of ThinQ".
 */
export function isUntold(asked: Asked, draft: Draft, world: World): boolean {
  if (leavesFigures(asked, draft, world)) return true;
  const ask = draft.evidence?.candidate.ask;
  const [fact] = draft.facts;
  if (!ask || !fact || ask.fact !== fact || asked.yesNo) return false;
  if (introduces(fact, ask.role) && overtaxes(asked, fact, world)) return true;
  if (asked.context.length > 0) return false;
  if (exceedsPost(asked, fact, ask.role, world)) return true;
  const head = headAsked(asked);
  if (!head) return false;
  if (isViewOfOther(head, asked, fact, world)) return true;
  // "the blood type of": what is beside the noun is part of it
  const { tokens } = asked.reading;
  const beside = tokens[tokens.indexOf(head) - 1];
  if (draft.evidence?.unexplained.some((token) => token === head || (token === beside && token.tail === '')))
    return true;
  return !isPlain(head) && ask.role !== 'count' && !tellsHead(head, fact, ask.role, world);
}
