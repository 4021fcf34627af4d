import { config as loadDotenv } from 'dotenv';
import { GisabotError } from './errors';

/**
 * Adds what the file .env of the working directory holds to the environment; what is set already stays. None is well.
 * @throws GisabotError where there is one that cannot be read: without it nothing would be as somebody set it
 */
export function loadEnvFile(): void {
  const unread: (Error & { readonly code?: string }) | undefined = loadDotenv({ quiet: true }).error;
  if (unread && unread.code !== 'ENOENT')
    throw new GisabotError(
      'ENV_UNREADABLE',
      `.env cannot be read (${unread.message}): make it a file that may be read, or take it away.`,
    );
}
