import type { Json } from '../json';
import type { Workspace } from './workspace';

/** A file that a person gave in a modal. */
export interface File {
  readonly id: string;
  readonly user: string;
  readonly name: string;
  readonly mimetype: string;
  /** Seconds since 1970. */
  readonly created: number;
  readonly content: Buffer;
}

/** Of a workspace that lives in memory: the oldest go. */
const MOST_FILES = 50;

export function keepFile(workspace: Workspace, fields: Omit<File, 'id' | 'created'>): File {
  const file = { ...fields, id: workspace.ids.id('F'), created: Math.floor(workspace.now() / 1000) };
  workspace.files.set(file.id, file);
  const [oldest] = workspace.files.keys();
  if (workspace.files.size > MOST_FILES && oldest !== undefined) workspace.files.delete(oldest);
  return file;
}

/** A file in Slack's form. Its content is at `url_private`, for whoever has the bot's token. */
export function fileJson({ id, user, name, mimetype, created, content }: File, url: string): Json {
  const address = `${url}/files-pri/${id}`;
  return {
    id,
    created,
    timestamp: created,
    name,
    title: name,
    mimetype,
    filetype: /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '',
    user,
    size: content.length,
    mode: 'hosted',
    is_external: false,
    is_public: false,
    url_private: address,
    url_private_download: address,
  };
}
