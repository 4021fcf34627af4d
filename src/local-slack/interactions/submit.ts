import { ApiError } from '../api/api-error';
import { readView } from '../api/view';
import type { Backend } from '../backend';
import { isJson, type Json, json } from '../json';
import { notPossible } from '../local-slack-error';
import { closeView, MOST_VIEWS, type OpenView, openView, openViews, updateView } from '../workspace';
import { checkInputs, type InputErrors } from './check-inputs';
import { deliverInteractive } from './interactive';
import { payload, trigger } from './payload';
import { fillIn } from './press';
import type { Filled } from './view-state';

/** What a person sees after sending a modal: nothing more, errors beside fields (by block id), or that it failed. */
export type Submission =
  | { readonly ok: true }
  | { readonly ok: false; readonly errors: InputErrors }
  | { readonly ok: false; readonly error: string };

/** Sends the modal in front. @throws LocalSlackError `NOT_POSSIBLE` where it is not that one. */
export async function submit(backend: Backend, user: string, viewId: string, filled: Filled): Promise<Submission> {
  const opened = fillIn(backend, front(backend, user, viewId), filled);
  const errors = checkInputs(opened.view);
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  const body = payload(backend, 'view_submission', user, {
    ...trigger(backend, user),
    view: opened.view,
    response_urls: [],
  });
  const result = await deliverInteractive(backend, body, true);
  return result.ok ? follow(backend, opened, json(result.response)) : result;
}

/** Closes the modal in front, or all. The app hears of it where the view asks for that. */
export async function close(backend: Backend, user: string, viewId: string, all = false): Promise<void> {
  const { view } = front(backend, user, viewId);
  const cleared = all || view.clear_on_close === true;
  closeView(backend.workspace, user, cleared);
  if (view.notify_on_close !== true) return;
  await deliverInteractive(backend, payload(backend, 'view_closed', user, { view, is_cleared: cleared }));
}

function front({ workspace }: Backend, user: string, viewId: string): OpenView {
  const opened = openViews(workspace, user).at(-1);
  if (opened?.view.id !== viewId) throw notPossible(`${viewId} is not the view in front.`);
  return opened;
}

/** Does what the acknowledgement says. */
function follow(backend: Backend, opened: OpenView, response: Json): Submission {
  const { workspace } = backend;
  const { user } = opened;
  switch (response.response_action) {
    case 'errors':
      return { ok: false, errors: texts(json(response.errors)) };
    case 'clear':
      closeView(workspace, user, true);
      return { ok: true };
    case 'update':
    case 'push':
      return show(backend, opened, response);
    default:
      // The app may have opened or updated views meanwhile: only the one that was sent goes away.
      if (openViews(workspace, user).at(-1)?.view.id === opened.view.id) closeView(workspace, user, false);
      return { ok: true };
  }
}

function show(backend: Backend, opened: OpenView, { response_action, view }: Json): Submission {
  const { workspace, log } = backend;
  try {
    if (!isJson(view)) throw new ApiError('invalid_arguments');
    const checked = readView(view, 'modal', backend);
    if (response_action === 'update') updateView(workspace, opened, checked);
    else if (openViews(workspace, opened.user).length >= MOST_VIEWS) throw new ApiError('push_limit_reached');
    else openView(workspace, opened.user, checked, true);
    return { ok: true };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    log.warn(`The view in the answer to a submission was refused: ${error.code} ${JSON.stringify(error.details)}`);
    return { ok: false, error: error.code };
  }
}

function texts(errors: Json): InputErrors {
  return Object.fromEntries(Object.entries(errors).map(([blockId, error]) => [blockId, String(error)]));
}
