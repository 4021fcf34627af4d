import { LEASE } from '../../../src/store';
import type { OpenStore } from '../helpers';

const PERSON = { team: 'T1', user: 'U1' };

export function decisionsContract(open: OpenStore): void {
  test('a channel’s and a workspace’s settings are kept, the defaults hold until then', async () => {
    const { store } = await open();
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
    const { store } = await open();
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
    const { store, clock } = await open();
    const to = { channel: 'C9', ts: '9.1' };
    const handover = { question: 'q', team: 'T1', asker: 'U1', from: { channel: 'C1', thread: '1.1' }, to };
    expect(await store.handovers.has('q')).toBe(false);
    expect(await store.handovers.add(handover)).toBe(true);
    expect(await store.handovers.has('q')).toBe(true);
    expect(await store.handovers.add(handover)).toBe(false);
    const found = await store.handovers.find({ team: 'T1', ...to });
    expect(found).toMatchObject(handover);
    if (!found) return;
    await store.handovers.expect(found, '9.2');
    expect(await store.handovers.due(9)).toEqual([{ handover: found, replyTs: '9.2' }]);
    expect(await store.handovers.bring(found, '9.2')).toEqual({ attempts: 1 });
    expect(await store.handovers.bring(found, '9.2')).toBeUndefined();
    expect(await store.handovers.due(9)).toEqual([]);
    await clock.forward(LEASE);
    expect(await store.handovers.bring(found, '9.2')).toEqual({ attempts: 2 });
    expect(await store.handovers.bring(found, '9.3')).toEqual({ attempts: 1 });
    await store.handovers.brought(found, '9.2');
    await clock.forward(LEASE);
    await store.handovers.expect(found, '9.2');
    expect(await store.handovers.bring(found, '9.2')).toBeUndefined();
    expect(await store.handovers.due(9)).toMatchObject([{ replyTs: '9.3' }]);
    await store.handovers.told('q');
    expect(await store.handovers.find({ team: 'T1', ...to })).not.toHaveProperty('asker');
    await store.close();
  });
}
