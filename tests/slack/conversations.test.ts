import { createConversations, inThread, withPerson } from '../../src/slack/conversations';
import { buildAnswer } from './helpers/test-bot';

const answer = (question: string) => buildAnswer({ question });
const LIMITS = { conversations: 2, answers: 3 };

describe('createConversations', () => {
  let now = 0;
  const create = () => createConversations(() => now, LIMITS);
  const recalled = (conversations: ReturnType<typeof create>, of = inThread('C1', '1')) =>
    conversations.recall(of).map(({ question }) => question);
  beforeEach(() => {
    now = 0;
  });

  test('a conversation that never was has no answers', () => {
    expect(recalled(create())).toEqual([]);
  });

  test('the oldest answers of a conversation are forgotten first', () => {
    const conversations = create();
    for (const question of 'abcde') conversations.remember(inThread('C1', '1'), answer(question));
    expect(recalled(conversations)).toEqual(['c', 'd', 'e']);
  });

  test('the conversation idle for longest is forgotten first', () => {
    const conversations = create();
    conversations.remember(inThread('C1', '1'), answer('a'));
    conversations.remember(inThread('C1', '2'), answer('b'));
    conversations.remember(inThread('C1', '1'), answer('c'));
    conversations.remember(inThread('C1', '3'), answer('d'));
    expect(recalled(conversations, inThread('C1', '1'))).toEqual(['a', 'c']);
    expect(recalled(conversations, inThread('C1', '2'))).toEqual([]);
  });

  test('a thread and a person never share a conversation', () => {
    const conversations = create();
    conversations.remember(inThread('C1', 'U1'), answer('a'));
    expect(recalled(conversations, withPerson('C1', 'U1'))).toEqual([]);
  });

  test('what was recalled does not change afterwards', () => {
    const conversations = create();
    conversations.remember(inThread('C1', '1'), answer('a'));
    const before = conversations.recall(inThread('C1', '1'));
    conversations.remember(inThread('C1', '1'), answer('b'));
    expect(before).toHaveLength(1);
  });

  test.each([
    [0, 1],
    [30 * 60 * 1000, 1],
    [30 * 60 * 1000 + 1, 0],
  ])('after %d ms a person has %d answers', (passed, count) => {
    const conversations = create();
    conversations.remember(withPerson('D1', 'U1'), answer('a'));
    now = passed;
    expect(conversations.recall(withPerson('D1', 'U1'))).toHaveLength(count);
  });
});
