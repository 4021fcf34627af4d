import { attachJosa } from '../language';
import { entityOf, type Read, type Reading, type Token } from '../understanding';
import type { Answer } from './answer';
import { withTail } from './chain';
import type { NameFragment } from './fragment';
import { referents } from './referents';
import { type Asked, entitiesIn, groupOf, membersOf, understand, type World } from './world';

/** A follow-up as the whole question that it stands for. */
export interface Resolved {
  readonly text: string;
  readonly yesNo?: boolean;
}

/** Types that are asked for in one another's place although they are not of one group. */
const ALIKE: Readonly<Record<string, string>> = {
  platform: 'thing',
  device: 'thing',
  content: 'thing',
  product: 'thing',
  service: 'thing',
  technology: 'thing',
  disease: 'problem',
  'social-problem': 'problem',
};
const kindOf = (id: string | undefined, world: World): string => {
  const group = groupOf(world.entity(id ?? ''));
  return ALIKE[group] ?? group;
};

/** Question and answer turns that say something, the newest first. */
export const turnsOf = (earlier: readonly Answer[]): Answer[] =>
  earlier.filter(({ status }) => status !== 'smalltalk' && status !== 'unclear').reverse();

const namesOf = (ids: readonly string[], world: World, language: Asked['language']): string =>
  ids.map((id) => world.entity(id)?.name[language] ?? id).join(language === 'ko' ? ', ' : ' and ');

/** The relation of an alliance that an answer listed or checked. */
function membershipOf(turn: Answer, before: Asked, world: World): { alliance: string; kind: string } | undefined {
  const fact = turn.facts[0] ? world.fact(turn.facts[0]) : undefined;
  const relation = fact?.relation;
  if (relation && ['members', 'founders', 'joined'].includes(relation.kind))
    return turn.intent === 'is-member' || /\.(who|whom|count)$/.test(turn.intent)
      ? {
          alliance: allianceIn(before, world) ?? relation.of,
          kind: turn.intent === 'is-member' ? 'members' : relation.kind,
        }
      : undefined;
  return undefined;
}

const allianceIn = (before: Asked, world: World): string | undefined => {
  const named = before.entities.filter((id) => world.alliances.includes(id));
  return named.length === 1 ? named[0] : undefined;
};

/** "Is X in that alliance?" */
export function asMember(
  ids: readonly string[],
  alliance: string,
  asked: Asked,
  world: World,
  early = false,
): Resolved {
  const { language } = asked;
  const them = namesOf(ids, world, language);
  const it = namesOf([alliance], world, language);
  return language === 'ko'
    ? { text: `${early ? '출범 때부터 ' : ''}${them}도 ${it}에 참여하고 있어?`, yesNo: true }
    : { text: `Is ${them} in ${it}${early ? ' from the start' : ''}?`, yesNo: true };
}

function asJoining(ids: readonly string[], alliance: string, asked: Asked, world: World): Resolved {
  const them = namesOf(ids, world, asked.language);
  const it = namesOf([alliance], world, asked.language);
  return asked.language === 'ko'
    ? { text: `${attachJosa(them, '은/는')} 언제 ${it}에 참여했어?` }
    : { text: `When did ${them} join ${it}?` };
}

/** The question before with the new names in the place of one of their kind. */
function replaced(before: Reading, token: Token, ids: readonly string[], world: World): string {
  const name = namesOf(ids, world, before.language);
  const named = before.language === 'ko' ? withTail(name, token.tail) : name;
  const end = before.language === 'ko' ? token.end + token.tail.length : token.end;
  const after = before.text.slice(end);
  // the tail that the language writes on to the name is part of it
  return `${before.text.slice(0, token.start)}${before.language === 'ko' && !named.endsWith(token.tail) ? name + token.tail : named}${after}`;
}

const TOPIC = /^(은|는|이|가|도|께서|)(요|은요|는요|도요)?$/;
const sameTail = (one: string, other: string): boolean => {
  const bare = (tail: string) =>
    tail
      .replace(/(는요|은요|도요|요|는|은|도)$/, '')
      .replace(/선$/, '서')
      .replace(/^이랑/, '랑');
  return bare(one) === bare(other);
};

/** Places of the question before that the names could take: with the same particle if there are any. */
function slotsIn(before: Reading, fragment: NameFragment, world: World): Token[] {
  const [id] = fragment.ids;
  const kind = kindOf(id, world);
  const all = before.tokens.filter((token) => {
    const old = entityOf(token);
    return old !== undefined && old !== 'ai' && kindOf(old, world) === kind;
  });
  const { preposition } = fragment;
  const after = preposition
    ? all.filter((token) => new RegExp(`\\b${preposition}\\s+(the\\s+)?$`, 'i').test(before.text.slice(0, token.start)))
    : [];
  if (after.length > 0) return after;
  if (all.length < 2) return all;
  const marked = TOPIC.test(fragment.tail)
    ? all.filter((token) => TOPIC.test(token.tail) && token.tail !== '')
    : all.filter((token) => sameTail(token.tail, fragment.tail));
  return marked.length > 0 ? marked : all;
}

/** The one of those whom the conversation speaks of that works for a company. */
function colleague(turns: readonly Answer[], company: string, world: World): string | undefined {
  for (const turn of turns.slice(0, 3)) {
    const [person] = [...referents(turn, world, 'person'), ...turn.entities].filter(
      (id) => world.entity(id)?.type === 'person',
    );
    if (!person) continue;
    const [list] = world.corpus.knowledge.facts
      .map((fact) => entitiesIn(fact.roles.who))
      .filter((ids) => ids.length > 1 && ids.includes(person) && ids.every((id) => world.entity(id)?.type === 'person'))
      .sort((a, b) => a.length - b.length);
    const theirs = list?.filter((id) => world.entity(id)?.of === company) ?? [];
    return theirs.length === 1 ? theirs[0] : undefined;
  }
  return undefined;
}

/**
 * What a follow-up of nothing but names asks: the question before, with the names where it has one of their kind, or of
 * the list that it asked for.
 * @returns no reading where the names fit nowhere
 */
export function resolveNames(
  fragment: NameFragment,
  asked: Asked,
  earlier: readonly Answer[],
  world: World,
  read: Read,
): Resolved[] {
  const turns = turnsOf(earlier);
  const { ids } = fragment;
  const [id] = ids as [string];
  const { language } = asked;
  const name = namesOf(ids, world, language);
  const isOrganisation = kindOf(id, world) === 'organisation';
  for (const turn of turns.slice(0, 4)) {
    const reading = read(turn.explanation.read);
    const before = understand(reading);
    const slots = slotsIn(reading, fragment, world);
    const yesNo = before.yesNo || turn.intent === 'is-member';
    const membership = isOrganisation && !fragment.person ? membershipOf(turn, before, world) : undefined;
    if (yesNo && slots.length > 0 && !fragment.person) {
      const named = slots.map((token) => ({ text: replaced(reading, token, ids, world), yesNo: true }));
      // "what about Hanyang?" after "does Samsung belong to the KT-led group?" names the alliance by a name of its own kind
      const [meant] = referents(turn, world, 'alliance');
      const unnamed = turn.intent === 'is-member' && allianceIn(before, world) === undefined && isOrganisation;
      return unnamed && meant ? [asMember(ids, meant, asked, world)] : named;
    }
    if (membership) {
      const { alliance, kind } = membership;
      const joined = kind === 'joined' && ids.every((one) => !membersOf(world, alliance, 'joined').includes(one));
      return joined && ids.every((one) => membersOf(world, alliance).includes(one))
        ? [asJoining(ids, alliance, asked, world)]
        : [asMember(ids, alliance, asked, world, kind === 'founders')];
    }
    const alliance = allianceIn(before, world);
    // "네이버도 AI 원팀이야?" names nobody whose place could be taken
    if (isOrganisation && before.yesNo && slots.length === 0 && alliance && !fragment.person)
      return [asMember(ids, alliance, asked, world)];
    if (isOrganisation && slots.length === 0 && alliance && before.words.roles.includes('when'))
      return [asJoining(ids, alliance, asked, world)];
    const people = reading.tokens.filter((token) => world.entity(entityOf(token) ?? '')?.type === 'person');
    const who = before.words.roles.includes('who') || people.length > 0 || referents(turn, world, 'person').length > 0;
    if (isOrganisation && ids.length === 1 && who && (fragment.person || slots.length === 0)) {
      const [slot] = slots.filter((token) => !world.entity(entityOf(token) as string)?.parts);
      if (slot && people.length === 0) return [{ text: replaced(reading, slot, ids, world) }];
      const person = colleague(turns, id, world);
      const [old] = people;
      if (person && old) return [{ text: replaced(reading, old, [person], world) }];
      if (person) {
        const them = namesOf([person], world, language);
        return [{ text: language === 'ko' ? `${attachJosa(them, '은/는')} 누구야?` : `Who is ${them}?` }];
      }
    }
    if (fragment.person) return [];
    // "what is X?" asks the same of any kind of name
    const introduced = reading.tokens.find((token) => {
      const old = entityOf(token);
      return old !== undefined && slots.length === 0 && introduces(turn, old, world);
    });
    if (introduced) return [{ text: replaced(reading, introduced, ids, world) }];
    if (slots.length > 0 && !(fragment.also && before.words.roles.length > 0 && listed(turn, ids, world)))
      return slots.map((token) => ({ text: replaced(reading, token, ids, world), yesNo: before.yesNo }));
    if (listed(turn, ids, world)) return [{ text: `${topicOf(reading)} ${name}`, yesNo: true }];
    // a question that named something itself is not about what was asked before it
    if (understand(read(turn.question)).entities.some((one) => one !== 'ai')) return [];
  }
  return [];
}

/** True where an answer says what a name is. */
export const introduces = (turn: Pick<Answer, 'facts' | 'intent'>, id: string, world: World): boolean =>
  turn.facts[0] !== undefined &&
  world.fact(turn.facts[0]).about === id &&
  (turn.intent === 'define' || /\.(what|title)$/.test(turn.intent)) &&
  !world.fact(turn.facts[0]).event;

/** True where an answer listed things of the same kind. */
function listed(turn: Answer, ids: readonly string[], world: World): boolean {
  const [factId, role] = turn.intent.split('.');
  const fact = factId && turn.facts.includes(factId) ? world.fact(factId) : undefined;
  const value = fact ? entitiesIn(fact.roles[role as keyof typeof fact.roles]) : [];
  return (
    value.length > 1 &&
    value.some((one) => kindOf(one, world) === kindOf(ids[0], world) || value.includes(ids[0] as string))
  );
}

/** A question without what it asks for. */
export const topicOf = (reading: Reading): string => {
  let text = '';
  let at = 0;
  for (const token of reading.tokens.filter(({ kind }) => kind === 'role')) {
    text += reading.text.slice(at, token.start);
    at = token.end + token.tail.length;
  }
  return (text + reading.text.slice(at))
    .replace(/[?？!.]+\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
};
