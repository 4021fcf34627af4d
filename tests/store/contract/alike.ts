import fc from 'fast-check';
import { buildAnswer } from '../../slack/helpers/test-bot';
import { asked, leaveUndone, type OpenStore } from '../helpers';

const PERSON = { team: 'T1', user: 'U1' };

/** Signs that one database or the other, or what lies between, treats in its own way. */
const SIGNS = [
  '\0',
  '\ud800',
  '\udc00',
  "'",
  '"',
  '\\',
  '\\x00',
  '%',
  '$1',
  '?',
  ':a',
  '\n',
  'é',
  'é',
  '가',
  '가',
  '🙂',
];

const anyText = fc
  .array(fc.oneof(fc.constantFrom(...SIGNS), fc.string({ unit: 'binary' }), fc.string()), { maxLength: 12 })
  .map((parts) => parts.join(''));

/** As it is kept: what has no place in PostgreSQL's text, or in UTF-8, is not. */
const kept = (text: string) => text.replaceAll('\0', '').toWellFormed();

const byBytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** What is easy to get wrong where one program works on two databases. */
export function alikeContract(open: OpenStore): void {
  test('any text comes back as it was written, and its question can be answered', async () => {
    const { store } = await open();
    let asks = 0;
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (text, edited) => {
        asks += 1;
        const question = asked({ ts: `${asks}.1`, text });
        const claimed = await store.questions.take(question);
        expect(claimed?.text).toBe(kept(text));
        if (!claimed) return;
        const answer = buildAnswer({ question: text, answer: edited });
        expect(await store.questions.answered(claimed, { answer })).toEqual({ left: false, waited: 0 });
        expect((await store.questions.find(question.id))?.answer).toEqual(answer);
        const changed = await store.questions.revise({ ...question, text: edited }, '9.9');
        expect(changed).toBe(kept(edited) !== kept(text));
        const { text: taught } = await store.amendments.add(
          { team: 'T1', article: 'a', kind: 'alias', target: 'e', text },
          PERSON,
        );
        expect(taught).toBe(kept(text));
      }),
      { numRuns: 100 },
    );
    await store.close();
  });

  test('times order as their bytes do, those without one first', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.stringMatching(/^[0-9]{1,3}\.[0-9]{1,3}$|^[a-zA-Z._-]{1,3}$/), { maxLength: 8 }),
        async (times) => {
          const { store } = await open();
          for (const ts of times) await leaveUndone(store, asked({ id: ts, ts, thread: 't' }));
          await leaveUndone(store, { ...asked({ id: 'none', place: 'command' }), ts: undefined });
          const sorted = ['none', ...[...times].sort(byBytes)];
          expect(await store.questions.due(100)).toEqual(sorted);
          for (const id of sorted) {
            const claimed = await store.questions.claim(id);
            if (claimed) await store.questions.answered(claimed, { answer: buildAnswer() });
          }
          const latest = await store.questions.latest(PERSON, 100);
          expect(latest.map(({ id }) => id)).toEqual([...sorted].reverse());
          expect((await store.questions.open()).length).toBe(0);
          const last = await store.questions.lastIn({ team: 'T1', channel: 'C1', thread: 't', before: '5' });
          expect(last !== undefined).toBe(times.some((ts) => byBytes(ts, '5') < 0));
          await store.close();
        },
      ),
      { numRuns: 10 },
    );
  });

  test.each([
    ['an edit with more digits is not the later one', '9.1', '10.1', false],
    ['an edit is later by its last digit', '1600000000.000100', '1600000000.000101', true],
    ['upper case comes before lower case', 'b', 'B', false],
  ])('%s', async (_name, first, second, later) => {
    const { store } = await open();
    await leaveUndone(store, asked());
    await store.questions.revise(asked({ text: '언제?' }), first);
    expect(await store.questions.revise(asked({ text: '어디서?' }), second)).toBe(later);
    await store.close();
  });

  test.each([0, 1_600_000_000_000, 8_640_000_000_000_000])('a time of %d milliseconds is a number', async (start) => {
    const { store } = await open(start);
    const claimed = await store.questions.take(asked());
    expect(claimed).toMatchObject({ receivedAt: start, wantedAt: start, attempts: 1 });
    if (claimed) await store.questions.answered(claimed, { answer: buildAnswer() });
    expect(await store.questions.find(asked().id)).toMatchObject({ answeredAt: start });
    expect(await store.questions.figures('T1')).toEqual({
      questions: 1,
      byStatus: { answered: 1 },
      good: 0,
      bad: 0,
    });
    await store.close();
  });

  test('what is not there is left out, and a yes is true', async () => {
    const { store } = await open();
    const { ts: _ts, thread: _thread, ...bare } = asked({ id: 'x', place: 'command' });
    await leaveUndone(store, bare);
    const found = await store.questions.find('x');
    expect(Object.keys(found ?? {}).sort()).toEqual(
      [
        'id',
        'team',
        'channel',
        'place',
        'person',
        'text',
        'state',
        'receivedAt',
        'wantedAt',
        'attempts',
        'claim',
      ].sort(),
    );
    const claimed = await store.questions.claim('x');
    if (claimed) await store.questions.answered(claimed, { answer: buildAnswer({ status: 'unclear' }) });
    expect((await store.questions.open())[0]?.disliked).toBe(false);
    await store.feedback.give('x', PERSON, 'bad');
    expect((await store.questions.open())[0]?.disliked).toBe(true);
    await store.close();
  });
}
