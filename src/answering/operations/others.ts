import type { Fact } from '../../knowledge';
import { entityOf, type Token } from '../../understanding';
import { abstain } from '../abstain';
import { classesOf } from '../classes';
import { sayEntities, shortThenStatement } from '../compose';
import type { Draft } from '../draft';
import { verdict } from '../polarity';
import { type Asked, entitiesIn, groupOf, leftover, membersOf, negligible, type World } from '../world';
import type { Context } from './context';

const OTHER = /다른|딴|또\s*(다른|있)|그\s*밖|\b(else|other|others|another|anything|anyone|anybody|something|more)\b/;
const SCAFFOLD =
  /^(다른|딴|것|거|데|곳|문제|회사|기업|기관|데이터|분야|산업|하$|있|또|else|other|another|anything|anyone|anybody|something|more|compan|firm|member|join|problem|data|do$)/i;
/** What is done to things, not by those that do it. */
const DEALING = /^(다루|손대|손댄|나서|deal|handle|tackle|work|address|fight)/i;

const KINDS = new Set(['university', 'institute', 'telecom', 'electronics', 'internet', 'shipbuilding']);

/** What is left out: the name before 말고 or 외에, after besides or other than. */
function leftOut({ reading: { tokens, text, language } }: Asked): Token[] {
  const at = tokens.findIndex((token) => token.kind === 'except');
  const mark = tokens[at];
  const named = tokens.filter((token) => entityOf(token) !== undefined);
  if (!mark) return [];
  if (language === 'en') return named.filter((token) => token.start > mark.start).slice(0, 1);
  const near = named.filter((token) => token.end <= mark.start).at(-1);
  return near && /^\S{0,3}\s*$/.test(text.slice(near.end, mark.start)) ? [near] : [];
}

/** A list of names like the one left out that a fact of the same matter gives, with others in it. */
function listWith(id: string, asked: Asked, world: World): { fact: Fact; others: readonly string[] } | undefined {
  const akin = (other: string) =>
    groupOf(world.entity(other)) === groupOf(world.entity(id)) ||
    world.entity(other)?.classes.some((name) => world.entity(id)?.classes.includes(name));
  const isParty = ['organisation', 'person'].includes(groupOf(world.entity(id)));
  for (const { candidate } of world.gather(asked, 40)) {
    const { fact } = candidate.ask;
    if (!world.words(fact).entities.has(id)) continue;
    const list = Object.values(fact.roles)
      .map(entitiesIn)
      .find((ids) => ids.length > 1 && ids.every(akin) && ids.some((one) => !asked.entities.includes(one)));
    const rest = leftover(asked, [fact], world).filter(
      (token) => !SCAFFOLD.test(token.text) && (isParty || !DEALING.test(token.text)),
    );
    if (list && negligible(rest, world)) return { fact, others: list.filter((one) => one !== id) };
  }
  return undefined;
}

/** "코로나 말고 다른 문제도 다뤄?", "is anyone besides KT in it?": whether a list has more than the one that is left out. */
export function others({ asked, world }: Context): Draft | undefined {
  if (!asked.yesNo || !asked.excepts || asked.negated || !OTHER.test(asked.text)) return undefined;
  const { language } = asked;
  const [token] = leftOut(asked);
  const id = token && entityOf(token);
  // "that" of nothing before leaves nothing out; what is described (그 병) is looked up
  if (!id) return asked.reading.tokens.some(({ kind }) => kind === 'reference') ? abstain(asked, world, []) : undefined;
  const alliance = asked.entities.find((one) => world.alliances.includes(one) && membersOf(world, one).includes(id));
  const members = alliance ? world.related('members', alliance) : undefined;
  const found =
    alliance && members
      ? { fact: members, others: membersOf(world, alliance).filter((one) => one !== id) }
      : listWith(id, asked, world);
  if (!found) return abstain(asked, world, []);
  // "한양대 말고 대학교 또 있어?": others of that kind only
  const kinds = asked.words.content.flatMap((one) =>
    entityOf(one) ? [] : classesOf(one).filter((name) => KINDS.has(name)),
  );
  const fellows = found.others.filter((one) => kinds.every((name) => world.entity(one)?.classes.includes(name)));
  const holds = fellows.length > 0;
  const { lead, status } = verdict(asked, holds);
  return {
    status,
    holds,
    text: shortThenStatement(lead, [found.fact.statement], language),
    facts: [found.fact],
    intent: 'others',
    role: 'yesno',
    confidence: 0.88,
    entities: [...fellows],
    reason:
      language === 'ko'
        ? `${sayEntities(found.others, world, language, false)}도 같은 목록에 있습니다.`
        : `The same list has ${sayEntities(found.others, world, language, false)}.`,
  };
}
