import { ApiError } from '../api/api-error';
import { type Args, flag, optional } from '../api/arguments';
import { readContent } from '../api/content';
import type { Backend } from '../backend';
import { edit, findMessage, type Message, post, remove } from '../workspace';
import type { ResponseTarget } from './response-urls';

/**
 * Posts, replaces or deletes, as a body sent to a `response_url` or an acknowledgement asks. Neither scope nor
 * membership is needed: the person who acted let the app in.
 * @throws ApiError where Slack would refuse the message.
 */
export function respond(backend: Backend, target: ResponseTarget, args: Args): void {
  const { workspace } = backend;
  const { channel, user, messageTs } = target;
  const source = messageTs ? findSource(backend, channel, messageTs) : undefined;
  if (flag(args, 'delete_original')) {
    if (!source) throw new ApiError('message_not_found');
    remove(workspace, source);
    return;
  }
  const content = readContent(args, backend);
  if (flag(args, 'replace_original') && source) {
    edit(workspace, source, { blocks: undefined, attachments: undefined, ...content }, workspace.bot.id);
    return;
  }
  // Also where a button in a thread was pressed, Slack answers in the channel unless the app names the thread.
  const threadTs = optional(args, 'thread_ts');
  const inChannel = optional(args, 'response_type') === 'in_channel';
  post(workspace, {
    channel,
    user: workspace.bot.id,
    ...content,
    ...(threadTs && { threadTs }),
    ...(!inChannel && { ephemeralTo: user }),
  });
}

/** Only the bot's own messages can be replaced or deleted. */
function findSource({ workspace }: Backend, channel: string, ts: string): Message | undefined {
  const message = findMessage(workspace, channel, ts) ?? workspace.ephemerals.get(ts);
  return message?.user === workspace.bot.id ? message : undefined;
}
