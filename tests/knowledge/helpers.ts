import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stringify } from 'yaml';
import { KnowledgeError, loadKnowledge } from '../../src/knowledge';

const both = (text: string) => ({ ko: text, en: text });

export const ARTICLE = {
  id: 'sample',
  title: '가나전자, 모임에 들다',
  name: both('가나전자 기사'),
  outlet: both('어느신문'),
  author: both('김기자'),
  published: '2020-06-21T09:00',
  paragraphs: 3,
  summaries: { short: both('짧게'), sentence: both('한 문장'), long: both('길게') },
};

export const GANA = { id: 'gana', type: 'company', name: { ko: '가나전자', en: 'Gana' } };
export const MOIM = { id: 'moim', type: 'alliance', name: { ko: '모임', en: 'Moim' } };

export const JOINED = {
  id: 'joined',
  paragraphs: [2],
  statement: { ko: '가나전자가 모임에 들었습니다.', en: 'Gana joined Moim.' },
  roles: { who: ['gana'], when: { date: '2020-06-03' } },
};

/** The files of an article folder that has no problem: a value is written as YAML, a string as it is. */
export const GOOD: Readonly<Record<string, unknown>> = {
  'article.yml': ARTICLE,
  'entities.yml': [GANA, MOIM],
  'facts.yml': [JOINED],
  'wordings.yml': { joined: { who: ['누가 들었어?'] } },
  'near-misses.yml': ['모임의 예산은?'],
};

const made: string[] = [];

export function removeFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
}

/** Writes articles below a temporary folder. A file that is `undefined` is left out; others replace the good ones. */
export function makeKnowledge(articles: Readonly<Record<string, Readonly<Record<string, unknown>>>>): string {
  const directory = mkdtempSync(path.join(tmpdir(), 'gisabot-knowledge-'));
  made.push(directory);
  for (const [article, changed] of Object.entries(articles)) {
    mkdirSync(path.join(directory, article));
    for (const [file, content] of Object.entries({ ...GOOD, ...changed })) {
      if (content === undefined) continue;
      const text = typeof content === 'string' ? content : stringify(content);
      writeFileSync(path.join(directory, article, file), text);
    }
  }
  return directory;
}

/** Every problem that loading such an article reports. */
export function problemsOf(changed: Readonly<Record<string, unknown>>): readonly string[] {
  return problemsIn(makeKnowledge({ sample: changed }));
}

export function problemsIn(directory: string): readonly string[] {
  try {
    loadKnowledge(directory);
  } catch (error) {
    if (error instanceof KnowledgeError) return error.problems;
    throw error;
  }
  return [];
}
