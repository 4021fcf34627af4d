/** In place of what is hidden. */
const HIDDEN = '[redacted]';

/**
 * What opens a door by itself, wherever it stands. None of them can hold a quotation mark or a backslash, so that a line
 * of JSON stays one.
 */
const FORMS: readonly (readonly [RegExp, string])[] = [
  // Slack's tokens: xoxb-, xoxp-, xoxe.xoxb-, xapp-.
  [/\bx(?:ox[a-z]|app)[.-][\w.-]*\w/g, HIDDEN],
  // Long ones alone: "Basic Information" is a page of Slack's.
  [/\b(Bearer|Basic) [\w.~+/=-]{12,}/gi, `$1 ${HIDDEN}`],
  // Addresses that answer a command or a press, and the tickets by which a Socket Mode connection is opened.
  [/\bhttps:\/\/hooks\.slack\.com\/[^\s"'\\<>)]*/gi, HIDDEN],
  [/(\bhttps?:\/\/[^\s"'\\/<>)]+\/(?:commands|actions)\/)[^\s"'\\<>)]*/gi, `$1${HIDDEN}`],
  [/([?&](?:ticket|code|state|secret|token)=)[^\s"'\\&<>)]*/gi, `$1${HIDDEN}`],
  // The password of an address, such as a database's.
  [/(\b[a-z][a-z0-9+.-]{0,20}:\/\/[^\s"'\\/@:]{0,200}:)[^\s"'\\@]{1,500}@/gi, `$1${HIDDEN}@`],
  // Slack's signature of a request.
  [/\bv0=[0-9a-f]{64}\b/gi, `v0=${HIDDEN}`],
];

/** Characters. A shorter value would be found in innocent words. */
const SHORTEST = 8;

/** Hides secrets in a line of JSON. @param secrets hidden wherever they stand, in whatever form */
export function hideSecrets(secrets: readonly string[]): (line: string) => string {
  const known = [...new Set(secrets)]
    .filter((secret) => secret.length >= SHORTEST)
    // One may hold another.
    .sort((one, other) => other.length - one.length)
    .map((secret) => JSON.stringify(secret).slice(1, -1));
  return (line) => {
    const without = known.reduce((text, secret) => text.replaceAll(secret, HIDDEN), line);
    return FORMS.reduce((text, [form, instead]) => text.replace(form, instead), without);
  };
}
