import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createBot } from '../src/bot';
import { KNOWLEDGE } from './helpers';

const ROOT = path.join(__dirname, '..');
const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
const manifest = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));

/** The rows of the table below a heading, without its own heading. */
function tableBelow(heading: string): string[][] {
  const section = readme.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const codeIn = (cell: string | undefined) =>
  [...(cell ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1] as string);

const examples = tableBelow('What it answers');
const bot = createBot(KNOWLEDGE);

it.each(examples)('shows what the bot says to: %s', (question, answer) => {
  expect(bot.ask(question).answer.replace(/\n/g, '<br>')).toBe(answer);
});

it('shows answers, a correction and what the article does not say', () => {
  const statuses = examples.map(([question]) => bot.ask(question as string).status);
  expect(new Set(statuses)).toEqual(new Set(['answered', 'corrected', 'not_in_article']));
});

it('names every command that there is, and no other', () => {
  const commands = tableBelow('Commands').flatMap(([command]) => codeIn(command));
  const named = commands.map((command) => command.replace(/^npm (run )?/, '').split(' ')[0]);
  const scripts = Object.keys(manifest.scripts).filter((name) => name !== 'prepare');
  expect(named.sort()).toEqual(scripts.sort());
});

it('gives a reason for every dependency in production, and for no other', () => {
  const named = tableBelow('Dependencies in production').flatMap(([name]) => codeIn(name));
  expect(named.sort()).toEqual(Object.keys(manifest.dependencies).sort());
});

it('says what every room holds', () => {
  const named = tableBelow('Where things are').flatMap(([folder]) => codeIn(folder));
  const rooms = readdirSync(path.join(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(named.filter((name) => name.startsWith('src/')).sort()).toEqual(
    rooms.map(({ name }) => `src/${name}/`).sort(),
  );
});

it('names tests that there are, for every place in Slack', () => {
  const places = tableBelow('Use it in Slack');
  expect(places.length).toBeGreaterThan(10);
  for (const [place, , shown] of places) {
    const files = codeIn(shown);
    expect({ place, files: files.filter((file) => existsSync(path.join(ROOT, file))) }).toEqual({ place, files });
    expect(files.length).toBeGreaterThan(0);
  }
});
