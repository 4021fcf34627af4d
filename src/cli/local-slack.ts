import { once } from 'node:events';
import { LOCAL_SLACK_USAGE, localSlack } from './local-slack-command';
import { run } from './run';

const interrupted = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);

void run(
  (args, io) =>
    localSlack(
      args,
      io,
      interrupted.then(() => undefined),
    ),
  LOCAL_SLACK_USAGE,
);
