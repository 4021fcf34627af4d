import type { Fact } from '../../knowledge';
import { attachJosa } from '../../language';
import { sayEntities } from '../compose';
import { OPERATION_CUES } from '../data/operations.data';
import type { Draft } from '../draft';
import { type Asked, entitiesIn, leftover, membersOf, negligible, organisationOf, partsOf, type World } from '../world';
import type { Context } from './context';

/** "KAIST는 왜 나와?": what a name has to do with the story. */
const MENTIONED =
  /(왜|뭐\s*때문에|무엇\s*때문에|무슨\s*일로|뭣\s*때문에|어쩌다)\s*(이\s*기사에\s*|여기에?\s*)?(나와|나오|나온|나왔|언급|등장|거론|이름이)|\b(come|comes|fit|fits|figure|figures)\s+in(to)?\s+(this|the|it|here)|\bwhat\s+(links|ties|connects)\b.*\b(this|the)\s+(article|story|piece|news)|\bwhy\s+(is|are|was|were|does|do)\b.*(mention|named|appear|come\s+up|in\s+(the|this)\s+(article|story|piece))/;
const RELATED = /관계|관련|상관|연관|엮여|엮이|연결(돼|되|고리)|접점|relat|connected|tied|linked/;

/** "What data do they share?" asks for the data. */
const SHARES = /\b(what|which)\s+(?!do\b|does\b|did\b)[a-z]+\b.*\bshare\b/;
/** "before LG got involved" says when, not with what something has to do. */
const WHEN_INVOLVED = /\b(before|after|until|since|once|when)\b[^,?]*\binvolved\b(?!\s+(with|in)\b)/g;

/** 관련해서 before what is asked only says what it is about. */
const ABOUT = /관련(해서|하여|해|한|지어|)\s+(?!있|없|되|돼)/g;

const inRoles = (fact: Fact): Set<string> => new Set(Object.values(fact.roles).flatMap((value) => entitiesIn(value)));

/** Facts that name all of them; the ones that do so in their roles, and name few others, tell most. */
function joint(world: World, ids: readonly string[]): Fact[] {
  const holds = (all: ReadonlySet<string>, id: string) =>
    partsOf(world, id).some((part) => all.has(part)) || all.has(id);
  return world.corpus.knowledge.facts
    .filter(
      (fact) =>
        (fact.paragraphs.some((paragraph) => typeof paragraph === 'number' || paragraph === 'caption') ||
          ids.includes(fact.about ?? '')) &&
        fact.id !== 'two-camps' &&
        ids.every((id) => holds(world.words(fact).entities, id)),
    )
    .map((fact) => {
      const roles = inRoles(fact);
      const said = ids.filter((id) =>
        [...partsOf(world, id), id].some((one) => fact.statement.ko.includes(world.entity(one)?.name.ko ?? '\0')),
      ).length;
      return {
        fact,
        score:
          (fact.relation ? 1 : 0) +
          said * 2 +
          ids.filter((id) => holds(roles, id)).length -
          roles.size * 0.15 -
          (fact.about && !ids.includes(fact.about) ? 1 : 0) -
          // a list of people says nothing of two of them
          (!fact.relation && roles.size > 3 ? 2 : 0),
      };
    })
    .filter(({ score }) => score >= ids.length * 2)
    .sort((a, b) => b.score - a.score)
    .map(({ fact }) => fact);
}

/** Whom a question names; an alliance, where it is but the story in which somebody comes up: "초협력 얘기에 왜 나와?" */
function namedIn(asked: Asked, world: World): string[] {
  const named = asked.entities.filter((id) => id !== 'ai');
  const inStory = /(얘기|이야기|기사)에/.test(asked.text) && named.length === 2;
  return inStory ? named.filter((id) => !world.alliances.includes(id)) : named;
}

/** "What have X and Y to do with each other?", "what has X to do with this?" */
export function relation({ asked, world }: Context): Draft | undefined {
  if (
    !MENTIONED.test(asked.text) &&
    !OPERATION_CUES.relation.test(asked.text.replace(ABOUT, ' ').replace(WHEN_INVOLVED, ' ')) &&
    !(
      asked.cues.has('common') &&
      !SHARES.test(asked.text) &&
      !asked.entities.some((id) => world.alliances.includes(id))
    )
  )
    return undefined;
  // 왜 엮어 and 어떻게 연결해 ask for a plan's reason and manner
  const comesUp = MENTIONED.test(asked.text);
  const mentioned = comesUp && namedIn(asked, world).length === 1;
  if (!mentioned && asked.words.roles.some((role) => role === 'why' || role === 'when' || role === 'count'))
    return undefined;
  if (!mentioned && asked.words.content.some((token) => token.concepts.includes('reason'))) return undefined;
  if (!mentioned && asked.words.roles.includes('how') && !RELATED.test(asked.text)) return undefined;
  const named = comesUp ? namedIn(asked, world) : asked.entities.filter((id) => id !== 'ai');
  if (named.length === 0 || named.length > 4) return undefined;
  const { language } = asked;
  let facts = named.length > 1 ? joint(world, named) : [];
  const organisations = named.map((id) => organisationOf(world, id) ?? id);
  // nothing that speaks of both alliances says more of them than that they are two
  const allied = named.length > 1 && named.every((id) => world.alliances.includes(id));
  if (allied) facts = [];
  if (named.length > 1 && facts.length === 0 && !allied) facts = joint(world, organisations);
  const intro = named.flatMap((id) => world.about(id) ?? []);
  if (
    named.length === 1 &&
    !asked.yesNo &&
    (mentioned || /이\s*(일|기사|얘기|건)|이번|여기|this|here|article|story/.test(asked.text))
  )
    facts = intro;
  // sides are the relation of two who never meet in one fact
  const sides =
    named.length > 1 && facts.length === 0
      ? [
          ...new Set(
            organisations.flatMap((id) =>
              world.alliances.filter((alliance) => alliance === id || membersOf(world, alliance).includes(id)),
            ),
          ),
        ]
      : [];
  const sideFacts = sides.flatMap((alliance) => world.related('members', alliance) ?? []);
  if (facts.length === 0 && (sides.length < 2 || asked.yesNo)) return undefined;
  const told = facts.length > 0 ? facts.slice(0, 2) : sideFacts;
  // "have they been linked?" of what is only planned
  if (asked.yesNo && told.some((fact) => fact.planned)) return undefined;
  const rest = leftover(asked, [...facts, ...sideFacts, ...intro], world, ['relation', 'common', 'everyone'])
    .filter(
      (token) =>
        !/^(나오|나와|나온|언급|등장|mention|appear|link|tie|connect|come in|fit|figur)/i.test(token.text) &&
        !token.concepts.includes('article'),
    )
    .filter((token) => token.kind !== 'entity');
  if (!negligible(rest, world)) return undefined;
  const them = sayEntities(named, world, language, false);
  const apart = facts.length === 0;
  const lead = asked.yesNo ? (language === 'ko' ? '네. ' : 'Yes. ') : '';
  const opening = apart
    ? language === 'ko'
      ? `${attachJosa(them, '은/는')} 서로 다른 진영${allied ? '입니다' : '에 있습니다'}. `
      : `${them} are ${allied ? 'two' : 'in'} different camps. `
    : '';
  return {
    status: 'answered',
    text: lead + opening + told.map((fact) => fact.statement[language]).join(' '),
    facts: told,
    intent: 'relation',
    role: 'relation',
    confidence: 0.9,
    entities: named,
    reason: language === 'ko' ? '둘을 함께 말하는 사실을 찾았습니다.' : 'Found what the article says of them together.',
  };
}
