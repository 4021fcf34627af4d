import { buildAnswer } from '../../slack/helpers/test-bot';
import { asked, leaveUndone, type OpenStore } from '../helpers';

const MINUTE = 60_000;

const installed = (team: string, botToken = `xoxb-${team}`) => ({
  team,
  botToken,
  botId: 'B1',
  botUser: 'U1',
  scopes: ['chat:write', 'commands'],
});

export function installationsContract(open: OpenStore): void {
  test('are found by their id, with when it was, and by no other', async () => {
    const { store, clock } = await open();
    await store.installations.keep(installed('T1'));
    expect(await store.installations.find('T1')).toEqual({ ...installed('T1'), installedAt: clock.now });
    for (const other of ['T2', 't1', '']) expect(await store.installations.find(other)).toBeUndefined();
    await store.close();
  });

  test('have one token: the last', async () => {
    const { store, clock } = await open();
    await store.installations.keep(installed('T1'));
    await store.installations.keep(installed('T2'));
    await clock.forward(MINUTE);
    await store.installations.keep(installed('T1', 'xoxb-anew'));
    expect(await store.installations.find('T1')).toMatchObject({ botToken: 'xoxb-anew', installedAt: clock.now });
    expect(await store.installations.find('T2')).toMatchObject({ botToken: 'xoxb-T2' });
    await store.close();
  });

  test('prove once that they were begun here, also of twenty at once, for as long as is asked', async () => {
    const { store, clock } = await open();
    const twenty = Array.from({ length: 20 }, () => store.installations.useOnce('state', MINUTE));
    expect((await Promise.all(twenty)).filter((first) => first)).toHaveLength(1);
    expect(await store.installations.useOnce('another', MINUTE)).toBe(true);
    await clock.forward(MINUTE);
    expect(await store.installations.useOnce('state', MINUTE)).toBe(false);
    await clock.forward(1);
    expect(await store.installations.useOnce('state', MINUTE)).toBe(true);
    await store.close();
  });

  test('leave nothing when they are removed, and take nothing of others with them', async () => {
    const { store } = await open();
    const fill = async (team: string) => {
      const question = asked({ id: `${team}:C1:1.1`, team });
      const person = { team, user: 'U1' };
      await store.installations.keep(installed(team));
      const claimed = await store.questions.take(question);
      if (claimed) await store.questions.answered(claimed, { answer: buildAnswer({ status: 'unclear' }) });
      await store.feedback.give(question.id, person, 'bad');
      const handover = { question: question.id, team, from: { channel: 'C1' }, to: { channel: 'C9', ts: '9.1' } };
      await store.handovers.add(handover);
      await store.handovers.bring({ ...handover, at: 0 }, '9.2');
      await store.settings.setChannel(team, 'C1', { listening: 'every', audience: 'ephemeral' });
      await store.settings.setWorkspace(team, { handoverChannel: 'C9' });
      await store.amendments.add({ team, article: 'a', kind: 'alias', target: 'e', text: '그곳' }, person);
    };
    const kept = async (team: string) => ({
      installed: (await store.installations.find(team)) !== undefined,
      open: (await store.questions.open(team)).length,
      figures: await store.questions.figures(team),
      verdict: await store.feedback.of(`${team}:C1:1.1`, { team, user: 'U1' }),
      passedOn: await store.handovers.has(`${team}:C1:1.1`),
      channel: await store.settings.channel(team, 'C1'),
      workspace: await store.settings.workspace(team),
      taught: (await store.amendments.list(team)).length,
    });
    const nothing = await kept('T9');
    await fill('T1');
    await fill('T2');
    const before = await kept('T2');
    expect(await store.removeWorkspace('T1')).toBe(6);
    expect(await kept('T1')).toEqual(nothing);
    expect(await kept('T2')).toEqual(before);
    expect(await store.removeWorkspace('T1')).toBe(0);
    const again = {
      question: 'T1:C1:1.1',
      team: 'T1',
      from: { channel: 'C1' },
      to: { channel: 'C9', ts: '9.1' },
      at: 0,
    };
    expect(await store.handovers.bring(again, '9.2')).toEqual({ attempts: 1 });
    await store.close();
  });

  test('leave nothing, however much they asked', async () => {
    const { store } = await open();
    await Promise.all(
      Array.from({ length: 600 }, (_, n) => leaveUndone(store, asked({ id: `T1:C1:1.${n}`, ts: `1.${n}` }))),
    );
    expect(await store.removeWorkspace('T1')).toBe(600);
    expect(await store.questions.due(1)).toEqual([]);
    await store.close();
  });

  test('may be removed by many at once, while others are removed and swept', async () => {
    const { store } = await open();
    for (const team of ['T1', 'T2']) await leaveUndone(store, asked({ id: `${team}:C1:1.1`, team }));
    const work = Array.from({ length: 6 }, (_, n) => [
      store.removeWorkspace(n % 2 ? 'T1' : 'T2'),
      store.sweep(),
      store.forget({ team: 'T1', user: 'U1' }),
    ]);
    await Promise.all(work.flat());
    for (const team of ['T1', 'T2']) expect(await store.questions.find(`${team}:C1:1.1`)).toBeUndefined();
    await store.close();
  });
}
