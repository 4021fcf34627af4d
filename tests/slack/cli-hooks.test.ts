import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const ROOT = path.join(__dirname, '..', '..');
const { hooks } = JSON.parse(readFileSync(path.join(ROOT, '.slack', 'hooks.json'), 'utf8'));

/** As Slack's CLI runs a hook: in the project's folder. */
function runHook(name: string, env: Readonly<Record<string, string>>, preload: readonly string[] = []): string {
  const [command, ...args] = hooks[name].split(' ');
  return execFileSync(command, [...preload, ...args], { cwd: ROOT, env: { ...process.env, ...env }, encoding: 'utf8' });
}

test("Slack's CLI gets manifest.yml as JSON, and nothing else", () => {
  const manifest = parse(readFileSync(path.join(ROOT, 'manifest.yml'), 'utf8'));
  expect(JSON.parse(runHook('get-manifest', {}))).toEqual(manifest);
});

test("Slack's CLI starts the bot with the tokens of the app that it made", () => {
  // Stands in for the bot: says what it would have been started with.
  const stub = `
    const Module = require('node:module');
    const load = Module._load;
    Module._load = (request, ...rest) => request.endsWith('dist/main.js')
      ? console.log(JSON.stringify([process.env.SLACK_BOT_TOKEN, process.env.SLACK_APP_TOKEN]))
      : load(request, ...rest);`;
  const preload = [
    '--import',
    `data:text/javascript,${encodeURIComponent(`import { createRequire } from 'node:module'; const require = createRequire('file://${ROOT}/'); ${stub}`)}`,
  ];
  const tokens = { SLACK_CLI_XOXB: 'xoxb-cli', SLACK_CLI_XAPP: 'xapp-cli', SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: '' };
  expect(JSON.parse(runHook('start', tokens, preload))).toEqual(['xoxb-cli', 'xapp-cli']);
});
