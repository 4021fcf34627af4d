import { isJson } from '../json';

/** What is wrong, and where, as a JSON pointer: `/blocks/0/text`. */
export interface Problem {
  readonly at: string;
  readonly message: string;
}

/** Finds what Slack would refuse in a value. */
export type Rule = (value: unknown, at: string) => Problem[];

export const anything: Rule = () => [];

export const flag: Rule = (value, at) => (typeof value === 'boolean' ? [] : wrong(at, 'must be a boolean'));

export const whole: Rule = (value, at) => (Number.isInteger(value) ? [] : wrong(at, 'must be an integer'));

export function oneOf(...values: readonly unknown[]): Rule {
  return (value, at) => (values.includes(value) ? [] : wrong(at, 'must be a valid enum value'));
}

/** A string of `min` to `max` characters. */
export function text(max: number, min = 0): Rule {
  return (value, at) => {
    if (typeof value !== 'string') return wrong(at, 'must be a string');
    if (value.length < min) return wrong(at, `must be more than ${min - 1} characters`);
    if (value.length > max) return wrong(at, `must be less than ${max + 1} characters`);
    return [];
  };
}

/** A list of `min` to `max` items, each by the rule. */
export function list(rule: Rule, max: number, min = 1): Rule {
  return (value, at) => {
    if (!Array.isArray(value)) return wrong(at, 'must be an array');
    if (value.length < min) return wrong(at, `no fewer than ${min} items allowed`);
    if (value.length > max) return wrong(at, `no more than ${max} items allowed`);
    return value.flatMap((item, index) => rule(item, `${at}/${index}`));
  };
}

/** An object with these fields and no others; the names that end in `!` must be there. */
export function shape(fields: Readonly<Record<string, Rule>>): Rule {
  const required = Object.keys(fields).flatMap((name) => (name.endsWith('!') ? name.slice(0, -1) : []));
  const rules = new Map(Object.entries(fields).map(([name, rule]) => [name.replace(/!$/, ''), rule]));
  return (value, at) => {
    if (!isJson(value)) return wrong(at, 'must be an object');
    const missing = required.filter((name) => value[name] === undefined || value[name] === null);
    return [
      ...missing.flatMap((name) => wrong(at, `missing required field: ${name}`)),
      ...Object.entries(value).flatMap(([name, each]) => {
        const rule = rules.get(name);
        if (!rule) return wrong(at, `invalid additional property: ${name}`);
        return each === undefined || each === null ? [] : rule(each, `${at}/${name}`);
      }),
    ];
  };
}

/** The rule for the value's `type`. */
export function byType(rules: Readonly<Record<string, Rule>>): Rule {
  return (value, at) => {
    if (!isJson(value)) return wrong(at, 'must be an object');
    const { type } = value;
    if (type === undefined) return wrong(at, 'missing required field: type');
    const rule = typeof type === 'string' && Object.hasOwn(rules, type) ? rules[type] : undefined;
    return rule ? rule(value, at) : wrong(`${at}/type`, `unsupported type: ${type}`);
  };
}

export function all(...rules: readonly Rule[]): Rule {
  return (value, at) => rules.flatMap((rule) => rule(value, at));
}

export function wrong(at: string, message: string): Problem[] {
  return [{ at, message }];
}
