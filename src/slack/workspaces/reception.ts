import type { EventBody } from '../inbox';
import { type FarewellParts, leave, readFarewell } from './farewell';
import { teamOf } from './team-of';

/** Workspaces without an installation that are remembered to have been logged. */
const LIMIT = 1000;

/** Writes down what is to be done about an event. @throws where it could not be written */
export interface Recorder {
  readonly record: (body: EventBody) => Promise<void>;
}

/**
 * Takes in what Slack sends, before it is acknowledged; resolves to whether there is anybody to deal with it. What
 * comes from where the app is not installed, or no longer, is left alone.
 * @throws where it could not be written down: it must not be acknowledged
 */
export function createReception(
  parts: FarewellParts,
  recorders: readonly Recorder[],
): (body: unknown) => Promise<boolean> {
  const { workspaces, log } = parts;
  const strangers = new Set<string>();
  const noteStranger = (team: string): void => {
    if (strangers.has(team)) return;
    if (strangers.size >= LIMIT) strangers.clear();
    strangers.add(team);
    log.warn(`Slack sends what happens in the workspace ${team}, where the app is not installed: it is left alone.`);
  };
  return async (body) => {
    const farewell = readFarewell(body as EventBody);
    if (farewell) {
      await leave(parts, farewell);
      return false;
    }
    const team = teamOf(body) ?? '';
    if (!(await workspaces.find(team))) {
      noteStranger(team);
      return false;
    }
    strangers.delete(team);
    for (const { record } of recorders) await record(body as EventBody);
    return true;
  };
}
