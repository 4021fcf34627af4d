import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { GisabotError } from '../errors';

/** A file's text. Throws a GisabotError when it cannot be read or is not UTF-8. */
export function readTextFile(file: string): string {
  const bytes = readBytes(file);
  if (!isUtf8(bytes)) throw new GisabotError('FILE_UNREADABLE', `${file}: not UTF-8; save it in that encoding`);
  return bytes.toString('utf8');
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new GisabotError('FILE_UNREADABLE', `${file}: ${why}; check the path`, { cause: error });
  }
}
