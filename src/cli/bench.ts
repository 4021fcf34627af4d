import { createGuide } from '../bot';
import { createBareIndex } from '../search';
import { BENCH_USAGE, bench, type Contestants } from './bench-command';
import { QUESTIONS_DIRECTORY } from './bench-questions';
import { measureSlack } from './bench-slack';
import { KNOWLEDGE_DIRECTORY } from './knowledge-directory';
import { openBot } from './open-bot';
import { run } from './run';
import { measureStartUp } from './start-up';

// The median of nine processes moves by a few percent from run to run; more would only take longer.
const START_UP_RUNS = 9;

function openContestants(): Contestants {
  const { bot, knowledge } = openBot();
  const texts = knowledge.flatMap(({ facts }) => facts.map(({ statement }) => `${statement.ko} ${statement.en}`));
  return {
    bot,
    look: createBareIndex(texts),
    startUp: (now) => measureStartUp(KNOWLEDGE_DIRECTORY, START_UP_RUNS, now),
    inSlack: (questions, now) => measureSlack({ bot, guide: createGuide(knowledge, bot) }, questions, now),
    questions: QUESTIONS_DIRECTORY,
  };
}

void run((args, io) => bench(args, io, openContestants), BENCH_USAGE);
