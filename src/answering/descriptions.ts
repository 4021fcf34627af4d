import { attachJosa } from '../language';
import { entityOf, TITLE_CONCEPTS, type Token } from '../understanding';
import { type Asked, factExplains, type World } from './world';

/** A stretch of a question that describes a name: "the man on the left", "씽큐 만드는 회사". */
export interface Description {
  readonly start: number;
  /** Where its noun ends, before any particle. */
  readonly end: number;
  /** The noun's particle, as typed. */
  readonly tail: string;
  /** The kinds of names that its noun may stand for. */
  readonly types: readonly string[];
  /** The words of the stretch that tell something, without its noun. */
  readonly words: readonly Token[];
  /** The question that the stretch itself asks. */
  readonly question: string;
}

const ORGANISATIONS = ['company', 'company-group', 'institute', 'university'];

/** Nouns that a description hangs on, what they describe, and how the description is asked for. */
const HINGES = [
  {
    pattern:
      /^(사람|분|인물|임원|양반|인사|인간|간부|(?:부)?사장|부문장|people|person|man|guy|bloke|chap|fella|fellow|gent|suit|lady|woman|exec|executive|gentleman|president|boss|chief|head|official|figure|speaker)s?$/i,
    types: ['person'],
    ko: '누구야?',
    en: 'who is the ',
  },
  {
    pattern:
      /^(회사|기업|업체|제조사|통신사|업체|곳|데|쪽|telco|carrier|operator|company|firm|maker|employer|outfit|business|corporation)$/i,
    types: ORGANISATIONS,
    ko: '어디야?',
    en: 'which company is the ',
  },
  {
    pattern: /^(팀|진영|동맹|연합|협력체|연합체|team|alliance|camp|group|coalition|bloc)$/i,
    types: ['alliance'],
    ko: '뭐야?',
    en: 'which ',
  },
] as const;

/** What stands between two parts of a sentence and so never inside a description. */
const BOUNDARY = /[,:;?!]|\.\s/;
/** At most this many words before an English noun belong to its description: "the Samsung mobile president". */
const BEFORE_ENGLISH = 3;

/**
 * At most this many words make up a description. People describe in a dozen; without an end, a message that is one noun
 * over and over has as many stretches as pairs of its words, and 4,000 characters of it took a minute.
 */
const LONGEST = 20;

const PREPOSITION = /^(of|from|by|at|in|on|for|with)$/i;

const isTitle = (token: Token): boolean => token.concepts.some((concept) => TITLE_CONCEPTS.has(concept));

/** The noun of a description is a word, or what is left of one before its plural or 네: 사람네. */
const nounOf = (token: Token) =>
  token.kind === 'entity'
    ? undefined
    : HINGES.find(({ pattern }) => pattern.test(token.text.split(' ').at(-1) as string));

/**
 * The stretches of a question that may describe a name, the longest first. Korean describes before the noun, English
 * before and after it; a word that no fact has cannot describe.
 */
export function descriptionsIn(asked: Asked, world: World): Description[] {
  const { tokens, text } = asked.reading;
  const facts = world.corpus.knowledge.facts;
  const found: Description[] = [];
  const add = (from: number, at: number, to: number) => {
    const noun = tokens[at] as Token;
    const hinge = nounOf(noun);
    const first = tokens[from] as Token;
    const last = tokens[to] as Token;
    if (!hinge) return;
    const inside = tokens.slice(from, to + 1);
    // 왼쪽 사람 may be one word with its noun, and a title tells as much as it stands for
    const words = inside.filter(
      (token) => (token !== noun || noun.text.includes(' ') || isTitle(noun)) && asked.words.content.includes(token),
    );
    const rest = asked.words.content.filter((token) => !inside.includes(token));
    if (
      words.length === 0 ||
      words.every((token) => token === noun) ||
      rest.length === 0 ||
      inside.some((token) => token.kind === 'role')
    )
      return;
    if (words.some((token) => token.kind === 'unknown')) return;
    // the man comes first, then his company
    const people = inside.filter((token) => token !== noun && nounOf(token)?.ko === '누구야?');
    if (people.length > 0 && !words.some((token) => world.entity(entityOf(token) ?? '')?.type === 'person')) return;
    if (BOUNDARY.test(text.slice(first.start, last.end))) return;
    if (
      !facts.some((fact) => words.filter((token) => !isTie(token)).every((token) => factExplains(token, fact, world)))
    )
      return;
    const { end } = last;
    const said = text.slice(first.start, end).replace(/^(the|a|an|that|those|its?)\s+/i, '');
    const question = asked.language === 'ko' ? `${attachJosa(said, '은/는')} ${hinge.ko}` : `${hinge.en}${said}?`;
    found.push({ start: first.start, end, tail: last.tail, types: hinge.types, words, question });
  };
  tokens.forEach((noun, at) => {
    // what the question ends on, or asks for, is no description: "…한 외국 기업이 어디?"
    const next = tokens[at + 1];
    if (!nounOf(noun) || (asked.language === 'ko' && (!next || (next.kind === 'role' && next === tokens.at(-1)))))
      return;
    // a description begins and ends with what it says
    const edge = (place: number) => place === at || asked.words.content.includes(tokens[place] as Token);
    if (asked.language === 'ko') {
      for (let from = Math.max(0, at - LONGEST); from <= at; from++) if (edge(from)) add(from, at, at);
      return;
    }
    for (let from = Math.max(0, at - BEFORE_ENGLISH); from <= at; from++) {
      if (!edge(from) || tokens.slice(from, at).some((token) => PREPOSITION.test(token.text))) continue;
      for (let to = Math.min(tokens.length - 1, at + LONGEST); to >= at; to--)
        if (edge(to) && (to > at || from < at)) add(from, at, to);
    }
  });
  return found.sort((a, b) => b.words.length - a.words.length || a.end - a.start - (b.end - b.start));
}

const TIES = new Set(['belong', 'work-job', 'affiliation', 'company', 'make', 'develop', 'have-own', 'belong-to']);

/** Words that only tie a name to the noun it describes: 만드는, works for. */
export const isTie = (token: Token): boolean =>
  token.kind !== 'entity' && !isTitle(token) && token.concepts.some((concept) => TIES.has(concept));

/** The name whose own the noun is, where a description says no more: "씽큐 만드는 회사", "박정호네 회사" // their company. */
export function ownerDescribed(description: Description, world: World): string | undefined {
  const people = description.words.some((token) => world.entity(entityOf(token) ?? '')?.type === 'person');
  // the 사장 of "고동진 사장이 다니는 회사" goes with the name
  const named = description.words.filter((token) => !isTie(token) && !(people && isTitle(token)));
  const owners = new Set(named.map((token) => world.entity(entityOf(token) ?? '')?.of));
  const [owner] = owners;
  return owners.size === 1 && owner && description.types.includes(world.entity(owner)?.type ?? '') ? owner : undefined;
}
