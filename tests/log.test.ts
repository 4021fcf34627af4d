import { createLog } from '../src/log';

describe('createLog', () => {
  const lines: string[] = [];
  const log = createLog(
    (text) => lines.push(text),
    () => Date.UTC(2026, 0, 2, 3, 4, 5),
  );
  beforeEach(() => {
    lines.length = 0;
  });

  test('one event a line, with its time and level', () => {
    log.info('one');
    log.warn('two');
    log.error('three');
    expect(lines).toEqual([
      '2026-01-02T03:04:05.000Z info one\n',
      '2026-01-02T03:04:05.000Z warn two\n',
      '2026-01-02T03:04:05.000Z error three\n',
    ]);
  });

  test('an error comes with its stack and its causes', () => {
    log.error('failed', new Error('outer', { cause: new TypeError('inner', { cause: 'plain' }) }));
    expect(lines[1]).toMatch(/^Error: outer\n\s+at .*Caused by: TypeError: inner\n.*Caused by: plain\n$/s);
  });
});
