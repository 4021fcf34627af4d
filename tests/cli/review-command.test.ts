import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import type { Status } from '../../src/bot';
import { REVIEW_USAGE, review } from '../../src/cli/review-command';
import { guard } from '../../src/cli/run';
import { IN_MEMORY, openStore, type Store } from '../../src/store';
import { buildAnswer } from '../slack/helpers/test-bot';
import { asked, leaveUndone } from '../store/helpers';
import { makeIo } from './helpers';

const PERSON = { team: 'T1', user: 'U1' };

describe('review', () => {
  let store: Store;
  beforeEach(async () => {
    store = await openStore({ file: IN_MEMORY, retentionDays: 90, now: Date.now });
  });

  let last = 0;
  const ask = async (text: string, status: Status, verdict?: 'bad') => {
    last += 1;
    const question = asked({ ts: `${last}.1`, text });
    await leaveUndone(store, question);
    const claimed = await store.questions.claim(question.id);
    if (claimed) await store.questions.answered(claimed, { answer: buildAnswer({ question: text, status }) });
    if (verdict) await store.feedback.give(question.id, PERSON, verdict);
  };
  const run = async (...args: string[]) => {
    const io = makeIo();
    const code = await guard((given, streams) => review(given, streams, async () => store), REVIEW_USAGE)(args, io);
    return { code, out: io.stdout.lines, err: io.stderr.text };
  };

  it('lists what was missed and disliked, alike ones together, most asked first', async () => {
    await ask('CEO는 몇 살이야?', 'unclear', 'bad');
    await ask('AI 원팀의 예산은?', 'not_in_article');
    await ask('AI 원팀 예산은 얼마야?', 'not_in_article');
    await ask('누가 합류했나?', 'answered');
    await ask('언제 출범했나?', 'answered', 'bad');
    const { code, out } = await run();
    expect(code).toBe(0);
    expect(out).toEqual([
      '2 x  AI 원팀 예산은 얼마야? (2 not in the article)',
      '     AI 원팀의 예산은?',
      '1 x  언제 출범했나? (1 disliked)',
      '1 x  CEO는 몇 살이야? (1 unclear, 1 disliked)',
    ]);
  });

  it('says so when nothing is open', async () => {
    expect((await run()).out).toEqual([expect.stringContaining('Nothing is open')]);
  });

  it('prints what was taught as it goes into knowledge/', async () => {
    const wording = { team: 'T1', article: 'a', kind: 'wording', target: 'launch', role: 'when' } as const;
    await store.amendments.add({ ...wording, text: '언제 떴어: 그거?' }, PERSON);
    await store.amendments.add({ ...wording, team: 'T2', text: '언제 떴어: 그거?' }, PERSON);
    await store.amendments.add({ team: 'T1', article: 'a', kind: 'alias', target: 'kt', text: '한국통신' }, PERSON);
    const undone = await store.amendments.add({ ...wording, text: '틀린 말' }, PERSON);
    await store.amendments.undo(undone.id, PERSON);
    const { out } = await run('--yaml');
    expect(parse(out.join('\n'))).toEqual({
      a: { wordings: { launch: { when: ['언제 떴어: 그거?'] } }, aliases: { kt: ['한국통신'] } },
    });
  });

  it('refuses what it does not know', async () => {
    const { code, err } = await run('--all');
    expect(code).toBe(2);
    expect(err).toContain('Usage: review');
    expect((await run('everything')).code).toBe(2);
  });
});

test('it makes no database where there is none', () => {
  const command = path.join(__dirname, '..', '..', 'dist', 'cli', 'review.js');
  if (!existsSync(command)) throw new Error('dist/cli/review.js is missing: run "npm run build" first.');
  const folder = mkdtempSync(path.join(tmpdir(), 'gisabot-review-'));
  const { PATH = '' } = process.env;
  const env = { PATH, DATABASE_FILE: path.join(folder, 'data', 'gisabot.db') };
  const { status, stderr } = spawnSync(process.execPath, [command], { cwd: folder, env, encoding: 'utf8' });
  expect([status, stderr]).toEqual([1, expect.stringMatching(/gisabot\.db is not there yet/)]);
  expect(readdirSync(folder)).toEqual([]);
  rmSync(folder, { recursive: true });
});
