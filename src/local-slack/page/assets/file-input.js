import { post } from './connection.js';
import { h, put } from './dom.js';

/** Bytes: what the server takes in one request, written in base64. */
const LARGEST = 1_400_000;

/** What files are called whose ids alone a view keeps. */
const names = new Map();

/** Files to be sent with a modal: each goes to the server when it is chosen, and is named by its id from then on. */
export function fileInput(element, block, surface) {
  const { app } = surface;
  const { filetypes = [], max_files = 10 } = element;
  const list = h('ul', { class: 'files' });
  const note = h('p', { class: 'error', role: 'alert' });
  for (const { id, name } of surface.given(block, element)) names.set(id, name);
  let chosen = [surface.initial(block, element) ?? []].flat();
  const field = h('input', {
    type: 'file',
    class: 'field labelled',
    multiple: max_files > 1,
    accept: filetypes.map((type) => `.${type}`).join(',') || undefined,
    'data-focus': `${block.block_id} ${element.action_id}`,
    on: { change },
  });
  const show = () =>
    put(
      list,
      chosen.map((id) => h('li', {}, names.get(id) ?? id)),
    );
  async function change() {
    const words = app.words();
    const files = [...field.files];
    note.textContent = '';
    if (files.length > max_files) return fail(words.too_many_files(max_files));
    if (files.some(({ size }) => size > LARGEST)) return fail(words.too_large_file);
    const given = await Promise.all(files.map((file) => upload(file, app)));
    const failed = given.find(({ ok }) => !ok);
    if (failed) return fail(app.explain(failed));
    chosen = given.map(({ id }) => id);
    show();
  }
  function fail(text) {
    field.value = '';
    note.textContent = text;
  }
  surface.register(block, element, () => chosen);
  show();
  return h('div', { class: 'file' }, field, list, note);
}

async function upload(file, { state }) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const content = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  const { name, type } = file;
  const result = await post('upload', { user: state.you, name, content, ...(type && { mimetype: type }) });
  if (result.ok) names.set(result.id, name);
  return result;
}
