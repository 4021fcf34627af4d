export type Json = Readonly<Record<string, unknown>>;

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value where it is an object, else an empty one. */
export function json(value: unknown): Json {
  return isJson(value) ? value : {};
}

/** The objects of a list; of anything else, none. */
export function jsons(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isJson) : [];
}

export function string(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

/** Without the keys whose value is undefined, as JSON would have it. */
export function compact(value: Json): Json {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined));
}

/** Levels. Nothing of Slack's has so many, and a value that can be read with many thousands cannot be written again. */
const DEEPEST = 100;

/** What the text says, or undefined where it is no JSON, or too deep. */
export function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return isWithin(value, DEEPEST) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isWithin(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((each) => isWithin(each, levels - 1));
}
