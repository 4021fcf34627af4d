import { config as loadDotenv } from 'dotenv';
import { DOCTOR_USAGE, doctor } from './doctor-command';
import { run } from './run';

loadDotenv({ quiet: true });

void run((args, io) => doctor(args, io, process.env), DOCTOR_USAGE);
