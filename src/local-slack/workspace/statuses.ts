import type { Status } from './types';
import type { Workspace } from './workspace';

/** Shows what the app is doing in a thread; an empty status takes it away, and so does the app's next message there. */
export function setStatus(workspace: Workspace, status: Status): void {
  const key = `${status.channel} ${status.threadTs}`;
  workspace.statuses.get(key)?.cancel();
  workspace.statuses.delete(key);
  if (status.status) {
    const cancel = workspace.timers.after(workspace.timings.status, () =>
      clearStatus(workspace, status.channel, status.threadTs),
    );
    workspace.statuses.set(key, { status, cancel });
  }
  workspace.announce({ type: 'status', status });
}

export function clearStatus(workspace: Workspace, channel: string, threadTs: string): void {
  if (!workspace.statuses.has(`${channel} ${threadTs}`)) return;
  setStatus(workspace, { channel, threadTs, status: '', loadingMessages: [] });
}
