import { entityOf, TITLE_CONCEPTS, type Token } from '../../understanding';
import { classesOf, nounTypes } from '../classes';
import type { Draft } from '../draft';
import { verdict } from '../polarity';
import { type Asked, factExplains, groupOf } from '../world';
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
/** Kinds of things that no thing is two of; a platform may well run on a device. */
const APART: ReadonlySet<string> = new Set([
  'device',
  'content',
  'person',
  'alliance',
  'event',
  'place',
  'company',
  'university',
  'institute',
  'outlet',
]);

/** "KAIST는 기업이야?", "is X a device?": the kind that a name is said to be, against the kinds it has. */
export function kind({ asked, world }: Context): Draft | undefined {
  const { language, words } = asked;
  // "VR 기기" of a device says what it is for
  const [id, ...more] = asked.entities.filter(
    (one) => !['technology', 'industry'].includes(world.entity(one)?.type ?? ''),
  );
  const entity = id ? world.entity(id) : undefined;
  const fact = id ? world.about(id) : undefined;
  if (!asked.yesNo || asked.excepts || !id || !entity || more.length > 0 || !fact) return undefined;
  const rest = words.content.filter((token) => entityOf(token) !== id);
  const holds =
    groupOf(entity) === 'organisation'
      ? ofOrganisation(rest, entity.classes)
      : rest.at(-1) && !closes(rest.at(-1) as Token, asked)
        ? undefined
        : ofThing(rest, entity.type, (token) => factExplains(token, fact, world));
  if (holds === undefined) return undefined;
  // what teaches may be called a school, whatever the article calls it
  const open = !holds && rest.some((token) => classesOf(token).includes('university')) && isAcademic(entity.classes);
  const { lead, status } = open ? { lead: '', status: 'answered' as const } : verdict(asked, holds);
  return {
    status,
    ...(open ? {} : { holds }),
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

const isAcademic = (classes: readonly string[]): boolean => classes.includes('academic');

function ofOrganisation(rest: readonly Token[], classes: readonly string[]): boolean | undefined {
  const kinds = rest.flatMap((token) => classesOf(token).filter((name) => KINDS.has(name)));
  if (rest.length === 0 || rest.length > 2 || !rest.every((token) => classesOf(token).some((name) => KINDS.has(name))))
    return undefined;
  return kinds.some((name) => classes.includes(name));
}

const COPULA =
  /^(이야|야|이에요|예요|이지|지|이죠|죠|인가|인가요|이냐|냐|입니까|이니|니|임|이라며|라며|이래|래|이라던데|라던데)요?$/;
/** "회사 이름이야?", "the name of a company" */
const NAME = /^(이름|명칭|name)$/i;
const NO_SUCH = /^[이가]$/;
const IS_A = /\b(is|was|are|were)(n't)?\b[^,]*\ban?\s+/i;

/** True where the noun is what the sentence says the name is: 기기야, 기기가 아니지, "is X a device". */
function closes(noun: Token, { reading: { tokens, language, text } }: Asked): boolean {
  if (language === 'en') return IS_A.test(text) && /^[\s?!.]*$|^\s*,/.test(text.slice(noun.end));
  const next = tokens[tokens.indexOf(noun) + 1];
  return COPULA.test(noun.tail) || (NO_SUCH.test(noun.tail) && next !== undefined && /^아니|^아닌/.test(next.text));
}

/** What closes on a noun for another kind is none of it; what closes on its own kind is, if all before is said of it. */
function ofThing(rest: readonly Token[], type: string, explained: (token: Token) => boolean): boolean | undefined {
  const noun = rest.filter((token) => !NAME.test(token.text)).at(-1);
  const types = noun && nounTypes(noun)?.filter((one) => APART.has(one));
  // a title is somebody's, whatever kind of thing it is
  if (
    !noun ||
    noun.concepts.some((concept) => TITLE_CONCEPTS.has(concept)) ||
    !types ||
    types.length === 0 ||
    !APART.has(type) ||
    rest.length > 2
  )
    return undefined;
  const so = types.includes(type);
  // an event is of one kind of events only
  if (so && type === 'event') return undefined;
  return rest.every((token) => (!so && token === noun) || NAME.test(token.text) || explained(token)) ? so : undefined;
}
