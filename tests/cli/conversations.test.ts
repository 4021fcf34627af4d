import { Conversations } from '../../src/cli/conversations';
import { makeAnswer } from '../evaluation/helpers';

describe('Conversations', () => {
  const questions = (conversations: Conversations, name: string) =>
    conversations.earlier(name).map((answer) => answer.question);

  it('keeps conversations apart', () => {
    const conversations = new Conversations();
    conversations.remember('a', makeAnswer({ question: '가' }));
    conversations.remember('__proto__', makeAnswer({ question: '나' }));
    conversations.remember('a', makeAnswer({ question: '다' }));
    expect(questions(conversations, 'a')).toEqual(['가', '다']);
    expect(questions(conversations, '__proto__')).toEqual(['나']);
    expect(questions(conversations, 'b')).toEqual([]);
  });

  it('keeps the last ten answers', () => {
    const conversations = new Conversations();
    for (let index = 0; index < 25; index += 1) conversations.remember('a', makeAnswer({ question: String(index) }));
    expect(questions(conversations, 'a')).toEqual(['15', '16', '17', '18', '19', '20', '21', '22', '23', '24']);
  });

  it('forgets the conversation that was unused for longest', () => {
    const conversations = new Conversations();
    conversations.remember('old', makeAnswer());
    conversations.remember('kept', makeAnswer());
    for (let index = 0; index < 9_998; index += 1) conversations.remember(String(index), makeAnswer());
    conversations.remember('kept', makeAnswer());
    conversations.remember('one more', makeAnswer());
    expect(questions(conversations, 'old')).toEqual([]);
    expect(questions(conversations, 'kept')).toHaveLength(2);
  });
});
