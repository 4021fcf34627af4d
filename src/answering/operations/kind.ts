import { entityOf } from '../../understanding';
import { classesOf } from '../classes';
import type { Draft } from '../draft';
import { verdict } from '../polarity';
import { groupOf } from '../world';
import type { Context } from './context';

/** Kinds of organisations; one that is none of them may still be of another. */
const KINDS: ReadonlySet<string> = new Set([
  'company',
  'university',
  'institute',
  'telecom',
  'electronics',
  'shipbuilding',
]);

/** "KAIST는 기업이야?", "is Hanyang a company?": the kind that an organisation is said to be, against the kinds it has. */
export function kind({ asked, world }: Context): Draft | undefined {
  const { language, words, entities } = asked;
  const [id, ...more] = entities;
  const entity = id ? world.entity(id) : undefined;
  const fact = id ? world.about(id) : undefined;
  if (!asked.yesNo || !id || more.length > 0 || !fact || groupOf(entity) !== 'organisation')
    return undefined;
  const rest = words.content.filter((token) => entityOf(token) !== id);
  const kinds = rest.flatMap((token) => classesOf(token).filter((name) => KINDS.has(name)));
  if (rest.length === 0 || rest.length > 2 || !rest.every((token) => classesOf(token).some((name) => KINDS.has(name))))
    return undefined;
  const holds = kinds.some((name) => entity?.classes.includes(name));
  const { lead, status } = verdict(asked, holds);
  return {
    status,
    holds,
    text: [lead, fact.statement[language]].filter(Boolean).join(' '),
    facts: [fact],
    intent: 'kind',
    role: 'yesno',
    confidence: 0.9,
    entities: [id],
    reason:
      language === 'ko' ? '기사가 말하는 종류와 대조했습니다.' : 'Checked against the kind that the article gives.',
  };
}
