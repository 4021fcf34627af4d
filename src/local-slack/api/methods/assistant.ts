import type { Backend } from '../../backend';
import { jsons, strings } from '../../json';
import { readPrompt } from '../../manifest';
import { findMessage, setStatus } from '../../workspace';
import { seenChannel } from '../access';
import { ApiError, invalidArguments } from '../api-error';
import { type Args, optional, required, structured } from '../arguments';
import { botMethod, type Methods } from '../method';

const MOST_PROMPTS = 4;
const MOST_LOADING_MESSAGES = 10;

export const assistant: Methods = {
  'assistant.threads.setStatus': botMethod(['assistant:write', 'chat:write'], (args, backend) => {
    const { channel, threadTs } = threadOf(args, backend);
    // An empty status takes it away, so it must be there, but may be empty.
    if (args.status === undefined) throw invalidArguments('missing required field: status');
    const loadingMessages = strings(structured(args, 'loading_messages'));
    if (loadingMessages.length > MOST_LOADING_MESSAGES) throw invalidArguments('too many loading_messages');
    setStatus(backend.workspace, { channel, threadTs, status: optional(args, 'status') ?? '', loadingMessages });
    return {};
  }),

  'assistant.threads.setTitle': botMethod(['assistant:write'], (args, backend) => {
    const { channel, threadTs } = threadOf(args, backend);
    const title = required(args, 'title');
    backend.workspace.titles.set(`${channel} ${threadTs}`, title);
    backend.workspace.announce({ type: 'title', channel, threadTs, title });
    return {};
  }),

  'assistant.threads.setSuggestedPrompts': botMethod(['assistant:write'], (args, backend) => {
    const channel = seenChannel(backend, args, 'channel_id');
    const given = structured(args, 'prompts');
    if (given === undefined) throw invalidArguments('missing required field: prompts');
    const prompts = jsons(given).map(readPrompt);
    const malformed = !Array.isArray(given) || prompts.length < given.length;
    if (malformed || prompts.some(({ title, message }) => !title || !message)) {
      throw invalidArguments('each prompt must have a title and a message');
    }
    if (prompts.length > MOST_PROMPTS) throw invalidArguments(`no more than ${MOST_PROMPTS} items allowed`);
    // With a thread, Slack agrees and shows nothing in the Messages tab.
    if (optional(args, 'thread_ts')) return {};
    const shown = { channel: channel.id, title: optional(args, 'title') ?? '', prompts };
    backend.workspace.prompts.set(channel.id, shown);
    backend.workspace.announce({ type: 'prompts', prompts: shown });
    return {};
  }),
};

function threadOf(args: Args, backend: Backend): { channel: string; threadTs: string } {
  const { id, members } = seenChannel(backend, args, 'channel_id');
  if (!members.has(backend.workspace.bot.id)) throw new ApiError('channel_not_found');
  const threadTs = required(args, 'thread_ts');
  if (!findMessage(backend.workspace, id, threadTs)) throw new ApiError('invalid_thread_ts');
  return { channel: id, threadTs };
}
