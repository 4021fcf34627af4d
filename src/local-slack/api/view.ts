import type { Backend } from '../backend';
import { addIds, checkView } from '../blocks';
import { initialState } from '../interactions/view-state';
import { type Json, jsons } from '../json';
import { ApiError, invalidArguments } from './api-error';

/** Bytes. */
const LARGEST_VIEW = 250 * 1024;

/** A view as an app gives it, checked, with the ids and the state that Slack adds. @throws ApiError */
export function readView(view: Json, surface: 'modal' | 'home', { workspace }: Backend): Json {
  if (Buffer.byteLength(JSON.stringify(view)) > LARGEST_VIEW) throw new ApiError('view_too_large');
  const problems = checkView(view, surface);
  if (problems.length > 0) {
    throw invalidArguments(...problems.map(({ at, message }) => `${message} [json-pointer:${at}]`));
  }
  const blocks = addIds(jsons(view.blocks), workspace.ids);
  return { ...view, blocks, state: { values: initialState(blocks) } };
}
