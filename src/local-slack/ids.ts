/** Makes what Slack gives names to. Each comes from the clock and the randomness handed in, and none comes twice. */
export interface Ids {
  /** A message's timestamp, seconds with six decimals: `1600000000.000100`. Always later than the one before. */
  ts(): string;
  /** Such as `C` and ten letters and digits. */
  id(prefix: string): string;
  hex(length: number): string;
  uuid(): string;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const HEX = '0123456789abcdef';

/**
 * @param now milliseconds since 1970.
 * @param random at least 0, below 1.
 */
export function createIds(now: () => number, random: () => number): Ids {
  let lastTs = 0;
  let made = 0;
  const pick = (alphabet: string, length: number) =>
    Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)] ?? '').join('');
  /** Ends in a number that goes up: names stay apart also where the randomness of a test repeats. */
  const unique = (alphabet: string, length: number) => {
    made += 1;
    const count = made.toString(alphabet.length).padStart(6, '0');
    return pick(alphabet, length - 6) + (alphabet === HEX ? count : count.toUpperCase());
  };
  const hex = (length: number) => unique(HEX, length);
  return {
    ts() {
      lastTs = Math.max(lastTs + 1, Math.floor(now()) * 1000);
      const micros = String(lastTs).padStart(7, '0');
      return `${micros.slice(0, -6)}.${micros.slice(-6)}`;
    },
    id: (prefix) => prefix + unique(LETTERS, 10),
    hex,
    uuid: () => hex(32).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
  };
}
