/** A person's browser, as far as an installation needs one: it keeps cookies, and goes where it is led one step at a time. */
export interface Browser {
  readonly cookies: Map<string, string>;
  go(address: string, init?: RequestInit): Promise<Response>;
}

export function createBrowser(): Browser {
  const cookies = new Map<string, string>();
  return {
    cookies,
    async go(address, init) {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const response = await fetch(address, { ...init, redirect: 'manual', headers: { ...init?.headers, cookie } });
      for (const line of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        if (/Expires=Thu, 01 Jan 1970/.test(line)) cookies.delete(name);
        else cookies.set(name, value);
      }
      return response;
    },
  };
}

export function locationOf(response: Response): URL {
  return new URL(response.headers.get('location') ?? 'none:');
}
