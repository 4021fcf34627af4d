import type { Fact } from '../knowledge';
import { entityOf, TITLE_CONCEPTS, type Token } from '../understanding';
import { type Asked, groupOf, partsOf, type World } from './world';

const SPEECH =
  '(say|said|says|comment|commented|mention|mentioned|remark|remarked|respond|responded|answer|reply|replied)';
/** Titles and forms of address between a name and its particle. */
const ADDRESS = /^(씨|님|사장님|부사장님|측|쪽)$/;

/** Who must have said what is asked for: "what did Amazon say", "고동진 사장은 뭐라고 했어". */
function speakersAsked(asked: Asked, world: World): string[] {
  const { tokens, text, language } = asked.reading;
  const speaks = (id: string | undefined): id is string =>
    id !== undefined && ['person', 'organisation'].includes(groupOf(world.entity(id)));
  if (language === 'en') {
    const clause = new RegExp(`\\b(?:did|does|has|have|do)\\s+(.*?)\\b${SPEECH}\\b`, 'i').exec(text);
    const own = /'?s?\s+(?:own\s+)?(comments?|remarks?|response|reply|quote|statement)\b/i;
    return tokens.flatMap((token) => {
      const id = entityOf(token);
      if (!speaks(id)) return [];
      const inside = clause && token.start >= clause.index && token.end <= clause.index + clause[0].length;
      return inside || (!clause && own.exec(text.slice(token.end))?.index === 0) ? [id] : [];
    });
  }
  return tokens.flatMap((token, at) => {
    const id = entityOf(token);
    if (!speaks(id)) return [];
    let last = at;
    while (last + 1 < tokens.length && (tokens[last]?.tail ?? '') === '') {
      const next = tokens[last + 1] as Token;
      if (!ADDRESS.test(next.text) && !next.concepts.some((concept) => TITLE_CONCEPTS.has(concept))) break;
      last += 1;
    }
    return /^(님|씨|측|쪽)?(은|는|이|가|도|께서|께서는|에서는|에서)$/.test(tokens[last]?.tail ?? '') ? [id] : [];
  });
}

/** "고동진이 직접 말했어?": claims that somebody said it. */
export const SAID = /(말했|말한\s*(거|게|건)|밝혔|발언했|언급했|얘기했|이야기했|주장했)[가-힣]*[\s?!.]*$/;

/** True unless the words of somebody are asked for who is not the one that the fact quotes. */
export function bySpeaker(asked: Asked, fact: Fact, world: World): boolean {
  if (!asked.cues.has('said') && !(asked.yesNo && SAID.test(asked.text))) return true;
  const asking = speakersAsked(asked, world).flatMap((id) => partsOf(world, id));
  return (
    asking.length === 0 ||
    fact.speakers.some((id) => asking.includes(id) || asking.includes(world.entity(id)?.of ?? ''))
  );
}
