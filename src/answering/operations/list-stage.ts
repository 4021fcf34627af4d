import { attachJosa } from '../../language';
import { entityOf } from '../../understanding';
import { sayEntities, shortThenStatement } from '../compose';
import type { Draft } from '../draft';
import { MESSAGES } from '../messages';
import { verdict } from '../polarity';
import { entitiesIn, leftover, negligible, type World } from '../world';
import type { Context } from './context';

const EARLY =
  /원래|기존|처음|애초|당초|본래|전부터|예전부터|진작|\balready\b|\boriginal|\bfrom\s+the\s+(start|beginning)|\bexisting\b|\bbefore\b/;
const LATE = /새로|추가|나중|이번에|더해|신규|늘어난|\bnew(ly)?\b|\badded\b|\blater\b/;
const SCAFFOLD =
  /^(원래|기존|처음|애초|당초|본래|전부터|예전|진작|새로|추가|나중|이번|더해|신규|늘|있|없|생기|생긴|들어|다루|하던|산업|업종|영역|분야|거|것|industr|sector|area|field|original|exist|new|add|later|already|before|start|begin|cover|there)/i;

/** The list of those with the same class: what was there before, or what is added. */
const listOf = (id: string, stage: string, world: World) =>
  world.corpus.knowledge.facts.find((fact) => {
    const ids = entitiesIn(fact.roles.what);
    return ids.includes(id) && ids.every((one) => world.entity(one)?.classes.includes(stage));
  });

/** "로봇은 원래 있던 산업이야 새로 생긴 거야?", "스마트가전은 처음부터 있었어?": which of two lists has a name. */
export function listStage({ asked, world }: Context): Draft | undefined {
  const { text, language } = asked;
  const [early, late] = [EARLY.test(text), LATE.test(text)];
  if (!asked.yesNo || asked.negated || asked.excepts || (!early && !late)) return undefined;
  const staged = asked.entities.filter((id) =>
    world.entity(id)?.classes.some((name) => name === 'before' || name === 'after'),
  );
  const [id] = staged;
  if (!id || staged.length > 1) return undefined;
  const stage = world.entity(id)?.classes.includes('before') ? 'before' : 'after';
  const fact = listOf(id, stage, world);
  const rest = leftover(asked, [], world, ['founding', 'joinedLater']).filter((token) => {
    const other = entityOf(token);
    return other ? other !== id && !world.alliances.includes(other) && other !== 'ai' : !SCAFFOLD.test(token.text);
  });
  if (!fact || !negligible(rest, world)) return undefined;
  const name = attachJosa(sayEntities([id], world, language, false), '은/는');
  const plain = sayEntities([id], world, language, false);
  const told =
    language === 'ko'
      ? `${name} ${stage === 'before' ? '원래 있던 것입니다' : '새로 더해지는 것입니다'}.`
      : `${plain.charAt(0).toUpperCase()}${plain.slice(1)}: ${stage === 'before' ? 'there before' : 'newly added'}.`;
  const holds = early ? stage === 'before' : stage === 'after';
  const lead = early && late ? '' : (holds ? MESSAGES.yes : MESSAGES.no)[language];
  return {
    status: early && late ? 'answered' : verdict(asked, holds).status,
    ...(early && late ? {} : { holds }),
    text: shortThenStatement(`${lead} ${told}`.trim(), [fact.statement], language),
    facts: [fact],
    intent: 'list-stage',
    role: early && late ? 'what' : 'yesno',
    confidence: 0.9,
    entities: [id],
    reason: language === 'ko' ? '처음과 나중의 목록에서 찾았습니다.' : 'Found in the lists of before and after.',
  };
}
