/** The process is about to end: what comes now is not taken, so that Slack gives it to another, or gives it again. */
export class StoppingError extends Error {
  constructor() {
    super('The bot is stopping.');
  }
}
