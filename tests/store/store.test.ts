import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openStore, StoreError } from '../../src/store';
import { buildAnswer } from '../slack/helpers/test-bot';
import { asked, DAY, openTestStore } from './helpers';

const PERSON = { team: 'T1', user: 'U1' };

describe('a store in a file', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'gisabot-store-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const fileIn = () => path.join(folder, 'data', 'gisabot.db');

  test('is made with its folder, and holds what was written when it is opened again', async () => {
    const { store } = await openTestStore(fileIn());
    const hash = store.person(PERSON);
    await store.questions.receive(asked());
    await store.close();
    const again = await openTestStore(fileIn());
    expect(await again.store.questions.find(asked().id)).toMatchObject({ text: asked().text });
    expect(again.store.person(PERSON)).toBe(hash);
    await again.store.close();
  });

  test('keeps its key for its owner alone', async () => {
    const { store } = await openTestStore(fileIn());
    await store.close();
    const key = path.join(folder, 'data', 'person.key');
    expect(readFileSync(key, 'utf8')).toMatch(/^[0-9a-f]{64}$/);
    expect(statSync(key).mode & 0o077).toBe(0);
  });

  test('can be open several times, with one inbox', async () => {
    const stores = [await openTestStore(fileIn()), await openTestStore(fileIn()), await openTestStore(fileIn())];
    const received = await Promise.all(stores.map(({ store }) => store.questions.receive(asked())));
    expect(received.filter(Boolean)).toHaveLength(1);
    const claims = await Promise.all(stores.map(({ store }) => store.questions.claim(asked().id)));
    expect(claims.filter(Boolean)).toHaveLength(1);
    await Promise.all(stores.map(({ store }) => store.close()));
  });

  test('says what to do where the file is no database', async () => {
    const file = path.join(folder, 'other.txt');
    writeFileSync(
      file,
      'This is a letter, not a database, and long enough to tell the one from the other. '.repeat(20),
    );
    const opening = openStore({ file, retentionDays: 90, now: Date.now });
    await expect(opening).rejects.toThrow(StoreError);
    await expect(opening).rejects.toThrow(/other\.txt cannot be used .*DATABASE_FILE/);
  });
});

test('a database that fails is said to, whatever is asked of it', async () => {
  const { store } = await openTestStore();
  await store.close();
  await expect(store.questions.due(1)).rejects.toThrow(StoreError);
  await expect(store.settings.channel('T1', 'C1')).rejects.toThrow(StoreError);
  await expect(store.sweep()).rejects.toThrow(StoreError);
});

describe('what is removed', () => {
  const filled = async () => {
    const opened = await openTestStore();
    for (const fields of [{ ts: '1.1' }, { ts: '1.2', user: 'U2' }]) {
      const question = asked(fields);
      await opened.store.questions.receive(question);
      const claimed = await opened.store.questions.claim(question.id);
      if (claimed) await opened.store.questions.answered(claimed, { answer: buildAnswer() });
      await opened.store.feedback.give(question.id, PERSON, 'bad');
      const to = { channel: 'C9', ts: `9.${fields.ts}` };
      await opened.store.handovers.add({ question: question.id, team: 'T1', asker: 'U1', from: { channel: 'C1' }, to });
    }
    return opened;
  };

  test('forgetting removes a person’s own, and no one else’s', async () => {
    const { store, clock } = await filled();
    await store.questions.ignore(asked({ ts: '1.3', place: 'thread' }));
    clock.now += DAY;
    expect(await store.forget(PERSON)).toBe(1);
    expect(await store.questions.find('T1:C1:1.1')).toBeUndefined();
    expect(await store.questions.find('T1:C1:1.3')).toBeUndefined();
    const passedOn = await store.handovers.find({ team: 'T1', channel: 'C9', ts: '9.1.2' });
    expect(passedOn).toBeDefined();
    expect(passedOn).not.toHaveProperty('asker');
    expect(await store.questions.find('T1:C1:1.2')).toBeDefined();
    expect(await store.feedback.of('T1:C1:1.2', PERSON)).toBeUndefined();
    expect(await store.handovers.find({ team: 'T1', channel: 'C9', ts: '9.1.1' })).toBeUndefined();
    expect(await store.forget(PERSON)).toBe(0);
    await store.close();
  });

  test('a question forgotten at once is not answered anew when it is delivered again', async () => {
    const { store } = await filled();
    expect(await store.forget(PERSON)).toBe(1);
    expect(await store.questions.find('T1:C1:1.1')).toMatchObject({ text: '', person: '', state: 'deleted' });
    expect(await store.questions.receive(asked({ ts: '1.1' }))).toBe(false);
    await store.close();
  });

  test.each([
    [90, 0],
    [91, 2],
  ])('after %d days %d questions go', async (days, gone) => {
    const { store, clock } = await filled();
    clock.now += days * DAY;
    expect(await store.sweep()).toBe(gone);
    expect(await store.questions.open()).toHaveLength(2 - gone);
    await store.close();
  });
});

describe('what people decide', () => {
  test('a channel’s and a workspace’s settings are kept, the defaults hold until then', async () => {
    const { store } = await openTestStore();
    expect(await store.settings.channel('T1', 'C1')).toEqual({ listening: 'engaged', audience: 'public' });
    await store.settings.setChannel('T1', 'C1', { listening: 'every', audience: 'public' });
    await store.settings.setChannel('T1', 'C1', { listening: 'mention', audience: 'ephemeral' });
    expect(await store.settings.channel('T1', 'C1')).toEqual({ listening: 'mention', audience: 'ephemeral' });
    await store.settings.setWorkspace('T1', { handoverChannel: 'C9' });
    expect(await store.settings.workspace('T1')).toEqual({ handoverChannel: 'C9' });
    await store.settings.setWorkspace('T1', {});
    expect(await store.settings.workspace('T1')).toEqual({});
    await store.close();
  });

  test('what a maintainer taught can be undone, once, in its own workspace', async () => {
    const { store } = await openTestStore();
    const taught = { team: 'T1', article: 'a', kind: 'wording', target: 'f', role: 'what', text: '뭐래?' } as const;
    const { id } = await store.amendments.add(taught, PERSON);
    expect(await store.amendments.list('T1')).toMatchObject([{ ...taught, by: store.person(PERSON) }]);
    expect(await store.amendments.list('T2')).toEqual([]);
    expect(await store.amendments.undo(id, { team: 'T2', user: 'U1' })).toBe(false);
    expect(await store.amendments.undo(id, PERSON)).toBe(true);
    expect(await store.amendments.undo(id, PERSON)).toBe(false);
    expect(await store.amendments.list('T1')).toEqual([]);
    await store.close();
  });

  test('a question is passed on once, a reply brought back once, and the asker forgotten when told', async () => {
    const { store } = await openTestStore();
    const to = { channel: 'C9', ts: '9.1' };
    const handover = { question: 'q', team: 'T1', asker: 'U1', from: { channel: 'C1', thread: '1.1' }, to };
    expect(await store.handovers.has('q')).toBe(false);
    expect(await store.handovers.add(handover)).toBe(true);
    expect(await store.handovers.has('q')).toBe(true);
    expect(await store.handovers.add(handover)).toBe(false);
    const found = await store.handovers.find({ team: 'T1', ...to });
    expect(found).toMatchObject(handover);
    if (!found) return;
    expect(await store.handovers.bring(found, '9.2')).toBe(true);
    expect(await store.handovers.bring(found, '9.2')).toBe(false);
    await store.handovers.told('q');
    expect(await store.handovers.find({ team: 'T1', ...to })).not.toHaveProperty('asker');
    await store.close();
  });
});
