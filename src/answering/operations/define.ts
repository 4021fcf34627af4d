import { classesOf, nounTypes } from '../classes';
import { shortThenStatement } from '../compose';
import { tellsNoDoing } from '../doing-asked';
import type { Draft } from '../draft';
import { asksWithWhom } from '../together';
import { leftover, negligible } from '../world';
import type { Context } from './context';

/** Somebody beside the name. */
const BESIDE = /\bwho\b.*\b(with|next\s+to|beside|near|behind)\s+\S/;

/** "What is X?", "who is X?": the fact that introduces the name, where nothing more is asked of it. */
export function define({ asked, world }: Context): Draft | undefined {
  if (asked.yesNo || asked.negated || asked.excepts || asked.cues.has('said') || asksWithWhom(asked)) return undefined;
  if (BESIDE.test(asked.text)) return undefined;
  const { language } = asked;
  const named = asked.entities.filter((id) => id !== 'ai' || asked.entities.length === 1);
  const [name, second] = named;
  if (!name || named.length > 2) return undefined;
  const roles = asked.words.roles;
  if (roles.some((role) => ['when', 'where', 'why', 'how', 'count', 'amount', 'org'].includes(role))) return undefined;
  const bare = asked.words.content.every((token) => token.kind === 'entity') && roles.length === 0;
  if (!asked.cues.has('defines') && !bare) return undefined;
  const fact = world.about(name);
  // 고동진은 뭐래? asks for words, not for who he is
  if (world.entity(name)?.type === 'person' && /뭐(래|라|랬)|뭘\s|무슨|무엇을|what\s+(did|does|has)/.test(asked.text))
    return undefined;
  if (!fact || tellsNoDoing(asked, fact, world) || (second && !world.words(fact).entities.has(second)))
    return undefined;
  // "who makes X" asks for somebody else than X
  if (world.entity(name)?.type !== 'person' && roles.includes('who')) return undefined;
  const type = world.entity(name)?.type ?? '';
  const rest = leftover(asked, [], world, ['defines']).filter(
    (token) => token.kind !== 'entity' && !nounTypes(token)?.includes(type),
  );
  // "통신사이면서 초협력인 곳" picks, and asks for no introduction
  const picks = rest.some((token) => classesOf(token).length > 0 && /^(이면서|이자|인데|중)/.test(token.tail));
  if (picks || !negligible(rest, world) || rest.some((token) => token.kind !== 'word')) return undefined;
  const value = fact.roles.what ?? fact.roles.title;
  const short =
    value?.kind === 'text'
      ? language === 'ko'
        ? `${value.text.ko}입니다.`
        : `${value.text.en.charAt(0).toUpperCase()}${value.text.en.slice(1)}.`
      : '';
  return {
    status: 'answered',
    text: short ? shortThenStatement(short, [fact.statement], language) : fact.statement[language],
    facts: [fact],
    intent: 'define',
    role: 'what',
    confidence: 0.92,
    entities: [name],
    reason: language === 'ko' ? '이름만 물어서 소개로 답했습니다.' : 'Only the name was asked about.',
  };
}
