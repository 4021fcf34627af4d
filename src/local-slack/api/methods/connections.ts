import type { Methods } from '../method';

export const connections: Methods = {
  'apps.connections.open': {
    token: 'app',
    scopes: [],
    run: (_args, { tickets, workspace, url }) => {
      const query = new URLSearchParams({ ticket: tickets.issue(), app_id: workspace.app.id });
      return { url: `${url().replace(/^http/, 'ws')}/link/?${query}` };
    },
  },
};
