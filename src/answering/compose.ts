import type { DateValue, Fact, Role, RoleValue, Text } from '../knowledge';
import { attachJosa, type Language } from '../language';
import type { World } from './world';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A date as people say it: 2020-06-03 // '2020년 6월 3일', 'June 3, 2020'. */
export function sayDate(date: string, language: Language): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
  if (language === 'ko') return [`${year}년`, month && `${month}월`, day && `${day}일`].filter(Boolean).join(' ');
  if (!month) return String(year);
  return day ? `${MONTHS[month - 1]} ${day}, ${year}` : `${MONTHS[month - 1]} ${year}`;
}

function sayClock(time: string, language: Language): string {
  const hour = Number(time.slice(0, 2));
  if (language === 'ko')
    return `${time}(${hour < 12 ? '오전' : '오후'} ${hour % 12 || 12}시${time.endsWith('00') ? '' : ` ${Number(time.slice(3))}분`})`;
  return `${time} (${hour % 12 || 12}${time.endsWith(':00') ? '' : time.slice(2)} ${hour < 12 ? 'a.m.' : 'p.m.'})`;
}

function sayWhen(value: DateValue, language: Language): string {
  const day = sayDate(value.date, language);
  const said = value.said?.[language];
  const clock = value.time
    ? language === 'ko'
      ? ` ${sayClock(value.time, language)}`
      : ` at ${sayClock(value.time, language)}`
    : '';
  return (
    day + clock + (said ? (language === 'ko' ? `(기사 표현으로는 '${said}')` : ` ('${said}' in the article)`) : '')
  );
}

/** A name as an answer gives it; people with what they are. */
export function sayEntity(id: string, world: World, language: Language, withTitle = true): string {
  const entity = world.entity(id);
  if (!entity) return id;
  const name = entity.name[language];
  if (entity.type === 'person' && withTitle && entity.title) {
    const company = entity.of ? world.entity(entity.of)?.name[language] : undefined;
    if (language === 'ko') return [name, company, entity.title.ko].filter(Boolean).join(' ');
    return `${name} (${entity.name.ko}), ${entity.title.en}${company ? ` at ${company}` : ''}`;
  }
  return language === 'en' && entity.name.ko !== name && entity.type !== 'company'
    ? `${name} (${entity.name.ko})`
    : name;
}

/** Several names in a row: A와 B, or A, B, C; English takes an and. */
export function sayList(names: readonly string[], language: Language): string {
  if (names.length < 2) return names[0] ?? '';
  const separator = names.some((name) => name.includes(',')) ? '; ' : ', ';
  if (language === 'ko')
    return names.length === 2 ? `${attachJosa(names[0] as string, '과/와')} ${names[1]}` : names.join(separator);
  return `${names.slice(0, -1).join(separator)} and ${names.at(-1)}`;
}

export const sayEntities = (ids: readonly string[], world: World, language: Language, withTitle = true): string =>
  sayList(
    ids.map((id) => sayEntity(id, world, language, withTitle)),
    language,
  );

/** A city and its country, the smaller first in the data: 미국 라스베이거스, Las Vegas, the United States. */
function sayPlaces(ids: readonly string[], world: World, language: Language): string | undefined {
  const nested = ids.length === 2 && ids.every((id) => world.entity(id)?.type === 'place');
  const country = world.entity(ids[1] ?? '')?.classes.includes('country');
  if (!nested || !country) return undefined;
  const names = ids.map((id) => sayEntity(id, world, language));
  return language === 'ko' ? names.reverse().join(' ') : names.join(', ');
}

/** A role's value as the short answer. */
export function sayValue(value: RoleValue, world: World, language: Language): string {
  switch (value.kind) {
    case 'entities':
      return sayPlaces(value.entities, world, language) ?? sayEntities(value.entities, world, language);
    case 'text':
      return value.text[language];
    case 'texts':
      return value.texts.map((text, at) => `${at + 1}) ${text[language]}`).join(', ');
    case 'date':
      return sayWhen(value, language);
    case 'count':
      return language === 'ko' ? `${value.number}${value.unit.ko}` : `${value.number} ${value.unit.en}`;
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** How a Korean phrase that is no noun becomes one: 연동해서 // 연동하는 방식, 방안으로 // 방안. */
const NOUN_FORMS: readonly [RegExp, string][] = [
  [/(?<!위)해서$/, '하는 방식'],
  [/여서$/, '이는 방식'],
  [/으로$/, ''],
];
/** A clause that only its own sentence ends well: 협력한 것을 보고. */
const CLAUSE = /(?:[을를] \S+고|면서|며|[아어]서)$/;

const asNoun = (phrase: string): string => {
  const form = NOUN_FORMS.find(([ending]) => ending.test(phrase));
  return form ? phrase.replace(form[0], form[1]) : phrase;
};

/** A phrase as a sentence of its own. */
export function asSentence(phrase: string, language: Language): string {
  return language === 'ko'
    ? `${asNoun(phrase)}입니다.`
    : /[.!?]$/.test(phrase)
      ? capital(phrase)
      : `${capital(phrase)}.`;
}

const squeeze = (text: string): string => text.replace(/[\s.]/g, '');

/** Short answer first, then the sentence that carries it, once. */
export function shortThenStatement(short: string, statements: readonly Text[], language: Language): string {
  const told = statements
    .map((statement) => statement[language])
    .filter((sentence) => squeeze(sentence) !== squeeze(short));
  return [short, ...new Set(told)].join(' ');
}

export const answerRole = (fact: Fact, role: Role, world: World, language: Language): string => {
  const value = fact.roles[role];
  const clause = language === 'ko' && value?.kind === 'text' && CLAUSE.test(value.text.ko);
  return value && !clause ? asSentence(sayValue(value, world, language), language) : fact.statement[language];
};
