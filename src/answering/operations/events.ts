import type { Fact } from '../../knowledge';
import type { Token } from '../../understanding';
import { weightOf } from '../accounting';
import { type Asked, cueSpans, datesOf, entitiesIn, factExplains, type World } from '../world';

/** Something that happened, with the fact that dates it. */
export interface Event {
  readonly fact: Fact;
  readonly date: string;
}

export const eventsOf = (world: World): Event[] =>
  world.corpus.knowledge.facts.flatMap((fact) => {
    const date = datesOf(fact)[0];
    return fact.event && date ? [{ fact, date }] : [];
  });

export const ARTICLE = /기사|보도|article|story|published|publication/i;
/** What an article does: goes out, is posted. */
const PUBLISHING = new Set(['publish', 'article']);
const OUT = /^(나가|나오|나온|나간|실리|실린|올라|올린|뜬|뜨|났|내보)/;

/** Words that only say that something took place, when, or how far apart: 나온 달, 열린, days passed. */
const HAPPENING =
  /^(뜨|뜬|떴|나오|나온|나왔|생기|생긴|생겼|일어|열리|열린|열렸|벌어|치르|치른|치렀|있었|지나|지난(?!해)|걸리|걸렸|걸린|흐르|흘렀|달$|시기|시점|가운데|텀|차이|사이|간격|개월|셈|happen|took|place|occur|pass|elaps|separat|put$|time$|텀이|arrange|늦|가장|제일|month|week|day|year|long$|gap|apart|recent|chronolog|earliest|latest|last$|order|sequence|three|two)/i;

/** The content that names events: without what gives away that a time is asked for. */
export function eventWords(asked: Asked): readonly Token[] {
  const spans = (['earlier', 'later', 'order'] as const).flatMap((cue) => cueSpans(asked.text, cue));
  return asked.words.content.filter(
    (token) =>
      token.kind === 'entity' ||
      (token.kind !== 'number' &&
        !HAPPENING.test(token.text) &&
        !spans.some((span) => token.start < span.end && token.end > span.start)),
  );
}

/** "A랑 B, 각각 launch": what all of them did. */
const OF_EACH = /각각|각자|\beach\b|\brespectively\b/;
/** Where one event of an enumeration ends and the next begins. */
const SEPARATOR = /[,·/&:;?]|\.\s|(와|과|랑|하고)\s|\b(and|or|vs)\b|아니면|그리고|또는|혹은|\s-\s/;

/** The events that a question lists ("A, B랑 C 중"), or nothing where a part of the list names none. */
export function listedEvents(asked: Asked, world: World): Event[] | undefined {
  const parts: Token[][] = [];
  let end = 0;
  for (const token of eventWords(asked)) {
    const between = asked.reading.text.slice(end, token.start);
    if (parts.length === 0 || (SEPARATOR.test(between) && !OF_EACH.test(between))) parts.push([]);
    (parts.at(-1) as Token[]).push(token);
    end = token.end;
  }
  const found = parts.map((part) => {
    const best = eventsOf(world)
      .map((event) => ({ event, score: ofArticleOnly(part, event) ? MIN_FIT : fitness(part, event, world) }))
      .sort((a, b) => b.score - a.score)[0];
    return best && best.score >= MIN_FIT && part.every((token) => accountsFor(token, best.event, world))
      ? best.event
      : undefined;
  });
  return found.length > 1 && found.every((event) => event !== undefined) ? (found as Event[]) : undefined;
}

const ofArticleOnly = (part: readonly Token[], { fact }: Event): boolean =>
  fact.paragraphs.includes('byline') && part.every(ofArticle);

const accountsFor = (token: Token, event: Event, world: World): boolean =>
  factExplains(token, event.fact, world) ||
  (event.fact.paragraphs.includes('byline') && ofArticle(token)) ||
  (token.kind === 'word' && weightOf(token, world.corpus) <= PASSING_IDF);

/** A word of an event's description that its fact lacks may weigh this much, in idf: what a fifth of all facts share. */
export const PASSING_IDF = 1.3;

/** "초협력 구상이 공개된 것": no word of the event's name, but all of them, with a name among them, of its fact. */
const describes = (tokens: readonly Token[], event: Event, world: World): boolean =>
  tokens.length > 2 &&
  tokens.some((token) => token.kind === 'entity') &&
  tokens.every((token) => factExplains(token, event.fact, world));

/** True for what an alliance came up with: the first that the article dates of those that speak of it. */
function isBeginning({ fact, date }: Event, id: string, world: World): boolean {
  const speaks = (one: Fact) => world.words(one).said.has(id);
  return speaks(fact) && eventsOf(world).every((other) => !speaks(other.fact) || other.date >= date);
}

/** How well an event accounts for some words: all that it explains, minus what it does not. */
export function fitness(tokens: readonly Token[], event: Event, world: World): number {
  const label = event.fact.event ? `${event.fact.event.ko} ${event.fact.event.en}`.toLowerCase() : '';
  const labelWords = world.labelWords(event.fact);
  const eventful = (token: Token) =>
    token.kind === 'entity' &&
    token.ids.some(
      (id) =>
        (['event', 'device', 'content'].includes(world.entity(id.slice(7))?.type ?? '') &&
          world.words(event.fact).entities.has(id.slice(7))) ||
        (world.alliances.includes(id.slice(7)) && isBeginning(event, id, world)),
    );
  if (
    !tokens.some(
      (token) =>
        eventful(token) ||
        (token.kind !== 'entity' && label.includes(token.text.toLowerCase())) ||
        token.ids.some((id) => labelWords.has(id)) ||
        token.concepts.some((concept) => labelWords.has(`concept:${concept}`)) ||
        token.date,
    )
  )
    return describes(tokens, event, world)
      ? tokens.reduce((sum, token) => sum + weightOf(token, world.corpus), 0) / 2
      : -10;
  return tokens.reduce((sum, token) => {
    const weight = weightOf(token, world.corpus);
    const named =
      token.kind === 'entity' &&
      world.words(event.fact).entities.has(token.ids.find((id) => id.startsWith('entity:'))?.slice(7) ?? '');
    const key = token.kind === 'entity' ? named : factExplains(token, event.fact, world);
    // words of the event's own label tell two events of one name apart (CES 2020, the speech at CES 2020)
    const bonus = label.includes(token.text.toLowerCase()) ? 0.4 : 0;
    return sum + (key ? weight * (1 + bonus) : -1.5 * weight);
  }, 0);
}

export const ofArticle = (token: Token): boolean =>
  ARTICLE.test(token.text) || OUT.test(token.text) || token.concepts.some((concept) => PUBLISHING.has(concept));

/** Each half must name its event by about one telling word more than it says otherwise. */
export const MIN_FIT = 1.2;

/** In how many facts what the event is of comes up: "the launch" alone is that of what the article is about. */
function centrality({ fact }: Event, world: World): number {
  const of = [...(fact.about ? [fact.about] : []), ...entitiesIn(fact.roles.what)];
  const facts = world.corpus.knowledge.facts.map((one) => world.words(one).entities);
  return Math.max(0, ...of.map((id) => facts.filter((entities) => entities.has(id)).length));
}

export interface Pair {
  readonly left: Event;
  readonly right: Event;
  readonly score: number;
  readonly unexplained: number;
}

/** The two events that the two halves of the question name, whichever way it is best cut. */
export function findPair(tokens: readonly Token[], all: readonly Token[], world: World): Pair | undefined {
  const events = eventsOf(world);
  const byFit = (part: readonly Token[]) =>
    events
      .map((event) => ({ event, score: fitness(part, event, world) }))
      .sort((a, b) => b.score - a.score || centrality(b.event, world) - centrality(a.event, world));
  let best: Pair | undefined;
  for (let cut = 1; cut < tokens.length; cut++) {
    const left = byFit(tokens.slice(0, cut)).slice(0, 3);
    const right = byFit(tokens.slice(cut)).slice(0, 3);
    // a cut after 와, 이랑, 보다, or is what the writer meant
    const before = tokens[cut - 1] as Token;
    const bonus =
      /(와|과|랑|하고|보다|이나|뒤|후|부터|전|에서)$/.test(before.tail) ||
      all.some(
        (token) =>
          token.start >= before.end &&
          token.end <= (tokens[cut]?.start ?? 0) &&
          /^(or|and|vs|to|than|before|after|until|,|아니면|뒤|후)$/i.test(token.text),
      )
        ? 1.5
        : 0;
    for (const one of left) {
      for (const two of right) {
        if (one.event.date === two.event.date || one.score < MIN_FIT || two.score < MIN_FIT) continue;
        const score = one.score + two.score + bonus;
        if (!best || score > best.score) best = { left: one.event, right: two.event, score, unexplained: 0 };
      }
    }
  }
  return best;
}
