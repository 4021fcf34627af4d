import type { Fact } from '../../knowledge';
import { entityOf } from '../../understanding';
import { nounTypes } from '../classes';
import { asSentence, sayEntities, shortThenStatement } from '../compose';
import type { Draft } from '../draft';
import { type Asked, entitiesIn, leftover, negligible, type World } from '../world';
import type { Context } from './context';

const ALL =
  /전부|모두|전체|다\s|싹|총|빠짐|합쳐|합치|합해|더해서|통틀|\ball\b|\bevery|\bfull\b|\bwhole\b|\bcomplete\b|\bin\s+total\b|\baltogether\b|\bcombined\b/;
/** Both halves of a change, or neither, ask for the whole; one of them asks for that half. */
const EARLY =
  /전부터|전\s*(것|산업|분야|에)|이전|기존|원래|처음|애초|전과|\bbefore\b|\boriginal|\bused\s+to\b|\bexisting\b/;
const ADDED = /추가|새로|더해지|더해진|늘어|신규|확대|넓|\badd(ed|s)?\b|\bnew(ly)?\b|\bextra\b|\bjoin(s|ed)?\s+bring/;
const TOGETHER = /합쳐|합치|합해|통틀|전과\s*후|전후|\bbefore\s+and\s+after\b|\bcombined\b|\baltogether\b|\btogether\b/;
const SCAFFOLD =
  /^(것|전부|모두|전체|총|합치|합쳐|합해|통틀|후|전$|이후|분야|영역|산업|업종|들어|합류|cover|all|every|full|whole|complete|total|enter|join|area|field|after|before|list|better)/i;

/** The lists of names of one kind that facts give, with the ones inside others. */
function lists(types: readonly string[], world: World): { fact: Fact; ids: readonly string[] }[] {
  return world.corpus.knowledge.facts.flatMap((fact) =>
    Object.values(fact.roles).flatMap((value) => {
      const ids = entitiesIn(value);
      return ids.length > 1 && ids.every((id) => types.includes(world.entity(id)?.type ?? '')) ? [{ fact, ids }] : [];
    }),
  );
}

/** The kind of thing that a word of the question names: 산업, industries. */
const typesAsked = (asked: Asked): readonly string[] =>
  asked.words.content.flatMap((token) =>
    entityOf(token) ? [] : (nounTypes(token) ?? []).filter((type) => type === 'industry'),
  );

/** "LG까지 합치면 산업은 전부 뭐야?": of lists inside one another, the one that holds the others. */
export function widest({ asked, world }: Context): Draft | undefined {
  const { text, language } = asked;
  const { roles } = asked.words;
  if (!ALL.test(text) || asked.yesNo || asked.negated || asked.excepts) return undefined;
  // "industries where …" asks for no place
  const asksPlace = roles.includes('where') && (language === 'ko' || /^where\b/.test(text));
  if (asksPlace || roles.some((role) => ['when', 'why', 'how', 'who'].includes(role))) return undefined;
  if (!TOGETHER.test(text) && (EARLY.test(text) || ADDED.test(text))) return undefined;
  const types = typesAsked(asked);
  const found = types.length > 0 ? lists(types, world) : [];
  const whole = found.find(({ ids }) => found.every((other) => other.ids.every((id) => ids.includes(id))));
  if (!whole || !found.some(({ ids }) => ids.length < whole.ids.length)) return undefined;
  const rest = leftover(
    asked,
    found.map(({ fact }) => fact),
    world,
  ).filter((token) => !SCAFFOLD.test(token.text));
  if (!negligible(rest, world)) return undefined;
  const names = sayEntities(whole.ids, world, language, false);
  const count = language === 'ko' ? `모두 ${whole.ids.length}가지로, ` : `${whole.ids.length}: `;
  return {
    status: 'answered',
    text: shortThenStatement(
      `${roles.includes('count') ? count : ''}${asSentence(names, language)}`,
      [whole.fact.statement],
      language,
    ),
    facts: [whole.fact],
    intent: 'whole-list',
    role: roles[0] ?? 'what',
    confidence: 0.9,
    entities: whole.ids,
    reason: language === 'ko' ? '부분 목록을 모두 품는 목록으로 답했습니다.' : 'The list that holds the partial ones.',
  };
}
