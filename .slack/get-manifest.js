// Slack's CLI reads manifests as JSON.
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { parse } = require('yaml');

console.log(JSON.stringify(parse(readFileSync(path.join(__dirname, '..', 'manifest.yml'), 'utf8'))));
