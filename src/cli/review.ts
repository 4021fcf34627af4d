import { readStoreConfig } from '../config';
import { loadEnvFile } from '../env-file';
import { hideSecrets } from '../log';
import { secretsOf } from '../operations';
import { openStore } from '../store';
import { REVIEW_USAGE, review } from './review-command';
import { run } from './run';

void run(
  async (args, io) => {
    loadEnvFile();
    return review(args, io, () => openStore({ ...readStoreConfig(process.env), now: Date.now, asItIs: true }));
  },
  REVIEW_USAGE,
  (text) => hideSecrets(secretsOf(process.env))(text),
);
