import type { Backend } from '../../backend';
import { isJson, type Json, string } from '../../json';
import {
  findByExternalId,
  findView,
  MOST_VIEWS,
  type OpenView,
  openView,
  openViews,
  publishHome,
  updateView,
} from '../../workspace';
import { ApiError, invalidArguments } from '../api-error';
import { type Args, optional, required, structured } from '../arguments';
import { botMethod, type Methods } from '../method';
import { readView } from '../view';

export const views: Methods = {
  'views.open': botMethod([], (args, backend) => opened(args, backend, false)),

  'views.push': botMethod([], (args, backend) => opened(args, backend, true)),

  'views.update': botMethod([], (args, backend) => {
    const { workspace } = backend;
    const id = optional(args, 'view_id');
    const externalId = optional(args, 'external_id');
    if (!id && !externalId) throw invalidArguments('missing required field: view_id');
    const current = id ? findView(workspace, id) : findByExternalId(workspace, externalId ?? '');
    if (!current) throw new ApiError('not_found');
    const view = given(args, backend, current.view.type === 'home' ? 'home' : 'modal', current);
    checkHash(args, current);
    return { view: updateView(workspace, current, view).view };
  }),

  'views.publish': botMethod([], (args, backend) => {
    const { workspace, manifest } = backend;
    const user = required(args, 'user_id');
    if (!manifest.homeTab) throw new ApiError('not_enabled');
    if (!workspace.people.has(user)) throw invalidArguments('invalid user_id');
    const current = workspace.homes.get(user);
    const view = given(args, backend, 'home', current);
    if (current) checkHash(args, current);
    return { view: publishHome(workspace, user, view).view };
  }),
};

function opened(args: Args, backend: Backend, onTop: boolean): Json {
  const { workspace, triggers } = backend;
  const triggerId = required(args, 'trigger_id');
  const view = given(args, backend, 'modal');
  const user = triggers.exchange(triggerId);
  if (!user.ok) throw new ApiError(user.error);
  const stack = openViews(workspace, user.user);
  if (onTop && stack.length >= MOST_VIEWS) throw new ApiError('push_limit_reached');
  if (onTop && stack.length === 0) throw new ApiError('not_found');
  return { view: openView(workspace, user.user, view, onTop).view };
}

function given(args: Args, backend: Backend, surface: 'modal' | 'home', current?: OpenView): Json {
  const value = structured(args, 'view');
  if (value === undefined) throw invalidArguments('missing required field: view');
  if (!isJson(value)) throw invalidArguments('view must be an object');
  const view = readView(value, surface, backend);
  const externalId = string(view.external_id);
  const other = externalId ? findByExternalId(backend.workspace, externalId) : undefined;
  if (other && other.view.id !== current?.view.id) throw new ApiError('duplicate_external_id');
  return view;
}

function checkHash(args: Args, { view }: OpenView): void {
  if ((optional(args, 'hash') ?? view.hash) !== view.hash) throw new ApiError('hash_conflict');
}
