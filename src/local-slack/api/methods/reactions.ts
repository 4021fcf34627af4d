import type { Backend } from '../../backend';
import { findMessage, type Message, react, unreact } from '../../workspace';
import { seenChannel } from '../access';
import { ApiError } from '../api-error';
import { type Args, optional, required } from '../arguments';
import { botMethod, type Methods } from '../method';

const NAME = /^[\p{L}\p{N}_+'-]+(?:::skin-tone-[2-6])?$/u;

export const reactions: Methods = {
  'reactions.add': botMethod(['reactions:write'], (args, backend) => {
    const { message, name } = target(args, backend);
    if (!react(backend.workspace, message, backend.workspace.bot.id, name)) throw new ApiError('already_reacted');
    return {};
  }),

  'reactions.remove': botMethod(['reactions:write'], (args, backend) => {
    const { message, name } = target(args, backend);
    if (!unreact(backend.workspace, message, backend.workspace.bot.id, name)) throw new ApiError('no_reaction');
    return {};
  }),
};

function target(args: Args, backend: Backend): { message: Message; name: string } {
  const name = required(args, 'name').replace(/^:|:$/g, '');
  if (!optional(args, 'channel') || !optional(args, 'timestamp')) throw new ApiError('no_item_specified');
  const channel = seenChannel(backend, args);
  const ts = required(args, 'timestamp');
  if (!NAME.test(name)) throw new ApiError('invalid_name');
  if (!/^\d+\.\d+$/.test(ts)) throw new ApiError('bad_timestamp');
  if (!channel.members.has(backend.workspace.bot.id)) throw new ApiError('not_in_channel');
  const message = findMessage(backend.workspace, channel.id, ts);
  if (!message) throw new ApiError('message_not_found');
  return { message, name };
}
