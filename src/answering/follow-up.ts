import { CONTINUATION, entityOf, isContent, type Read, type Reading, type Token } from '../understanding';
import type { Answer } from './answer';
import { isOfOtherOrigin, kindOfClass } from './picking-words';
import { referents } from './referents';
import { type Asked, groupOf, type World } from './world';

const PERSON =
  /^(그분|그 ?사람|그이|그녀|그 ?양반|그는|그가|그의|이분|이 ?사람|그|he|she|his|her|him|that person|that guy)$/i;
const GROUP = /^(걔네|걔넨|걔네들|그쪽|그 ?회사|거기|they|their|them|that company)$/i;
const PLAIN_REFERENCE = /^(럼|그럼|그러면|then|this|these|둘|both|당시|same)$/i;

/** English pronouns that a yes/no question is about. */
const SUBJECT = /^(it|he|she)$/i;

/** 'KT가 맡은 건?' of what is being talked about. */
const THING = /(는|은|한|된|던|린|킨|온|간|낸|든|군)\s*(건|것은|거는)(요)?\s*[?？]*\s*$/;
const OPEN_REFERENCE = new RegExp(`${PERSON.source}|^거기(서|에)?$`, 'i');
const WHOLE_REFERENCE =
  /^(거기|거긴|그 ?중|그때|당시|이 ?중|there|then|those|these|them|at that|at the time|back then|그 당시)/i;

/** True where a question leaves something out that the conversation has to give. */
export function leansOnContext(asked: Asked): boolean {
  const { reading, words, entities } = asked;
  const named = entities.filter((id) => id !== 'ai');
  const refers = reading.tokens.some((token) => token.kind === 'reference' && !PLAIN_REFERENCE.test(token.text));
  const continues = CONTINUATION.test(reading.text.trim());
  const bare = words.content.length <= 1 && (words.roles.length === 0 || named.length === 0);
  return refers || bare || named.length === 0 || THING.test(reading.text) || (continues && words.content.length <= 3);
}

/** "KT는 뭘 내?": asks for something of a name, where an answer that only says what the name is would do for none. */
export const asksOfName = (asked: Asked): boolean =>
  asked.words.content.every((token) => entityOf(token) !== undefined) &&
  /뭘|무엇을|뭐를|\bwhat\s+(does|did|do|will|would|is\s+\S+\s+\w+ing)\b/.test(asked.text) &&
  !/뭐\s*하는|뭘\s*하는\s*(회사|곳|데)|\bdo\s*\??$/.test(asked.text);

/** True where nothing in the question points back, so that its own answer, if it has one, comes first. */
export const couldStandAlone = (asked: Asked): boolean =>
  asked.words.content.length >= 2 &&
  !THING.test(asked.reading.text) &&
  !CONTINUATION.test(asked.reading.text.trim()) &&
  !asked.reading.tokens.some((token) => token.kind === 'reference' && !PLAIN_REFERENCE.test(token.text));

/** The text without the tokens that `drop` names. */
function textWithout(reading: Reading, drop: (token: Token) => boolean): string {
  let text = '';
  let at = 0;
  for (const token of reading.tokens) {
    if (!drop(token)) continue;
    text += reading.text.slice(at, token.start);
    at = token.end + (token.kind === 'entity' ? 0 : token.tail.length);
  }
  return (text + reading.text.slice(at)).replace(/\s+/g, ' ').trim();
}

/** "Right, and who …?", "감사합니다. 그럼 …": what takes note of the answer before. */
const withoutNod = (text: string): string =>
  text.replace(
    /^(right|ok(ay)?|alright|great|thanks|thank you|got it|i see|cool|nice|gotcha|sure|네|예|아하|오케이|ㅇㅋ|감사합니다|고맙습니다|알겠습니다|그렇군요)\s*[,.!]\s*/i,
    '',
  );

/** What a question was about: an auxiliary in front would make a yes/no question of what is added to it. */
const asTopic = (text: string): string =>
  text.replace(/[?？!.]+\s*$/, '').replace(/^(was|were|is|are|did|does|do|has|have|had|will|can)\s+/i, '');

/** 뭐라고 했어: the saying, without what is asked of it. */
const SAID_WHAT = /(뭐|무어|무엇이)라고?\s*(?=(했|하|그랬))/;

/** The turns before the last, as far as each later one named nothing of its own and so was about the same. */
function leaning(earlier: readonly Answer[], read: Read): Answer[] {
  const out: Answer[] = [];
  for (let at = earlier.length - 1; at > 0 && out.length < 3; at--) {
    if (read((earlier[at] as Answer).question).tokens.some((token) => entityOf(token) && entityOf(token) !== 'ai'))
      if ((earlier[at] as Answer).status === 'answered')
        // what was asked in vain leaves the conversation where it was
        break;
    out.push(earlier[at - 1] as Answer);
  }
  return out;
}

/** Reads the question with what the conversation may fill in, likeliest first. */
export function withContext(asked: Asked, earlier: readonly Answer[], world: World, read: Read): string[] {
  const last = [...earlier].reverse().find((answer) => answer.status !== 'smalltalk' && answer.status !== 'unclear');
  if (!last) return [];
  const before = read(last.explanation.read);
  const { reading } = asked;
  const own = withoutNod(reading.text)
    .replace(CONTINUATION, '')
    .replace(/^[\s,]+/, '');
  const bareOwn =
    withoutNod(textWithout(reading, (token) => token.kind === 'reference'))
      .replace(CONTINUATION, '')
      .trim() || own;
  const named = asked.entities.filter((id) => id !== 'ai');
  const nameOf = (id: string) => world.entity(id)?.name[asked.language] ?? id;
  const person = reading.tokens.some((token) => token.kind === 'reference' && PERSON.test(token.text.trim()));
  const two = /둘|두 |both|the two/.test(reading.text);
  const mentioned = [...new Set(two ? earlier.slice(-2).flatMap((answer) => answer.entities) : last.entities)].filter(
    (id) => id !== 'ai' && world.entity(id),
  );
  const out: string[] = [];
  // "why?" asks for the reason of all that was said, not of a name in it
  const asksReason =
    asked.words.content.length === 0 && asked.words.roles.some((role) => role === 'why' || role === 'how');

  // "그럼 카카오는?": the question before, with the new name in the old one's place
  if (named.length > 0 && asked.words.roles.length === 0 && asked.words.content.length <= named.length + 1) {
    for (const token of [...before.tokens].reverse()) {
      const old = entityOf(token);
      const replacing = named.find(
        (id) => id !== old && groupOf(world.entity(id)) === groupOf(world.entity(old ?? '')),
      );
      if (!old || !replacing || named.includes(old)) continue;
      out.push(`${before.text.slice(0, token.start)}${nameOf(replacing)}${before.text.slice(token.end)}`);
    }
  }
  // "오른쪽은?" after "가운데는 누구야?": the question before, with the new word in the place of one of its kind
  const picks = asked.words.content.every((token) => kindOfClass(token) !== undefined) ? asked.words.content : [];
  const [picked] = picks;
  if (picked && picks.length === 1 && named.length === 0) {
    const said = reading.text.slice(picked.start, picked.end);
    for (const one of [before, ...leaning(earlier, read).map((turn) => read(turn.explanation.read))]) {
      const old = one.tokens.find((token) => kindOfClass(token) === kindOfClass(picked));
      // in Korean the new word brings its own particle
      const end = asked.language === 'ko' && old ? old.end + old.tail.length : old?.end;
      const tail = asked.language === 'ko' ? picked.tail : '';
      if (old) out.push(`${one.text.slice(0, old.start)}${said}${tail}${one.text.slice(end)}`);
      if (old) break;
    }
  }
  const swaps = out.length;
  // "그분 직함은요?": the names of the last answer and question, each in turn
  const isPerson = (id: string) => world.entity(id)?.type === 'person';
  const about = person ? [...earlier].reverse().find((answer) => answer.entities.some(isPerson)) : undefined;
  const people = (about ?? last).entities.filter(isPerson);
  const one = referents(about ?? last, world, 'person');
  const candidates =
    person && people.length > 0
      ? one.length === 1 && !/그분들/.test(reading.text)
        ? one
        : people
      : mentioned.filter((id) => !isOfOtherOrigin(id, asked, world));
  // "걔넨", "they", "그쪽": the one company that the question before was about
  const group = reading.tokens.some((token) => token.kind === 'reference' && GROUP.test(token.text.trim()));
  const companies = [...new Set(before.tokens.flatMap((token) => entityOf(token) ?? []))].filter(
    (id) => groupOf(world.entity(id)) === 'organisation',
  );
  const [company] = companies;
  if (group && company && companies.length === 1 && !named.includes(company))
    return [`${nameOf(company)}${/그쪽/.test(reading.text) ? ' 쪽' : ''} ${bareOwn}`];
  // "기자는?" after the headline: the article's own
  const ofArticle =
    last.citations.length > 0 &&
    last.citations.every(({ paragraph }) => ['byline', 'title', 'subhead'].includes(String(paragraph)));
  const article =
    ofArticle &&
    named.length === 0 &&
    !person &&
    (asked.words.content.length === 1 || (asked.words.content.length === 0 && asked.words.roles.includes('when')))
      ? asked.language === 'ko'
        ? `이 기사 ${bareOwn}`
        : `the article's ${bareOwn.replace(/^the\s+/i, '')}`
      : undefined;
  const twins = candidates.filter(
    (id) => candidates.filter((other) => world.entity(other)?.type === world.entity(id)?.type).length > 1,
  );
  const pair = twins.filter((id) => world.entity(id)?.type === world.entity(twins[0] as string)?.type);
  if (two && pair.length > 1)
    out.push(
      `${pair
        .slice(0, 2)
        .map(nameOf)
        .join(asked.language === 'ko' ? '와 ' : ' and ')} ${bareOwn}`,
    );
  // "is it in AI One Team?": the name in the pronoun's own place
  const pronoun = reading.tokens.find(
    ({ kind, text }) => kind === 'reference' && (asked.yesNo ? SUBJECT : /^s?he$/i).test(text),
  );
  const he =
    asked.language === 'ko'
      ? reading.tokens.find(({ kind, text }) => kind === 'reference' && PERSON.test(text))
      : undefined;
  const inPlace =
    he && he.tail === '의' && candidates.length === 1
      ? [`${reading.text.slice(0, he.start)}${nameOf(candidates[0] as string)}${reading.text.slice(he.end)}`]
      : pronoun
        ? candidates
            .slice(0, 4)
            .filter((id) => !named.includes(id) && PERSON.test(pronoun.text) === (world.entity(id)?.type === 'person'))
            .map((id) => reading.text.slice(0, pronoun.start) + nameOf(id) + reading.text.slice(pronoun.end))
            // the reading leaves a contracted is out
            .map((text) => text.replace(/^who\s+(?=[A-Z])/, 'who is '))
        : [];
  for (const id of candidates.slice(0, 4)) if (!named.includes(id)) out.push(`${nameOf(id)} ${bareOwn}`);
  if (candidates.length > 1 && !person) out.push(`${candidates.slice(0, 3).map(nameOf).join(' ')} ${bareOwn}`);
  // "왜?", "when was that?": the question before, asking for something else; "거기", "그중에" mean all of it
  const topicIn = (turn: Reading): string => {
    // what somebody said is what "where?" and "when?" ask of next
    const one = turn.language === 'ko' && SAID_WHAT.test(turn.text) ? read(turn.text.replace(SAID_WHAT, '말')) : turn;
    const topic = asTopic(textWithout(one, (token) => token.kind === 'role'));
    // a he or 거기 that nothing gave a name to is none the clearer for being repeated
    const open = one.tokens.some((token) => token.kind === 'reference' && OPEN_REFERENCE.test(token.text.trim()));
    return !open && one.tokens.some((token) => token.kind !== 'role' && isContent(token)) ? topic : '';
  };
  const content = topicIn(before);
  const whole = `${content} ${bareOwn}`;
  // "KT는 뭘 내?" after "LG유플러스는 코로나 대응에 무슨 데이터를 내?": the rest of it
  const kinds = new Set(named.map((id) => groupOf(world.entity(id))));
  const rest = asTopic(
    textWithout(
      before,
      (token) =>
        token.kind === 'role' ||
        (entityOf(token) !== undefined && kinds.has(groupOf(world.entity(entityOf(token) as string)))),
    ).replace(/^[은는이가도]\s+/, ''),
  );
  const wholes = content ? [whole] : [];
  for (const answer of leaning(earlier, read)) {
    const older = read(answer.explanation.read);
    const topic = topicIn(older);
    if (topic) wholes.push(`${topic} ${bareOwn}`);
  }
  // a topic word of the question before (사진, 기사) may be all that is missing
  for (const token of before.tokens
    .filter((one) =>
      // he is in no headline
      one.concepts.some((concept) =>
        (person ? ['photo'] : ['photo', 'article', 'title-headline', 'subhead']).includes(concept),
      ),
    )
    .slice(0, 2))
    wholes.push(`${token.text} ${bareOwn}`);
  // it, that, 거기 and bare question words mean all that was said before; he and 그분 mean one name of it
  if (asksReason && !person) return wholes.slice(0, 1);
  // he and 그분 stand for somebody, whatever else was said
  const long = asked.words.content.length > 2;
  if (person) return about ? [...new Set([...inPlace, ...out, ...(long ? wholes : [])])] : wholes.slice(0, 1);
  // "who helped?" of a name alone would drop what was done
  const points = reading.tokens.some((token) => token.kind === 'reference' && !PLAIN_REFERENCE.test(token.text));
  if (asked.words.content.length === 0 && !points && named.length === 0) {
    const all = [...new Set(before.tokens.flatMap((token) => entityOf(token) ?? []))].filter((id) => id !== 'ai');
    return [
      ...new Set([
        ...(article ? [article] : []),
        ...wholes,
        ...(all.length > 1 ? [`${all.map(nameOf).join(' ')} ${bareOwn}`] : []),
      ]),
    ];
  }
  if (
    named.length === 0 ||
    reading.tokens.some((token) => token.kind === 'reference' && WHOLE_REFERENCE.test(token.text))
  )
    out.splice(swaps, 0, ...wholes);
  else out.push(...wholes);
  if (named.length > 0 && rest) out.unshift(`${rest} ${bareOwn}`);
  if (article) out.unshift(article);
  return [...new Set([...inPlace, ...out])];
}
