import { randomInt } from 'node:crypto';
import { createCallLog } from './api/call-log';
import type { Backend } from './backend';
import {
  createDeliverer,
  createHttpTransport,
  createSocketTransport,
  createTickets,
  type SocketTransport,
} from './delivery';
import { routeEvents } from './events';
import { createFaultBox } from './faults';
import { createIds } from './ids';
import { createResponseUrls, createTriggers } from './interactions';
import type { Json } from './json';
import { LocalSlackError } from './local-slack-error';
import { SILENT } from './log';
import { readManifest } from './manifest';
import { createGrant, createRegistration, type Directory } from './oauth';
import type { LocalSlackOptions } from './options';
import { createTimers } from './timers';
import { SLACK_TIMINGS } from './timings';
import { createTokens } from './tokens';
import { APP, createWorkspace, TEAM, type Workspace } from './workspace';

const RANDOM_STEPS = 2 ** 32;

export interface Parts {
  /** Of the first workspace; the others are in its directory. */
  readonly backend: Backend;
  readonly sockets: SocketTransport;
  readonly signingSecret: string;
  /** Ends what waits, and what is on its way. */
  end(): void;
}

/** Makes all parts and joins them. @throws LocalSlackError where the manifest or an option is not right. */
export function createBackend(options: LocalSlackOptions, url: () => string): Parts {
  const { now = Date.now, log = SILENT } = options;
  const { random = () => randomInt(RANDOM_STEPS) / RANDOM_STEPS } = options;
  const timings = { ...SLACK_TIMINGS, ...options.timings };
  const manifest = readManifest(options.manifest);
  const requestUrl = options.mode === 'http' ? address(options.requestUrl) : undefined;
  const ids = createIds(now, random);
  const timers = createTimers();
  const { signingSecret = ids.hex(32) } = options;
  const faults = createFaultBox();
  const sockets = createSocketTransport({ appId: APP.id, ids, random, timers, timings, log });
  const http = requestUrl ? createHttpTransport({ requestUrl, signingSecret, now, patience: timings.ack }) : undefined;
  const registration = options.oauth && createRegistration(options.oauth, ids, now);
  const all = new Map<string, Backend>();
  const acknowledged = (payload: Json) =>
    all.get(String(payload.team_id))?.workspace.announce({ type: 'acknowledged', payload });
  const shared = {
    manifest,
    firstQuestions: options.firstQuestions ?? [],
    tokens: createTokens(ids, APP.id),
    tickets: createTickets(ids, now, timings.ticket),
    deliver: createDeliverer({ transport: http ?? sockets, faults, acknowledged, timers, timings, log }),
    faults,
    calls: createCallLog(),
    ids,
    timers,
    log,
    url,
    directory: all as Directory,
    ...(registration && { registration }),
  };
  const add = (team: Workspace['team']): Backend => {
    // Each numbers what is its own by itself: names are alike in two, as they may be in Slack.
    const own = createIds(now, random);
    const kept = options.kept ?? Number.POSITIVE_INFINITY;
    const backend: Backend = {
      ...shared,
      workspace: createWorkspace({ team, manifest, ids: own, timers, timings, now, kept }),
      triggers: createTriggers(own, now, timings.trigger),
      responseUrls: createResponseUrls(own, team.id, now, timings.responseUrl),
      grant: createGrant(ids),
    };
    if (!registration) backend.grant.give();
    all.set(team.id, backend);
    routeEvents(backend);
    return backend;
  };
  const backend = add(TEAM);
  for (const team of options.oauth?.workspaces ?? []) add({ ...team, domain: team.id.toLowerCase() });
  return {
    backend,
    sockets,
    signingSecret,
    end() {
      timers.clear();
      http?.stop();
    },
  };
}

function address(requestUrl: string | undefined): string {
  if (requestUrl && URL.canParse(requestUrl) && /^https?:$/.test(new URL(requestUrl).protocol)) return requestUrl;
  throw new LocalSlackError(
    'OPTION_MISSING',
    `In the mode "http", requestUrl must be an http or https address, not ${JSON.stringify(requestUrl)}.`,
  );
}
