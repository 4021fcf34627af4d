import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Environment } from '../config';
import { type ExamineOptions, examine, type Finding } from '../doctor';
import { hideSecrets } from '../log';
import { readManifest } from '../manifest';
import { secretsOf } from '../operations';
import type { Io } from './io';
import { KNOWLEDGE_DIRECTORY } from './knowledge-directory';
import { Output } from './output';
import { parseOptions } from './parse-options';
import { UsageError } from './usage-error';

export const DOCTOR_USAGE = `Usage: doctor
  Looks at all that the bot needs to run (settings, tokens, scopes, events, connection, database, knowledge, clock), and
  says what is wrong and where to mend it. Without Slack's tokens in .env it looks at the rest; at the events only with
  SLACK_CONFIG_TOKEN. 1 if anything is wrong.`;

const ROOT = path.join(__dirname, '..', '..');

/** @param parts in place of the package's own: other knowledge, another clock */
export async function doctor(
  args: readonly string[],
  io: Io,
  env: Environment,
  parts: Partial<ExamineOptions> = {},
): Promise<number> {
  const { positionals } = parseOptions(args, {});
  if (positionals.length > 0) throw new UsageError(`Unexpected argument ${JSON.stringify(positionals[0])}`);
  const output = new Output(io.stdout);
  // No finding holds a secret; this is for what an error of somebody else's might bring along.
  const hide = hideSecrets(secretsOf(env));
  let wrong = 0;
  for await (const finding of examine({ env, ...own(), ...parts })) {
    if (finding.outcome === 'wrong') wrong += 1;
    await output.line(hide(shown(finding)));
  }
  await output.line(wrong === 0 ? 'Nothing is wrong.' : `${wrong} wrong.`);
  return wrong === 0 ? 0 : 1;
}

const shown = ({ outcome, check, says }: Finding): string =>
  `${outcome.padEnd('not checked'.length)}  ${check}: ${says}`;

function own(): Omit<ExamineOptions, 'env'> {
  const manifest = readManifest(path.join(ROOT, 'manifest.yml'));
  const { engines } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  return {
    now: Date.now,
    node: { version: process.versions.node, wanted: engines.node },
    knowledge: KNOWLEDGE_DIRECTORY,
    manifest: {
      scopes: manifest.oauth_config.scopes.bot,
      events: manifest.settings.event_subscriptions.bot_events,
    },
  };
}
