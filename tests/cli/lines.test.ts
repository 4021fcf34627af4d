import { PassThrough, Readable } from 'node:stream';
import { readLines } from '../../src/cli/lines';

async function linesOf(pieces: readonly (string | Buffer)[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of readLines(Readable.from(pieces))) lines.push(line);
  return lines;
}

describe('readLines', () => {
  const hangul = Buffer.from('누가\n');

  it.each<{ what: string; pieces: (string | Buffer)[]; lines: string[] }>([
    { what: 'nothing', pieces: [], lines: [] },
    { what: 'lines', pieces: ['a\nb\n'], lines: ['a', 'b'] },
    { what: 'a last line without an end', pieces: ['a\nb'], lines: ['a', 'b'] },
    { what: 'empty lines', pieces: ['\n\na\n'], lines: ['', '', 'a'] },
    { what: 'Windows line ends', pieces: ['a\r\n\r\nb\r\n'], lines: ['a', '', 'b'] },
    { what: 'a line in pieces', pieces: ['a', 'b\nc', 'd', '\n'], lines: ['ab', 'cd'] },
    { what: 'a letter in pieces', pieces: [hangul.subarray(0, 2), hangul.subarray(2)], lines: ['누가'] },
    { what: 'a byte order mark', pieces: [Buffer.from('\uFEFF{}\n')], lines: ['{}'] },
    { what: 'bytes that are no UTF-8', pieces: [Buffer.from([0x61, 0xff, 0x0a])], lines: ['a\uFFFD'] },
    { what: 'a letter that is cut off', pieces: [Buffer.from('a\n누').subarray(0, 4)], lines: ['a', '\uFFFD'] },
    {
      what: 'separators that end no line',
      pieces: ['a\u2028b\u2029c\rd\u0085e\n'],
      lines: ['a\u2028b\u2029c\rd\u0085e'],
    },
  ])('reads $what', async ({ pieces, lines }) => {
    expect(await linesOf(pieces)).toEqual(lines);
  });

  it('reads megabytes in small pieces', async () => {
    const piece = Buffer.from('가'.repeat(100));
    const [first, second, ...others] = await linesOf([...Array<Buffer>(20_000).fill(piece), Buffer.from('\n끝')]);
    expect(first).toHaveLength(2_000_000);
    expect([second, others]).toEqual(['끝', []]);
  });

  it('gives a line as soon as it is whole', async () => {
    const input = new PassThrough();
    const lines = readLines(input);
    input.write('a\nb');
    expect(await lines.next()).toEqual({ done: false, value: 'a' });
    input.end('\n');
    expect(await lines.next()).toEqual({ done: false, value: 'b' });
    expect(await lines.next()).toEqual({ done: true, value: undefined });
  });

  it('says that an input cannot be read', async () => {
    const broken = new Readable({ read: () => broken.destroy(new Error('EISDIR')) });
    await expect(readLines(broken).next()).rejects.toMatchObject({ code: 'INPUT_UNREADABLE' });
  });
});
