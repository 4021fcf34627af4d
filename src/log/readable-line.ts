import type { ErrorFields } from './error-fields';

/** A line as pino writes it, parsed. */
export type Line = Readonly<Record<string, unknown>>;

/** Said first or not at all: a terminal shows the process of its own machine. */
const NOT_AMONG_FIELDS = ['level', 'time', 'pid', 'hostname', 'msg', 'error'];

/**
 * For people: `2026-01-02T03:04:05.678Z info Answered. question=T1:C1:100.1 ms=12`; stacks go below their line.
 */
export function readableLine(line: Line): string {
  const { time, level, msg, error } = line;
  const fields = Object.entries(line).filter(([name]) => !NOT_AMONG_FIELDS.includes(name));
  const said = [time, level, msg].map(String).concat(fields.map(([name, value]) => `${name}=${readable(value)}`));
  const stack = error === undefined ? '' : `${stackOf(error as ErrorFields)}\n`;
  return `${oneLine(said.join(' '))}\n${stack}`;
}

/** `"` where a value would not be told from what follows. */
function readable(value: unknown): string {
  return typeof value === 'string' && /^[^\s"=]+$/.test(value) ? value : JSON.stringify(value);
}

function stackOf({ stack, message, cause }: ErrorFields): string {
  const own = (stack ?? message).split('\n').map(oneLine).join('\n');
  return cause === undefined ? own : `${own}\nCaused by: ${stackOf(cause)}`;
}

/** What came from outside begins no line of its own, and tells the terminal nothing. */
function oneLine(text: string): string {
  return text.replace(/\p{Cc}/gu, (control) =>
    control === '\n' ? '\\n' : `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
