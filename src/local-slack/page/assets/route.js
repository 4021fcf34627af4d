/** Where the page is, as its address tells: `#/C1`, `#/C1/1700000000.000100` for a thread, `#/D1/home`. */
export function readRoute(hash) {
  const [, channel, rest] = hash.split('/').map(decoded);
  if (!channel) return {};
  if (rest === 'home') return { channel, tab: 'home' };
  return rest ? { channel, thread: rest } : { channel };
}

export function routeHash({ channel, thread, tab }) {
  return `#/${[channel, thread ?? tab].filter(Boolean).map(encodeURIComponent).join('/')}`;
}

/** An address that somebody has cut short leads to the first channel, like any other that leads nowhere. */
function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
