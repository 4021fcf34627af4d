import { ATTRIBUTE_CONCEPTS, entityOf, isFramingWord, type Reading, type Token } from '../understanding';
import { announces, isDismissed, isLimit, isOfAsker, isPlan, isStatement, repeatsNames, standsAlone } from './aside';
import { type Clause, clausesOf, joined } from './clauses';
import { OPERATION_CUES } from './data/operations.data';

/** For whom, or to do what with the answer: "임원진께 보고드릴 수 있도록", "for my boss". */
const FOR_WHOM =
  /(\S+(께|에게|한테)\s+)?(보고|설명|공유|전달|말씀|안내|발표|제출|인용)\S*\s+수\s*있(도록|게)\s*|\s+for\s+(my|our)\s+[a-z]+(\s+[a-z]+)?(?=\s*[?.!]*$)|\s+for\s+(my|our)\s+([a-z]+\s+){0,2}(department|team|desk|boss|manager|minutes|slides?|report|newsletter|records?|notes|deck|files?|archive|readers?|clients?|colleagues?)\b/i;

/** The end of an order as forms have it: "기재 바람", "명시 요망". */
const ON_FORM =
  /\s+(기재|기입|작성|회신|답변|답신|확인|제출|명시|표기|보고|제시|안내|통보|서술|기술|나열|열거)(하기|할\s*것|해)?\s*(바람|바랍니다|요망|요함|할\s*것|필요|부탁|要)[.\s]*$/;

/** How little the asker has read: "점심시간이라 길게는 못 봤고, ", "지하철에서 보느라 제대로 못 읽었어요. " */
const NOT_READ =
  /^([^,.?!]{1,20}(이라|라서|느라|해서|어서|아서)\s+)?((길게|자세히|제대로|다|끝까지|꼼꼼히|전부)(는|은)?\s*)?(못|안)\s*(봤|읽었|봐|읽어)(고|는데|지만|서|어요|거든요?|습니다)(요)?[,.]?\s+(?=\S)/;

/** The message without what the answer is wanted for, and how little of the article the asker has read. */
export const withoutPurpose = (text: string): string =>
  text.replace(NOT_READ, '').replace(FOR_WHOM, '').replace(ON_FORM, ' 알려줘').trim() || text;

const isSummary = ({ tokens }: Clause): boolean =>
  OPERATION_CUES.summary.test(
    tokens
      .map((token) => token.text + token.tail)
      .join(' ')
      .toLowerCase(),
  );

const names = (clause: Clause): boolean => clause.tokens.some((token) => entityOf(token) && entityOf(token) !== 'ai');

const ENGLISH_TAG =
  /^(is|are|was|were|did|does|do|has|have|had|will|can)(n't)? (it|they|he|she|that|this|there)( not)?$/i;

function isFraming(clause: Clause): boolean {
  const { tokens } = clause;
  if (names(clause) || tokens.some((token) => ['role', 'date', 'number', 'not', 'except'].includes(token.kind)))
    return false;
  if (isSummary(clause)) return false;
  // a tag turns a statement into a question
  if (
    /^(right|correct|no|yeah|huh|맞지|맞죠|맞아|맞나|맞음|그렇지|그쵸)/i.test(tokens[0]?.text ?? '') &&
    tokens.length < 3
  )
    return false;
  if (ENGLISH_TAG.test(tokens.map(({ text }) => text).join(' '))) return false;
  const content = tokens.filter(
    (token) => token.kind === 'word' || token.kind === 'unknown' || token.kind === 'framing',
  );
  const framing = content.filter((token) => token.kind === 'framing' || isFramingWord(token)).length;
  return content.length === 0 ? tokens.length > 0 : framing / content.length >= 0.5;
}

/** The clauses without those in which the asker speaks of themselves, if what is left is a question of its own. */
function withoutAsker(all: readonly Clause[]): readonly Clause[] {
  const sentence = (clause: Clause) => all.filter((one) => one.sentence === clause.sentence);
  const asked = (clause: Clause) => clause.tokens.some(({ kind }) => kind === 'role') || /[?？]/.test(clause.text);
  // what is told beside a whole question of its own only gets in its way: "링크가 깨져서 못 읽었어요." denies nothing
  const beside = (clause: Clause) =>
    isStatement(sentence(clause)) &&
    all.some((one) => one.sentence !== clause.sentence && asked(one) && sentence(one).some(names));
  const kept = all.filter(
    (clause) =>
      (isSummary(clause) && !isPlan(clause)) ||
      !(isOfAsker(sentence(clause)) || (!clause.closes && isOfAsker([clause])) || beside(clause)),
  );
  const dropped = all.filter((clause) => !kept.includes(clause));
  return kept.length > 0 && (standsAlone(kept) || dropped.every(announces)) ? kept : all;
}

/**
 * The text without the clauses around the question: "팀장님이 물어보셔서요", "for my slides", and then what the asker says of
 * themselves. Nothing is dropped where nothing would be left.
 * @returns the shortest first; a word of the asker's story may be what the question needs
 */
export function withoutFraming(reading: Reading): string[] {
  const all = clausesOf(reading);
  if (all.length < 2) return [reading.text];
  const texts = [withoutAsker(all), all].map((question) => {
    const kept = question.filter((clause) => !isFraming(clause));
    return kept.length === 0 || kept.length === all.length ? reading.text : joined(kept);
  });
  return [...new Set(texts)];
}

/** A clause around the question: it names nothing of the article, asks nothing and limits nothing. */
const saysNothing = (clause: Clause, isAsked: (token: Token) => boolean): boolean =>
  !isLimit(clause) &&
  !names(clause) &&
  !clause.tokens.some(
    (token) =>
      ['role', 'date', 'number', 'not', 'except'].includes(token.kind) ||
      isAsked(token) ||
      token.concepts.some((concept) => ATTRIBUTE_CONCEPTS.has(concept)),
  );

/**
 * The message without the clauses that name and ask nothing, for when all of it has no answer: "투자 메모 쓰는 중입니다."
 * before a question. What is left must name something, or the rest was more than framing.
 * @param isAsked true for words that ask for what articles do not say
 */
export function withoutStatements(reading: Reading, isAsked: (token: Token) => boolean): string | undefined {
  const all = clausesOf(reading);
  const isWanted = (token: Token) => token.concepts.some((concept) => ATTRIBUTE_CONCEPTS.has(concept));
  const summing = all.filter(isSummary);
  const sentence = (clause: Clause) => all.filter((one) => one.sentence === clause.sentence);
  const around = (clause: Clause) =>
    saysNothing(clause, isAsked) ||
    isDismissed(clause) ||
    isStatement(sentence(clause)) ||
    repeatsNames(
      sentence(clause),
      all.filter((one) => one.sentence !== clause.sentence),
    );
  // a summary is of all that is named; whatever else stands around it is framing
  const kept =
    summing.length > 0
      ? all.filter(
          (clause) => isSummary(clause) || names(clause) || (clause.tokens.some(isWanted) && !isOfAsker([clause])),
        )
      : all.filter((clause) => !around(clause));
  if (kept.length === 0 || kept.length === all.length) return undefined;
  return summing.length > 0 || standsAlone(kept) ? joined(kept) : undefined;
}
