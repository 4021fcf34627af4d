import type { Knowledge } from '../knowledge';
import { EVAL_USAGE, evaluate, type Subject } from './eval-command';
import { intentClassifier } from './intent-classifier';
import { openBot } from './open-bot';
import { run } from './run';

function openSubject(): Subject {
  const { bot, knowledge } = openBot();
  return {
    bot,
    factIds: knowledge.flatMap(({ facts }) => facts.map((fact) => fact.id)),
    classifier: () => intentClassifier(knowledge[0] as Knowledge),
  };
}

void run((args, io) => evaluate(args, io, openSubject), EVAL_USAGE);
