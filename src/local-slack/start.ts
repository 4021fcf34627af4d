import type { Backend } from './backend';
import { createBackend } from './create-backend';
import type { LocalSlack, LocalWorkspace } from './local-slack';
import { notPossible } from './local-slack-error';
import { uninstall } from './oauth';
import type { LocalSlackOptions } from './options';
import { createActor, createObserver } from './people';
import { createLocalServer } from './server/create-server';
import { listen } from './server/listen';

/** Starts a local Slack. @throws LocalSlackError where the manifest, an option or the port is not right. */
export async function startLocalSlack(options: LocalSlackOptions): Promise<LocalSlack> {
  let port = options.port ?? 0;
  const { backend, sockets, signingSecret, end } = createBackend(options, () => `http://127.0.0.1:${port}`);
  const { tokens, faults, deliver, calls, registration, grant } = backend;
  const { server, close } = createLocalServer(backend, () => port, sockets.accept);
  try {
    port = await listen(server, port);
  } catch (error) {
    end();
    throw error;
  }
  const stopped = new AbortController();
  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    stopped.abort();
    end();
    return close();
  };
  const url = backend.url();
  const apiUrl = `${url}/api/`;
  backend.log.info(`Local Slack at ${url}.`);
  return {
    url,
    apiUrl,
    ...workspaceOf(backend, stopped.signal),
    get botToken() {
      return grant.token() ?? '';
    },
    appToken: tokens.app,
    configToken: tokens.config,
    signingSecret,
    env: {
      ...(registration
        ? { SLACK_CLIENT_ID: registration.clientId, SLACK_CLIENT_SECRET: registration.clientSecret }
        : { SLACK_BOT_TOKEN: grant.token() ?? '' }),
      ...(options.mode === 'socket' ? { SLACK_APP_TOKEN: tokens.app } : { SLACK_SIGNING_SECRET: signingSecret }),
      SLACK_API_URL: apiUrl,
    },
    workspace(team) {
      const found = backend.directory.get(team);
      if (!found) throw notPossible(`There is no workspace ${JSON.stringify(team)}.`);
      return workspaceOf(found, stopped.signal);
    },
    faults: {
      ...faults.asked,
      dropSockets: sockets.drop,
      disconnectSockets: sockets.disconnect,
      clear() {
        faults.clear();
        deliver.release();
      },
    },
    calls: (method) => calls.all().filter((call) => (method ?? call.method) === call.method),
    connections: sockets.count,
    settled: deliver.settled,
    stop() {
      stopping ??= stop();
      return stopping;
    },
  };
}

function workspaceOf(backend: Backend, stopped: AbortSignal): LocalWorkspace {
  const { workspace, grant } = backend;
  return {
    team: workspace.team.id,
    token: grant.token,
    bot: { user: workspace.bot.id, name: workspace.bot.name },
    people: [...workspace.people.values()],
    as: (who = [...workspace.people.keys()][0] ?? '') => createActor(backend, who),
    see: createObserver(backend, stopped),
    uninstall: () => uninstall(backend),
  };
}
