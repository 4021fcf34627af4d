import { DEFAULT_PORT } from './default-port';
import { type SlackVariable, WHERE_FOUND } from './where-found';

/** A token goes out as an HTTP header, so it may hold visible ASCII only. */
export function tokenProblem(variable: SlackVariable, value: string, prefix: string): string | undefined {
  if (/^[\x21-\x7e]+$/.test(value) && value.startsWith(prefix) && value.length > prefix.length) return undefined;
  return (
    `${variable} is not such a token: it must begin with ${prefix} and hold no spaces or quotation marks. ` +
    `Find it at https://api.slack.com/apps under ${WHERE_FOUND[variable]}.`
  );
}

export function urlProblem(value: string): string | undefined {
  if (URL.canParse(value) && (new URL(value).username || new URL(value).password))
    return 'SLACK_API_URL holds a user or a password, which Slack has no use for: leave them out of the address.';
  if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return undefined;
  return `SLACK_API_URL is "${value}": it must be an http or https address; leave it out to use Slack itself.`;
}

export function portProblem(value: string): string | undefined {
  if (/^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535) return undefined;
  return `PORT is "${value}": it must be a whole number from 1 to 65535; leave it out for ${DEFAULT_PORT}.`;
}

export function maintainersProblem(ids: readonly string[]): string | undefined {
  const other = ids.find((id) => !/^[UW][A-Z0-9]+$/.test(id));
  if (other === undefined) return undefined;
  return (
    `MAINTAINERS names "${other}": it must hold member ids such as U012AB3CD, divided by commas. ` +
    'Find one in Slack under a profile\'s "⋮" > "Copy member ID".'
  );
}
