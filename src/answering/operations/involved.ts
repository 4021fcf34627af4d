import type { Fact } from '../../knowledge';
import { entityOf, isContent } from '../../understanding';
import { asSentence, sayEntities, shortThenStatement } from '../compose';
import type { Draft } from '../draft';
import { entitiesIn, groupOf, organisationOf, type World } from '../world';
import type { Context } from './context';

const ORGANISATIONS = '(회사|기업|업체|기관|조직)';
const INVOLVED = new RegExp(
  `(관련|연관|관여|관계|엮|얽|얽혀|엮여)(된|돼\\s*있는|있는|한|하는|인|힌)?\\s*${ORGANISATIONS}|\\b(which|what)\\s+(companies|company|firms?|organi[sz]ations?)\\b.*\\b(involved|related|connected|associated)\\b|\\b(companies|firms|organi[sz]ations)\\s+(involved|related|connected|associated)\\b`,
);
const SCAFFOLD =
  /^(관련|연관|관여|관계|엮|얽|회사|기업|업체|기관|조직|알려|뭐|전부|모두|다$|compan|firm|organi|involv|relate|connect|associat|list|all|every|name)/i;

const KINDS: ReadonlySet<string> = new Set([
  'device',
  'content',
  'platform',
  'service',
  'concept',
  'data',
  'event',
  'technology',
]);

/** The organisations of those who have a part in what a fact tells. */
const partiesOf = ({ roles, about }: Fact, world: World): string[] =>
  [...entitiesIn(roles.who), ...entitiesIn(roles.whom), ...(about ? [about] : [])].flatMap((id) => {
    const organisation = organisationOf(world, id);
    return organisation ? [organisation] : [];
  });

/** "오큘러스고와 관련된 회사는?": those of all facts in which the thing has a part, not those of one of them. */
export function involved({ asked, world }: Context): Draft | undefined {
  if (asked.yesNo || asked.negated || asked.excepts || !INVOLVED.test(asked.text)) return undefined;
  const [name, ...others] = asked.entities;
  const { language, words } = asked;
  if (!name || name === 'ai' || others.length > 0 || !KINDS.has(world.entity(name)?.type ?? '')) return undefined;
  if (!words.roles.every((role) => ['org', 'what', 'who', 'where', 'list'].includes(role))) return undefined;
  const bare = asked.reading.tokens.every(
    (token) => entityOf(token) === name || !isContent(token) || SCAFFOLD.test(token.text),
  );
  if (!bare) return undefined;
  const facts = world.corpus.knowledge.facts.filter(
    (fact) => fact.about === name || Object.values(fact.roles).some((value) => entitiesIn(value).includes(name)),
  );
  const found = [...new Set(facts.flatMap((fact) => partiesOf(fact, world)))].filter(
    (id) => groupOf(world.entity(id)) === 'organisation' && world.entity(id)?.type !== 'outlet',
  );
  if (found.length === 0) return undefined;
  const telling: Fact[] = [];
  for (const id of found) {
    if (telling.some((fact) => world.words(fact).entities.has(id))) continue;
    const fact = facts.find((one) => partiesOf(one, world).includes(id));
    if (fact) telling.push(fact);
  }
  return {
    status: 'answered',
    text: shortThenStatement(
      asSentence(sayEntities(found, world, language), language),
      telling.map(({ statement }) => statement),
      language,
    ),
    facts: telling,
    intent: 'involved',
    role: 'who',
    confidence: 0.9,
    entities: found,
    reason: language === 'ko' ? '그것이 나오는 사실을 모두 보았습니다.' : 'Looked at every fact that it has a part in.',
  };
}
