import type { Submission } from '../interactions';
import { isJson, type Json } from '../json';
import { notPossible } from '../local-slack-error';
import type { Actor, Place } from '../people';
import { type Fields, readFields } from './fields';

/** What a page can ask for, by the last part of the path. Each gives what is answered besides `ok`. */
const ACTIONS: Readonly<Record<string, (actor: Actor, fields: Fields) => Json | Promise<Json>>> = {
  say(actor, { text, optional, flag }) {
    const thread = optional('thread_ts');
    const options = { ...(thread && { thread, broadcast: flag('broadcast') }) };
    return { ts: actor.say(text('channel'), text('text'), options).ts };
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
  press: async (actor, fields) => {
    const { text, chosen, filled } = fields;
    const choice = chosen('chosen');
    return outcome(
      await actor.press(placeIn(fields), text('action_id'), {
        ...blockIn(fields),
        ...(choice !== undefined && { chosen: choice }),
        filled: filled('values'),
      }),
    );
  },
  suggest: async (actor, fields) => ({
    ...(await actor.suggest(placeIn(fields), fields.text('action_id'), fields.text('text'), blockIn(fields))),
  }),
  upload(actor, { text, optional }) {
    const content = Buffer.from(text('content'), 'base64');
    const mimetype = optional('mimetype') ?? 'application/octet-stream';
    return { id: actor.upload({ name: text('name'), mimetype, content }).id };
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
  const actor = actorOf(fields.text('user'));
  if (actor.isBot) throw notPossible(`${actor.name} is no person: nobody looks at a page for it.`);
  return act(actor, fields);
}

function placeIn({ text, optional }: Fields): Place {
  const view = optional('view_id');
  return view ? { view } : { channel: text('channel'), ts: text('ts') };
}

function blockIn({ optional }: Fields): { blockId?: string } {
  const blockId = optional('block_id');
  return blockId ? { blockId } : {};
}

/** What the app made of it; a page is not told what else the app answered. */
function outcome(result: Submission | { readonly ok: boolean; readonly error?: string }): Json {
  if (result.ok) return {};
  return 'errors' in result ? { ok: false, errors: result.errors } : { ok: false, error: result.error };
}
