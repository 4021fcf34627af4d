import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createBot } from '../../../src/bot';
import { KnowledgeError, loadKnowledge } from '../../../src/knowledge';
import { type Chance, createChance } from './chance';
import { heapUsed } from './heap';
import { FILES, spoilFile } from './knowledge';
import { report } from './report';

/** Of so many loads that go well, one has a bot built on it: that takes seconds. */
const BUILT = 40;

const QUESTION = 'AI 원팀에 누가 합류했나?';

/** What an error for people is not: a stack, or what JavaScript makes of what it cannot show. */
const UNREADABLE = /\n\s+at |TypeError|RangeError|is not a function|Cannot read/;

function problemOf(folder: string, chance: Chance): { readonly loaded: boolean; readonly wrong?: string } {
  try {
    const knowledge = loadKnowledge(folder);
    if (!chance.oneIn(BUILT)) return { loaded: true };
    const { status, citations } = createBot(knowledge).ask(QUESTION);
    const claims = status === 'answered' || status === 'corrected';
    return { loaded: true, ...(claims && citations.length === 0 && { wrong: 'a claim without a citation' }) };
  } catch (error) {
    if (!(error instanceof KnowledgeError)) return { loaded: false, wrong: String((error as Error)?.stack ?? error) };
    const bad = error.problems.find((each) => !/^[\w-]+\/[\w-]+\.yml: .+: .+/s.test(each) || UNREADABLE.test(each));
    const none = error.problems.length === 0 ? 'an error without a problem' : undefined;
    const wrong = bad ?? none;
    return { loaded: false, ...(wrong && { wrong: wrong.slice(0, 500) }) };
  }
}

async function main([seed = 0, count = 0]: readonly number[]): Promise<void> {
  const chance = createChance(seed);
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'gisabot-')), 'article-of-1');
  mkdirSync(folder);
  for (const [name, text] of Object.entries(FILES)) writeFileSync(path.join(folder, name), text);
  // The first bot makes what all of them share.
  createBot(loadKnowledge(path.dirname(folder))).ask(QUESTION);
  const problems: string[] = [];
  let loaded = 0;
  let atFirst = 0;
  for (let n = 1; n <= count; n += 1) {
    const name = chance.pick(Object.keys(FILES));
    const file = path.join(folder, name);
    let text = FILES[name] as string;
    for (let times = 1 + chance.below(2); times > 0; times -= 1) text = spoilFile(text, chance);
    writeFileSync(file, text);
    const tried = problemOf(path.dirname(folder), chance);
    if (tried.loaded) loaded += 1;
    if (tried.wrong) problems.push(`${n}, ${name}: ${tried.wrong}`);
    if ('polluted' in {}) problems.push(`${n}, ${name}: Object.prototype was changed`);
    writeFileSync(file, FILES[name] as string);
    if (n === Math.ceil(count / 10)) atFirst = await heapUsed();
  }
  rmSync(path.dirname(folder), { recursive: true });
  report({ done: count, problems, growth: (await heapUsed()) / atFirst, loaded });
}

void main(process.argv.slice(2).map(Number));
