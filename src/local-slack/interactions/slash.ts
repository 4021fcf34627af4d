import { ApiError } from '../api/api-error';
import type { Backend } from '../backend';
import { isJson } from '../json';
import { type Channel, post, SLACKBOT } from '../workspace';
import { encodeCommand } from './compose';
import { type Reaction, reaction } from './interactive';
import { channelField, trigger } from './payload';
import { respond } from './respond';
import type { ResponseTarget } from './response-urls';

/** A slash command. What goes wrong is told to the person by Slackbot. */
export async function slash(
  backend: Backend,
  user: string,
  channel: Channel,
  command: string,
  text: string,
): Promise<Reaction> {
  const { workspace, manifest, responseUrls, deliver, tokens, grant, url } = backend;
  const target: ResponseTarget = { channel: channel.id, user };
  const declared = grant.token() ? manifest.commands.find((each) => each.command === command) : undefined;
  if (!declared) {
    tell(backend, target, `${command} is not a valid command.`);
    return { ok: false, error: 'unknown_command' };
  }
  const { id: channel_id, name: channel_name } = channelField(channel);
  const payload = {
    token: tokens.verification,
    team_id: workspace.team.id,
    team_domain: workspace.team.domain,
    channel_id,
    channel_name,
    user_id: user,
    user_name: workspace.people.get(user)?.name ?? user,
    command,
    text: encodeCommand(workspace, text, declared.shouldEscape),
    api_app_id: workspace.app.id,
    is_enterprise_install: 'false',
    response_url: url() + responseUrls.issue('commands', target),
    ...trigger(backend, user),
  };
  const result = reaction(await deliver.request({ type: 'slash_commands', payload, acceptsResponse: true }));
  if (result.ok) answerAtOnce(backend, target, result.response);
  else tell(backend, target, `${command} failed with the error "${result.error}"`);
  return result;
}

/** The acknowledgement itself may be the answer. */
function answerAtOnce(backend: Backend, target: ResponseTarget, response: unknown): void {
  const answer = typeof response === 'string' ? { text: response } : response;
  if (!isJson(answer) || (!answer.text && !answer.blocks && !answer.attachments)) return;
  try {
    respond(backend, target, answer);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    backend.log.warn(`The answer to a command was refused: ${error.code}`);
  }
}

function tell({ workspace }: Backend, { channel, user }: ResponseTarget, text: string): void {
  post(workspace, { channel, user: SLACKBOT.id, text, ephemeralTo: user });
}
