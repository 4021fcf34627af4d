import type { Fact } from '../knowledge';
import { attachJosa } from '../language';
import { entityOf, type Read } from '../understanding';
import { type Description, descriptionsIn, isTie, ownerDescribed } from './descriptions';
import type { Draft } from './draft';
import { type Asked, entitiesIn, understand, type World } from './world';

/** Answers one question by itself. */
export type Answering = (asked: Asked) => Draft;

/** As many descriptions as may be asked for: each costs as much as a question. */
const MOST = 6;
/** A description is resolved only where it is answered about as surely as a question. */
const RESOLVED_FROM = 0.3;

interface Resolved {
  readonly id: string;
  readonly by: Fact;
}

/** The one name that a description means, and the fact that says so. */
function resolve(
  description: Description,
  asked: Asked,
  world: World,
  read: Read,
  answer: Answering,
): Resolved | undefined {
  const owner = ownerDescribed(description, world);
  const owned = description.words.map(entityOf).find((id) => id && world.entity(id)?.of === owner);
  const intro = owned ? world.about(owned) : undefined;
  if (owner && intro) return { id: owner, by: intro };
  if (description.words.every((token) => token.kind === 'entity' || isTie(token))) return undefined;
  const draft = answer(understand(read(description.question)));
  const [by] = draft.facts;
  if (draft.status !== 'answered' || draft.confidence < RESOLVED_FROM || !by) return undefined;
  const named = description.words.flatMap((token) => entityOf(token) ?? []);
  const value = draft.entities ?? entitiesIn(by.roles[draft.role as keyof Fact['roles']]);
  const fitting = value.filter((id) => description.types.includes(world.entity(id)?.type ?? '') && !named.includes(id));
  const [id] = fitting;
  return fitting.length === 1 &&
    id &&
    value.every((one) => one === id || named.includes(one)) &&
    !asked.entities.includes(id)
    ? { id, by }
    : undefined;
}

/** The particles that change with the sound before them. */
const PAIRS = [
  [/^(은|는)/, '은/는'],
  [/^(이|가)/, '이/가'],
  [/^(을|를)/, '을/를'],
  [/^(과|와)/, '과/와'],
] as const;

/** A name with the particle that the described noun had. */
export function withTail(name: string, tail: string): string {
  const pair = PAIRS.find(([pattern]) => pattern.test(tail));
  return pair ? attachJosa(name, pair[1]) + tail.slice(1) : name + tail;
}

/**
 * A question that describes a name by one fact and asks of another: "the company of the man on the left makes which
 * platform?". The description is asked for by itself, the name takes its place, and the question is asked again.
 */
export function chain(asked: Asked, world: World, read: Read, answer: Answering): Draft | undefined {
  const { language } = asked;
  const { text } = asked.reading;
  // what is claimed of all of them is not claimed of the one that fits
  if (asked.yesNo && /\b(all|every|each)\b/.test(asked.text)) return undefined;
  for (const description of descriptionsIn(asked, world).slice(0, MOST)) {
    const resolved = resolve(description, asked, world, read, answer);
    if (!resolved) continue;
    const { id, by } = resolved;
    const name = world.entity(id)?.name[language] as string;
    const named = language === 'ko' ? withTail(name, description.tail) : name;
    const after = text.slice(description.end + description.tail.length);
    const again = `${text.slice(0, description.start)}${named}${/^[\s\p{P}]|^$/u.test(after) ? '' : ' '}${after}`;
    const draft = answer(understand(read(again), asked.context));
    const said = draft.entities ?? entitiesIn(draft.facts[0]?.roles[draft.role as keyof Fact['roles']]);
    // a name that is only found again says nothing of what was asked
    const introduced = by.about === id && (draft.role === 'title' || draft.role === 'where');
    const found = (draft.facts[0] === by && !introduced) || (said.length > 0 && said.every((one) => one === id));
    if (draft.status !== 'answered' || (found && !asked.yesNo)) continue;
    return {
      ...draft,
      text: draft.text.includes(by.statement[language]) ? draft.text : `${draft.text} ${by.statement[language]}`,
      facts: [...new Set([...draft.facts, by])],
      reason:
        language === 'ko'
          ? '한 사실이 가리키는 이름을 다른 사실에서 찾았습니다.'
          : 'One fact describes the name that the other tells of.',
    };
  }
  return undefined;
}
