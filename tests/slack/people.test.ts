import type { webApi } from '@slack/bolt';
import { createPeople } from '../../src/slack/people';
import { recordingLog } from './helpers/harness';

const LATER = 10 * 60_000;

function setUp(user: object | Error | Promise<object>, maintainers: readonly string[] = []) {
  const clock = { now: 0 };
  const logged: Parameters<typeof recordingLog>[0] = [];
  const info = jest.fn(async () => {
    if (user instanceof Error) throw user;
    return { user: await user };
  });
  const client = { users: { info } } as unknown as webApi.WebClient;
  const people = createPeople({ maintainers, now: () => clock.now, log: recordingLog(logged) });
  return {
    ask: (user = 'U1', team = 'T1') => people.profile(client, { team, user }),
    info,
    clock,
    logged,
  };
}

describe('people', () => {
  test.each([
    ['ko-KR', 'ko'],
    ['en-GB', 'en'],
    ['fr-FR', 'en'],
    [undefined, 'ko'],
  ])('whose Slack is in %s read %s', async (locale, language) => {
    expect(await setUp({ locale }).ask()).toMatchObject({ language });
  });

  test.each([
    ['the name they show', { profile: { display_name: '지우', real_name: '김지우' }, name: 'jw' }, '지우'],
    ['their real name', { profile: { display_name: ' ', real_name: '김지우' }, name: 'jw' }, '김지우'],
    ['their id', {}, 'U1'],
  ])('are called by %s', async (_name, user, name) => {
    expect(await setUp(user).ask()).toMatchObject({ name });
  });

  test.each([
    ['an admin, where none is named', { is_admin: true }, [], true],
    ['an owner, where none is named', { is_owner: true }, [], true],
    ['nobody else, where none is named', {}, [], false],
    ['whoever is named', {}, ['U1'], true],
    ['no admin, where others are named', { is_admin: true }, ['U2'], false],
  ])('%s is a maintainer', async (_name, user, maintainers, maintainer) => {
    expect(await setUp(user, maintainers).ask()).toMatchObject({ maintainer });
  });

  test('are asked for once in ten minutes', async () => {
    const { ask, info, clock } = setUp({});
    await Promise.all([ask(), ask()]);
    clock.now += LATER - 1;
    await ask();
    expect(info).toHaveBeenCalledTimes(1);
    clock.now += 1;
    await ask();
    expect(info).toHaveBeenCalledTimes(2);
  });

  test('of two workspaces are two, though Slack names them alike', async () => {
    const { ask, info } = setUp({ is_admin: true });
    expect(await ask('U1', 'T1')).toMatchObject({ maintainer: true });
    info.mockResolvedValue({ user: { is_admin: false } });
    expect(await ask('U1', 'T2')).toMatchObject({ maintainer: false });
    expect(await ask('U1', 'T1')).toMatchObject({ maintainer: true });
  });

  test('of whom Slack does not tell read Korean and settle nothing, unless they are named; it is tried again', async () => {
    const { ask, info, logged } = setUp(new Error('missing_scope'), ['U9']);
    expect(await ask()).toEqual({ language: 'ko', name: 'U1', maintainer: false });
    expect(await ask('U9')).toMatchObject({ maintainer: true });
    await ask();
    expect(info).toHaveBeenCalledTimes(3);
    expect(logged[0]).toMatchObject({ level: 'warn', message: expect.stringContaining('missing_scope') });
  });

  test('nobody waits for a Slack that does not answer', async () => {
    jest.useFakeTimers();
    const late = setUp(new Promise<object>(() => undefined)).ask();
    await jest.advanceTimersByTimeAsync(1000);
    expect(await late).toMatchObject({ language: 'ko' });
    jest.useRealTimers();
  });
});
