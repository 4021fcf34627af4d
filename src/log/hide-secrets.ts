/** In place of what is hidden. */
const HIDDEN = '[redacted]';

/** What opens a door by itself, wherever it stands. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  // Slack's tokens: xoxb-, xoxp-, xoxe.xoxb-, xapp-.
  [/\bx(?:ox[a-z]|app)[.-][\w.-]*\w/g, HIDDEN],
  // A signing or client secret, on whichever line it was put.
  [/\b[0-9a-f]{32}\b/g, HIDDEN],
  // Long ones alone: "Basic Information" is a page of Slack's.
  [/\b(Bearer|Basic) [\w.~+/=-]{12,}/gi, `$1 ${HIDDEN}`],
  // Addresses that answer a command or a press, and the tickets by which a Socket Mode connection is opened.
  [/\bhttps:\/\/hooks\.slack\.com\/[^\s"'\\<>)]*/gi, HIDDEN],
  [/(\bhttps?:\/\/[^\s"'\\/<>)]+\/(?:commands|actions)\/)[^\s"'\\<>)]*/gi, `$1${HIDDEN}`],
  [/([?&](?:ticket|code|state|secret|token|password)=)[^\s"'\\&<>)]*/gi, `$1${HIDDEN}`],
  // The password of an address, such as a database's; one that was not written as it should be may hold an @.
  [/(\b[a-z][a-z0-9+.-]{0,20}:\/\/[^\s"'\\/@:]{0,200}:)[^\s"'\\]{1,500}@/gi, `$1${HIDDEN}@`],
  // Slack's signature of a request.
  [/\bv0=[0-9a-f]{64}\b/gi, `v0=${HIDDEN}`],
];

/** Characters. A shorter value is hidden only where it stands alone: it would be found in innocent words. */
const LONG = 8;

/** Hides secrets in a text. @param secrets hidden wherever they stand, as they are and as JSON and addresses write them */
export function hideSecrets(secrets: readonly string[]): (text: string) => string {
  const known = [...new Set(secrets.flatMap(formsOf))]
    .filter((form) => form !== '')
    // One may hold another.
    .sort((one, other) => other.length - one.length)
    .map((form) => [form.length < LONG ? aloneOf(form) : form, HIDDEN] as const);
  return (text) => [...known, ...FORMS].reduce((rest, [form, instead]) => rest.replaceAll(form, instead), text);
}

function formsOf(secret: string): string[] {
  return [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret.toWellFormed())];
}

function aloneOf(form: string): RegExp {
  const literal = form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'gu');
}
