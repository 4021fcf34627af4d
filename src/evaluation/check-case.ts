import { type Case, KINDS, QUESTION_LANGUAGES } from './case';
import { oneLine } from './one-line';
import { squeeze } from './squeeze';

type Fields = Record<string, unknown>;
type Required = Pick<Case, 'id' | 'q' | 'lang' | 'kind' | 'cat'>;

const NAMES = ['id', 'q', 'lang', 'kind', 'cat', 'must', 'mustNot', 'thread'];

/** What is wrong with one line's object, each as `field: value: what to do`; empty when it is a case. */
export function checkCase(fields: Fields): string[] {
  return [
    ...mistypedNames(fields),
    ...checkText(fields, 'id', 'give it a name that no other line of the file has'),
    ...checkString(fields, 'q', 'write the question as a string'),
    ...checkOneOf(fields, 'lang', QUESTION_LANGUAGES),
    ...checkOneOf(fields, 'kind', KINDS),
    ...checkText(fields, 'cat', 'name what is asked for, such as "who" or "when"'),
    ...checkMust(fields),
    ...(fields.mustNot === undefined ? [] : checkPhrases(fields.mustNot, 'mustNot')),
    ...(fields.thread === undefined ? [] : checkText(fields, 'thread', 'name the conversation, or leave it out')),
  ];
}

/** The case of a line's object; only for an object in which `checkCase` finds nothing. */
export function toCase(fields: Fields, file: string, line: number): Case {
  const { id, q, lang, kind, cat, must = [], mustNot = [], thread } = fields as unknown as Partial<Case> & Required;
  return { id, q, lang, kind, cat, must, mustNot, ...(thread === undefined ? {} : { thread }), file, line };
}

export function show(value: unknown): string {
  return value === undefined ? 'missing' : oneLine(JSON.stringify(value), 80);
}

// Other fields may carry notes; one that only looks like ours ("mustnot") would silently check nothing.
function mistypedNames(fields: Fields): string[] {
  return Object.keys(fields).flatMap((name) => {
    const meant = NAMES.find((known) => known.toLowerCase() === name.toLowerCase().replace(/[^a-z]/g, ''));
    return meant === undefined || meant === name
      ? []
      : [`${oneLine(name, 80)}: unknown field; did you mean "${meant}"?`];
  });
}

function checkString(fields: Fields, name: string, todo: string): string[] {
  return typeof fields[name] === 'string' ? [] : [`${name}: ${show(fields[name])}; ${todo}`];
}

function checkText(fields: Fields, name: string, todo: string): string[] {
  const value = fields[name];
  return typeof value === 'string' && value.trim() !== '' ? [] : [`${name}: ${show(value)}; ${todo}`];
}

function checkOneOf(fields: Fields, name: string, allowed: readonly string[]): string[] {
  const value = fields[name];
  if (typeof value === 'string' && allowed.includes(value)) return [];
  return [`${name}: ${show(value)}; use one of ${allowed.map((one) => `"${one}"`).join(', ')}`];
}

function checkMust(fields: Fields): string[] {
  const must = fields.must;
  if (must === undefined && fields.kind === 'refuse') return [];
  if (!Array.isArray(must)) {
    return [`must: ${show(must)}; write groups of alternatives, such as [["KT","케이티"],["2020"]]`];
  }
  return must.flatMap((group: unknown, index) => {
    const where = `must[${index}]`;
    if (!Array.isArray(group) || group.length === 0) return [`${where}: ${show(group)}; list at least one alternative`];
    return checkPhrases(group, where);
  });
}

// A phrase of white space alone would be found in every reply.
function checkPhrases(phrases: unknown, where: string): string[] {
  if (!Array.isArray(phrases)) return [`${where}: ${show(phrases)}; write a list of strings`];
  return phrases.flatMap((phrase: unknown, index) =>
    typeof phrase === 'string' && squeeze(phrase) !== ''
      ? []
      : [`${where}[${index}]: ${show(phrase)}; write the words to look for`],
  );
}
