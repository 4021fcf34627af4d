// Runs npm scripts at the same time: "node .ci/side-by-side.mjs build lint". Says what a failed one said, and fails with it.
import { spawn } from 'node:child_process';

const run = (name) =>
  new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', name], { shell: process.platform === 'win32' });
    let said = '';
    const hear = (chunk) => {
      said += chunk;
    };
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
    child.on('error', (error) => resolve({ name, failed: true, said: String(error) }));
    child.on('close', (code) => resolve({ name, failed: code !== 0, said }));
  });

const results = await Promise.all(process.argv.slice(2).map(run));
for (const { name, said } of results.filter(({ failed }) => failed)) console.error(`npm run ${name} failed:\n${said}`);
process.exitCode = results.some(({ failed }) => failed) ? 1 : 0;
