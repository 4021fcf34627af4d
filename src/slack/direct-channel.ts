import type { webApi } from '@slack/bolt';

/** The id of a person's direct message with the bot. @throws where Slack does not open it. */
export async function directChannel(client: webApi.WebClient, user: string): Promise<string> {
  const { channel } = await client.conversations.open({ users: user });
  if (!channel?.id) throw new Error('Slack opened a direct message without an id.');
  return channel.id;
}
