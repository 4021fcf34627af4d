import type { Parts } from './parts';
import type { Settings } from './store';
import type { Audience, ChannelSettings, Listening } from './types';

export const DEFAULT_CHANNEL_SETTINGS: ChannelSettings = { listening: 'engaged', audience: 'public' };

export function createSettings({ db }: Parts): Settings {
  return {
    async channel(team, channel) {
      const row = await db
        .selectFrom('channel_settings')
        .select(['listening', 'audience'])
        .where('team', '=', team)
        .where('channel', '=', channel)
        .executeTakeFirst();
      if (!row) return DEFAULT_CHANNEL_SETTINGS;
      return { listening: row.listening as Listening, audience: row.audience as Audience };
    },
    async setChannel(team, channel, { listening, audience }) {
      await db
        .insertInto('channel_settings')
        .values({ team, channel, listening, audience })
        .onConflict((conflict) => conflict.columns(['team', 'channel']).doUpdateSet({ listening, audience }))
        .execute();
    },
    async workspace(team) {
      const row = await db
        .selectFrom('workspace_settings')
        .select('handover_channel')
        .where('team', '=', team)
        .executeTakeFirst();
      return row?.handover_channel ? { handoverChannel: row.handover_channel } : {};
    },
    async setWorkspace(team, { handoverChannel = null }: { readonly handoverChannel?: string | null }) {
      await db
        .insertInto('workspace_settings')
        .values({ team, handover_channel: handoverChannel })
        .onConflict((conflict) => conflict.column('team').doUpdateSet({ handover_channel: handoverChannel }))
        .execute();
    },
  };
}
