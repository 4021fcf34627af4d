import { type Connected, connectHttp, connectSocket } from './helpers/bolt';

describe.each([
  { mode: 'Socket Mode', connect: connectSocket, timeout: 'timeout' },
  { mode: 'signed HTTP', connect: connectHttp, timeout: 'http_timeout' },
])('a Bolt app in $mode', ({ connect, timeout }) => {
  let connected: Connected;
  beforeEach(async () => {
    connected = await connect();
  });
  afterEach(() => connected.close());

  it('answers a mention in the thread', async () => {
    const { slack } = connected;
    const { ts } = slack.as('alex').say('general', '@tiny hello & welcome');
    const [root, reply] = await slack.see.when(() => {
      const thread = slack.see.thread('general', ts);
      return thread.length === 2 && thread;
    });
    expect(root?.text).toBe(`<@${slack.bot.user}> hello &amp; welcome`);
    expect(reply).toMatchObject({ user: slack.bot.user, threadTs: ts, text: `You said: ${root?.text}` });
  });

  it('gets a mention in a channel twice, as message and app_mention, with one ts and two event ids', async () => {
    const { slack, received } = connected;
    const { ts } = slack.as('alex').say('general', '@tiny hello');
    await slack.see.when(() => slack.see.thread('general', ts).length === 2);
    await slack.settled();
    const [first, second] = received.filter(({ body }) => body.event.ts === ts);
    expect([first?.type, second?.type].sort()).toEqual(['app_mention', 'message']);
    expect(first?.eventId).not.toBe(second?.eventId);
    expect(first?.body).toMatchObject({
      type: 'event_callback',
      team_id: expect.stringMatching(/^T/),
      api_app_id: expect.stringMatching(/^A/),
      event_time: expect.any(Number),
      authorizations: [{ user_id: slack.bot.user, is_bot: true, is_enterprise_install: false }],
    });
  });

  it('answers a slash command to the person alone, also where the bot is no member', async () => {
    const { slack } = connected;
    const alex = slack.as('alex');
    expect(await alex.slash('random', '/tiny', 'a question')).toMatchObject({ ok: true });
    const [answer] = await slack.see.when(() => {
      const shown = slack.see.ephemerals('alex');
      return shown.length === 1 && shown;
    });
    expect(answer).toMatchObject({ text: 'Only for you: a question', ephemeralTo: alex.id });
    expect(slack.see.ephemerals('지우')).toEqual([]);
    expect(slack.see.messages('random')).toEqual([]);
  });

  it('shows what the acknowledgement of a command says', async () => {
    const { slack } = connected;
    await slack.as('alex').slash('general', '/tiny', 'at once');
    expect(slack.see.ephemerals('alex').map(({ text }) => text)).toEqual(['At once']);
  });

  it('handles a button and replaces the message', async () => {
    const { slack, received } = connected;
    const alex = slack.as('alex');
    const { ts } = alex.say('general', '@tiny hello');
    const reply = await slack.see.when(() => slack.see.thread('general', ts)[1]);
    await alex.press({ channel: 'general', ts: reply.ts }, 'press');
    const changed = await slack.see.when(() => slack.see.thread('general', ts).find(({ edited }) => edited));
    expect(changed).toMatchObject({ ts: reply.ts, text: 'Pressed v1' });
    expect(changed.blocks).toBeUndefined();
    expect(received.find(({ type }) => type === 'block_actions')?.body).toMatchObject({
      user: { id: alex.id },
      channel: { name: 'general' },
      message: { ts: reply.ts, thread_ts: ts },
      actions: [{ type: 'button', action_id: 'press', block_id: 'row', value: 'v1' }],
    });
  });

  it('opens a modal, is told what was filled in, and can refuse it', async () => {
    const { slack } = connected;
    const alex = slack.as('alex');
    await alex.slash('general', '/tiny', 'form');
    const view = await slack.see.when(() => slack.see.views('alex')[0]);
    expect(await alex.submit(view.id)).toEqual({ ok: false, errors: { word: 'Please complete this required field.' } });
    expect(await alex.submit(view.id, { word: { text: 'bad' } })).toEqual({
      ok: false,
      errors: { word: 'Not that one' },
    });
    expect(slack.see.views('alex')).toHaveLength(1);
    expect(await alex.submit(view.id, { word: { text: 'good' } })).toEqual({ ok: true });
    expect(slack.see.views('alex')).toEqual([]);
    await slack.see.when(() => slack.see.messages(alex.dm).some(({ text }) => text === 'The word is good'));
  });

  it('opens a modal from a button and hears of it being closed', async () => {
    const { slack } = connected;
    const alex = slack.as('alex');
    const { ts } = alex.say('general', '@tiny hello');
    const reply = await slack.see.when(() => slack.see.thread('general', ts)[1]);
    await alex.press({ channel: 'general', ts: reply.ts }, 'ask');
    const view = await slack.see.when(() => slack.see.views('alex')[0]);
    await alex.close(view.id);
    await slack.see.when(() => slack.see.messages(alex.dm).some(({ text }) => text === 'No word, then'));
  });

  it('fills the Home tab and suggests prompts in the Messages tab', async () => {
    const { slack } = connected;
    const alex = slack.as('alex');
    expect(slack.see.prompts(alex.dm)?.prompts).toEqual([{ title: 'First', message: 'What can you do?' }]);
    alex.openHome('home');
    const home = await slack.see.when(() => slack.see.home('alex'));
    expect(home).toMatchObject({ type: 'home', blocks: [{ text: { text: 'At home' } }] });
    alex.openHome('messages');
    await slack.see.when(() => slack.see.prompts(alex.dm)?.prompts[0]?.title === 'Hello');
  });

  it('handles global shortcuts and those on a message', async () => {
    const { slack } = connected;
    const alex = slack.as('alex');
    await alex.shortcut('anywhere');
    await slack.see.when(() => slack.see.views('alex').length === 1);
    const { ts } = alex.say('general', 'a thought');
    await alex.shortcut('about_this', { channel: 'general', ts });
    await slack.see.when(() => slack.see.ephemerals('alex').some(({ text }) => text === 'About: a thought'));
  });

  it('runs a workflow step to its end, well or not', async () => {
    const { slack } = connected;
    const well = slack.as('alex').runFunction('shout', { words: 'hey' });
    const badly = slack.as('alex').runFunction('shout', { words: '' });
    expect(await slack.see.when(() => slack.see.outcome(well.id))).toEqual({ outputs: { loud: 'HEY' } });
    expect(await slack.see.when(() => slack.see.outcome(badly.id))).toEqual({ error: 'Nothing to shout' });
  });

  it('gets an event again when its acknowledgement is lost', async () => {
    const { slack, received } = connected;
    slack.faults.loseAcks();
    const alex = slack.as('alex');
    alex.react('general', alex.say('random', 'unseen').ts && alex.say('general', 'seen').ts, 'eyes');
    await slack.settled();
    const again = received.filter(({ retryNum }) => retryNum);
    expect(again).toHaveLength(1);
    expect(again[0]).toMatchObject({ retryNum: 1, retryReason: timeout });
    expect(received.filter(({ eventId }) => eventId === again[0]?.eventId)).toHaveLength(2);
  });

  it('gets an event up to three times more', async () => {
    const { slack, received } = connected;
    slack.faults.loseAcks(4);
    slack.as('alex').say('general', 'hello');
    await slack.settled();
    expect(received.map(({ retryNum }) => retryNum ?? 0)).toEqual([0, 1, 2, 3]);
    expect(new Set(received.map(({ eventId }) => eventId)).size).toBe(1);
  });

  it('gets the same event twice, and events out of order, on demand', async () => {
    const { slack, received } = connected;
    const alex = slack.as('alex');
    slack.faults.duplicate();
    alex.say('general', 'double');
    await slack.settled();
    expect(received.map(({ eventId }) => eventId)).toEqual([received[0]?.eventId, received[0]?.eventId]);
    slack.faults.reorder(3);
    for (const text of ['one', 'two', 'three']) alex.say('general', text);
    await slack.settled();
    expect(received.slice(2).map(({ body }) => body.event.text)).toEqual(['three', 'two', 'one']);
  });

  it('delivers what was held back when the faults are called off', async () => {
    const { slack, received } = connected;
    slack.faults.reorder(5);
    slack.as('alex').say('general', 'held');
    slack.faults.clear();
    await slack.settled();
    expect(received).toHaveLength(1);
  });

  it('waits as long as a rate limit says, then goes on', async () => {
    const { slack } = connected;
    slack.faults.api({ method: 'chat.postMessage', status: 429, retryAfter: 0 });
    const { ts } = slack.as('alex').say('general', '@tiny hello');
    await slack.see.when(() => slack.see.thread('general', ts).length === 2);
    expect(slack.calls('chat.postMessage').map(({ ok, error }) => error ?? ok)).toEqual(['http_429', true]);
  });

  it('tells the person when a command is not acknowledged in time', async () => {
    const { slack } = connected;
    slack.faults.loseAcks();
    expect(await slack.as('alex').slash('general', '/tiny', 'at once')).toEqual({
      ok: false,
      error: 'operation_timeout',
    });
    expect(slack.see.ephemerals('alex')[0]?.text).toBe('/tiny failed with the error "operation_timeout"');
  });
});
