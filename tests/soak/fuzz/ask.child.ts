import { type Answer, createBot } from '../../../src/bot';
import { problemsOf } from '../../answering/valid-answer';
import { KNOWLEDGE } from '../../helpers';
import { createChance } from './chance';
import { heapUsed } from './heap';
import { makeQuestion } from './questions';
import { report } from './report';

/** Of ten questions, so many begin a conversation; the others go on with the one before. */
const BEGINNINGS = 7;
const REMEMBERED = 4;

async function main([seed = 0, count = 0]: readonly number[]): Promise<void> {
  const chance = createChance(seed);
  const bot = createBot(KNOWLEDGE);
  const problems: string[] = [];
  const statuses: Record<Answer['status'], number> = {
    answered: 0,
    corrected: 0,
    not_in_article: 0,
    unclear: 0,
    smalltalk: 0,
  };
  let slowest = { milliseconds: 0, question: '' };
  let earlier: readonly Answer[] = [];
  let atFirst = 0;
  for (let n = 1; n <= count; n += 1) {
    if (chance.below(10) < BEGINNINGS) earlier = [];
    const question = makeQuestion(chance);
    const asked = [...earlier.map((each) => each.question), question];
    const begun = performance.now();
    try {
      const answer = bot.ask(question, earlier);
      const wrong = problemsOf(question, answer);
      if (wrong.length > 0) problems.push(`${JSON.stringify(asked)}: ${wrong.join(', ')}`);
      statuses[answer.status] += 1;
      earlier = [...earlier, answer].slice(-REMEMBERED);
    } catch (error) {
      problems.push(`${JSON.stringify(asked)}: ${error instanceof Error ? error.stack : error}`);
    }
    const milliseconds = Math.round(performance.now() - begun);
    if (milliseconds > slowest.milliseconds) slowest = { milliseconds, question: question.slice(0, 80) };
    if (n === Math.ceil(count / 10)) atFirst = await heapUsed();
  }
  earlier = [];
  report({ done: count, problems, growth: (await heapUsed()) / atFirst, statuses, slowest });
}

void main(process.argv.slice(2).map(Number));
