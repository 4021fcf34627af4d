import type { Read, Reading } from './read';

/** Reads each text once, for as long as one message is answered: its rules look at the same few texts again and again. */
export function readOnce(read: Read): Read {
  const known = { asTyped: new Map<string, Reading>(), asWritten: new Map<string, Reading>() };
  return (text, asWritten = false) => {
    const readings = asWritten ? known.asWritten : known.asTyped;
    let reading = readings.get(text);
    if (!reading) {
      reading = read(text, asWritten);
      readings.set(text, reading);
    }
    return reading;
  };
}
