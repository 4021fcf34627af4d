import { ConfigError, type Environment, portWithoutPort } from '../config';
import { LOG_FORMATS, LOG_LEVELS, type LogFormat, type LogLevel } from '../log';

/** How the process is run, watched and stopped. */
export interface OperationsConfig {
  /** For what is under way when the process is told to stop. */
  readonly shutdownSeconds: number;
  /** Left out: nobody can ask how it is. */
  readonly ops?: { readonly host: string; readonly port: number };
  readonly log: { readonly level?: LogLevel; readonly format?: LogFormat; readonly showQuestions: boolean };
}

/**
 * `docker stop` kills after ten seconds, the soonest of those who stop processes (Kubernetes: 30, systemd: 90), and two
 * are kept for giving back what is left and closing the database. An answer takes milliseconds; what eight seconds are
 * too short for waits for Slack, and is as well in another process's hands.
 */
const DEFAULT_SHUTDOWN_SECONDS = 8;

/** Longer than anybody waits before killing. */
const LONGEST_SHUTDOWN_SECONDS = 3600;

/** What it says of the bot is not for everybody: this machine alone, unless told otherwise. */
const DEFAULT_OPS_HOST = '127.0.0.1';

/** @throws ConfigError with every problem at once. */
export function readOperationsConfig(env: Environment): OperationsConfig {
  const given = (name: string) => env[name]?.trim() ?? '';
  const seconds = given('SHUTDOWN_SECONDS');
  const port = given('OPS_PORT');
  const host = given('OPS_HOST');
  const level = given('LOG_LEVEL');
  const format = given('LOG_FORMAT');
  const questions = given('LOG_QUESTIONS');
  const problems = [
    seconds && !isWhole(seconds, 1, LONGEST_SHUTDOWN_SECONDS)
      ? `SHUTDOWN_SECONDS is "${seconds}": it must be a whole number from 1 to ${LONGEST_SHUTDOWN_SECONDS}; leave it out for ${DEFAULT_SHUTDOWN_SECONDS}.`
      : undefined,
    port && !isWhole(port, 1, 65_535)
      ? `OPS_PORT is "${port}": it must be a whole number from 1 to 65535; leave it out to have none.`
      : undefined,
    port && given('PORT') && Number(port) === Number(given('PORT'))
      ? `OPS_PORT and PORT are both ${Number(port)}: choose another for one of them.`
      : undefined,
    port && !given('PORT') && Number(port) === portWithoutPort(env)
      ? `OPS_PORT is ${Number(port)}, which the bot opens itself where PORT is left out: choose another, or set PORT.`
      : undefined,
    host && !/^[\w.:-]+$/.test(host)
      ? `OPS_HOST is "${host}": it must be the address of one of this machine's interfaces, such as 0.0.0.0 for all; leave it out for ${DEFAULT_OPS_HOST}.`
      : undefined,
    choiceProblem('LOG_LEVEL', level, LOG_LEVELS),
    choiceProblem('LOG_FORMAT', format, LOG_FORMATS),
    choiceProblem('LOG_QUESTIONS', questions, ['true', 'false']),
  ].filter((problem) => problem !== undefined && problem !== '');
  if (problems.length > 0) throw new ConfigError(problems as string[]);
  return {
    shutdownSeconds: seconds ? Number(seconds) : DEFAULT_SHUTDOWN_SECONDS,
    ...(port && { ops: { host: host || DEFAULT_OPS_HOST, port: Number(port) } }),
    log: {
      ...(level && { level: level as LogLevel }),
      ...(format && { format: format as LogFormat }),
      showQuestions: questions === 'true',
    },
  };
}

function isWhole(value: string, low: number, high: number): boolean {
  return /^\d{1,6}$/.test(value) && Number(value) >= low && Number(value) <= high;
}

function choiceProblem(name: string, value: string, choices: readonly string[]): string | undefined {
  if (value === '' || choices.includes(value)) return undefined;
  return `${name} is "${value}": it must be one of ${choices.join(', ')}.`;
}

/** By these endings variables hold secrets: SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET, PERSON_KEY, PGPASSWORD. */
const SECRET_NAME = /(?:TOKEN|SECRET|KEY|PASSWORD)(?:_OLD)?$/;

/** Those that this bot reads, or what it connects to its database with. */
const OWN_NAME = /^(?:SLACK_|PERSON_KEY|TOKEN_KEY|PG)/;

/** Characters of a secret of others: a shorter one may be a word, such as FEATURE_KEY=for, which every line would lack. */
const SHORTEST = 8;

/** What must not be read in any log: the values of the environment that are secret, and the passwords of its addresses. */
export function secretsOf(env: Environment): string[] {
  const found = Object.entries(env).flatMap(([name, value = '']) => {
    const text = value.trim();
    if (!SECRET_NAME.test(name)) return passwordsIn(text);
    // Several former keys stand in one value; of another, a word is no secret.
    if (name.endsWith('_OLD')) return [text, ...text.split(/[\s,]+/)];
    if (OWN_NAME.test(name)) return [text];
    return text.length < SHORTEST ? [] : [text];
  });
  return [...new Set(found.filter((secret) => secret !== ''))];
}

/**
 * What stands in an address where its password does, or might where somebody left out to write @, / or # otherwise; and
 * among its parameters. As it is written, and as it is used.
 */
function passwordsIn(address: string): string[] {
  const [, inName = ''] = /^[a-z][\w+.-]*:\/\/[^/?#:@]*:([^/?#]*)@/i.exec(address) ?? [];
  const [, upToLast = ''] = /^[a-z][\w+.-]*:\/\/[^/?#:@]*:(.*)@/is.exec(address) ?? [];
  const parameters = [...address.matchAll(/[?&](?:ssl)?password=([^&#]*)/gi)].map(([, value = '']) => value);
  return [inName, upToLast, ...parameters, ...parameters.map((value) => value.replaceAll('+', ' '))].flatMap(
    (written) => [written, unescaped(written)],
  );
}

function unescaped(password: string): string {
  try {
    return decodeURIComponent(password);
  } catch {
    return password;
  }
}
