import { EVAL_USAGE, evaluate, type Subject } from './eval-command';
import { openBot } from './open-bot';
import { run } from './run';

function openSubject(): Subject {
  const { bot, knowledge } = openBot();
  return { bot, factIds: knowledge.flatMap(({ facts }) => facts.map((fact) => fact.id)) };
}

void run((args, io) => evaluate(args, io, openSubject), EVAL_USAGE);
