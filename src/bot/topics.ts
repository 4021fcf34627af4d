import type { Entity, Knowledge, Text } from '../knowledge';
import { OTHER_TOPICS, TOPIC_HEADINGS } from './topics.data';

/** What an article speaks of, under one heading. */
export interface Topic {
  readonly heading: Text;
  readonly names: readonly Text[];
}

/** Everything the articles name, by kind; a heading without a name is left out. */
export function topicsOf(all: readonly Knowledge[]): Topic[] {
  const entities = all.flatMap((each) => each.entities);
  const listed = new Set(TOPIC_HEADINGS.flatMap(({ types }) => types));
  const of = (heading: Text, belongs: (entity: Entity) => boolean): Topic => {
    const names = entities.filter(belongs).map(({ name }) => name);
    return { heading, names: names.filter(({ ko }, at) => names.findIndex((other) => other.ko === ko) === at) };
  };
  return [
    ...TOPIC_HEADINGS.map(({ name, types }) => of(name, ({ type }) => types.includes(type))),
    of(OTHER_TOPICS, ({ type, parts }) => !listed.has(type) && parts.length === 0),
  ].filter(({ names }) => names.length > 0);
}
