import { classesOf } from '../classes';
import type { Draft } from '../draft';
import { leftover, negligible } from '../world';
import type { Context } from './context';
import { peopleTold } from './people-told';

/** A family name is asked for: 박씨, 성이 박, "last name Park". */
const SURNAME =
  /(?<![가-힣])(?<before>[가-힣])\s?씨(?=\s*(성|인\s|가진|들|는|은|가|이|만|이름|몇|누|다|전부|모두|$|[?？]))(?:\s*성씨?(을|를|의)?)?|성씨?(이|가|은|는)\s*(?<after>[가-힣])(씨)?(인|야|이|\s|[?？]|$)|\b(?:surnamed?|last\s+names?|family\s+names?)\s+(?:is\s+|of\s+|are\s+)?['"]?(?<english>[a-z]+)/i;
const SCAFFOLD =
  /^(성|성씨|씨|가진|가지|사람|인물|이름|성함|기사|등장|나오|나온|언급|전부|모두|다$|싹|쭉|누구|people|person|name|everyone|article|mention|appear|list|surname|last|family)/i;

/** "박씨 성 가진 사람 누구누구야?", "how many people have the last name Park?": the people of one family name. */
export function surname({ asked, world }: Context): Draft | undefined {
  const { language } = asked;
  const found = SURNAME.exec(asked.reading.text);
  if (asked.yesNo || asked.negated || asked.excepts || !found) return undefined;
  if (asked.words.roles.some((role) => ['when', 'where', 'why', 'how', 'org'].includes(role))) return undefined;
  const family = (found.groups?.before ?? found.groups?.after ?? found.groups?.english ?? '').toLowerCase();
  const executives = asked.words.content.some((token) => classesOf(token).includes('executive'));
  const ids = world.corpus.knowledge.entities
    .filter(
      ({ type, name }) =>
        type === 'person' && [name.ko.slice(0, 1), name.en.split(' ')[0]?.toLowerCase()].includes(family),
    )
    .filter(({ classes }) => !executives || classes.includes('executive'))
    .map(({ id }) => id);
  const end = found.index + found[0].length;
  const rest = leftover(asked, [], world).filter(
    (token) =>
      !(token.start < end && token.end > found.index) &&
      !SCAFFOLD.test(token.text) &&
      !classesOf(token).includes('executive'),
  );
  if (ids.length === 0 || !negligible(rest, world)) return undefined;
  return peopleTold(
    ids,
    { asked, world },
    {
      intent: 'surname',
      reason:
        language === 'ko' ? '기사에 나오는 사람의 성을 견주었습니다.' : 'Compared the family names in the article.',
      titled: false,
    },
  );
}
