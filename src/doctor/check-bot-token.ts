import { type SlackVariable, WHERE_FOUND } from '../config';
import { type Answered, callSlack, NoAnswer, type SlackApi } from './call-slack';
import { type Finding, ok, unchecked, wrong } from './finding';

/** Whose a bot token is, as far as the other checks need it. */
export interface BotIdentity {
  /** Of the bot user, for `bots.info`. */
  readonly botId: string;
}

export interface BotChecked {
  readonly findings: readonly Finding[];
  readonly identity?: BotIdentity;
}

/** Asks Slack whose the token is, what it may do, and what time it is. @param scopes those of the manifest */
export async function checkBotToken(api: SlackApi, token: string, scopes: readonly string[]): Promise<BotChecked> {
  let answered: Answered;
  try {
    answered = await callSlack(api, 'auth.test', token);
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    return { findings: [wrong('bot token', error.message), ...['scopes', 'clock'].map(withoutAnswer)] };
  }
  const { body, headers } = answered;
  const clock = checkClock(answered);
  if (body.ok !== true) {
    const findings = [wrong('bot token', refused('SLACK_BOT_TOKEN', body.error)), withoutAnswer('scopes'), clock];
    return { findings };
  }
  if (typeof body.bot_id !== 'string') {
    const user = `SLACK_BOT_TOKEN is no bot's: find the bot's at https://api.slack.com/apps under ${WHERE_FOUND.SLACK_BOT_TOKEN}.`;
    return { findings: [wrong('bot token', user), withoutAnswer('scopes'), clock] };
  }
  const whose = `the bot "${body.user}" (${body.user_id}) in the workspace "${body.team}" (${body.team_id})`;
  return {
    findings: [ok('bot token', whose), checkScopes(headers.get('x-oauth-scopes'), scopes), clock],
    identity: { botId: body.bot_id },
  };
}

const withoutAnswer = (check: string): Finding =>
  unchecked(check, 'Slack says it only to a bot token that it accepts.');

/** Slack's codes for a token of an app that is gone, or was taken out of the workspace. */
const GONE: readonly unknown[] = ['account_inactive', 'token_revoked', 'team_access_not_granted'];

/** Why Slack refuses a token, and where to find another. */
export function refused(variable: SlackVariable, error: unknown): string {
  const where = `at https://api.slack.com/apps under ${WHERE_FOUND[variable]}`;
  const refusal = `Slack does not accept ${variable} (${error})`;
  if (GONE.includes(error))
    return `${refusal}: the app was taken out of the workspace. Install it again, and copy it ${where}.`;
  if (error === 'token_expired') {
    return `${refusal}: the app rotates its tokens, which this bot does not follow. Make the app anew from manifest.yml.`;
  }
  return `${refusal}: copy it again ${where}.`;
}

function checkScopes(header: string | null, wanted: readonly string[]): Finding {
  if (header === null) return unchecked('scopes', 'Slack did not say which scopes the token has.');
  const granted = header.split(',').map((scope) => scope.trim());
  const missing = wanted.filter((scope) => !granted.includes(scope));
  if (missing.length === 0) return ok('scopes', `all ${wanted.length} of manifest.yml`);
  const where = '"OAuth & Permissions" > "Scopes" > "Bot Token Scopes", then "Reinstall to Workspace"';
  return wrong('scopes', `missing: ${missing.join(', ')}. Add them at https://api.slack.com/apps under ${where}.`);
}

/** Seconds by which a request's signature may be off, as Slack says: what is older is refused as a replay. */
const SIGNATURE_LASTS = 300;

/** By the Date header, which is given to the second. */
export function checkClock({ headers, at }: Pick<Answered, 'headers' | 'at'>): Finding {
  const slack = Date.parse(headers.get('date') ?? '');
  if (Number.isNaN(slack)) return unchecked('clock', 'Slack did not say what time it is.');
  // It was cut off to the second: half of one is the best guess.
  const ahead = Math.round((at - slack - 500) / 1000);
  if (Math.abs(ahead) <= 1) return ok('clock', "as Slack's");
  const differs = `${Math.abs(ahead)} seconds ${ahead > 0 ? 'ahead of' : 'behind'} Slack's`;
  if (Math.abs(ahead) < SIGNATURE_LASTS) return ok('clock', differs);
  const mend = "Set this machine's clock, and keep it set by NTP (timedatectl set-ntp true).";
  return wrong('clock', `${differs}: signatures that are off by more than ${SIGNATURE_LASTS} are refused. ${mend}`);
}
