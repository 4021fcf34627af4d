import type { Fact } from '../knowledge';
import { entityOf, type Read, TITLE_CONCEPTS, type Token } from '../understanding';
import { isAttested } from './attested';
import { shortThenStatement } from './compose';
import type { Draft } from './draft';
import { isOpen } from './open-claims';
import { verdict } from './polarity';
import { asksPresence } from './presence';
import { type Asked, entitiesIn, groupOf, understand, type World } from './world';

/** One more beside others denies nothing of the others: "카카오도", "also". */
const ALSO = /^도|역시|또한/;
const ALSO_EN = /\b(also|too|as well|either|only)\b/;
/** As sure as this that the question without the name asks for what the fact gives: at 0.35 near misses get a no. */
const SURE_FROM = 0.55;
/** A list longer than this is told in part. */
const MOST = 3;

/** "Was the article written by X?" // "the article written by who?"; "X가 썼어?" // "누가 썼어?". */
function withQuestionWord(asked: Asked, token: Token, place: boolean): string {
  const { text, language } = asked.reading;
  const before = text.slice(0, token.start);
  if (language === 'en') {
    const bare = before.replace(/^(so\s+|and\s+)?(is|are|was|were|did|does|do|has|have|had)\s+/i, '');
    return `${bare}${place ? 'where' : 'who'}${text.slice(token.end).replace(/^'s\b/, '')}`;
  }
  const { tail } = token;
  const word = place ? '어디' : /^(이|가|은|는|)(요)?$/.test(tail) && tail !== '' ? '누가' : `누구${tail}`;
  return before + (place ? `어디${tail}` : word) + text.slice(token.end + tail.length);
}

/** Being there is said of some and so denied of nobody. */
const PRESENCE = new Set(['take-part', 'attend', 'appear-emerge', 'visit', 'meet']);

/** True where the fact's own sentence says what is asked of the name, so that it is said of another. */
const saysItself = (asked: Asked, name: Token, fact: Fact, world: World): boolean =>
  asked.reading.tokens.every(
    (token) =>
      token === name ||
      token.concepts.some((concept) => TITLE_CONCEPTS.has(concept)) ||
      !(asked.words.content.includes(token) || token.concepts.some((concept) => PRESENCE.has(concept))) ||
      isAttested(token, fact, world, true),
  );

/**
 * "Was the article written by X?" where another did: the same question with "who" in the name's place has an answer of
 * the same kind, which X is not.
 */
export function otherThanAsked(
  asked: Asked,
  world: World,
  read: Read,
  answer: (asked: Asked) => Draft,
): Draft | undefined {
  if (!asked.yesNo || asked.excepts || asked.cues.has('opinion') || asked.cues.has('said') || isOpen(asked))
    return undefined;
  const { language } = asked;
  if (language === 'en' && ALSO_EN.test(asked.text)) return undefined;
  const rivals = asked.reading.tokens.filter((token) => {
    const group = groupOf(world.entity(entityOf(token) ?? ''));
    return (
      ['organisation', 'person', 'place'].includes(group) &&
      !ALSO.test(token.tail) &&
      !asksPresence(token, asked, world)
    );
  });
  for (const token of rivals.length > 2 ? [] : rivals) {
    const id = entityOf(token) as string;
    const group = groupOf(world.entity(id));
    const question = withQuestionWord(asked, token, group === 'place');
    const draft = answer(understand(read(question), asked.context));
    const [fact] = draft.facts;
    const role = draft.evidence?.candidate.ask.role;
    if (draft.status !== 'answered' || !fact || !role || draft.confidence < SURE_FROM) continue;
    if (!saysItself(asked, token, fact, world)) continue;
    const value = draft.entities ?? entitiesIn(fact.roles[role]);
    if (value.length === 0 || value.length > MOST || world.words(fact).entities.has(id)) continue;
    if (!value.every((one) => groupOf(world.entity(one)) === group)) continue;
    const said = verdict(asked, false);
    return {
      ...draft,
      status: said.status,
      holds: false,
      role: 'yesno',
      text: said.lead ? shortThenStatement(said.lead, [fact.statement], language) : fact.statement[language],
      entities: [...value, id],
      reason:
        language === 'ko' ? '기사는 그 자리에 다른 이름을 댑니다.' : 'The article has another name in that place.',
    };
  }
  return undefined;
}
