import { detectLanguage, normalize } from '../language';
import { readOnce } from '../understanding';
import type { Answer } from './answer';
import type { Draft } from './draft';
import { withoutEmotive } from './emotive';
import { finish } from './finish';
import { withoutPurpose } from './framing';
import { answerAll } from './message';
import { MESSAGES, notSaid } from './messages';
import { hasSubstance, isNoSentence } from './no-question';
import { ordersWords } from './overriding';
import type { Room } from './room';
import { type Asked, understand } from './world';

const MAX_LENGTH = 4000;

/** Asks to ask otherwise, and says no more than that. */
const unclear = (text: string, intent: 'unclear' | 'too-long'): Draft => ({
  status: 'unclear',
  text,
  intent,
  role: 'none',
  facts: [],
  confidence: 1,
  reason: text,
});

/** Answers a message from one article. Never throws on any text. */
export function respond(question: string, earlier: readonly Answer[], article: Room): Answer {
  const room: Room = { ...article, read: readOnce(article.read) };
  const language = detectLanguage(question.slice(0, 500));
  const empty = (): Asked => understand({ text: '', language, tokens: [] });
  if (question.length > MAX_LENGTH) {
    const draft = unclear(MESSAGES.tooLong[language], 'too-long');
    return finish(question, { draft, asked: empty() }, room);
  }
  const text = withoutPurpose(withoutEmotive(normalize(question)));
  if (isNoSentence(question, text)) {
    const draft = unclear(MESSAGES.unclear[language], 'unclear');
    return finish(question, { draft, asked: empty() }, room);
  }
  const answered = answerAll(text, earlier, room);
  if (!hasSubstance(answered.asked) && answered.draft.status !== 'smalltalk' && answered.draft.status !== 'answered') {
    const draft = unclear(MESSAGES.unclear[language], 'unclear');
    return finish(question, { draft, asked: { ...answered.asked, language } }, room);
  }
  const refused = answered.draft.status === 'not_in_article' || answered.draft.status === 'corrected';
  if (refused && ordersWords(text)) {
    const draft: Draft = { ...answered.draft, status: 'not_in_article', text: notSaid([], language), facts: [] };
    return finish(question, { ...answered, draft }, room);
  }
  return finish(question, answered, room);
}
