import type { Entity, Fact, Relation, RoleValue } from '../knowledge';
import type { Language } from '../language';
import { entityOf, type Read, type Reading, type Token } from '../understanding';
import { explains, weightOf } from './accounting';
import { type Corpus, type FactWords, idsOf } from './corpus';
import { type Cue, LEADING, OPERATION_CUES } from './data/operations.data';
import { type Evidence, gather } from './evidence';
import { isNegated } from './polarity';
import { type QuestionWords, questionWords } from './question-words';
import { asksYesNo } from './yes-no-form';

/** A question as the answering rules see it. */
export interface Asked {
  readonly reading: Reading;
  readonly words: QuestionWords;
  /** The text in lower case, for cues. */
  readonly text: string;
  readonly language: Language;
  readonly entities: readonly string[];
  readonly yesNo: boolean;
  /** It takes its answer for granted. */
  readonly leading: boolean;
  readonly negated: boolean;
  /** It leaves something out: 말고, 빼고, besides. */
  readonly excepts: boolean;
  readonly cues: ReadonlySet<Cue>;
  /** Facts that the conversation was about, for a question that leans on it. */
  readonly context: readonly string[];
}

export function understand(reading: Reading, context: readonly string[] = []): Asked {
  const words = questionWords(reading.tokens);
  const text = reading.text.toLowerCase();
  const entities = [...new Set(reading.tokens.flatMap((token) => entityOf(token) ?? []))];
  const cues = new Set((Object.keys(OPERATION_CUES) as Cue[]).filter((cue) => OPERATION_CUES[cue].test(text)));
  if (
    /뭐(래|라던|랬)/.test(text) &&
    reading.tokens.some(
      (token) => token.ids.some((id) => id.startsWith('entity:')) && /^(은|는|이|가|도|님|사장|$)/.test(token.tail),
    ) &&
    !/(목표|이유|이름|제목|뜻|명칭|내용|직함|직책|소속|속내|까닭|목적)\S*\s*뭐/.test(text)
  )
    cues.add('said');
  // "이유가 뭐래" asks for the reason, not for what somebody said
  if (/(목표|이유|까닭|이름|제목|뜻|명칭|직함|직책|소속|목적)(이|가|은|는)?\s*(뭐|무엇)/.test(text))
    cues.delete('said');
  return {
    reading,
    words,
    text,
    language: reading.language,
    entities,
    cues,
    context,
    yesNo: asksYesNo(reading, words),
    leading: LEADING.test(text),
    excepts: reading.tokens.some((token) => token.kind === 'except'),
    negated: isNegated(reading, text),
  };
}

/** What the rules reason over: one article's corpus and quick ways through its relations. */
export interface World {
  readonly corpus: Corpus;
  readonly entity: (id: string) => Entity | undefined;
  readonly fact: (id: string) => Fact;
  readonly words: (fact: Fact) => FactWords;
  readonly about: (entity: string) => Fact | undefined;
  readonly related: (kind: Relation['kind'], of: string) => Fact | undefined;
  readonly alliances: readonly string[];
  /** Ids of the words by which an event is called. */
  readonly labelWords: (fact: Fact) => ReadonlySet<string>;
  readonly gather: (asked: Asked, limit: number) => Evidence[];
}

export function createWorld(corpus: Corpus, read: Read): World {
  const facts = new Map(corpus.knowledge.facts.map((fact) => [fact.id, fact]));
  const all = [...facts.values()];
  const labels = new Map(
    all.flatMap((fact) =>
      fact.event
        ? [
            [
              fact.id,
              new Set([fact.event.ko, fact.event.en].flatMap((text) => read(text, true).tokens.flatMap(idsOf))),
            ] as const,
          ]
        : [],
    ),
  );
  const memo = new WeakMap<Asked, Evidence[]>();
  return {
    corpus,
    entity: (id) => corpus.vocabulary.entities.get(id),
    fact: (id) => facts.get(id) as Fact,
    words: (fact) => corpus.facts.get(fact.id) as FactWords,
    about: (entity) => all.find((fact) => fact.about === entity),
    related: (kind, of) => all.find((fact) => fact.relation?.kind === kind && fact.relation.of === of),
    alliances: corpus.knowledge.entities.filter((entity) => entity.type === 'alliance').map((entity) => entity.id),
    labelWords: (fact) => labels.get(fact.id) ?? new Set(),
    gather: (asked, limit) => {
      const known = memo.get(asked);
      if (known && known.length >= limit) return known;
      const found = gather(asked.words, corpus, limit);
      memo.set(asked, found);
      return found;
    },
  };
}

export const entitiesIn = (value: RoleValue | undefined): readonly string[] =>
  value?.kind === 'entities' ? value.entities : [];

/** The members of an alliance, or a part of them. */
export const membersOf = (
  world: World,
  alliance: string,
  kind: 'members' | 'founders' | 'joined' = 'members',
): readonly string[] => entitiesIn(world.related(kind, alliance)?.roles.who);

/** A group as its parts, anything else as itself. */
export const partsOf = (world: World, id: string): readonly string[] => {
  const parts = world.entity(id)?.parts ?? [];
  return parts.length > 0 ? parts : [id];
};

/** The alliances of a question, named or meant by one of their members: "SKT 진영", "KT's camp". */
export function alliancesNamed(asked: Asked, world: World): string[] {
  const named = asked.entities.filter((id) => world.alliances.includes(id));
  if (
    named.length > 1 ||
    !/진영|연합|동맹|캠프|\bcamp|\bside|alliance|\bbloc|\bcrowd|\blot\b|\bgang\b|\bfaction/.test(asked.text)
  )
    return named;
  const meant = asked.entities.flatMap((id) =>
    world.alliances.filter((alliance) => membersOf(world, alliance).includes(id)),
  );
  return [...new Set([...named, ...meant])];
}

const ORGANISATIONS = new Set(['company', 'company-group', 'university', 'institute', 'outlet']);

/** Kinds of entities that could stand in one another's place. */
export function groupOf(entity: Entity | undefined): string {
  if (!entity) return '';
  return ORGANISATIONS.has(entity.type) ? 'organisation' : entity.type;
}

/** The organisation behind a name: itself, a person's employer, a product's maker. */
export const organisationOf = (world: World, id: string): string | undefined => {
  const entity = world.entity(id);
  return groupOf(entity) === 'organisation' ? id : entity?.of;
};

/** The dates of a fact's roles. */
export function datesOf(fact: Fact): string[] {
  return Object.values(fact.roles).flatMap((value) => (value?.kind === 'date' ? [value.date] : []));
}

/** True where the fact accounts for the token; a group is accounted for by any of its parts. */
export function factExplains(token: Token, fact: Fact, world: World): boolean {
  const words = world.words(fact);
  if (explains(token, words) >= 0.5) return true;
  const entity = entityOf(token);
  return entity !== undefined && partsOf(world, entity).some((part) => words.entities.has(part));
}

/** Where a text gives a cue away. */
export const cueSpans = (text: string, cue: Cue): { start: number; end: number }[] =>
  [...text.matchAll(new RegExp(OPERATION_CUES[cue], 'g'))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));

/** Content tokens that none of the facts accounts for and that give away no cue that is in use. */
export function leftover(asked: Asked, facts: readonly Fact[], world: World, cues: readonly Cue[] = []): Token[] {
  const spans = cues.flatMap((cue) => cueSpans(asked.text, cue));
  return asked.words.content.filter((token) => {
    if (facts.some((fact) => factExplains(token, fact, world))) return false;
    return !spans.some((span) => token.start < span.end && token.end > span.start);
  });
}

/** True where what is left over weighs too little to matter. */
export const negligible = (tokens: readonly Token[], world: World): boolean =>
  tokens.every((token) => token.kind === 'word' && weightOf(token, world.corpus) < 1.1);
