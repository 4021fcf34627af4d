import type { ListenerDeps } from '../../deps';
import { publishHome } from '../../publish-home';
import type { ButtonArgs } from './ask-next';

/** Takes back what was taught in this workspace. */
export function createUndoListener(deps: ListenerDeps) {
  const { store, people } = deps;
  return async ({ ack, action, body, client, context }: ButtonArgs): Promise<void> => {
    await ack();
    const person = { team: context.teamId ?? '', user: body.user.id };
    const { maintainer } = await people.profile(client, person);
    const id = Number(action.value);
    if (maintainer && Number.isSafeInteger(id)) await store.amendments.undo(id, person);
    await publishHome(deps, client, person);
  };
}
