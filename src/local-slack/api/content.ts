import type { Backend } from '../backend';
import { addIds, checkAttachments, checkBlocks } from '../blocks';
import type { Ids } from '../ids';
import { isJson, type Json, jsons } from '../json';
import { ApiError, problemsError } from './api-error';
import { type Args, optional, structured } from './arguments';

/** Characters. */
export const LONGEST_TEXT = 40_000;
export const LONGEST_UPDATE = 4000;
const LONGEST_MARKDOWN = 12_000;
const MOST_ATTACHMENTS = 100;

/** What a message says. */
export interface Content {
  readonly text: string;
  readonly blocks?: readonly Json[];
  readonly attachments?: readonly Json[];
  readonly metadata?: Json;
}

/** A message's content from a call's arguments. @param longest characters of `text`. @throws ApiError */
export function readContent(args: Args, { workspace }: Backend, longest = LONGEST_TEXT): Content {
  const text = optional(args, 'text');
  const markdown = optional(args, 'markdown_text');
  const given = readBlocks(args);
  const attachments = readAttachments(args);
  const metadata = readMetadata(args);
  if (markdown !== undefined && (text !== undefined || given)) throw new ApiError('markdown_text_conflict');
  if ((markdown?.length ?? 0) > LONGEST_MARKDOWN || (text?.length ?? 0) > longest) throw new ApiError('msg_too_long');
  const blocks = markdown === undefined ? given : [{ type: 'markdown', text: markdown }];
  if (!text?.trim() && !blocks?.length && !attachments?.length) throw new ApiError('no_text');
  return {
    text: text ?? markdown ?? '',
    ...(blocks?.length && { blocks: addIds(blocks, workspace.ids) }),
    ...(attachments?.length && { attachments: attachments.map((each) => withIds(each, workspace.ids)) }),
    ...(metadata && { metadata }),
  };
}

function readBlocks(args: Args): Json[] | undefined {
  const blocks = structured(args, 'blocks');
  if (blocks === undefined) return undefined;
  if (!Array.isArray(blocks)) throw new ApiError('invalid_blocks_format');
  const problems = checkBlocks(blocks);
  if (problems.length > 0) throw problemsError('invalid_blocks', problems);
  return blocks;
}

function readAttachments(args: Args): Json[] | undefined {
  const attachments = structured(args, 'attachments');
  if (attachments === undefined) return undefined;
  if (!Array.isArray(attachments) || !attachments.every(isJson)) throw new ApiError('invalid_attachments');
  if (attachments.length > MOST_ATTACHMENTS) throw new ApiError('too_many_attachments');
  const problems = checkAttachments(attachments);
  if (problems.length > 0) throw problemsError('invalid_attachments', problems);
  return attachments;
}

function withIds(attachment: Json, ids: Ids): Json {
  return attachment.blocks ? { ...attachment, blocks: addIds(jsons(attachment.blocks), ids) } : attachment;
}

function readMetadata(args: Args): Json | undefined {
  const metadata = structured(args, 'metadata');
  if (metadata === undefined) return undefined;
  if (!isJson(metadata)) throw new ApiError('invalid_metadata_format');
  if (typeof metadata.event_type !== 'string' || !isJson(metadata.event_payload)) {
    throw new ApiError('invalid_metadata_schema');
  }
  return metadata;
}
