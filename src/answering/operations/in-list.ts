import type { Fact } from '../../knowledge';
import { attachJosa } from '../../language';
import { entityOf, type Token } from '../../understanding';
import { sayEntities, shortThenStatement } from '../compose';
import type { Draft } from '../draft';
import { MESSAGES } from '../messages';
import { verdict } from '../polarity';
import { type Asked, entitiesIn, leftover, negligible, partsOf, type World } from '../world';
import type { Context } from './context';

const INCLUDES =
  /포함|들어가|들어갑|들어간|들어\s*있|속하|속해|껴\s*있|해당(되|돼|하)|\binclud|\bamong\b|\bone\s+of\b|\bpart\s+of\b|\bcounted\b|\bon\s+the\s+list\b/;
/** Ask for a part of a list: the fact that gives that part answers by itself. */
const PART =
  /전에|전\s|전부터|이전|기존|원래|처음|이후|후에|새로|추가|더해|\bbefore\b|\bafter\b|\bnew\b|\badded\b|\boriginal/;
const SCAFFOLD =
  /^(포함|들어가|들어갑|들어간|들어|속하|속해|껴|해당|대상|목록|것|리스트|활용|역시|보유|includ|among|one|part|count|list|cover)/i;

/** The name that is asked about: the one with 도 or 역시, or the one that English puts first, or after include. */
function member(asked: Asked, world: World): Token | undefined {
  const { tokens, text } = asked.reading;
  const named = tokens.filter((token) => {
    const id = entityOf(token);
    return id && id !== 'ai' && !world.alliances.includes(id);
  });
  if (asked.language === 'ko')
    return named.find((token) => /^도/.test(token.tail) || /^\s*(역시|또한)/.test(text.slice(token.end)));
  const verb = /\binclud\w*/i.exec(text);
  return verb ? named.find((token) => token.start > verb.index) : named[0];
}

interface Listing {
  readonly fact: Fact;
  readonly ids: readonly string[];
  readonly has: boolean;
}

/** The lists of names of that kind in facts that account for all else, the likeliest first. */
function listings(asked: Asked, token: Token, world: World): Listing[] {
  const id = entityOf(token) as string;
  const type = world.entity(id)?.type;
  const seen = new Set<Fact>();
  return world.gather(asked, 40).flatMap(({ candidate: { ask } }) => {
    const { fact } = ask;
    if (seen.has(fact)) return [];
    seen.add(fact);
    const rest = leftover(asked, [fact], world).filter(
      (one) => one !== token && !SCAFFOLD.test(one.text) && !one.concepts.includes('include'),
    );
    if (!negligible(rest, world)) return [];
    const { who } = fact.roles;
    return Object.entries(fact.roles).flatMap(([role, value]): Listing[] => {
      const ids = entitiesIn(value);
      if (ids.length === 0 || !ids.every((one) => world.entity(one)?.type === type)) return [];
      const has = partsOf(world, id).every((part) => ids.includes(part));
      // what one party brings denies nothing of what all of them bring
      const narrow =
        role !== 'who' && entitiesIn(who).length > 0 && !entitiesIn(who).some((one) => asked.entities.includes(one));
      return has || (ids.length > 1 && !narrow) ? [{ fact, ids, has }] : [];
    });
  });
}

/** "감염병 대책에 로밍 데이터도 들어가?": a name against a list that a fact gives. */
export function inList({ asked, world }: Context): Draft | undefined {
  const { text, language } = asked;
  if (!INCLUDES.test(text) || PART.test(text) || asked.negated || asked.excepts) return undefined;
  if (asked.words.roles.some((role) => role !== 'list') || asked.cues.has('opinion')) return undefined;
  const token = member(asked, world);
  const all = token ? listings(asked, token, world) : [];
  const [likeliest] = all;
  if (!token || !likeliest) return undefined;
  // what a part of a list lacks, the whole of it may have
  const whole = all.find(({ has, ids }) => has && likeliest.ids.every((one) => ids.includes(one)));
  const { fact, has } = whole ?? likeliest;
  const id = entityOf(token) as string;
  const name = sayEntities([id], world, language, false);
  const detail =
    language === 'ko'
      ? `${attachJosa(name, '은/는')} ${has ? '들어갑니다' : '들어가지 않습니다'}.`
      : `${name} is ${has ? '' : 'not '}among them.`;
  return {
    status: verdict(asked, has).status,
    holds: has,
    text: shortThenStatement(`${(has ? MESSAGES.yes : MESSAGES.no)[language]} ${detail}`, [fact.statement], language),
    facts: [fact],
    intent: 'in-list',
    role: 'yesno',
    confidence: 0.88,
    entities: [id],
    reason: language === 'ko' ? '기사가 드는 목록과 대조했습니다.' : 'Checked against the list that the article gives.',
  };
}
