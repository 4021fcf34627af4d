import type { Backend } from '../backend';
import { compact, isJson, type Json, json, jsons, strings } from '../json';
import { notPossible } from '../local-slack-error';
import { botDirectMessage, type Execution } from '../workspace';
import { sendEvent } from './route';

/** A person opens one of the app's own tabs. @throws LocalSlackError `NOT_POSSIBLE` where the app has no such tab. */
export function openHome(backend: Backend, user: string, tab: 'home' | 'messages'): void {
  const { workspace, manifest } = backend;
  if (!(tab === 'home' ? manifest.homeTab : manifest.messagesTab)) throw notPossible(`The app has no ${tab} tab.`);
  const event = compact({
    type: 'app_home_opened',
    user,
    channel: botDirectMessage(workspace, user).id,
    tab,
    view: tab === 'home' ? workspace.homes.get(user)?.view : undefined,
    event_ts: workspace.ids.ts(),
  });
  sendEvent(backend, 'app_home_opened', event);
}

/** A workflow runs one of the app's steps. @throws LocalSlackError `NOT_POSSIBLE` where the manifest has no such step. */
export function runFunction(backend: Backend, user: string, callbackId: string, inputs: Json): Execution {
  const { workspace, manifest, grant } = backend;
  const declared = json(manifest.functions[callbackId]);
  if (!manifest.functions[callbackId]) throw notPossible(`The manifest has no function ${JSON.stringify(callbackId)}.`);
  const execution: Execution = { id: workspace.ids.id('Fx'), callbackId, user, inputs };
  workspace.executions.set(execution.id, execution);
  sendEvent(backend, 'function_executed', {
    type: 'function_executed',
    function: {
      id: workspace.ids.id('Fn'),
      callback_id: callbackId,
      title: declared.title,
      description: declared.description,
      type: 'app',
      input_parameters: parameters(declared.input_parameters),
      output_parameters: parameters(declared.output_parameters),
      app_id: workspace.app.id,
    },
    inputs,
    function_execution_id: execution.id,
    workflow_execution_id: workspace.ids.id('Wx'),
    event_ts: workspace.ids.ts(),
    bot_access_token: grant.token(),
  });
  return execution;
}

/** A manifest has them by name, at once or under `properties` with those `required` beside; an event as a list. */
function parameters(declared: unknown): Json[] {
  if (Array.isArray(declared)) return jsons(declared);
  const { properties, required } = json(declared);
  if (!isJson(properties)) {
    return Object.entries(json(declared)).map(([name, parameter]) => ({ name, ...json(parameter) }));
  }
  const needed = strings(required);
  return Object.entries(properties).map(([name, parameter]) => ({
    name,
    ...json(parameter),
    is_required: needed.includes(name),
  }));
}
