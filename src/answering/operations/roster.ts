import { entityOf } from '../../understanding';
import { classesOf, nounTypes } from '../classes';
import { asSentence, sayEntities } from '../compose';
import type { Draft } from '../draft';
import { pick } from '../filter';
import { leftover, negligible } from '../world';
import type { Context } from './context';

const ALL =
  /전부|모두|다\s|싹|모조리|쭉|죽|나열|명단|목록|리스트|빠짐|어디어디|누구누구|뭐뭐|\ball\b|\bevery|\blist\b|\bname\b|\bnames\b|\broster\b|\b(which|what)\s+(companies|firms|people|executives|organi[sz]ations)\b|(회사|기업|사람|임원|업체)들/;
const COMPANIES = /회사|기업|업체|\b(compan|firm)/;
const IN_ARTICLE = /기사|여기|본문|글에|나오|등장|언급|거론|이름|article|story|piece|mention|named|appear/;
/** Words of such a request that pick nothing: names, to appear, the article. */
const SCAFFOLD =
  /^(기사|본문|글|이름|이름들|성함|명단|목록|리스트|소속|회사|등장|언급|거론|나오|나온|article|story|piece|names?|named|mention(ed|s)?|appear(s|ing)?|company|companies|employers?|everyone|people)/i;

/** "기사에 나오는 통신사 전부", "everyone named in the article": all names of a kind. */
export function roster({ asked, world }: Context): Draft | undefined {
  const { text, language } = asked;
  const counting = asked.words.roles.includes('count');
  if (asked.yesNo || !(counting || ALL.test(text)) || !IN_ARTICLE.test(text)) return undefined;
  const named = asked.entities.filter((id) => id !== 'ai');
  if (named.length > 0 || asked.words.roles.some((role) => ['when', 'where', 'why', 'how'].includes(role)))
    return undefined;
  const kinds = asked.reading.tokens.filter((token) => !entityOf(token) && token.kind !== 'except');
  const classes = kinds
    .flatMap((token) => classesOf(token))
    .filter((name) =>
      ['telecom', 'foreign', 'university', 'institute', 'executive', 'internet', 'electronics'].includes(name),
    );
  const types = kinds.flatMap((token) => nounTypes(token) ?? []);
  const wanted =
    classes.includes('executive') || types.includes('person')
      ? 'person'
      : classes.length > 0 || types.includes('company') || asked.words.roles.includes('org')
        ? 'company'
        : types.includes('platform')
          ? 'platform'
          : undefined;
  if (!wanted) return undefined;
  // a school is no company, but one of the organisations
  const sorts =
    wanted === 'company' && !(COMPANIES.test(text) && classes.length === 0)
      ? ['company', 'university', 'institute']
      : [wanted];
  const all = world.corpus.knowledge.entities.filter((entity) => sorts.includes(entity.type));
  const picking = classes.filter((name) => name !== 'executive');
  const ids = all
    .filter((entity) => picking.length === 0 || picking.some((name) => entity.classes.includes(name)))
    .map((entity) => entity.id);
  const executives = classes.includes('executive')
    ? ids.filter((id) => world.entity(id)?.classes.includes('executive'))
    : ids;
  const picked = asked.excepts || classes.includes('executive') ? pick(executives, asked, world) : ids;
  const rest = leftover(asked, [], world).filter(
    (token) => !SCAFFOLD.test(token.text) && classesOf(token).length === 0 && !nounTypes(token),
  );
  if (!picked || picked.length === 0 || !negligible(rest, world)) return undefined;
  const facts = picked.flatMap((id) => world.about(id) ?? []);
  return {
    status: 'answered',
    text: `${counting ? asSentence(language === 'ko' ? `${picked.length}${wanted === 'person' ? '명' : '곳'}` : String(picked.length), language) : ''} ${asSentence(sayEntities(picked, world, language), language)}`.trim(),
    facts,
    intent: 'roster',
    role: 'who',
    confidence: 0.85,
    entities: picked,
    reason: language === 'ko' ? '기사에 나오는 이름을 모두 모았습니다.' : 'Gathered every such name in the article.',
  };
}
