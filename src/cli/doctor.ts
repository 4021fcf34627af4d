import { loadEnvFile } from '../env-file';
import { hideSecrets } from '../log';
import { secretsOf } from '../operations';
import { DOCTOR_USAGE, doctor } from './doctor-command';
import { run } from './run';

void run(
  async (args, io) => {
    loadEnvFile();
    return doctor(args, io, process.env);
  },
  DOCTOR_USAGE,
  (text) => hideSecrets(secretsOf(process.env))(text),
);
