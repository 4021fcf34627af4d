/** Somebody called without a name, as Slack sends it: `<@U012AB3CD>`. */
const CALLED = /<@([UW][A-Z0-9]+)>/g;

/**
 * The text with a name for everybody who is called in it, so that it says the same to whoever does not call them:
 * `<@U1>에게 물어보세요` // `<@U1|@민준>에게 물어보세요`
 */
export async function namePeople(text: string, nameOf: (user: string) => Promise<string>): Promise<string> {
  const users = [...new Set([...text.matchAll(CALLED)].map(([, user]) => user as string))];
  const names = new Map(await Promise.all(users.map(async (user) => [user, await nameOf(user)] as const)));
  return text.replace(CALLED, (_call, user: string) => `<@${user}|@${names.get(user)?.replace(/[<>|]/g, '')}>`);
}
