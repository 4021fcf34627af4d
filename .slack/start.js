// `slack run` makes an app to try things with, and hands its tokens over under names of its own.
const { SLACK_CLI_XOXB, SLACK_CLI_XAPP } = process.env;
if (SLACK_CLI_XOXB) process.env.SLACK_BOT_TOKEN = SLACK_CLI_XOXB;
if (SLACK_CLI_XAPP) process.env.SLACK_APP_TOKEN = SLACK_CLI_XAPP;

require('../dist/main.js');
