import type { NewQuestion } from '../../../src/store';
import { type Claimed, LEASE, type Store } from '../../../src/store';
import { buildAnswer } from '../../slack/helpers/test-bot';
import { asked, type Clock, leaveUndone, type OpenStore } from '../helpers';

export function questionsContract(open: OpenStore): void {
  let store: Store;
  let clock: Clock;
  beforeEach(async () => {
    ({ store, clock } = await open());
  });
  afterEach(() => store.close());

  const { id } = asked();
  const answer = (replyTs?: string) => ({ answer: buildAnswer(), ...(replyTs && { replyTs }) });
  const claimed = async (of = id) => {
    const question = await store.questions.claim(of);
    if (!question) throw new Error(`${of} could not be claimed`);
    return question;
  };
  const answerOne = async (fields: Parameters<typeof asked>[0] = {}, replyTs?: string) => {
    const question = asked(fields);
    await leaveUndone(store, question);
    await store.questions.answered(await claimed(question.id), {
      answer: buildAnswer({ question: question.text }),
      replyTs,
    });
    return question;
  };

  test('a question is received once, however often it is delivered', async () => {
    expect(await leaveUndone(store, asked())).toBe(true);
    expect(await leaveUndone(store, asked({ text: 'again' }))).toBe(false);
    expect(await store.questions.find(id)).toMatchObject({ text: 'AI 원팀에 누가 합류했나?', state: 'received' });
  });

  test('one of those who would answer it gets it, until the claim runs out', async () => {
    await leaveUndone(store, asked());
    const claims = await Promise.all([1, 2, 3].map(() => store.questions.claim(id)));
    expect(claims.filter((claim) => claim !== undefined)).toHaveLength(1);
    await clock.forward(LEASE - 1);
    expect(await store.questions.due(10)).toEqual([]);
    expect(await store.questions.renew(claims.find((claim) => claim) as Claimed)).toBe(true);
    await clock.forward(LEASE - 1);
    expect(await store.questions.claim(id)).toBeUndefined();
    await clock.forward(1);
    expect(await store.questions.due(10)).toEqual([id]);
    expect(await claimed()).toMatchObject({ attempts: 3 });
  });

  test('those to be worked on are counted, held or not, with how long the oldest is wanted', async () => {
    expect(await store.questions.waiting()).toEqual({ count: 0, longest: 0 });
    await leaveUndone(store, asked({ ts: '100.1' }));
    await claimed();
    await clock.forward(1000);
    await leaveUndone(store, asked({ ts: '100.2' }));
    expect(await store.questions.waiting()).toEqual({ count: 2, longest: 1000 });
    await store.questions.answered(await claimed('T1:C1:100.2'), answer());
    expect(await store.questions.waiting()).toMatchObject({ count: 1 });
  });

  test('how long an answer was wanted is told to who ends the question, and to nobody else', async () => {
    const taken = await store.questions.take(asked());
    await clock.forward(LEASE);
    const again = await claimed();
    expect(again).toMatchObject({ wantedAt: taken?.wantedAt, claimedAt: clock.now });
    await clock.forward(1000);
    expect(await store.questions.fail(taken as Claimed)).toEqual({ left: false });
    expect(await store.questions.turnDown(taken as Claimed)).toEqual({ left: false });
    expect(await store.questions.answered(again, answer('100.2'))).toEqual({ left: false, waited: LEASE + 1000 });
    expect(await store.questions.answered(again, answer('100.3'))).toEqual({ left: false });
  });

  test('what is answered is nobody’s work any longer', async () => {
    await answerOne({}, '100.2');
    await clock.forward(2 * LEASE);
    expect(await store.questions.claim(id)).toBeUndefined();
    expect(await store.questions.due(10)).toEqual([]);
    expect(await store.questions.find(id)).toMatchObject({
      state: 'answered',
      replyTs: '100.2',
      answer: answer().answer,
    });
  });

  test('an edit makes work again, once, and keeps the reply that is to be changed', async () => {
    await answerOne({}, '100.2');
    expect(await store.questions.revise(asked({ text: '언제?' }), '101.1')).toBe(true);
    expect(await store.questions.revise(asked({ text: '언제?' }), '101.1')).toBe(false);
    expect(await store.questions.revise(asked({ text: 'an older edit' }), '100.5')).toBe(false);
    expect(await claimed()).toMatchObject({ text: '언제?', replyTs: '100.2' });
  });

  test('an edit while the answer is made is not lost', async () => {
    await leaveUndone(store, asked());
    const first = await claimed();
    await store.questions.revise(asked({ text: '언제?' }), '101.1');
    expect(await store.questions.answered(first, answer('100.2'))).toEqual({ left: true });
    expect(await claimed()).toMatchObject({ text: '언제?', replyTs: '100.2' });
  });

  test('a deletion while the answer is made is not lost', async () => {
    await leaveUndone(store, asked());
    const first = await claimed();
    await store.questions.takeBack(asked());
    expect(await store.questions.answered(first, answer('100.2'))).toEqual({ left: true });
    const second = await claimed();
    expect(second).toMatchObject({ state: 'deleting', text: '', replyTs: '100.2' });
    await store.questions.deleted(second);
    expect(await leaveUndone(store, asked())).toBe(false);
  });

  describe('who lost a claim to somebody else', () => {
    const lost = async () => {
      await leaveUndone(store, asked());
      const first = await claimed();
      await clock.forward(LEASE);
      return { first, second: await claimed() };
    };
    const isStillHeld = async () => {
      expect(await store.questions.claim(id)).toBeUndefined();
      expect(await store.questions.find(id)).toMatchObject({ state: 'received' });
    };

    test.each<[string, (first: Claimed) => Promise<unknown>]>([
      ['does not renew it', async (first) => expect(await store.questions.renew(first)).toBe(false)],
      ['does not leave the question to others', (first) => store.questions.release(first, 0)],
      ['does not give the question up', (first) => store.questions.fail(first)],
      ['does not turn it down', (first) => store.questions.turnDown(first)],
      ['takes nothing back', (first) => store.questions.deleted(first)],
    ])('%s', async (_what, attempt) => {
      const { first, second } = await lost();
      await attempt(first);
      await isStillHeld();
      expect(await store.questions.renew(second)).toBe(true);
    });

    test('may note the answer, which is out', async () => {
      const { first, second } = await lost();
      await store.questions.revise(asked({ text: '언제?' }), '101.1');
      expect(await store.questions.answered(first, answer('100.2'))).toEqual({ left: true });
      await isStillHeld();
      await store.questions.answered({ ...second, text: '언제?' }, answer());
      expect(await store.questions.find(id)).toMatchObject({ state: 'answered', replyTs: '100.2' });
    });

    test('does not take a later claim of the same question for its own', async () => {
      const { first, second } = await lost();
      await store.questions.answered(second, answer('100.2'));
      await store.questions.revise(asked({ text: '언제?' }), '101.1');
      // The tries are counted anew.
      expect(await claimed()).toMatchObject({ attempts: 1 });
      expect(await store.questions.renew(first)).toBe(false);
    });
  });

  test('a claim ends with the work', async () => {
    await leaveUndone(store, asked());
    const first = await claimed();
    await store.forget({ team: 'T1', user: 'U1' });
    expect(await store.questions.renew(first)).toBe(false);
  });

  test('what was taken back before it came is not answered when it comes', async () => {
    await store.questions.takeBack(asked());
    expect(await leaveUndone(store, asked())).toBe(false);
    expect(await store.questions.due(10)).toEqual([]);
  });

  test('a thread remembers its answers, also those to the message it was begun on', async () => {
    const direct = { place: 'direct', thread: undefined } as const;
    await answerOne({ ...direct, ts: '1.1', text: '하나' }, '1.2');
    await answerOne({ ts: '1.3', thread: '1.2', text: '둘' });
    await answerOne({ ts: '1.4', thread: '1.1', text: '셋' });
    const recalled = async (thread: string) => {
      const earlier = await store.questions.recall(
        { team: 'T1', channel: 'C1', thread },
        { id: 'x', receivedAt: clock.now },
      );
      return earlier.map(({ question }) => question);
    };
    expect(await recalled('1.2')).toEqual(['하나', '둘']);
    expect(await recalled('1.1')).toEqual(['하나', '셋']);
    expect(await recalled('9.9')).toEqual([]);
  });

  test('a person is remembered for as long as asked for, in one channel, outside threads, up to the question', async () => {
    const outside = { place: 'direct', thread: undefined } as const;
    await answerOne({ ...outside, ts: '1.1', text: '하나' });
    await clock.forward(1000);
    const second = await answerOne({ ...outside, ts: '1.2', text: '둘' });
    await answerOne({ ...outside, ts: '1.3', user: 'U2', text: '남' });
    await answerOne({ ts: '1.4', text: '스레드' });
    const person = store.person({ team: 'T1', user: 'U1' });
    const recalled = async (since: number, before = { id: 'x', receivedAt: clock.now }) =>
      (await store.questions.recall({ team: 'T1', channel: 'C1', person, since }, before)).map((each) => each.question);
    expect(await recalled(0)).toEqual(['하나', '둘']);
    expect(await recalled(clock.now)).toEqual(['둘']);
    expect(await recalled(0, { id: second.id, receivedAt: clock.now })).toEqual(['하나']);
    expect(await recalled(0, { id: 'x', receivedAt: clock.now - 1000 })).toEqual(['하나']);
  });

  test('of what was said to others nothing is kept but that it was', async () => {
    await answerOne({ ts: '1.1' });
    await store.questions.ignore(asked({ ts: '1.2', thread: '1.1', user: 'U2' }));
    expect(await store.questions.find('T1:C1:1.2')).toMatchObject({ state: 'ignored', text: '' });
    const last = await store.questions.lastIn({ team: 'T1', channel: 'C1', thread: '1.1', before: '1.3' });
    expect(last).toEqual({ ignored: true, person: store.person({ team: 'T1', user: 'U2' }) });
  });

  test('what was said to others and then edited to the bot is a question, once', async () => {
    await store.questions.ignore(asked({ place: 'thread' }));
    const edited = asked({ place: 'mention', text: '언제?' });
    expect(await store.questions.heed(edited, '101.1')).toMatchObject({ text: '언제?', place: 'mention', attempts: 1 });
    expect(await store.questions.heed(edited, '101.1')).toBeUndefined();
    expect(await store.questions.revise(edited, '101.1')).toBe(false);
  });

  test('a mention put in while a message is judged keeps it from being turned down', async () => {
    await leaveUndone(store, asked({ place: 'thread' }));
    const first = await claimed();
    expect(await store.questions.revise(asked({ place: 'mention' }), '101.1')).toBe(true);
    expect(await store.questions.turnDown(first)).toEqual({ left: true });
    expect(await claimed()).toMatchObject({ place: 'mention', text: first.text });
  });

  test('user ids are kept as keyed hashes', async () => {
    await leaveUndone(store, asked({ user: 'USECRET' }));
    expect(JSON.stringify(await store.questions.find(id))).not.toContain('USECRET');
    expect(store.person({ team: 'T1', user: 'U1' })).not.toBe(store.person({ team: 'T2', user: 'U1' }));
  });

  test('an answer is shared once', async () => {
    await answerOne();
    expect(await Promise.all([store.questions.share(id), store.questions.share(id)])).toEqual([true, false]);
  });

  test('open questions are those not answered and those disliked', async () => {
    const missed = asked({ ts: '2.1', text: '네이버는?' });
    await leaveUndone(store, missed);
    await store.questions.answered(await claimed(missed.id), { answer: buildAnswer({ status: 'not_in_article' }) });
    await answerOne({ ts: '2.2', text: '좋음' });
    const disliked = await answerOne({ ts: '2.3', text: '싫음' });
    const people = [{ team: 'T1', user: 'U1' } as const, { team: 'T1', user: 'U2' } as const] as const;
    await store.feedback.give(disliked.id, people[0], 'good');
    await store.feedback.give(disliked.id, people[0], 'bad');
    await store.feedback.give(disliked.id, people[1], 'good');
    const open = await store.questions.open('T1');
    const kept = ({ id, team, text }: NewQuestion) => ({ id, team, text, receivedAt: clock.now });
    const [first, second] = open;
    expect(first).toEqual({ ...kept(disliked), status: 'answered', disliked: true });
    expect(second).toEqual({ ...kept(missed), status: 'not_in_article', disliked: false });
    expect(open).toHaveLength(2);
    expect((await store.questions.open('T1', 1)).map(({ text }) => text)).toEqual(['싫음']);
    expect(await store.questions.open('T2')).toEqual([]);
    expect(await store.feedback.of(disliked.id, people[0])).toBe('bad');
    expect(await store.questions.figures('T1')).toEqual({
      questions: 3,
      byStatus: { answered: 2, not_in_article: 1 },
      good: 1,
      bad: 1,
    });
  });

  test("a person's latest questions come newest first", async () => {
    await answerOne({ ts: '1.1', text: '하나' });
    await answerOne({ ts: '1.2', text: '둘' });
    await answerOne({ ts: '1.3', text: '남', user: 'U2' });
    const latest = await store.questions.latest({ team: 'T1', user: 'U1' }, 5);
    expect(latest.map(({ text }) => text)).toEqual(['둘', '하나']);
  });
}
