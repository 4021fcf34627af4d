import { config as loadDotenv } from 'dotenv';
import { readStoreConfig } from '../config';
import { openStore } from '../store';
import { REVIEW_USAGE, review } from './review-command';
import { run } from './run';

loadDotenv({ quiet: true });

void run(
  (args, io) => review(args, io, () => openStore({ ...readStoreConfig(process.env), now: Date.now, asItIs: true })),
  REVIEW_USAGE,
);
