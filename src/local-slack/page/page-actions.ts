import type { Submission } from '../interactions';
import { isJson, type Json } from '../json';
import { notPossible } from '../local-slack-error';
import type { Actor } from '../people';
import { type Fields, readFields } from './fields';

/** What a page can ask for, by the last part of the path. Each gives what is answered besides `ok`. */
const ACTIONS: Readonly<Record<string, (actor: Actor, fields: Fields) => Json | Promise<Json>>> = {
  say(actor, { text, optional }) {
    const thread = optional('thread_ts');
    return { ts: actor.say(text('channel'), text('text'), { ...(thread && { thread }) }).ts };
  },
  edit(actor, { text }) {
    actor.edit(text('channel'), text('ts'), text('text'));
    return {};
  },
  delete(actor, { text }) {
    actor.delete(text('channel'), text('ts'));
    return {};
  },
  react(actor, { text }) {
    actor.react(text('channel'), text('ts'), text('name'));
    return {};
  },
  unreact(actor, { text }) {
    actor.unreact(text('channel'), text('ts'), text('name'));
    return {};
  },
  slash: async (actor, { text, optional }) =>
    outcome(await actor.slash(text('channel'), text('command'), optional('text') ?? '')),
  press: async (actor, { text, optional, chosen, filled }) => {
    const view = optional('view_id');
    const place = view ? { view } : { channel: text('channel'), ts: text('ts') };
    const blockId = optional('block_id');
    const choice = chosen('chosen');
    return outcome(
      await actor.press(place, text('action_id'), {
        ...(blockId && { blockId }),
        ...(choice !== undefined && { chosen: choice }),
        filled: filled('values'),
      }),
    );
  },
  submit: async (actor, { text, filled }) => outcome(await actor.submit(text('view_id'), filled('values'))),
  async close(actor, { text, flag }) {
    await actor.close(text('view_id'), { all: flag('all') });
    return {};
  },
  async shortcut(actor, { text, optional }) {
    const ts = optional('ts');
    return outcome(await actor.shortcut(text('callback_id'), ts ? { channel: text('channel'), ts } : undefined));
  },
  'open-home'(actor, { optional }) {
    actor.openHome(optional('tab') === 'messages' ? 'messages' : 'home');
    return {};
  },
  invite(actor, { text, optional }) {
    actor.invite(text('channel'), optional('person'));
    return {};
  },
  read(actor, { text, optional }) {
    actor.read(text('channel'), optional('ts'));
    return {};
  },
};

/** Does what a page asks for. @throws LocalSlackError `NOT_POSSIBLE` */
export async function pageAction(actorOf: (who: string) => Actor, name: string, body: unknown): Promise<Json> {
  const act = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (!act) throw notPossible(`There is no action ${JSON.stringify(name)}.`);
  if (!isJson(body)) throw notPossible('The body is not a JSON object.');
  const fields = readFields(body);
  return act(actorOf(fields.text('user')), fields);
}

/** What the app made of it; a page is not told what else the app answered. */
function outcome(result: Submission | { readonly ok: boolean; readonly error?: string }): Json {
  if (result.ok) return {};
  return 'errors' in result ? { ok: false, errors: result.errors } : { ok: false, error: result.error };
}
