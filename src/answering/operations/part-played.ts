import { entityOf, isContent } from '../../understanding';
import { shortThenStatement } from '../compose';
import type { Draft } from '../draft';
import { groupOf } from '../world';
import type { Context } from './context';

const PART =
  /역할|맡은\s*(일|임무)|담당하는\s*일|\broles?\b|\bpart\s+(does|did|do|is|will|has)\b|\bwhat\s+part\b|\bplay\b/;
const SCAFFOLD =
  /^(역할|맡|일|담당|하|무슨|어떤|기사|여기|이\s*판|이야기|얘기|설명|role|roles|part|play|plays|played|playing|have|has|here|article|story|serve|overall)/i;

/** "카카오 역할은?", "what's KT's role?": of the story as a whole, so what its introduction says of it. */
export function partPlayed({ asked, world }: Context): Draft | undefined {
  if (asked.yesNo || asked.negated || asked.excepts || !PART.test(asked.text)) return undefined;
  const [name, ...others] = asked.entities;
  if (!name || others.length > 0 || groupOf(world.entity(name)) !== 'organisation' || world.alliances.includes(name))
    return undefined;
  const bare = asked.reading.tokens.every(
    (token) => entityOf(token) === name || !isContent(token) || SCAFFOLD.test(token.text),
  );
  const fact = world.about(name);
  if (!bare || !fact || !asked.words.roles.every((role) => ['what', 'list'].includes(role))) return undefined;
  const { language } = asked;
  const value = fact.roles.what;
  const short = value?.kind === 'text' ? value.text[language] : '';
  return {
    status: 'answered',
    text: short
      ? shortThenStatement(
          language === 'ko' ? `${short}입니다.` : `${short.charAt(0).toUpperCase()}${short.slice(1)}.`,
          [fact.statement],
          language,
        )
      : fact.statement[language],
    facts: [fact],
    intent: 'part-played',
    role: 'what',
    confidence: 0.85,
    entities: [name],
    reason:
      language === 'ko' ? '기사에서 어떤 곳으로 나오는지로 답했습니다.' : 'Answered with what it is in the article.',
  };
}
