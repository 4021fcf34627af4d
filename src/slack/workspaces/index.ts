export { createReception } from './reception';
export { installedWorkspaces, oneWorkspace, type Presence, type Workspaces } from './workspaces';
