import path from 'node:path';
import { type Knowledge, loadKnowledge } from '../src/knowledge';

/** The article that comes with the bot. */
export const [KNOWLEDGE] = loadKnowledge(path.join(__dirname, '..', 'knowledge', 'ai-alliances-2020')) as [Knowledge];
