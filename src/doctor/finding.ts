/** What a check came to. Nothing in it is secret. */
export interface Finding {
  /** What was looked at: `bot token`, `database`. */
  readonly check: string;
  readonly outcome: 'ok' | 'wrong' | 'not checked';
  /** What is the case; where it is wrong, also where to mend it; where it was not checked, why. */
  readonly says: string;
}

export const ok = (check: string, says: string): Finding => ({ check, outcome: 'ok', says });
export const wrong = (check: string, says: string): Finding => ({ check, outcome: 'wrong', says });
export const unchecked = (check: string, says: string): Finding => ({ check, outcome: 'not checked', says });
