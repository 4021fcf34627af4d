import type { Fact } from '../knowledge';
import { entityOf, type Token } from '../understanding';
import { classesOf } from './classes';
import { answerRole, shortThenStatement } from './compose';
import type { Draft } from './draft';
import { weightOf } from './evidence';
import type { Ranked } from './ranking';
import { NEGLIGIBLE_IDF } from './thresholds';
import { type Asked, entitiesIn, factExplains, type World } from './world';

/** The name that a fact describes or singles out: its subject, or the only name in one of its roles. */
function subjects(fact: Fact, world: World): string[] {
  const single = Object.values(fact.roles)
    .map((value) => entitiesIn(value))
    .filter((ids) => ids.length === 1)
    .flat();
  const all = [...(fact.about ? [fact.about] : []), ...single];
  return [
    ...new Set(
      all.flatMap((id) => {
        const owner = world.entity(id)?.of;
        return owner ? [id, owner] : [id];
      }),
    ),
  ];
}

/** Nouns that a description hangs on, and what they describe. */
const HINGES: readonly { readonly pattern: RegExp; readonly types: readonly string[] }[] = [
  {
    pattern:
      /^(사람|분|인물|임원|양반|인사|사장|부사장|people|person|man|guy|exec|executive|gentleman|president|boss|chief|head)/i,
    types: ['person'],
  },
  {
    pattern: /^(회사|기업|업체|제조사|소속|통신사|telco|carrier|company|firm|maker|employer|camp|organi)/i,
    types: ['company', 'institute', 'university'],
  },
];
/** Verbs and nouns that only tie the described name to the rest: 이끄는 회사, works for. */
const TIES = new Set([
  'belong',
  'lead',
  'work-job',
  'be-in-charge',
  'affiliation',
  'company',
  'make',
  'develop',
  'executive',
  'have-own',
]);

/** Places in a picture are a person's own, whatever a fact says of the others in it. */
const PLACES: ReadonlySet<string> = new Set(['left', 'middle', 'right', 'second', 'third']);
/** The fact asked for must be likely by itself. */
const CHAIN_FROM = 0.03;

interface Cut {
  readonly description: readonly Token[];
  readonly rest: readonly Token[];
  readonly types: readonly string[];
}

/** The ways of taking some words next to a hinge as its description and the others as what is asked of it. */
function cuts(asked: Asked, heavy: readonly Token[]): Cut[] {
  const out: Cut[] = [];
  for (const hinge of asked.reading.tokens) {
    const kind = HINGES.find(({ pattern }) => pattern.test(hinge.text));
    if (!kind || hinge.kind === 'entity') continue;
    const others = heavy.filter((token) => token !== hinge);
    const before = others.filter((token) => token.end <= hinge.start);
    const after = others.filter((token) => token.start >= hinge.end);
    const tie = (token: Token) =>
      token.concepts.some((concept) => TIES.has(concept)) || /^(이끄|다니|몸담|속한)/.test(token.text);
    const add = (description: readonly Token[]) => {
      const named = description.filter((token) => !tie(token));
      const rest = others.filter((token) => !description.includes(token) && !tie(token));
      if (named.length > 0 && rest.length > 0) out.push({ description: named, rest, types: kind.types });
    };
    for (let from = 0; from < before.length; from++) add(before.slice(from));
    // English describes after its noun: the man second from left
    if (asked.language === 'en') for (let to = 1; to <= after.length; to++) add(after.slice(0, to));
  }
  return out;
}

/**
 * A question that describes a name by one fact and asks for another: "the company of the man on the left makes which
 * platform?". One fact accounts for the description, the other for the rest, and both have the described name.
 */
export function chain(
  asked: Asked,
  world: World,
  ranked: readonly Ranked[],
  fits: (candidate: Ranked) => boolean,
): Draft | undefined {
  const { language } = asked;
  if (asked.negated || asked.excepts || asked.words.content.some((token) => token.kind === 'unknown' || token.mended))
    return undefined;
  const heavy = asked.words.content.filter(
    (token) => weightOf(token, world.corpus) >= NEGLIGIBLE_IDF || token.kind !== 'word',
  );
  const all = cuts(asked, heavy);
  if (all.length === 0) return undefined;
  const describing = world.corpus.knowledge.facts
    .map((fact) => ({ fact, names: subjects(fact, world) }))
    .filter(({ names }) => names.length > 0);
  let best: { candidate: Ranked; by: Fact; score: number } | undefined;
  for (const candidate of ranked) {
    const { fact, role } = candidate.candidate.ask;
    if (candidate.p < CHAIN_FROM || !fits(candidate)) continue;
    for (const { description, rest, types } of all) {
      if (
        !rest.every((token) => factExplains(token, fact, world)) ||
        !description.some((token) => !factExplains(token, fact, world))
      )
        continue;
      for (const { fact: by, names } of describing) {
        if (by === fact || !description.every((token) => factExplains(token, by, world))) continue;
        // a name alone describes by what introduces it, not by whatever mentions it
        if (
          description.every((token) => token.kind === 'entity') &&
          !description.some((token) => token.ids.includes(`entity:${by.about}`))
        )
          continue;
        const places = description.flatMap((token) => classesOf(token).filter((name) => PLACES.has(name)));
        const described = names.filter(
          (id) =>
            types.includes(world.entity(id)?.type ?? '') &&
            (places.length === 0 ||
              world.entity(id)?.type !== 'person' ||
              places.some((name) => world.entity(id)?.classes.includes(name))),
        );
        const owners = described.flatMap((id) => [
          id,
          ...(world.entity(id)?.of ? [world.entity(id)?.of as string] : []),
        ]);
        const value = entitiesIn(fact.roles[role]);
        // the described name is what ties the facts, so the question neither says it nor asks for it
        const owned = description.flatMap((token) => {
          const id = entityOf(token);
          return id && world.entity(id)?.of ? [world.entity(id)?.of as string] : [];
        });
        const link = (owned.length > 0 ? owners.filter((id) => owned.includes(id)) : owners).find(
          (id) =>
            world.words(fact).entities.has(id) &&
            !asked.entities.includes(id) &&
            !(value.length === 1 && value[0] === id),
        );
        if (!link) continue;
        const score =
          candidate.p +
          rest.length * 0.15 -
          world.words(by).entities.size * 0.02 -
          world.words(fact).entities.size * 0.02;
        if (!best || score > best.score) best = { candidate, by, score };
      }
    }
  }
  if (!best) return undefined;
  const { fact, role } = best.candidate.candidate.ask;
  return {
    status: 'answered',
    text: shortThenStatement(answerRole(fact, role, world, language), [fact.statement, best.by.statement], language),
    facts: [fact, best.by],
    intent: best.candidate.candidate.ask.key,
    role,
    confidence: 0.7,
    evidence: best.candidate,
    reason:
      language === 'ko'
        ? '한 사실이 가리키는 이름을 다른 사실에서 찾았습니다.'
        : 'One fact describes the name that the other tells of.',
  };
}
