import { buildAnswer } from '../../slack/helpers/test-bot';
import { asked, DAY, leaveUndone, type OpenStore } from '../helpers';

const PERSON = { team: 'T1', user: 'U1' };
const MANY = Array.from({ length: 20 }, (_, n) => n);

/** How many of twenty that are done at the same time come to something. */
const winners = async (work: () => Promise<unknown>) =>
  (await Promise.all(MANY.map(work))).filter((outcome) => outcome !== undefined && outcome !== false).length;

export function togetherContract(open: OpenStore): void {
  test('of twenty who do the same at once, one does it', async () => {
    const { store, clock } = await open();
    const { questions } = store;
    const { id } = asked();
    expect(await winners(() => questions.take(asked()))).toBe(1);
    await clock.forward(DAY);
    expect(await winners(() => questions.claim(id))).toBe(1);
    expect(await winners(() => questions.revise(asked({ text: '언제?' }), '101.1'))).toBe(1);
    expect(await winners(() => questions.share(id))).toBe(1);
    await questions.ignore(asked({ ts: '2.1' }));
    expect(await winners(() => questions.heed(asked({ ts: '2.1' }), '2.2'))).toBe(1);
    const handover = { question: id, team: 'T1', from: { channel: 'C1' }, to: { channel: 'C9', ts: '9.1' } };
    expect(await winners(() => store.handovers.add(handover))).toBe(1);
    expect(await winners(() => store.handovers.bring({ ...handover, at: 0 }, '9.2'))).toBe(1);
    const taught = { team: 'T1', article: 'a', kind: 'alias', target: 'e', text: '그곳' } as const;
    const amendment = await store.amendments.add(taught, PERSON);
    expect(await winners(() => store.amendments.undo(amendment.id, PERSON))).toBe(1);
    await store.close();
  });

  test('those who look for work at once share it, and nobody gets what another has', async () => {
    const { store } = await open();
    for (const n of MANY) await leaveUndone(store, asked({ ts: `1.${n}` }));
    const work = async () => {
      const got: string[] = [];
      for (const id of await store.questions.due(100)) if (await store.questions.claim(id)) got.push(id);
      return got;
    };
    const got = (await Promise.all([work(), work(), work()])).flat();
    expect(got).toHaveLength(MANY.length);
    expect(new Set(got).size).toBe(MANY.length);
    await store.close();
  });

  test('lessons are numbered in the order they were taught', async () => {
    const { store } = await open();
    for (const n of MANY)
      await store.amendments.add({ team: 'T1', article: 'a', kind: 'alias', target: 'e', text: `${n}` }, PERSON);
    const list = await store.amendments.list('T1');
    expect(list.map(({ text }) => text)).toEqual(MANY.map(String));
    expect(new Set(list.map(({ id }) => id)).size).toBe(MANY.length);
    await store.close();
  });

  test('many may remove the same at once', async () => {
    const { store, clock } = await open();
    for (const n of MANY) {
      const question = asked({ ts: `1.${n}` });
      const claimed = await store.questions.take(question);
      if (claimed) await store.questions.answered(claimed, { answer: buildAnswer() });
      await store.feedback.give(question.id, PERSON, 'good');
    }
    await clock.forward(91 * DAY);
    const gone = await Promise.all(MANY.flatMap((n) => (n < 5 ? [store.sweep(), store.forget(PERSON)] : [])));
    expect(gone.reduce((sum, count) => sum + count, 0)).toBe(MANY.length);
    expect(await store.questions.open()).toEqual([]);
    await store.close();
  });
}
