import { ASK_USAGE, ask } from './ask-command';
import { openBot } from './open-bot';
import { run } from './run';

void run((args, io) => ask(args, io, () => openBot().bot), ASK_USAGE);
