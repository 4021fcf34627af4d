import type { Fact } from '../../knowledge';
import { entityOf, type Token } from '../../understanding';
import { abstain } from '../abstain';
import { classesOf } from '../classes';
import { sayEntities, shortThenStatement } from '../compose';
import type { Draft } from '../draft';
import { enumeration } from '../enumeration';
import { MESSAGES } from '../messages';
import { type Asked, entitiesIn, groupOf, leftover, membersOf, negligible, partsOf, type World } from '../world';
import type { Context } from './context';

/** "Not only" claims more, not less. */
const NOT_ONLY = /뿐만|뿐\s*아니|만(이)?\s*아니|\bnot\s+(only|just|merely)\b/;
const ONLY_TAIL = /^(들)?(하고|이랑|랑|와|과|한테|에게|에서|에|으로|로|의)?(만(?![큼에치한])|뿐|밖에)/;
const ONLY_NEXT = /^(뿐|만|만의|혼자|단독|밖에|하나만|하나|만이)$/;
const ONLY_EN = /\b(only|solely|exclusively|merely|nothing\s+but|nobody\s+but|no\s+one\s+but|just)\b/;
const SCAFFOLD =
  /^(하나|혼자|단독|오직|오로지|전용|대응|참여|합류|참가|멤버|회원|구성|위한|하$|내$|내는|내놓|제공|다루|들어|포함|only|sole|solely|exclusive|alone|member|join|take part|part|include|cover|correct|true|right|work|deal|provide|bring|contribute|consist|made)/i;

/** The words that 만, 뿐 or only holds down, with those joined to them: "삼성과 SKT만". */
function restricted(asked: Asked, world: World): readonly Token[] {
  const { tokens, language } = asked.reading;
  const eligible = (token: Token) => entityOf(token) !== undefined || classesOf(token).length > 0;
  let found: Token | undefined;
  if (language === 'ko') {
    const at = tokens.findIndex((token, place) => {
      const next = tokens[place + 1];
      // 제공하나 has no 하나 in it
      const spaced = next !== undefined && (next.start > token.end + token.tail.length || !/^하나/.test(next.text));
      return ONLY_TAIL.test(token.tail) || (spaced && ONLY_NEXT.test(next.text));
    });
    const token = tokens[at];
    // "코로나 대응뿐": the name before the noun is what counts
    found =
      token && !eligible(token) && ['word', 'function'].includes(token.kind) && tokens[at - 1]?.kind === 'entity'
        ? tokens[at - 1]
        : token;
  } else {
    const only = ONLY_EN.exec(asked.text);
    const alone = /\balone\b|\bby\s+itself\b/.exec(asked.text);
    if (only) {
      const after = tokens.filter((token) => token.start >= only.index + only[0].length && eligible(token));
      const near = tokens.find((token) => token.start >= only.index + only[0].length);
      found = only[0] === 'just' && near && !eligible(near) ? undefined : after[0];
    } else if (alone) found = [...tokens].reverse().find((token) => token.end <= alone.index && eligible(token));
  }
  if (!found || !eligible(found)) return [];
  const run = enumeration(asked, world);
  return run.includes(found) ? run : [found];
}

interface Verdict {
  readonly holds: boolean;
  readonly facts: readonly Fact[];
  readonly others: readonly string[];
}

const without = (ids: readonly string[], gone: readonly string[]) => ids.filter((id) => !gone.includes(id));

/** "초협력은 삼성만 하는 거야?", "멤버는 기업뿐이야?": against the member list. */
function ofAlliance(asked: Asked, only: readonly Token[], names: readonly string[], world: World): Verdict | undefined {
  const said = asked.entities.filter((id) => world.alliances.includes(id));
  const alliance =
    said.length === 1
      ? said[0]
      : said.length === 0 && asked.words.content.some((token) => token.concepts.includes('join'))
        ? world.alliances.find((one) => names.length > 0 && names.every((id) => membersOf(world, one).includes(id)))
        : undefined;
  if (!alliance) return undefined;
  const joining = asked.words.content.some((token) => token.concepts.includes('join'));
  const kinds = joining
    ? (['joined', 'members'] as const)
    : asked.cues.has('founding')
      ? (['founders', 'members'] as const)
      : (['members'] as const);
  const kind = kinds.find(
    (one) =>
      membersOf(world, alliance, one).length > 0 &&
      (one === 'members' || names.every((id) => membersOf(world, alliance, one).includes(id))),
  );
  const fact = kind ? world.related(kind, alliance) : undefined;
  const about = world.about(alliance);
  if (!kind || !fact) return undefined;
  const rest = leftover(asked, [fact, ...(about ? [about] : [])], world, ['founding', 'joinedLater']).filter(
    (token) => !only.includes(token) && !SCAFFOLD.test(token.text) && !classesOf(token).length,
  );
  if (!negligible(rest, world)) return undefined;
  const all = membersOf(world, alliance, kind);
  if (names.length > 0) {
    if (names.some((id) => groupOf(world.entity(id)) !== 'organisation')) return undefined;
    return {
      holds: names.every((id) => all.includes(id)) && without(all, names).length === 0,
      facts: [fact],
      others: without(all, names),
    };
  }
  const classes = only.flatMap((token) => classesOf(token));
  const others = all.filter((id) => !classes.some((name) => world.entity(id)?.classes.includes(name)));
  return { holds: others.length === 0, facts: [fact], others };
}

/** "로밍 데이터는 LG유플러스만 내?": who brings it, from facts with one name for who. */
function ofGivers(asked: Asked, only: readonly Token[], names: readonly string[], world: World): Verdict | undefined {
  const things = asked.entities.filter((id) => world.entity(id)?.type === 'data');
  const parties = asked.entities.filter((id) => groupOf(world.entity(id)) === 'organisation');
  const carrying = world.corpus.knowledge.facts.filter(
    (fact) =>
      entitiesIn(fact.roles.who).length === 1 &&
      entitiesIn(fact.roles.what).some((id) => world.entity(id)?.type === 'data'),
  );
  const byThing = things.length === 1 && parties.every((id) => names.includes(id));
  const byParty = parties.length === 1 && things.every((id) => names.includes(id));
  if (things.length === 0 || parties.length === 0 || byThing === byParty) return undefined;
  const told = carrying.filter((fact) =>
    byThing
      ? entitiesIn(fact.roles.what).includes(things[0] as string)
      : entitiesIn(fact.roles.who).includes(parties[0] as string),
  );
  const rest = leftover(asked, told, world).filter((token) => !only.includes(token) && !SCAFFOLD.test(token.text));
  if (told.length === 0 || !negligible(rest, world)) return undefined;
  const all = [...new Set(told.flatMap((fact) => entitiesIn(byThing ? fact.roles.who : fact.roles.what)))];
  const others = without(all, names);
  return { holds: others.length === 0 && names.every((id) => all.includes(id)), facts: told, others };
}

/** "박정호는 구글만 언급했어?": a fact with more names of the kind than the question allows. */
function ofFact(asked: Asked, only: readonly Token[], names: readonly string[], world: World): Verdict | undefined {
  const akin = (one: string, other: string) => {
    const [a, b] = [world.entity(one), world.entity(other)];
    return groupOf(a) === groupOf(b) || (a?.classes.some((name) => b?.classes.includes(name)) ?? false);
  };
  for (const { candidate } of world.gather(asked, 40)) {
    const { fact } = candidate.ask;
    const words = world.words(fact);
    if (names.length === 0 || !names.every((id) => words.entities.has(id))) continue;
    const rest = leftover(asked, [fact], world).filter((token) => !only.includes(token) && !SCAFFOLD.test(token.text));
    if (!negligible(rest, world)) continue;
    const lists = Object.values(fact.roles)
      .map((value) => entitiesIn(value))
      .filter((ids) => ids.length > 0 && ids.every((id) => akin(names[0] as string, id)));
    const longer = lists.find(
      (ids) => ids.length > names.length && without(ids, [...names, ...asked.entities]).length > 0,
    );
    // "페이스북하고만": one fact names it alone, another with others; neither settles it
    if (lists.some((ids) => ids.length === names.length && without(ids, names).length === 0)) return undefined;
    if (!longer) continue;
    // of what a list only takes in (코로나 as one 감염병) it says nothing to add that the list has it too
    const others = names.some((id) => longer.includes(id)) ? without(longer, names) : [];
    return { holds: false, facts: [fact], others };
  }
  return undefined;
}

/** A yes/no question with 만, 뿐 or only: yes where nothing else is in the place, no where something is. */
export function only({ asked, world }: Context): Draft | undefined {
  const { language } = asked;
  // "SKT 얘기만 간추려" says what to sum up
  if (NOT_ONLY.test(asked.text) || asked.negated || asked.excepts || asked.cues.has('summary')) return undefined;
  if (!asked.yesNo && (asked.words.roles.length > 0 || !/\?\s*$/.test(asked.text))) return undefined;
  const tokens = restricted(asked, world);
  if (tokens.length === 0) return undefined;
  const names = tokens.flatMap((token) => {
    const id = entityOf(token);
    return id ? partsOf(world, id) : [];
  });
  const verdict =
    ofGivers(asked, tokens, names, world) ??
    ofAlliance(asked, tokens, names, world) ??
    ofFact(asked, tokens, names, world);
  // a fact that has the name says nothing of whether it is the only one
  if (!verdict) return abstain(asked, world, []);
  const { holds, facts, others } = verdict;
  const lead = (holds ? MESSAGES.yes : MESSAGES.no)[language];
  const more = sayEntities(others, world, language, false);
  const also =
    holds || others.length === 0
      ? ''
      : language === 'ko'
        ? ` ${more}도 있습니다.`
        : ` There ${others.length > 1 ? 'are' : 'is'} also ${more}.`;
  return {
    status: asked.leading && !holds ? 'corrected' : 'answered',
    holds,
    text: shortThenStatement(
      `${lead}${also}`,
      facts.map((fact) => fact.statement),
      language,
    ),
    facts,
    intent: 'only',
    role: 'yesno',
    confidence: 0.9,
    entities: [...names, ...others],
    reason: language === 'ko' ? '그 밖에 다른 것이 있는지 대조했습니다.' : 'Checked whether there is anything else.',
  };
}
