import { leaveUndone } from '../../store/helpers';
import { startHarness } from '../helpers/harness';
import { mention } from '../helpers/payloads';
import { ONE, OTHER, type Several, startSeveral } from '../helpers/workspaces';

const ALEX = 'U00000ALEX';

describe('removing the app from a workspace', () => {
  let several: Several;
  beforeEach(async () => {
    several = await startSeveral({ alike: true });
    await several.install(ONE);
    await several.install(OTHER);
  });
  afterEach(() => several.close());

  const ask = async (team: string, text = '질문?') => {
    const workspace = several.in(team);
    const root = workspace.as(ALEX).say('general', `@gisabot ${text}`);
    await workspace.see.when(() => workspace.see.thread('general', root.ts).length > 1);
    await several.quiet();
    return { id: `${team}:${root.channel}:${root.ts}`, ts: root.ts };
  };
  /** One of each thing that is kept. */
  const fill = async (team: string) => {
    const { id } = await ask(team);
    const { store } = several;
    const to = { channel: 'C9', ts: '9.1' };
    await store.feedback.give(id, { team, user: ALEX }, 'bad');
    await store.settings.setChannel(team, 'C1', { listening: 'every', audience: 'public' });
    await store.settings.setWorkspace(team, { handoverChannel: 'C9' });
    await store.handovers.add({ question: id, team, asker: ALEX, from: { channel: 'C1' }, to });
    await store.amendments.add({ team, article: 'a', kind: 'alias', target: 't', text: 'x' }, { team, user: ALEX });
    return id;
  };
  const keptOf = async (team: string, id: string) => {
    const { questions, feedback, settings, handovers, amendments, installations } = several.store;
    return {
      question: (await questions.find(id)) !== undefined,
      open: (await questions.open(team)).length,
      feedback: (await feedback.of(id, { team, user: ALEX })) !== undefined,
      listening: (await settings.channel(team, 'C1')).listening,
      handoverChannel: (await settings.workspace(team)).handoverChannel,
      handover: await handovers.has(id),
      amendments: (await amendments.list(team)).length,
      installed: (await installations.find(team)) !== undefined,
    };
  };
  const NOTHING = {
    question: false,
    open: 0,
    feedback: false,
    listening: 'engaged',
    handoverChannel: undefined,
    handover: false,
    amendments: 0,
    installed: false,
  };

  test('removes all that is kept of it, and nothing of another whose ids are the same', async () => {
    const [one, other] = [await fill(ONE), await fill(OTHER)];
    expect(one.replace(ONE, OTHER)).toBe(other);
    const before = await keptOf(OTHER, other);
    several.in(ONE).uninstall();
    await several.quiet();
    expect(await keptOf(ONE, one)).toEqual(NOTHING);
    expect(await keptOf(OTHER, other)).toEqual(before);
    expect(before).toMatchObject({ question: true, feedback: true, handover: true, amendments: 1, installed: true });
    const removed = several.logged.filter(({ message }) => message.startsWith('The app was removed'));
    expect(removed).toEqual([expect.objectContaining({ message: expect.stringContaining(ONE) })]);
    await ask(OTHER);
  });

  const event = (type: string, fields: object = {}, at = Math.floor(Date.now() / 1000)) => ({
    type: 'event_callback',
    team_id: ONE,
    api_app_id: 'A1',
    event_id: `Ev${Math.random()}`,
    event_time: at,
    event: { type, ...fields },
  });
  const gone = () => event('tokens_revoked', { tokens: { oauth: [], bot: ['U000000BOT'] } });

  test.each([
    ['that it was uninstalled', () => event('app_uninstalled')],
    ["that the bot's token was revoked", gone],
  ])('is known by either of the events: %s; and again', async (_name, tell) => {
    const id = await fill(ONE);
    const body = tell();
    expect(await several.deliver(body)).toBe(200);
    expect(await keptOf(ONE, id)).toEqual(NOTHING);
    expect(await several.deliver(body)).toBe(200);
    expect(await keptOf(ONE, id)).toEqual(NOTHING);
  });

  test("is not what the end of a person's token says", async () => {
    const id = await fill(ONE);
    expect(await several.deliver(event('tokens_revoked', { tokens: { oauth: [ALEX] } }))).toBe(200);
    expect(await keptOf(ONE, id)).toMatchObject({ question: true, installed: true });
  });

  test('what comes from there afterwards does nothing, and is said once', async () => {
    several.in(ONE).uninstall();
    await several.quiet();
    const message = {
      type: 'app_mention',
      channel: 'C00GENERAL',
      user: ALEX,
      text: '<@U000000BOT> 늦었나?',
    };
    const calls = several.slack.calls().length;
    for (const ts of ['5.1', '5.2']) {
      expect(await several.deliver(event('app_mention', { ...message, ts }))).toBe(200);
      expect(await several.store.questions.find(`${ONE}:C00GENERAL:${ts}`)).toBeUndefined();
    }
    expect(several.slack.calls()).toHaveLength(calls);
    const said = several.logged.filter(({ message: text }) => text.includes('is not installed'));
    expect(said).toEqual([expect.objectContaining({ level: 'warn', message: expect.stringContaining(ONE) })]);
    expect(several.logged.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('a question that was taken in before is not answered after', async () => {
    await leaveUndone(several.store, {
      id: `${ONE}:C1:7.1`,
      team: ONE,
      channel: 'C1',
      ts: '7.1',
      user: ALEX,
      text: '남은 질문?',
      place: 'mention',
    });
    const { store } = several;
    const find = jest.spyOn(store.installations, 'find').mockResolvedValue(undefined);
    const calls = several.slack.calls().length;
    await several.connect();
    await several.quiet();
    find.mockRestore();
    expect(several.slack.calls()).toHaveLength(calls);
    expect(await store.questions.find(`${ONE}:C1:7.1`)).toMatchObject({ state: 'deleted', text: '' });
  });

  test('a farewell that comes late is not about the next installation', async () => {
    several.in(ONE).uninstall();
    await several.quiet();
    await several.install(ONE);
    const id = await fill(ONE);
    const ago = Math.floor(Date.now() / 1000) - 60;
    expect(await several.deliver(event('app_uninstalled', {}, ago))).toBe(200);
    expect(await keptOf(ONE, id)).toMatchObject({ question: true, installed: true });
    // Clocks may differ by more than lies between installing and removing: Slack then says that it is gone.
    several.slack.faults.api({ method: 'auth.test', error: 'account_inactive' });
    expect(await several.deliver(event('app_uninstalled', {}, ago))).toBe(200);
    expect(await keptOf(ONE, id)).toEqual(NOTHING);
  });

  test('another installation begins anew, with another token', async () => {
    const id = await fill(ONE);
    const before = several.in(ONE).token();
    several.in(ONE).uninstall();
    await several.quiet();
    await several.install(ONE);
    expect(await keptOf(ONE, id)).toEqual({ ...NOTHING, installed: true });
    expect((await several.store.installations.find(ONE))?.botToken).not.toBe(before);
    several.bot.asked.length = 0;
    await ask(ONE, '다시?');
    expect(several.bot.asked).toEqual([{ question: '다시?', earlier: [] }]);
  });
});

describe('removing the app from the one workspace of a token', () => {
  const removed = { type: 'event_callback', team_id: 'T1', event: { type: 'app_uninstalled' } };

  test('removes all that is kept of it; what cannot be removed now is not acknowledged, and said again', async () => {
    const slack = await startHarness();
    await slack.receive(mention());
    const remove = jest.spyOn(slack.store, 'removeWorkspace').mockRejectedValueOnce(new Error('locked'));
    await expect(slack.receive(removed)).rejects.toThrow('locked');
    remove.mockRestore();
    expect(await slack.store.questions.find('T1:C1:100.1')).toBeDefined();
    expect(await slack.receive(removed)).toBe(1);
    expect(await slack.store.questions.find('T1:C1:100.1')).toBeUndefined();
    expect(await slack.receive(removed)).toBe(1);
    await slack.close();
  });
});
