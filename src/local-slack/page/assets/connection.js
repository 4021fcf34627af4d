/** Milliseconds to the next try: at once at first, since a restart takes no longer. */
const FIRST_WAIT = 200;
const LONGEST_WAIT = 3000;

/** Of several workspaces, the one that the page's own address names: `/?team=T1`. */
const TEAM = new URLSearchParams(location.search).get('team') ?? '';

/**
 * Keeps a WebSocket to the server open for one person, and says what comes over it.
 * @returns what ends it.
 */
export function connect(user, { onFrame, onChange }) {
  let socket;
  let timer;
  let wait = FIRST_WAIT;
  let ended = false;

  const open = () => {
    const query = new URLSearchParams({ ...(user && { user }), ...(TEAM && { team: TEAM }) });
    const own = new WebSocket(`${location.origin.replace(/^http/, 'ws')}/page/ws?${query}`);
    socket = own;
    own.addEventListener('message', ({ data }) => {
      if (socket !== own || ended) return;
      const frame = JSON.parse(data);
      if (frame.type === 'snapshot') {
        wait = FIRST_WAIT;
        onChange(true);
      }
      onFrame(frame);
    });
    own.addEventListener('close', () => {
      if (socket !== own || ended) return;
      onChange(false);
      timer = setTimeout(open, wait);
      wait = Math.min(wait * 2, LONGEST_WAIT);
    });
  };
  open();
  return () => {
    ended = true;
    clearTimeout(timer);
    socket.close();
  };
}

/** Asks the server to do something. Never throws: `{ ok: false, error }` where it cannot be reached, too. */
export async function post(action, body) {
  try {
    const response = await fetch(`/page/${action}?${new URLSearchParams({ ...(TEAM && { team: TEAM }) })}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return await response.json();
  } catch {
    return { ok: false, error: 'offline' };
  }
}
