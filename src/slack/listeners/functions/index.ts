import type { App } from '@slack/bolt';
import { CALLBACKS } from '../../action-ids';
import type { ListenerDeps } from '../../deps';
import { createAskArticleListener } from './ask-article';

export function register(app: App, deps: ListenerDeps): void {
  app.function(CALLBACKS.askArticle, createAskArticleListener(deps));
}
