import type { Backend } from '../backend';
import { notPossible } from '../local-slack-error';
import { type Channel, findChannel, findMessage, type Message, type Person, type Workspace } from '../workspace';

/** A person by id or name. @throws LocalSlackError `NOT_POSSIBLE` */
export function findPerson(workspace: Workspace, who: string): Person {
  const person = workspace.people.get(who) ?? [...workspace.people.values()].find(({ name }) => name === who);
  if (!person) throw notPossible(`There is no person ${JSON.stringify(who)}.`);
  return person;
}

/** A channel that the person is in. @throws LocalSlackError `NOT_POSSIBLE` */
export function memberChannel({ workspace }: Backend, user: string, reference: string): Channel {
  const channel = findChannel(workspace, reference);
  if (!channel?.members.has(user)) throw notPossible(`${user} is in no channel ${JSON.stringify(reference)}.`);
  return channel;
}

/** A message in such a channel. @throws LocalSlackError `NOT_POSSIBLE` */
export function seenMessage(backend: Backend, user: string, reference: string, ts: string): Message {
  const channel = memberChannel(backend, user, reference);
  const message = findMessage(backend.workspace, channel.id, ts);
  if (!message) throw notPossible(`There is no message ${ts} in ${channel.id}.`);
  return message;
}

/** A message of the person's own. @throws LocalSlackError `NOT_POSSIBLE` */
export function ownMessage(backend: Backend, user: string, reference: string, ts: string): Message {
  const message = seenMessage(backend, user, reference, ts);
  if (message.user !== user) throw notPossible(`The message ${ts} is not ${user}'s own.`);
  return message;
}
