import path from 'node:path';
import { type Knowledge, loadKnowledge } from '../knowledge';
import { KNOWLEDGE_DIRECTORY } from './knowledge-directory';
import { run } from './run';
import { TRAIN_USAGE, train, type Workshop } from './train-command';

/** The package's own folder with the source; commands run from dist/cli/. */
const SOURCE = path.join(__dirname, '..', '..', 'src');

function openWorkshop(): Workshop {
  // One set of weights serves every article; the first one's questions teach them.
  return { knowledge: loadKnowledge(KNOWLEDGE_DIRECTORY)[0] as Knowledge, source: SOURCE };
}

void run((args, io) => train(args, io, openWorkshop), TRAIN_USAGE);
