import path from 'node:path';

/** The knowledge/ that comes with the package. */
export const KNOWLEDGE_DIRECTORY = path.join(__dirname, '..', '..', 'knowledge');
