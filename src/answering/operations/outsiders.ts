import { entityOf } from '../../understanding';
import { abstain } from '../abstain';
import { classesOf } from '../classes';
import { asSentence, sayEntities } from '../compose';
import type { Draft } from '../draft';
import { alliancesNamed, groupOf, leftover, membersOf, negligible } from '../world';
import type { Context } from './context';

/** "멤버가 아닌 통신사": any organisation may be called a company. */
const isKind = (name: string): boolean =>
  ['telecom', 'university', 'institute', 'electronics', 'internet', 'foreign', 'korean'].includes(name);

/** In none of the alliances: "어느 진영에도", "in neither camp". */
const NEITHER =
  /(어느|두|양)\s*(진영|쪽|편|연합|동맹|팀)(에도|에서도)|아무\s*(진영|쪽|편)에도|\bn?either\s+(of\s+the\s+(two\s+)?)?(camps?|sides?|alliances?|groups?|blocs?|teams?)\b/;

/** "Which companies are not in X?": the organisations that the article names, without the members. */
export function outsiders({ asked, world }: Context): Draft | undefined {
  const neither = NEITHER.test(asked.text);
  if (asked.yesNo || !(asked.negated || (neither && /\bneither\b/.test(asked.text)))) return undefined;
  const named = alliancesNamed(asked, world);
  const alliances = named.length > 0 ? named : neither || asked.cues.has('everyone') ? world.alliances : [];
  if (alliances.length === 0 || asked.entities.some((id) => groupOf(world.entity(id)) === 'organisation'))
    return undefined;
  if (asked.words.roles.some((role) => ['when', 'why', 'how'].includes(role)) || asked.cues.has('founding'))
    return undefined;
  const members = alliances.flatMap((id) => world.related('members', id) ?? []);
  const about = alliances.flatMap((id) => world.about(id) ?? []);
  const rest = leftover(asked, [...members, ...about], world, ['everyone', 'side']).filter(
    (token) => !(neither && /^(진영|쪽|편|camp|side|mention|name|언급|나오|나온)/i.test(token.text)),
  );
  if (!negligible(rest, world)) return undefined;
  const inside = new Set(alliances.flatMap((id) => membersOf(world, id)));
  const strangers = world.corpus.knowledge.entities
    .filter((entity) => ['company', 'university', 'institute'].includes(entity.type) && !inside.has(entity.id))
    .map((entity) => entity.id);
  const kinds = asked.words.content.flatMap((token) => (entityOf(token) ? [] : classesOf(token).filter(isKind)));
  const outside = strangers.filter((id) => kinds.every((kind) => world.entity(id)?.classes.includes(kind)));
  if (strangers.length > 0 && outside.length === 0) return abstain(asked, world, []);
  if (outside.length === 0) return undefined;
  const { language } = asked;
  const short = asSentence(sayEntities(outside, world, language, false), language);
  return {
    status: 'answered',
    text: [short, ...members.map((fact) => fact.statement[language])].join(' '),
    facts: members,
    intent: 'not-member',
    role: 'who',
    confidence: 0.85,
    entities: [...outside, ...alliances],
    reason:
      language === 'ko'
        ? '기사에 나오는 곳에서 참여사를 뺐습니다.'
        : 'Took the members from all that the article names.',
  };
}
