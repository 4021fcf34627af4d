import { ApiError } from '../api-error';
import { required } from '../arguments';
import type { Methods } from '../method';

export const manifest: Methods = {
  'apps.manifest.export': {
    token: 'config',
    scopes: [],
    run: (args, { manifest: { written }, workspace }) => {
      if (required(args, 'app_id') !== workspace.app.id) throw new ApiError('invalid_app_id');
      return { manifest: written };
    },
  },
};
