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
import type { LocalSlackOptions } from './options';
import { createTimers } from './timers';
import { SLACK_TIMINGS } from './timings';
import { createTokens } from './tokens';
import { createWorkspace } from './workspace';

const RANDOM_STEPS = 2 ** 32;

export interface Parts {
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
  const workspace = createWorkspace({
    manifest,
    ids,
    timers,
    timings,
    now,
    kept: options.kept ?? Number.POSITIVE_INFINITY,
  });
  const { signingSecret = ids.hex(32) } = options;
  const faults = createFaultBox();
  const sockets = createSocketTransport({ appId: workspace.app.id, ids, random, timers, timings, log });
  const http = requestUrl ? createHttpTransport({ requestUrl, signingSecret, now, patience: timings.ack }) : undefined;
  const acknowledged = (payload: Json) => workspace.announce({ type: 'acknowledged', payload });
  const backend: Backend = {
    workspace,
    manifest,
    firstQuestions: options.firstQuestions ?? [],
    tokens: createTokens(ids, workspace.app.id),
    tickets: createTickets(ids, now, timings.ticket),
    triggers: createTriggers(ids, now, timings.trigger),
    responseUrls: createResponseUrls(ids, workspace.team.id, now, timings.responseUrl),
    deliver: createDeliverer({ transport: http ?? sockets, faults, acknowledged, timers, timings, log }),
    faults,
    calls: createCallLog(),
    ids,
    timers,
    log,
    url,
  };
  routeEvents(backend);
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
