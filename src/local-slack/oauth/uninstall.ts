import type { Backend } from '../backend';
import { eventCallback } from '../events/event-callback';
import { subscribed } from '../events/subscriptions';

/** The app is removed from a workspace: its token is no longer good, and it is told so in two events. */
export function uninstall(backend: Backend): void {
  const { grant, manifest, workspace, deliver } = backend;
  if (!grant.token()) return;
  grant.end();
  const events = [
    { type: 'tokens_revoked', tokens: { oauth: [], bot: [workspace.bot.id] } },
    { type: 'app_uninstalled' },
  ];
  for (const event of events) {
    if (!subscribed(manifest, event.type)) continue;
    // Nobody authorises any longer what the app is told.
    const { authorizations: _, ...payload } = eventCallback(backend, { ...event, event_ts: workspace.ids.ts() });
    deliver.event(payload);
  }
}
