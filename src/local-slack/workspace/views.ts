import type { Json } from '../json';
import type { OpenView } from './types';
import type { Workspace } from './workspace';

/** Modals a person can have on top of each other. */
export const MOST_VIEWS = 3;

/** A person's open modals, the one in front last. */
export function openViews(workspace: Workspace, user: string): OpenView[] {
  return (workspace.stacks.get(user) ?? []).flatMap((id) => workspace.views.get(id) ?? []);
}

export function findView(workspace: Workspace, id: string): OpenView | undefined {
  return workspace.views.get(id) ?? [...workspace.homes.values()].find(({ view }) => view.id === id);
}

export function findByExternalId(workspace: Workspace, externalId: string): OpenView | undefined {
  return [...workspace.views.values(), ...workspace.homes.values()].find(({ view }) => view.external_id === externalId);
}

/** Opens a modal: alone, or on top of those that are open. */
export function openView(workspace: Workspace, user: string, fields: Json, onTop: boolean): OpenView {
  const below = onTop ? openViews(workspace, user) : [];
  if (!onTop) forget(workspace, user);
  const id = workspace.ids.id('V');
  const view = {
    ...complete(workspace, fields),
    id,
    root_view_id: below[0]?.view.id ?? id,
    previous_view_id: below.at(-1)?.view.id ?? null,
  };
  const opened = { user, view };
  workspace.views.set(id, opened);
  workspace.stacks.set(user, [...below.map((each) => each.view.id), id]);
  workspace.announce({ type: 'views', user });
  return opened;
}

/** Puts another content in a view's place; its id and its place in the stack stay. */
export function updateView(workspace: Workspace, { user, view }: OpenView, fields: Json): OpenView {
  const { id, root_view_id, previous_view_id } = view;
  const updated = { user, view: { ...complete(workspace, fields), id, root_view_id, previous_view_id } };
  if (workspace.homes.get(user)?.view.id === id) {
    workspace.homes.set(user, updated);
    workspace.announce({ type: 'home', user });
  } else {
    workspace.views.set(id, updated);
    workspace.announce({ type: 'views', user });
  }
  return updated;
}

export function publishHome(workspace: Workspace, user: string, fields: Json): OpenView {
  const id = workspace.homes.get(user)?.view.id ?? workspace.ids.id('V');
  const view = { ...complete(workspace, fields), id, root_view_id: id, previous_view_id: null };
  workspace.homes.set(user, { user, view });
  workspace.announce({ type: 'home', user });
  return { user, view };
}

/** Keeps what has been filled in, without a new hash: the app's content is the same. */
export function keepState(workspace: Workspace, { user, view }: OpenView, values: Json): OpenView {
  const kept = { user, view: { ...view, state: { values } } };
  const home = workspace.homes.get(user)?.view.id === view.id;
  if (home) workspace.homes.set(user, kept);
  else workspace.views.set(view.id, kept);
  return kept;
}

/** Closes the modal in front, or all of them. */
export function closeView(workspace: Workspace, user: string, all: boolean): void {
  const stack = workspace.stacks.get(user) ?? [];
  const closed = all ? stack : stack.slice(-1);
  for (const id of closed) workspace.views.delete(id);
  workspace.stacks.set(user, stack.slice(0, stack.length - closed.length));
  workspace.announce({ type: 'views', user });
}

function forget(workspace: Workspace, user: string): void {
  for (const id of workspace.stacks.get(user) ?? []) workspace.views.delete(id);
}

/** With the fields that Slack adds. */
function complete(workspace: Workspace, fields: Json): Json {
  return {
    private_metadata: '',
    callback_id: '',
    external_id: '',
    title: null,
    submit: null,
    close: null,
    clear_on_close: false,
    notify_on_close: false,
    state: { values: {} },
    ...fields,
    team_id: workspace.team.id,
    app_id: workspace.app.id,
    bot_id: workspace.app.botId,
    app_installed_team_id: workspace.team.id,
    hash: `${Math.floor(workspace.now() / 1000)}.${workspace.ids.hex(12)}`,
  };
}
