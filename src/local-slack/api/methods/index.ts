import type { ApiMethod, Methods } from '../method';
import { assistant } from './assistant';
import { chatChanging } from './chat-changing';
import { chatPosting } from './chat-posting';
import { connections } from './connections';
import { conversations } from './conversations';
import { files } from './files';
import { functions } from './functions';
import { historyMethods } from './history';
import { manifest } from './manifest';
import { oauth } from './oauth';
import { people } from './people';
import { reactions } from './reactions';
import { views } from './views';

const METHODS: Methods = {
  ...connections,
  ...manifest,
  ...oauth,
  ...people,
  ...conversations,
  ...historyMethods,
  ...chatPosting,
  ...chatChanging,
  ...reactions,
  ...views,
  ...assistant,
  ...functions,
  ...files,
};

export function findMethod(name: string): ApiMethod | undefined {
  return Object.hasOwn(METHODS, name) ? METHODS[name] : undefined;
}
