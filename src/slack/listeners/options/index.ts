import type { App } from '@slack/bolt';
import { OPTIONS } from '../../action-ids';
import type { ListenerDeps } from '../../deps';
import { createTargetsListener } from './targets';

export function register(app: App, deps: ListenerDeps): void {
  app.options({ type: 'block_suggestion', action_id: OPTIONS.fact }, createTargetsListener(deps, 'wording'));
  app.options({ type: 'block_suggestion', action_id: OPTIONS.entity }, createTargetsListener(deps, 'alias'));
}
