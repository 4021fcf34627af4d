import type { DateValue, Fact } from '../../knowledge';
import { attachJosa, keyOf } from '../../language';
import { asFineAs, datesAgree, type Token } from '../../understanding';
import { abstain } from '../abstain';
import { sayDate } from '../compose';
import type { Draft } from '../draft';
import { MESSAGES } from '../messages';
import type { Asked, World } from '../world';
import type { Context } from './context';

/** Asks what a date means or which one it is. */
const MEANING =
  /언제|며칠|몇\s*(년|월|일)|정확|실제|뜻|의미|말하|말해|말한|말함|가리키|가리켜|가리킨|지칭|무슨\s*(날|달|해)|어느\s*(날|달|해|연도|년도)|연도|년도|날짜|\bwhen\b|\b(what|which|exact|full|actual)\s+(calendar\s+)?(date|day|month|year)|\b(means?|meant|meaning|refer(s|red|ring)?|stands?\s+for|denotes?|exactly)\b/;
/** The day of the week is for no article's own date to say. */
const WEEKDAY = /요일|day\s+of\s+the\s+week|weekday/;
/** What such a question says besides the date. */
const SCAFFOLD =
  /^(지난(?!해)|속$|말하|말해|말한|가리|지칭|뜻|의미|정확|실제|날짜|연도|년도|년$|월$|일$|날$|달$|해$|때$|표현|말$|단어|문구|구절|시점|기사|본문|글|사진|설명|캡션|나오|나온|나와|적힌|적혀|쓰인|쓰여|쓴|있|언급|구체|상|기준|때문|last$|early|mean|refer|stand|denot|exact|actual|date|day|month|year|calendar|article|stori|story|text|caption|phrase|word|expression|written|mention|say|said|used|use$|full|real)/i;

/** The date is given as the article would put it. */
const AS_WORDS = /지난(?!해)\s*\d|['"‘“][^'"’”\d]*\d[^'"’”]*['"’”]|['"‘“](last|this|early)\s/;

interface Saying {
  readonly fact: Fact;
  readonly value: DateValue;
}

/** The dates that the article puts in words of its own, those of events first. */
const sayings = (world: World): Saying[] =>
  world.corpus.knowledge.facts
    .flatMap((fact) =>
      Object.values(fact.roles).flatMap((value) => (value?.kind === 'date' && value.said ? [{ fact, value }] : [])),
    )
    .sort((a, b) => Number(b.fact.event !== undefined) - Number(a.fact.event !== undefined));

const wholeIn = (phrase: string, text: string): boolean =>
  new RegExp(`(?<![\\p{L}\\d])${phrase.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&')}(?![a-z\\d])`, 'u').test(text);

/** The article's words that the question repeats: "early this year", "올초". */
const quoted = (asked: Asked, said: Saying): string | undefined =>
  [said.value.said?.ko, said.value.said?.en].find((phrase) => phrase && wholeIn(phrase.toLowerCase(), asked.text));

function meant(asked: Asked, dates: readonly Token[], world: World): Saying | undefined {
  const all = sayings(world);
  const byWords = all.filter((said) => quoted(asked, said));
  // the longest wording is the one that is quoted: 지난해 11월 holds 11월
  const longest = byWords.sort((a, b) => (quoted(asked, b) ?? '').length - (quoted(asked, a) ?? '').length)[0];
  const mention = dates[0]?.date;
  // a bare year is of too much to be a wording of its own
  const byDate =
    mention && (mention.month !== undefined || mention.day !== undefined)
      ? all.find(({ value }) => {
          // 지난 6월 is no wording of what is called 3일
          const named = mention.day === undefined ? `${mention.month}월` : `${mention.day}일`;
          return datesAgree(mention, value.date) && asFineAs(mention, value.date) && value.said?.ko.includes(named);
        })
      : undefined;
  return longest ?? byDate;
}

/** "21일은 몇 월 21일이야?" names one day twice. */
const sameDay = (dates: readonly Token[]): boolean =>
  dates.every(({ date }) => date?.day === dates[0]?.date?.day && date?.month === dates[0]?.date?.month);

const isRest = (token: Token, asked: Asked, said: Saying): boolean => {
  const phrase = quoted(asked, said);
  const at = phrase ? asked.text.indexOf(phrase.toLowerCase()) : -1;
  const inPhrase = phrase && token.start >= at && token.end <= at + phrase.length;
  // a particle after a closing quotation mark stands alone
  const particle = /^[은는이가을를의]$/.test(token.text);
  return !token.date && !inPhrase && !particle && !SCAFFOLD.test(keyOf(token.text));
};

/** "지난 2월은 언제를 말해?", "which year is 'last November'?": the date behind the article's words for it. */
export function saidDates({ asked, world }: Context): Draft | undefined {
  const { text, language, cues } = asked;
  if (!MEANING.test(text) || WEEKDAY.test(text) || cues.has('interval') || asked.negated || asked.excepts)
    return undefined;
  if (asked.words.roles.some((role) => !['when', 'what', 'how', 'list'].includes(role))) return undefined;
  const dates = asked.reading.tokens.filter((token) => token.date);
  if (dates.length > 2 || (asked.yesNo && dates.length !== 2) || (!asked.yesNo && !sameDay(dates))) return undefined;
  const said = meant(asked, dates, world);
  // "'지난 6월'은 언제야?" asks for words that the article does not use, not for what it dates to June
  const bare = asked.words.content.every((token) => token.date || SCAFFOLD.test(keyOf(token.text)));
  if (!said && dates.length === 1 && bare && AS_WORDS.test(text)) return abstain(asked, world, []);
  if (!said || asked.words.content.some((token) => isRest(token, asked, said))) return undefined;
  const { fact, value } = said;
  const date = sayDate(value.date, language);
  const phrase = value.said?.[language] as string;
  const short =
    language === 'ko'
      ? `기사의 '${phrase}'${attachJosa(phrase, '은/는').slice(phrase.length)} ${date}입니다.`
      : `'${phrase}' in the article is ${date}.`;
  const claimed = dates[1]?.date;
  const holds = !claimed || (datesAgree(claimed, value.date) && asFineAs(claimed, value.date));
  const lead = asked.yesNo ? `${(holds ? MESSAGES.yes : MESSAGES.no)[language]} ` : '';
  return {
    status: !holds && asked.leading ? 'corrected' : 'answered',
    text: `${lead}${short} ${fact.statement[language]}`,
    facts: [fact],
    intent: 'said-date',
    role: asked.yesNo ? 'yesno' : 'when',
    confidence: 0.92,
    reason:
      language === 'ko'
        ? '기사의 말을 기사가 나온 날짜에 맞추어 풀었습니다.'
        : 'Read the words of the article against the date of its publication.',
  };
}
