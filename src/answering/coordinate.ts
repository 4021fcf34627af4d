import { entityOf, type Reading, type Token } from '../understanding';

/** What may be asked of a thing by naming it alone: "기자 이름이랑 날짜", "outlet and author". */
const ASPECTS = new Set(
  'name member participant date time year month place title-headline newspaper reporter position job-title title reason goal number budget email career-record education-record price age phone-number address'.split(
    ' ',
  ),
);
/** What only a person or a company has: asked of whoever stands before the first. */
const OF_SOMEBODY = new Set(
  'position job-title title email career-record education-record age phone-number'.split(' '),
);
const MEMBERS = new Set(['member', 'participant']);
/** What people are called by, which goes with their names in every answer. */
const TITLE = new Set(['position', 'job-title', 'title']);
const JOINS = /^(이?랑|하고|와|과)$/;
const BETWEEN = /^\s*(,|·|\/|&|및|그리고|,?\s*and)\s*(the\s+|an?\s+|its\s+|his\s+)?$/i;
/** What may stand after the last of them. */
const CLOSING = /^(function|framing|role|reference|number)$/;

const OF = /^(of|for|from|in|behind|at)$/i;
/** Question words that ask for one thing only. */
const SINGLE = /^role:(who|when|where|why|how|count|amount)$/;

const isAspect = (token: Token): boolean => token.concepts.some((concept) => ASPECTS.has(concept));

/** The tokens up to each joint; nothing where a stretch does not end on what is asked for. */
function stretches(reading: Reading): Token[][] | undefined {
  const out: Token[][] = [];
  let current: Token[] = [];
  for (const [at, token] of reading.tokens.entries()) {
    const next = reading.tokens[at + 1];
    const joint = next && reading.text.slice(token.end + token.tail.length, next.start);
    // "and" is a token of its own in English
    if (/^(and|및|그리고)$/i.test(token.text) && current.length === 0 && out.length > 0) continue;
    current.push(token);
    const named = next && /^(and|및|그리고|&)$/i.test(next.text);
    if (isAspect(token) && next && (JOINS.test(token.tail) || BETWEEN.test(joint ?? '') || named)) {
      out.push(current);
      current = [];
    }
  }
  const last = current.findLastIndex(isAspect);
  if (out.length === 0 || last < 0) return undefined;
  out.push(current);
  return out;
}

/**
 * A question for each of several things asked of one: "협약식 날짜랑 장소 알려줘" // the date, the place. What is named before
 * the first goes for those that name nothing themselves, and so does what English names after the last.
 * @returns for each the ways to ask it, the likeliest first: of what is named, by itself, of the article
 */
export function coordinated(reading: Reading): string[][] | undefined {
  const { text, language, tokens } = reading;
  if (tokens.some((token) => token.kind === 'role' && token.ids.some((id) => SINGLE.test(id)))) return undefined;
  const parts = stretches(reading);
  if (!parts) return undefined;
  // "초기 멤버랑 늦게 온 멤버" tells two stages of one thing apart
  if (parts.every((part) => part.findLast(isAspect)?.concepts.some((concept) => MEMBERS.has(concept))))
    return undefined;
  const final = parts.at(-1) as Token[];
  // in "name and email of the reporter" the reporter is whose they are
  const of = final.findIndex((token) => OF.test(token.text));
  const head = (of > 0 ? final.slice(0, of) : final).findLastIndex(isAspect);
  if (head < 0) return undefined;
  const after = final.slice(head + 1);
  const trailing = OF.test(after[0]?.text ?? '');
  if (!trailing && !after.every((token) => CLOSING.test(token.kind))) return undefined;
  const say = (list: readonly Token[]) => text.slice((list[0] as Token).start, (list.at(-1) as Token).end);
  const first = parts[0] as Token[];
  const lead = first.slice(0, first.findLastIndex((token) => entityOf(token) !== undefined) + 1);
  // "기자 이름이랑 직책": the noun before the first aspect says whose they are
  const owner = first
    .slice(0, first.findLastIndex(isAspect))
    .filter(({ kind }) => kind !== 'function' && kind !== 'framing');
  return parts.map((part, at) => {
    const own = at === parts.length - 1 ? part.slice(0, head + 1) : part;
    const content = own.filter(({ kind }) => kind !== 'function' && kind !== 'framing');
    const phrase = say(content.length > 0 ? content : own);
    const named = own.some((token) => entityOf(token));
    if (language === 'ko') {
      if (named) return [`${phrase} 알려줘`];
      const personal = part.some((token) => token.concepts.some((concept) => OF_SOMEBODY.has(concept)));
      if (lead.length === 0 && owner.length > 0 && at > 0 && personal) {
        const titled = part.some((token) => token.concepts.some((concept) => TITLE.has(concept)));
        return [...(titled ? [`${say(owner)} 누구야?`] : []), `${say(owner)} ${phrase} 알려줘`];
      }
      return lead.length > 0 ? [`${say(lead)} ${phrase} 알려줘`] : [`${phrase} 알려줘`, `기사 ${phrase} 알려줘`];
    }
    if (named) return [`tell me the ${phrase}`];
    return trailing
      ? [`tell me the ${phrase} ${say(after)}`]
      : [`tell me the ${phrase}`, `tell me the ${phrase} of the article`];
  });
}
