import type { Fact } from '../../knowledge';
import { TITLE_CONCEPTS, type Token } from '../../understanding';
import { isAttested } from '../attested';
import { classesOf, nounTypes } from '../classes';
import { sayEntities, shortThenStatement } from '../compose';
import type { Draft } from '../draft';
import { verdict } from '../polarity';
import { type Asked, entitiesIn, negligible, type World } from '../world';
import type { Context } from './context';
import { titlesOf } from './held-titles';

const EVERYONE = /전부|모두|(^|\s)다(\s|$)|하나같이|\b(everyone|everybody|all|every|each|both)\b/;
const PEOPLE = /^(나오|나온|찍히|찍힌|있|있는|임원|people|men|man|person|guys?|one|appear|show|shown|pictured)/i;

const isPerson = (token: Token): boolean =>
  nounTypes(token)?.includes('person') === true || classesOf(token).includes('executive') || PEOPLE.test(token.text);

/** The largest group of people that the words besides the title tell of. */
function groupMeant(rest: readonly Token[], size: number | undefined, world: World): Fact | undefined {
  return [...world.corpus.knowledge.facts]
    .filter(({ roles }) => {
      const people = entitiesIn(roles.who);
      const counted = size === undefined || size === people.length;
      return counted && people.length > 1 && people.every((id) => world.entity(id)?.type === 'person');
    })
    .sort((a, b) => entitiesIn(b.roles.who).length - entitiesIn(a.roles.who).length)
    .find((fact) => rest.every((token) => isAttested(token, fact, world, true)));
}

const titlesIn = ({ words }: Asked): Token[] =>
  words.content.filter((token) => token.concepts.some((concept) => TITLE_CONCEPTS.has(concept)));

/** "Is everyone in the photo a president?", "사진 속 사람들 다 부사장이야?": each of a group against one title. */
export function everyoneTitled({ asked, world }: Context): Draft | undefined {
  const { language } = asked;
  const [title, ...more] = titlesIn(asked);
  if (!asked.yesNo || !EVERYONE.test(asked.text) || asked.negated || asked.excepts) return undefined;
  if (!title || more.length > 0 || asked.entities.some((id) => id !== 'ai')) return undefined;
  const rest = asked.words.content.filter(
    (token) => token !== title && token.kind !== 'number' && !isPerson(token) && !negligible([token], world),
  );
  const group = groupMeant(rest, asked.words.content.find(({ kind }) => kind === 'number')?.number, world);
  if (!group) return undefined;
  const people = entitiesIn(group.roles.who);
  const holders = people.filter((id) => title.concepts.some((concept) => titlesOf(id, world).has(concept)));
  const holds = holders.length === people.length;
  const { lead, status } = verdict(asked, holds);
  const names = sayEntities(holders, world, language, false);
  const told =
    language === 'ko'
      ? `${people.length}명 가운데 ${holders.length}명입니다: ${names}.`
      : `${holders.length} of the ${people.length}: ${names}.`;
  return {
    status,
    holds,
    text: shortThenStatement(holds || holders.length === 0 ? lead : `${lead} ${told}`, [group.statement], language),
    facts: [group],
    intent: 'title',
    role: 'yesno',
    confidence: 0.9,
    entities: people,
    reason: language === 'ko' ? '한 사람씩 직함을 대조했습니다.' : 'Checked the title of each of them.',
  };
}
