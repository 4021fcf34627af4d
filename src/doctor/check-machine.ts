import { KnowledgeError, loadKnowledge } from '../knowledge';
import { type Finding, ok, wrong } from './finding';

/** @param version `20.19.0` @param wanted `>=20.19`, as package.json has it */
export function checkNode(version: string, wanted: string): Finding {
  const [major = 0, minor = 0] = numbers(version);
  const [wantedMajor = 0, wantedMinor = 0] = numbers(wanted);
  const isEnough = major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
  if (isEnough) return ok('Node.js', version);
  return wrong('Node.js', `${version}, and ${wanted} is needed: install a newer one from https://nodejs.org.`);
}

const numbers = (version: string): number[] => [...version.matchAll(/\d+/g)].map(([number]) => Number(number));

/** Problems that are shown; `npm run check` shows all. */
const SHOWN = 3;

export function checkKnowledge(directory: string): Finding {
  try {
    const articles = loadKnowledge(directory);
    return ok('knowledge', articles.map(({ article, facts }) => `${article.id} (${facts.length} facts)`).join(', '));
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error;
    const { problems } = error;
    const all = problems.length > SHOWN ? `; ${problems.length - SHOWN} more` : '';
    const shown = problems.slice(0, SHOWN).join('; ');
    return wrong('knowledge', `${shown}${all}. "npm run check" shows all of them.`);
  }
}
