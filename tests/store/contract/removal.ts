import { buildAnswer } from '../../slack/helpers/test-bot';
import { asked, DAY, leaveUndone, type OpenStore } from '../helpers';

const PERSON = { team: 'T1', user: 'U1' };

export function removalContract(open: OpenStore): void {
  const filled = async () => {
    const opened = await open();
    for (const fields of [{ ts: '1.1' }, { ts: '1.2', user: 'U2' }]) {
      const question = asked(fields);
      await leaveUndone(opened.store, question);
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
    await clock.forward(DAY);
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
    expect(await leaveUndone(store, asked({ ts: '1.1' }))).toBe(false);
    await store.close();
  });

  test.each([
    [90, 0],
    [91, 2],
  ])('after %d days %d questions go', async (days, gone) => {
    const { store, clock } = await filled();
    await clock.forward(days * DAY);
    expect(await store.sweep()).toBe(gone);
    expect(await store.questions.open()).toHaveLength(2 - gone);
    await store.close();
  });

  test('however many are old, all of them go', async () => {
    const { store, clock } = await open();
    // A hundred at once, as no more than that wait their turn in good time.
    for (let n = 0; n < 1100; n += 100) {
      const hundred = Array.from({ length: 100 }, (_, m) => asked({ ts: `1.${n + m}` }));
      await Promise.all(hundred.map((question) => leaveUndone(store, question)));
    }
    await clock.forward(91 * DAY);
    await leaveUndone(store, asked({ ts: '2.1' }));
    expect(await store.sweep()).toBe(1100);
    expect(await store.questions.due(10)).toEqual(['T1:C1:2.1']);
    await store.close();
  });
}
