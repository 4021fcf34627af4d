let events = 0;
let triggers = 0;

/** What Slack sends, with a default for every field. */
export function mention(event: object = {}): object {
  return envelope({
    type: 'app_mention',
    channel: 'C1',
    user: 'U1',
    ts: '100.1',
    text: '<@UBOT> AI 원팀에 누가 합류했나?',
    ...event,
  });
}

export function directMessage(event: object = {}): object {
  return envelope({
    type: 'message',
    channel_type: 'im',
    channel: 'D1',
    user: 'U1',
    ts: '100.1',
    text: 'AI 원팀에 누가 합류했나?',
    ...event,
  });
}

/** A run of the workflow step. */
export function stepRun(question: string): object {
  return envelope({
    type: 'function_executed',
    function: { callback_id: 'ask_article' },
    function_execution_id: 'Fx1',
    inputs: { question },
  });
}

export function slashCommand(text: string, responseUrl: string, fields: object = {}): object {
  triggers += 1;
  return {
    command: '/gisa',
    text,
    response_url: responseUrl,
    trigger_id: `1.2.${triggers}`,
    team_id: 'T1',
    channel_id: 'C1',
    channel_name: 'general',
    user_id: 'U1',
    ...fields,
  };
}

const AUTHORIZATION = { team_id: 'T1', user_id: 'UBOT', is_bot: true };

function envelope(event: object): object {
  events += 1;
  return {
    type: 'event_callback',
    team_id: 'T1',
    api_app_id: 'A1',
    event_id: `Ev${events}`,
    authorizations: [AUTHORIZATION],
    event,
  };
}
