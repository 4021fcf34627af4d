import { fileJson } from '../../workspace';
import { ApiError } from '../api-error';
import { required } from '../arguments';
import { botMethod, type Methods } from '../method';

export const files: Methods = {
  'files.info': botMethod(['files:read'], (args, { workspace, url }) => {
    const file = workspace.files.get(required(args, 'file'));
    if (!file) throw new ApiError('file_not_found');
    return { file: fileJson(file, url()), comments: [], response_metadata: { next_cursor: '' } };
  }),
};
