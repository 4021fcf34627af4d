export { botDirectMessage, canSee, channelsOf, findChannel, isNamed, join, openDirectMessage } from './channels';
export { type File, fileJson, keepFile } from './files';
export { edit, type NewMessage, post, remove } from './messages';
export { SLACKBOT } from './people.data';
export { react, unreact } from './reactions';
export { findMessage, history, thread } from './read-messages';
export { clearStatus, setStatus } from './statuses';
export { channelJson, messageJson, personJson } from './to-slack';
export type { Change, Channel, ChannelKind, Execution, Message, OpenView, Person, Prompts, Status } from './types';
export { markRead, type Unread, unread } from './unread';
export {
  closeView,
  findByExternalId,
  findView,
  keepState,
  MOST_VIEWS,
  openView,
  openViews,
  publishHome,
  updateView,
} from './views';
export { APP, createWorkspace, TEAM, type Workspace } from './workspace';
