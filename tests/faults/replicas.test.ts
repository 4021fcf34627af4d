import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parse } from 'yaml';
import { createBot } from '../../src/bot';
import { loadKnowledge } from '../../src/knowledge';
import { type LocalSlack, startLocalSlack } from '../../src/local-slack';
import { messageId } from '../../src/store';
import { seeded } from '../../src/understanding/random';
import { type Postgres, startPostgres } from '../postgres/helpers/postgres';
import { freePort } from '../slack/helpers/free-port';
import { TEAM } from '../slack/helpers/local';
import { type Ask, makePlan, type Step, WHEN, WHO } from './helpers/plan';
import { copyProgram, type Program } from './helpers/program';
import { type Replicas, startReplicas } from './helpers/replicas';
import { type Balancer, startBalancer } from './helpers/round-robin';

/**
 * Three replicas of the built program (`dist/main.js`) on one PostgreSQL, before a local Slack. Their clocks differ; they are
 * killed and come back, and stand still for longer than a claim lasts; their sockets are cut; Slack fails, delivers
 * twice, late and in disorder; the database is restarted. All that is asked meanwhile is answered, and answered once.
 *
 * The program is the real one; its article is a small one. With the real article each start takes seconds of a
 * processor, and three that start again and again would do little else. What is tried here is who answers and how
 * often, not what; killed.test.ts kills the bot with the real article.
 *
 * What happens is drawn from a seed, which the figures name: the same questions, changes, faults and kills in the same
 * order. The processes' own haste is not repeated by it. Settings, in the environment:
 * - FAULT_SEED: what to draw from; drawn by the clock, if left out.
 * - FAULT_QUESTIONS: how many are asked of each mode, in place of the numbers below.
 * - FAULT_SIGTERM: of the processes that are ended, the share (0 to 1) that is told to stop instead of killed.
 */
const SEED = Number(process.env.FAULT_SEED ?? Date.now() % 1_000_000);
const asked = (usual: number) => Number(process.env.FAULT_QUESTIONS ?? usual);
const TERMINATED = Number(process.env.FAULT_SIGTERM ?? 0.2);

const REPLICAS = 3;
const PERSON_KEY = 'a key for nothing but tests';
const MANIFEST = parse(readFileSync(path.join(__dirname, '..', '..', 'manifest.yml'), 'utf8'));

/** Milliseconds by which the clocks of the replicas are wrong: as much as Slack's signed requests let pass. */
const CLOCKS = [0, 180_000, -60_000];

/** So many may wait for their answers: on a slow machine more are asked only when those are answered. */
const MOST_OPEN = 150;

/** Milliseconds without any answer after which those still missing are lost: after a kill it takes a claim and a look. */
const LOST = 150_000;

/** With what the question is known by in its answer. */
type Asked = Ask & { readonly id: string };

describe.each([
  ['socket', 2000],
  ['http', 400],
] as const)(`three replicas in mode %s that are killed again and again (FAULT_SEED=${SEED})`, (mode, usual) => {
  let postgres: Postgres;
  let url: string;
  let program: Program;
  let slack: LocalSlack;
  let replicas: Replicas;
  let balancer: Balancer | undefined;
  /** What Slack gave up delivering; a question comes as two events, and one that was heard may not have been acknowledged. */
  const unheard: string[] = [];
  let databaseUp: Promise<void> = Promise.resolve();
  const random = seeded(SEED);

  beforeAll(async () => {
    postgres = await startPostgres();
    url = await postgres.create();
    program = copyProgram();
    const ports = await Promise.all(Array.from({ length: REPLICAS }, freePort));
    if (mode === 'http') balancer = await startBalancer(ports);
    slack = await startLocalSlack({
      manifest: MANIFEST,
      mode,
      random,
      log: {
        info: () => undefined,
        warn: () => undefined,
        error: (message) => void unheard.push(`${new Date().toISOString()} ${message}`),
      },
      ...(balancer && { requestUrl: balancer.url }),
    });
    const env = { ...slack.env, DATABASE_URL: url, PERSON_KEY };
    replicas = startReplicas(
      program,
      ports.map((port, index) => ({ ...env, PORT: String(port), CLOCK_AHEAD: String(CLOCKS[index]) })),
    );
    await Promise.all(ports.map((_port, index) => replicas.ready(index)));
  }, 120_000);
  afterAll(async () => {
    await replicas?.stop();
    await slack?.stop();
    await balancer?.close();
    await postgres?.close();
    program?.remove();
  });

  test(`answer ${asked(usual)} questions, none twice`, async () => {
    const began = Date.now();
    const all: Asked[] = [];
    const underWay: Promise<unknown>[] = [];
    const ended = { killed: 0, terminated: 0, frozen: 0, 'sockets dropped': 0, 'database restarted': 0 };

    for (const step of makePlan({
      questions: asked(usual),
      replicas: REPLICAS,
      mode,
      terminated: TERMINATED,
      random,
    })) {
      await fewerOpen(all);
      await readyFor(step);
      for (const fault of step.api) slack.faults.api(fault);
      slack.faults.duplicate(step.duplicate);
      slack.faults.loseAcks(step.loseAcks);
      if (step.reorder > 0) slack.faults.reorder(step.reorder);
      for (const each of step.asks) ask(each, all, underWay);
      if (step.incident) {
        ended[step.incident.kind] += 1;
        await happen(step.incident, underWay);
      }
      await sleep(step.pause);
    }
    await Promise.all(underWay);
    slack.faults.clear();
    // Slack delivers for six minutes what was not acknowledged: longer than the faults last, so all is heard in the end.
    await slack.settled();
    await untilDone(all);

    const counts = count(all);
    const figures = {
      ...counts,
      ...ended,
      restarts: replicas.restarts,
      unheard: unheard.length,
      seconds: Math.round((Date.now() - began) / 1000),
    };
    process.stdout.write(`FAULT_SEED=${SEED} ${mode}: ${JSON.stringify(figures)}\n`);
    const states = await postgres.run(url, 'select state, count(*)::int as count from question group by state');
    const wrong = { ...counts.wrong, crashed: replicas.crashed, said: '' };
    if (Object.values(counts.wrong).some((ids) => ids.length > 0))
      wrong.said = [...unheard, replicas.said()].join('\n');
    expect({ wrong, states: states.map(({ state }) => state).sort() }).toEqual({
      wrong: { missing: [], twice: [], sorry: [], outdated: [], left: [], crashed: [], said: '' },
      states: ['answered', 'deleted'],
    });
  }, 1_800_000);

  /** Asks; what a person does later, or waits for, is `underWay`. */
  const ask = (each: Ask, all: Asked[], underWay: Promise<unknown>[]): void => {
    const person = slack.as(each.who);
    if (each.kind === 'command') {
      // Who is told that it failed asks again, or does not.
      const taken = person
        .slash('general', '/gisa', each.text)
        .then(({ ok }) => ok && all.push({ ...each, id: each.text }));
      underWay.push(taken);
      return;
    }
    const channel = each.kind === 'direct' ? person.dm : each.channel;
    const said = person.say(channel, each.kind === 'direct' ? each.text : `@gisabot ${each.text}`);
    all.push({ ...each, id: messageId({ team: TEAM, channel: said.channel, ts: said.ts }) });
    if (each.kind !== 'edited' && each.kind !== 'deleted') return;
    const change =
      each.kind === 'edited'
        ? () => person.edit(channel, said.ts, `@gisabot ${WHEN}`)
        : () => person.delete(channel, said.ts);
    underWay.push(sleep(each.later).then(change));
  };

  /** One that is to be killed in the middle of its work has to be at work. */
  const readyFor = async ({ incident }: Step) => {
    if (incident && 'replica' in incident) await replicas.ready(incident.replica);
  };

  const happen = async (incident: NonNullable<Step['incident']>, underWay: Promise<unknown>[]) => {
    if (incident.kind === 'sockets dropped') return slack.faults.dropSockets();
    if (incident.kind === 'database restarted') {
      // One after the other, should two come close together.
      databaseUp = databaseUp.then(async () => {
        await postgres.stop(incident.how);
        await sleep(incident.down);
        await postgres.start();
      });
      underWay.push(databaseUp);
      return;
    }
    await sleep(incident.after);
    if (incident.kind === 'frozen') return void underWay.push(replicas.freeze(incident.replica, incident.during));
    replicas.end(incident.replica, incident.kind === 'killed' ? 'SIGKILL' : 'SIGTERM');
  };

  /** The bot's messages by the question that they answer. */
  const answers = () => {
    const found = new Map<string, string[]>();
    const add = (id: unknown, text: string) => {
      if (typeof id === 'string') found.set(id, [...(found.get(id) ?? []), text]);
    };
    const people = slack.people.filter(({ isBot }) => !isBot);
    const channels = ['general', 'news', ...people.map(({ id }) => slack.as(id).dm)];
    for (const channel of channels)
      for (const root of slack.see.messages(channel))
        for (const { user, metadata, text } of slack.see.thread(channel, root.ts))
          if (user === slack.bot.user) add(Object(metadata?.event_payload).question, text);
    for (const { id } of people)
      for (const { user, blocks, text } of slack.see.ephemerals(id)) {
        const number = JSON.stringify(blocks ?? []).match(/\(\d+\)/)?.[0];
        if (user === slack.bot.user && number) add(`${WHO} ${number}`, text);
      }
    return found;
  };

  const isAnswered = ({ kind, id }: Asked, found: ReadonlyMap<string, unknown>) => kind === 'deleted' || found.has(id);

  const openOf = (all: readonly Asked[]) => {
    const found = answers();
    return all.filter((each) => !isAnswered(each, found)).length;
  };

  const fewerOpen = async (all: readonly Asked[]) => {
    const began = Date.now();
    while (openOf(all) > MOST_OPEN && Date.now() - began < LOST) await sleep(200);
  };

  /** Resolves when nothing is left to do, or nothing has been done for long. */
  const untilDone = async (all: readonly Asked[]) => {
    let progress = { left: Number.POSITIVE_INFINITY, at: Date.now() };
    while (Date.now() - progress.at < LOST) {
      const [row] = await postgres.run(
        url,
        "select count(*)::int as count from question where state in ('received', 'deleting')",
      );
      const left = Number(row?.count) + openOf(all);
      if (left === 0) return;
      if (left < progress.left) progress = { left, at: Date.now() };
      await sleep(500);
    }
  };

  const count = (all: readonly Asked[]) => {
    const found = answers();
    const bot = createBot(loadKnowledge(program.knowledge));
    const expected = new Map([WHO, WHEN].map((text) => [text, bot.ask(text).answer]));
    const of = ({ id }: Asked) => found.get(id) ?? [];
    const ids = (some: readonly Asked[]) => some.map(({ kind, id }) => `${kind} ${id}`);
    const messages = all.filter(({ kind }) => kind !== 'command');
    const commands = all.filter(({ kind }) => kind === 'command');
    const lasting = messages.filter(({ kind }) => kind !== 'deleted');
    const text = (each: Asked) => expected.get(each.kind === 'edited' ? WHEN : each.text);
    return {
      questions: messages.length,
      answered: lasting.filter((each) => of(each).length > 0).length,
      taken: messages.length - lasting.length,
      commands: commands.length,
      commandsTwice: commands.filter((each) => of(each).length > 1).length,
      wrong: {
        missing: ids([...lasting, ...commands].filter((each) => of(each).length === 0)),
        twice: ids(lasting.filter((each) => of(each).length > 1)),
        sorry: ids(all.filter((each) => of(each).some((said) => said.includes('죄송합니다')))),
        // In a direct message, what was asked before has a say in the answer.
        outdated: ids(
          lasting.filter(
            (each) => each.kind !== 'direct' && of(each).some((said) => !said.startsWith(text(each) ?? '?')),
          ),
        ),
        left: ids(messages.filter((each) => each.kind === 'deleted' && of(each).length > 0)),
      },
    };
  };
});
