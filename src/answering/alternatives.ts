import { attachJosa } from '../language';
import { entityOf, type Read, type Token } from '../understanding';
import { abstain } from './abstain';
import { sayDate, sayEntity } from './compose';
import type { Draft } from './draft';
import { betweenSides } from './operations/between-sides';
import { joiningOrder } from './operations/joining-order';
import { type Asked, factExplains, groupOf, understand, type World } from './world';

/** A Korean question's last syllables, by which two questions side by side are told: "KT야 LG야?". */
const ENDING = /(이?에요|이?예요|인가요?|나요|까요|[어아야여나냐니까죠요대래임])[?,]?$/;
const OR_KO = /^(아니면|아님|혹은|또는|or)$/i;
/** Between the two names of "in February or in June", "KT 아니면 LG". */
const OR_BETWEEN =
  /^\S{0,3}\s*,?\s*(or|아니면|아님|혹은|또는|vs\.?)\s+((was|is|did|are|were)\s+(it|he|she|they)\s+)?(rather\s+)?((in|at|to|by|from|with|on|of)\s+)?(the\s+)?$/i;

interface Alternative {
  readonly question: string;
  /** What only this one says. */
  readonly own: string;
}

/** "A야 B야?": what stands before both goes for the second too, which has as many words as its counterpart. */
function sideBySide(text: string): readonly Alternative[] | undefined {
  const words = text.replace(/[?!.\s]+$/, '').split(/[\s]+/);
  const last = ENDING.exec(words.at(-1) ?? '')?.[1];
  if (!last) return undefined;
  const at = words.findIndex((word, place) => place < words.length - 1 && ENDING.exec(word)?.[1] === last);
  const second = words.slice(at + 1).filter((word) => !OR_KO.test(word));
  const first = words.slice(0, at + 1);
  if (at < 0 || second.length === 0 || second.length > first.length) return undefined;
  const before = first.slice(0, first.length - second.length);
  return [first.slice(before.length), second].map((own) => ({
    question: `${[...before, ...own].join(' ').replace(/,$/, '')}?`,
    own: own.join(' '),
  }));
}

/** The text with only one of two names that "or" joins, each with what belongs to it. */
function joinedByOr(asked: Asked, world: World): readonly Alternative[] | undefined {
  const { text, tokens, language } = asked.reading;
  const akin = (one: Token, two: Token) => {
    const [a, b] = [entityOf(one), entityOf(two)];
    return a && b
      ? a !== b && groupOf(world.entity(a)) === groupOf(world.entity(b))
      : one.kind === two.kind && (one.kind === 'date' || one.kind === 'number');
  };
  for (const [at, one] of tokens.entries()) {
    const two = tokens
      .slice(at + 1)
      .find((token) => akin(one, token) && OR_BETWEEN.test(text.slice(one.end, token.start)));
    if (!two) continue;
    const name = text.slice(one.start, one.end);
    const rest = text.slice(two.end + (language === 'ko' ? two.tail.length : 0));
    const josa = /^[이가]/.test(two.tail) ? '이/가' : /^[은는]/.test(two.tail) ? '은/는' : undefined;
    const kept = language === 'en' ? name : josa ? attachJosa(name, josa) + two.tail.slice(1) : name + two.tail;
    return [
      { question: text.slice(0, one.start) + kept + rest, own: name },
      { question: text.slice(0, one.start) + text.slice(two.start), own: text.slice(two.start, two.end) },
    ];
  }
  return undefined;
}

/** Characters. A question and its choice are a line; the pattern below takes the cube of the length at worst. */
const LONGEST = 300;

/** "Who brings roaming data, KT or LG Uplus?": the question before the choice, if its answer is one of the two. */
const beforeChoice = (text: string): string | undefined =>
  text.length > LONGEST
    ? undefined
    : /^(.*\b(?:who|which|when|where|what)\b.*?)\s*[,:-]\s*[^,]+?\s+or\s+[^,]+$/i.exec(text)?.[1];

const ORDERS = /\b(came|comes|come|happened|was|is)\s+(first|earlier|sooner|later|last)\b/;

/** The answer in a few words, where the alternative is a name or a date. */
function short(own: string, read: Read, world: World, asked: Asked): string {
  const { language } = asked;
  const said = read(own).tokens.flatMap((token) => {
    const id = entityOf(token);
    const { year, month, day } = token.date ?? {};
    const date = [year, month, day].every((part) => part !== undefined)
      ? sayDate([year, month, day].map((part) => String(part).padStart(2, '0')).join('-'), language)
      : token.date && text(own, token);
    return id ? [sayEntity(id, world, language, false)] : date ? [date] : [];
  });
  return said.length === 1 ? `${said[0]}${language === 'ko' ? '입니다.' : '.'} ` : '';
}

const text = (own: string, token: Token): string => own.slice(token.start, token.end);

/** An either/or question as two yes/no questions: what one of them is, and the other is not, answers it. */
export function alternatives(
  asked: Asked,
  world: World,
  read: Read,
  answer: (asked: Asked) => Draft,
): Draft | undefined {
  const { language } = asked;
  // these reason over both at once
  if (betweenSides({ asked, world }) ?? joiningOrder({ asked, world })) return undefined;
  const stem = language === 'en' ? beforeChoice(asked.reading.text) : undefined;
  const stemmed = stem ? understand(read(`${stem}?`), asked.context) : undefined;
  // "which came first, A or B?" asks nothing without the two
  if (stemmed && (stemmed.entities.length > 0 || !ORDERS.test(stemmed.text))) {
    const draft = answer(stemmed);
    const value = draft.facts
      .flatMap((fact) => Object.values(fact.roles))
      .flatMap((role) => (role?.kind === 'entities' ? role.entities : []));
    return draft.status === 'answered' && asked.entities.some((id) => value.includes(id)) ? draft : undefined;
  }
  // "… 그거 말고 딴 것도 손댄대?" asks for more, not for one of two
  if (!asked.yesNo || asked.excepts || asked.reading.tokens.some(({ kind }) => kind === 'reference')) return undefined;
  // in a conversation what stands before may be the question before, and no alternative
  const found =
    joinedByOr(asked, world) ??
    (language === 'ko' && asked.context.length === 0 ? sideBySide(asked.reading.text) : undefined);
  if (!found) return undefined;
  const drafts = found.map(({ question }) => answer(understand(read(question), asked.context)));
  if (drafts.some(({ role, holds }) => role !== 'yesno' && holds === undefined)) return undefined;
  // what only the alternative says must be in the fact, or it was let pass unread
  const isSaid = (draft: Draft) => {
    const { own } = found[drafts.indexOf(draft)] as Alternative;
    const others = (found.find((one) => one.own !== own)?.own ?? '').split(/\s+/);
    return understand(read(own)).words.content.some(
      (token) =>
        !others.includes(token.text) &&
        (entityOf(token) !== undefined || draft.facts.some((fact) => factExplains(token, fact, world))),
    );
  };
  const so = drafts.filter((draft) => draft.holds === true);
  const unread = so.filter((draft) => !isSaid(draft));
  if (unread.length > 0) return unread.some(({ evidence }) => evidence) ? abstain(asked, world, []) : undefined;
  const [chosen] = so;
  const told = (draft: Draft) => draft.facts.map((fact) => fact.statement[language]).join(' ');
  if (so.length === 1 && chosen) {
    const own = (found[drafts.indexOf(chosen)] as Alternative).own;
    return { ...chosen, status: 'answered', text: `${short(own, read, world, asked)}${told(chosen)}` };
  }
  if (so.length === 2 || drafts.every(({ holds }) => holds === false)) {
    const lead =
      language === 'ko'
        ? so.length === 2
          ? '둘 다 맞습니다.'
          : '둘 다 아닙니다.'
        : so.length === 2
          ? 'Both.'
          : 'Neither.';
    const [first] = drafts as [Draft, Draft];
    const statements = [...new Set(drafts.map(told))];
    return {
      ...first,
      status: so.length === 2 ? 'answered' : 'corrected',
      text: [lead, ...statements].join(' '),
      facts: [...new Set(drafts.flatMap(({ facts }) => facts))],
    };
  }
  return undefined;
}
