/**
 * Milliseconds for which a claimed question is nobody else's. Whoever holds it renews the claim while at work, so this
 * is how long a question waits whose process died.
 */
export const LEASE = 30_000;
