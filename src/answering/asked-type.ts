import type { RoleValue } from '../knowledge';
import { entityOf, TITLE_CONCEPTS } from '../understanding';
import { nounTypes } from './classes';
import type { Asked, World } from './world';

const REQUEST =
  /^(알려|말해|말씀|부탁|가르쳐|찾아|적어|불러|꼽아|대줘|대봐|좀|주세요|줘|다오|궁금|(다|전부|모두|싹|쭉)$)/;

/**
 * The types of entity that the question asks for, where a noun says so: right after 어느, 무슨, which, what; before 이름;
 * or as the topic that a fragment ends on ("같이 연 콘텐츠는?").
 */
export const askedTypes = (asked: Asked): readonly string[] | undefined =>
  asksWhatKind(asked) ? undefined : typesNamed(asked);

/** "고동진은 어떤 사람이에요?", "AI 원팀은 어떤 모임이야?": what a name is, and no other of the kind. */
const IS = /^(이?(야|지|죠|냐|래|인데|임)|예요|에요|이에요|인가|인가요|입니까)$/;
const KIND = /^(어떤|무슨)/;

export function asksWhatKind({ reading: { tokens, language }, entities }: Asked): boolean {
  const [kind, noun] = [tokens.at(-2), tokens.at(-1)];
  // LG전자 씽큐는: the maker may stand before it
  const name = tokens.slice(0, 2).findLast((token) => entityOf(token) !== undefined);
  return (
    language === 'ko' &&
    entities.length <= 2 &&
    name !== undefined &&
    /^(은|는|이|가)$/.test(name.tail) &&
    noun !== undefined &&
    IS.test(noun.tail) &&
    (KIND.test(noun.text) || KIND.test(kind?.text ?? ''))
  );
}

function typesNamed(asked: Asked): readonly string[] | undefined {
  const { tokens, language } = asked.reading;
  if (/\b(his|her)\s+(full\s+)?name\b|성함|존함/i.test(asked.text)) return ['person'];
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    const asks =
      token.kind === 'role' &&
      token.ids.some((id) => id === 'role:what' || id === 'role:org') &&
      (/^(어느|어떤|무슨|뭔|which|what)( ones?| of)?$/i.test(token.text) || token.mended);
    if (asks && (/\bones?$/i.test(token.text) || (next && /^ones?$/i.test(next.text)))) {
      // "of the three people, which one": what was counted
      const counted = tokens.slice(0, at).flatMap((one) => nounTypes(one) ?? []);
      if (counted.length > 0) return counted;
    }
    if (asks) {
      const after = tokens.filter(
        (one, place) =>
          place <= at || !/ of$/i.test(token.text) || !(one.kind === 'number' || /^(the|these|those)$/i.test(one.text)),
      );
      for (const near of after.slice(at + 1, at + (language === 'en' ? 4 : 3))) {
        if (near.kind === 'function' && !nounTypes(near)) break;
        const types = nounTypes(near) ?? (near.concepts.includes('company') ? nounTypes({ text: '회사' }) : undefined);
        if (types) return types;
      }
    }
    if (
      language === 'ko' &&
      next &&
      !token.concepts.some((concept) => TITLE_CONCEPTS.has(concept)) &&
      !entityOf(token) &&
      (/^(이름|명칭)/.test(next.text) ||
        (next.kind === 'role' &&
          next === tokens.at(-1) &&
          /^들?(은|는|이|가)$|^들$/.test(token.tail) &&
          next.ids.some((id) => /^role:(what|who|where)$/.test(id)))) &&
      nounTypes(token)
    )
      return nounTypes(token);
  }
  // "협력한 회사 알려줘" asks for what stands before the request
  const last = tokens.findLast(({ text }) => !REQUEST.test(text));
  const asksItself = tokens.some((token) => token.kind === 'role' && !token.ids.includes('role:list'));
  if (language === 'ko' && last && !asksItself && /^(들)?(은|는|이|가|을|를)?$/.test(last.tail)) return nounTypes(last);
  if (asked.words.roles.includes('who') && tokens.some((token) => nounTypes(token)?.includes('person')))
    return ['person'];
  if (tokens.some((token) => token.ids.includes('role:org'))) return nounTypes({ text: '회사' });
  return undefined;
}

/** True where a role's value holds what was asked for; texts may say anything. */
export function isOfType(value: RoleValue | undefined, types: readonly string[], world: World): boolean {
  if (!value || value.kind === 'date' || value.kind === 'count')
    return value !== undefined && types.includes(value.kind);
  if (value.kind !== 'entities') return types.includes('text') || (value.kind === 'texts' && types.includes('texts'));
  return value.entities.some((id) => types.includes(world.entity(id)?.type ?? ''));
}

/** True where a text is itself a thing of the kind that is asked for: a "플랫폼" of "AI 인재 양성 플랫폼". */
export function isCalled(value: RoleValue | undefined, asked: Asked): boolean {
  if (value?.kind !== 'text') return false;
  const { ko, en } = value.text;
  return asked.reading.tokens.some(
    (token) =>
      nounTypes(token) !== undefined &&
      (asked.language === 'ko'
        ? ko.endsWith(token.text)
        : new RegExp(`^(an?|the)\\s+(\\w+\\s+)?${token.text}\\b`, 'i').test(en)),
  );
}
