import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Lesson } from '../../src/bot';
import { tryLesson } from '../../src/cli/try-lesson-command';
import { parseFiles } from '../../src/evaluation';
import { KNOWLEDGE } from '../helpers';

const FILE = 'dev-ko.jsonl';
const CASES = parseFiles([{ text: readFileSync(path.join(__dirname, '..', 'questions', FILE), 'utf8'), file: FILE }]);
const article = KNOWLEDGE.article.id;

const attempt = (added: Lesson) => tryLesson({ kept: [], added }, [KNOWLEDGE], CASES);

// Each builds the bot twice or three times.
jest.setTimeout(180_000);

describe('tryLesson', () => {
  test('a wording that people did use is learnt, and nothing gets worse', () => {
    const text = '원팀에 새로 낀 회사들 좀 읊어봐';
    expect(attempt({ kind: 'wording', article, target: 'team-join', role: 'who', text })).toEqual({
      problems: [],
      learnt: true,
      worse: [],
    });
  });

  test('another name that nothing else has is learnt', () => {
    expect(attempt({ kind: 'alias', article, target: 'kakao', text: '노란톡회사' })).toEqual({
      problems: [],
      learnt: true,
      worse: [],
    });
  });

  test('what the article does not say cannot be taught as a wording', () => {
    const refused = CASES.find(({ kind }) => kind === 'refuse');
    const text = refused?.q as string;
    const { problems, learnt, worse } = attempt({ kind: 'wording', article, target: 'team-join', role: 'who', text });
    expect({ problems, kept: learnt && worse.length === 0 }).toEqual({ problems: [], kept: false });
  });

  test('a name that another has breaks the rules', () => {
    const { problems } = attempt({ kind: 'alias', article, target: 'kakao', text: '삼성전자' });
    expect(problems).toEqual([expect.stringContaining("'삼성전자' also names")]);
  });
});
