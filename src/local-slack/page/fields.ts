import type { Chosen, Filled } from '../interactions';
import { isJson, type Json } from '../json';
import { notPossible } from '../local-slack-error';

/** The fields of what a page sent. Each throws a LocalSlackError `NOT_POSSIBLE` where it is malformed. */
export interface Fields {
  text(name: string): string;
  optional(name: string): string | undefined;
  flag(name: string): boolean;
  /** Undefined where nothing was chosen. */
  chosen(name: string): Chosen | undefined;
  filled(name: string): Filled;
}

export function readFields(body: Json): Fields {
  const optional = (name: string): string | undefined => {
    const value = body[name];
    if (value === undefined || value === null) return undefined;
    if (typeof value !== 'string') throw notPossible(`${name} is not a text.`);
    return value;
  };
  return {
    optional,
    text(name) {
      const value = optional(name);
      if (value === undefined) throw notPossible(`${name} is missing.`);
      return value;
    },
    flag: (name) => body[name] === true,
    chosen: (name) => (body[name] === undefined ? undefined : readChosen(body[name], name)),
    filled(name) {
      const value = body[name] ?? {};
      if (!isJson(value)) throw notPossible(`${name} is not an object.`);
      return Object.fromEntries(
        Object.entries(value).map(([blockId, actions]) => {
          if (!isJson(actions)) throw notPossible(`${name}.${blockId} is not an object.`);
          const chosen = Object.entries(actions).map(([id, each]) => [
            id,
            readChosen(each, `${name}.${blockId}.${id}`),
          ]);
          return [blockId, Object.fromEntries(chosen)];
        }),
      );
    },
  };
}

function readChosen(value: unknown, name: string): Chosen {
  if (value === null || typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value;
  throw notPossible(`${name} is neither a text nor a list of texts.`);
}
