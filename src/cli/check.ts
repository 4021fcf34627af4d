import { CHECK_USAGE, check } from './check-command';
import { run } from './run';

void run(check, CHECK_USAGE);
