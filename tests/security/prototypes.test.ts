import { stringify } from 'yaml';
import { createBot } from '../../src/bot';
import { parseLine } from '../../src/cli/parse-line';
import { parseFiles, QuestionsError } from '../../src/evaluation';
import { type Knowledge, loadKnowledge } from '../../src/knowledge';
import { readSubcommand } from '../../src/slack/listeners/commands/subcommands';
import { IN_MEMORY, openStore } from '../../src/store';
import { bot } from '../answering/helpers';
import { problemsOf as problemsWith } from '../answering/valid-answer';
import { GANA, GOOD, JOINED, MOIM, makeKnowledge, problemsOf, removeFolders } from '../knowledge/helpers';
import { type Harness, startHarness } from '../slack/helpers/harness';
import { directMessage, mention, slashCommand, stepRun } from '../slack/helpers/payloads';
import { leaveUndone } from '../store/helpers';

/** Names that every object answers to, whoever made it. */
const NAMES = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf'],
  ...['__defineGetter__', '__lookupGetter__', 'toLocaleString', 'propertyIsEnumerable'],
];

const POISON = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"prototype":{"polluted":1}}';

afterEach(() => {
  expect('polluted' in {}).toBe(false);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

describe('questions', () => {
  test.each(
    NAMES.flatMap((name) => [
      [name],
      [`${name}?`],
      [`${name}는 언제 합류했나?`],
      [`When did ${name} join AI One Team?`],
    ]),
  )('%s', (question) => {
    const answer = bot.ask(question);
    expect(problemsWith(question, answer)).toEqual([]);
    expect(problemsWith('언제?', bot.ask('언제?', [answer]))).toEqual([]);
  });
});

describe('lines of ask --json', () => {
  test.each(NAMES)('a conversation by the name of %s', (name) => {
    expect(parseLine(JSON.stringify({ text: '누가?', conversation: name }))).toEqual({
      question: '누가?',
      conversation: name,
    });
  });
  test('fields of these names are passed over', () => {
    expect(parseLine(`{"text":"누가?",${POISON.slice(1)}`)).toEqual({ question: '누가?' });
    expect(parseLine(POISON)).toEqual({ problem: 'no-text' });
    expect(parseLine('{"__proto__":{"text":"누가?"}}')).toEqual({ problem: 'no-text' });
  });
});

describe('question files', () => {
  test('fields of these names are no fields', () => {
    expect(() => parseFiles([{ text: `{"__proto__":{"id":"a","q":"누가?"}}`, file: 'a.jsonl' }])).toThrow(
      QuestionsError,
    );
    expect(() => parseFiles([{ text: POISON, file: 'a.jsonl' }])).toThrow(QuestionsError);
  });
  test.each(NAMES)('kinds and categories by the name of %s are refused or kept as they are', (name) => {
    const line = JSON.stringify({ id: name, q: '누가?', lang: 'ko', kind: name, cat: name, must: [], mustNot: [] });
    expect(() => parseFiles([{ text: line, file: 'a.jsonl' }])).toThrow(QuestionsError);
    const [one] = parseFiles([{ text: line.replace(`"kind":"${name}"`, '"kind":"refuse"'), file: 'a.jsonl' }]);
    expect(one).toMatchObject({ id: name, cat: name });
  });
});

describe('knowledge', () => {
  afterAll(removeFolders);
  const yaml = (file: string) => stringify(GOOD[file]);

  test.each(NAMES)('entities and aliases, types and classes by the name of %s', (name) => {
    const id = name.toLowerCase().replace(/[^a-z]/g, '');
    const entity = { id, type: id, name: { ko: name, en: name }, aliases: [`${name}님`], classes: [name] };
    const fact = { ...JOINED, roles: { who: [id] } };
    const [knowledge] = loadKnowledge(
      makeKnowledge({ sample: { 'entities.yml': [GANA, MOIM, entity], 'facts.yml': [fact] } }),
    );
    expect(knowledge?.entities.at(-1)).toMatchObject(entity);
    expect(createBot(knowledge as Knowledge).ask(`${name}님은 뭐야?`).status).not.toBe('unclear');
  });

  const keys: readonly [string, (name: string) => string][] = [
    ['article.yml', (name) => `${yaml('article.yml')}\n${name}: { polluted: 1 }\n`],
    ['entities.yml', (name) => `${yaml('entities.yml')}\n- ${name}: 1\n`],
    ['facts.yml', (name) => `${yaml('facts.yml')}\n- ${name}: { polluted: 1 }\n`],
    ['facts.yml', (name) => yaml('facts.yml').replace('roles:', `roles:\n    ${name}: [gana]`)],
    ['wordings.yml', (name) => `${yaml('wordings.yml')}\n${name}:\n  who: [누가?]\n`],
    ['wordings.yml', (name) => yaml('wordings.yml').replace('joined:', `joined:\n  ${name}: [누가?]`)],
    ['near-misses.yml', (name) => `- ${name}: 1\n`],
  ];
  test.each(keys)('%s with a key of these names has a problem', (file, make) => {
    for (const name of NAMES) {
      expect([name, problemsOf({ [file]: make(name) })]).toEqual([
        name,
        expect.arrayContaining([expect.stringContaining(file)]),
      ]);
    }
  });
});

describe("Slack's payloads", () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness();
  });
  afterAll(() => harness.close());

  const poisoned = (payload: object): object => ({ ...JSON.parse(POISON), ...payload });

  test.each(NAMES)('channels, people, threads and texts by the name of %s', async (name) => {
    const fields = { channel: name, user: name, ts: `${name}.1`, thread_ts: name, text: name };
    for (const payload of [mention(fields), directMessage(fields), stepRun(name)]) {
      await harness.receive(poisoned(payload));
      await harness.app.settled();
    }
    expect(harness.api.sent()).toContainEqual(expect.objectContaining({ channel: name, thread_ts: name }));
    const command = { channel_id: name, user_id: name, trigger_id: name };
    await harness.receive(poisoned(slashCommand(name, harness.api.responseUrl, command)));
    expect(harness.api.sent().at(-1)).toMatchObject({ response_type: 'ephemeral' });
    expect(harness.logged.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test.each(NAMES)('a workspace by the name of %s, which is none, gets no answer', async (name) => {
    const sent = harness.api.sent().length;
    const payload = {
      ...mention({ ts: `${name}.2` }),
      team_id: name,
      authorizations: [{ team_id: name, user_id: 'UBOT' }],
    };
    // Bolt keeps its clients in an object, by workspace, and stumbles over what that inherits.
    await harness.receive(payload).catch((error: unknown) => expect(error).toBeInstanceOf(Error));
    await harness.app.settled();
    expect(harness.api.sent().length - sent).toBeLessThanOrEqual(1);
  });

  test.each(NAMES)('/gisa %s is a question, not a word of command', (name) => {
    expect(readSubcommand(name)).toBeUndefined();
  });
});

test('the store tells rows of these names apart', async () => {
  const store = await openStore({ file: IN_MEMORY, retentionDays: 1, now: Date.now });
  for (const name of NAMES) {
    await store.settings.setChannel(name, name, { listening: 'every', audience: 'ephemeral' });
    expect(await store.settings.channel(name, name)).toEqual({ listening: 'every', audience: 'ephemeral' });
    expect(await store.settings.channel(name, 'C1')).toEqual({ listening: 'engaged', audience: 'public' });
    const asked = { id: name, team: name, channel: name, user: name, place: 'direct', text: name } as const;
    expect(await leaveUndone(store, asked)).toBe(true);
    expect(await store.questions.find(name)).toMatchObject({ text: name });
  }
  await store.close();
});
