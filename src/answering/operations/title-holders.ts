import { TITLE_CONCEPTS } from '../../understanding';
import { classesOf } from '../classes';
import type { Draft } from '../draft';
import { leftover, negligible } from '../world';
import type { Context } from './context';
import { titlesOf } from './held-titles';
import { peopleTold } from './people-told';

/** Wants all who have it, not one: "사장인 사람 다", "누구누구", "everyone who is a president". */
const SEVERAL =
  /누구누구|누구\s누구|누가누가|전부|모두|\s다(\s|$)|싹|몇\s*(명|분|사람)|\b(everyone|everybody|all|who\s+are|how\s+many|which\s+of\s+the(se|m)?\s+(people|persons|executives|three|men|four|five))\b/;
const SCAFFOLD =
  /^(직함|직책|직급|직위|타이틀|호칭|사람|인물|임원|분|이름|성함|기사|나오|나온|등장|언급|가진|가지|단|달고|달|다$|전부|모두|싹|급|title|rank|position|people|person|everyone|name|article|mention|appear|hold|held|executive|all|rank|photo|pictur|men)/i;

/** "사장 직함인 사람 다 대봐", "who are the vice presidents?": everybody with a title, of all that the article names. */
export function titleHolders({ asked, world }: Context): Draft | undefined {
  const { language } = asked;
  if (asked.yesNo || asked.negated || asked.excepts || asked.entities.some((id) => id !== 'ai')) return undefined;
  if (asked.words.roles.some((role) => !['who', 'what', 'list', 'count'].includes(role))) return undefined;
  const wanted = asked.words.content.flatMap((token) =>
    token.concepts.filter((concept) => TITLE_CONCEPTS.has(concept)),
  );
  const [title] = wanted;
  if (!title || new Set(wanted).size > 1) return undefined;
  // "who's the vice president?" means one, but the article has more than one
  const bare = asked.words.roles.includes('who') && asked.words.content.length === 1;
  // "which presidents are named?"
  const plural =
    language === 'en' &&
    asked.words.roles.includes('what') &&
    asked.words.content.some((token) => token.concepts.includes(title) && /s$/i.test(token.text));
  if (!SEVERAL.test(asked.text) && !bare && !plural) return undefined;
  const rest = leftover(asked, [], world).filter(
    (token) => !token.concepts.includes(title) && !SCAFFOLD.test(token.text) && !classesOf(token).includes('executive'),
  );
  // of those in a picture: its row has a place for each
  const pictured = /사진|\b(photo|picture|image)\b/.test(asked.text);
  const ids = world.corpus.knowledge.entities
    .filter(({ classes }) => !pictured || classes.some((name) => ['left', 'middle', 'right'].includes(name)))
    .filter(({ type, id }) => type === 'person' && titlesOf(id, world).has(title))
    .map(({ id }) => id);
  if (ids.length < 2 || !negligible(rest, world)) return undefined;
  return peopleTold(
    ids,
    { asked, world },
    {
      intent: 'title-holders',
      reason: language === 'ko' ? '기사가 적은 직함을 모두 보았습니다.' : 'Looked through all titles in the article.',
    },
  );
}
