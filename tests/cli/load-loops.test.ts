import { askAtRate, askByTurns, type World } from '../../src/cli/load-loops';

/** A clock that moves as it is slept by, and an app that answers after so many milliseconds of it. */
function makeWorld() {
  let time = 0;
  let seed = 1;
  const timers: { at: number; run: () => void }[] = [];
  const later = (at: number) => new Promise<void>((run) => timers.push({ at, run }));
  const world: World = {
    now: () => time,
    async sleep(milliseconds) {
      const end = time + milliseconds;
      for (;;) {
        timers.sort((a, b) => a.at - b.at);
        if (!timers[0] || timers[0].at > end) break;
        const { at, run } = timers.shift() as (typeof timers)[number];
        time = Math.max(time, at);
        run();
        await Promise.resolve();
      }
      time = Math.max(time, end);
    },
    random: () => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed / 2_147_483_647;
    },
  };
  return { world, later };
}

function makeAsker(answer: (due: number) => Promise<void>) {
  const dues: number[] = [];
  let waiting = 0;
  return {
    dues,
    async ask(due: number) {
      dues.push(due);
      waiting += 1;
      await answer(due);
      waiting -= 1;
    },
    waiting: () => waiting,
    quiet: async () => undefined,
  };
}

it('asks by chance, as often as it is told on average', async () => {
  const { world, later } = makeWorld();
  const asker = makeAsker((due) => later(due + 20));
  expect(await askAtRate(asker, 50, 100, world)).toBe(true);
  expect(asker.dues.length).toBeGreaterThan(4700);
  expect(asker.dues.length).toBeLessThan(5300);
  const gaps = asker.dues.slice(1).map((due, at) => due - (asker.dues[at] as number));
  // Of even questions none would come within a tenth of the gap between two.
  expect(gaps.filter((gap) => gap < 2).length).toBeGreaterThan(asker.dues.length / 20);
});

it('stops where the queue grows', async () => {
  const { world } = makeWorld();
  const asker = makeAsker(() => new Promise(() => undefined));
  expect(await askAtRate(asker, 50, 100, world)).toBe(false);
  expect(asker.dues.length).toBe(51);
});

it('counts from when a question was due, though it was late to ask', async () => {
  const { world } = makeWorld();
  const late: World = { ...world, sleep: (milliseconds) => world.sleep(milliseconds + 500) };
  const asker = makeAsker(async () => undefined);
  await askAtRate(asker, 10, 20, late);
  const stuck = asker.dues.filter((due, at) => at > 0 && due - (asker.dues[at - 1] as number) < 400);
  expect(stuck.length).toBeGreaterThan(asker.dues.length / 2);
});

it('asks the next question for each answer', async () => {
  let time = 0;
  const world: World = { now: () => time, sleep: () => new Promise(() => undefined), random: () => 0 };
  const asker = makeAsker(async () => {
    await Promise.resolve();
    time += 1;
  });
  // One answer a millisecond: a thousand a second.
  expect(await askByTurns(asker, 2, world)).toBeCloseTo(1000, -1);
});
