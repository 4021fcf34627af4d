import { IN_MEMORY } from '../../src/store';
import { storeContract } from './contract';
import { openTestStore } from './helpers';

describe('a store on SQLite', () => storeContract((start) => openTestStore(IN_MEMORY, start)));
