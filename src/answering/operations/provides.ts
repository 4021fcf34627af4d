import { attachJosa } from '../../language';
import { abstain } from '../abstain';
import { sayEntities } from '../compose';
import type { Draft } from '../draft';
import { verdict } from '../polarity';
import { entitiesIn, groupOf, leftover, negligible, type World } from '../world';
import type { Context } from './context';

const DATA = /^(데이터|자료|data)$/i;

/** The kinds of data of which the article tells who brings them; know-how is none. */
const dataOf = (world: World): string[] =>
  world.corpus.knowledge.entities
    .filter(({ type, classes }) => type === 'data' && classes.includes('data'))
    .map(({ id }) => id);

const USES = /(쓰|써|쓴|씀|활용|이용|사용)|\b(use|uses|used|using)\b/;

/**
 * "Is it X that brings Y?", "do X and Z both bring Y?": facts with one name for who and a list for what say who brings which; a fact that names all
 * parties at once does not.
 */
export function provides({ asked, world }: Context): Draft | undefined {
  if (!asked.yesNo) return undefined;
  const parties = asked.entities.filter((id) => groupOf(world.entity(id)) === 'organisation');
  const named = asked.entities.filter((id) => world.entity(id)?.type === 'data');
  // "LG전자는 데이터를 제공해?": any of them
  const alone = named.length === 0 && asked.context.length === 0 && !asked.negated;
  const any = alone && parties.length === 1 && asked.words.content.some(({ text }) => DATA.test(text));
  const things = any ? dataOf(world) : named;
  const [party, thing] = [parties[0], things[0]];
  if (!party || !thing || parties.length > 2 || (things.length > 2 && !any)) return undefined;
  const carrying = world.corpus.knowledge.facts.filter(
    (fact) =>
      entitiesIn(fact.roles.who).length === 1 && things.some((one) => entitiesIn(fact.roles.what).includes(one)),
  );
  const givers = carrying.flatMap((fact) => entitiesIn(fact.roles.who));
  if (givers.length === 0) return undefined;
  const brings = (one: string, what: string) =>
    carrying.some((fact) => entitiesIn(fact.roles.who).includes(one) && entitiesIn(fact.roles.what).includes(what));
  const holds = parties.every((one) =>
    any ? things.some((what) => brings(one, what)) : things.every((what) => brings(one, what)),
  );
  // who brings a thing does not tell who else may use it
  if (!holds && USES.test(asked.text)) return abstain(asked, world, []);
  const own = carrying.filter((fact) => parties.some((one) => entitiesIn(fact.roles.who).includes(one)));
  const told = holds ? own : carrying;
  if (
    !negligible(
      leftover(asked, carrying, world).filter((token) => !parties.some((one) => token.ids.includes(`entity:${one}`))),
      world,
    )
  )
    return undefined;
  const { language } = asked;
  const { lead, status } = verdict(asked, holds);
  const who = sayEntities(givers, world, language, false);
  const instead =
    holds || (things.length > 1 && !any)
      ? ''
      : language === 'ko'
        ? `${any ? '데이터를' : attachJosa(sayEntities([thing], world, language), '을/를')} 내는 곳은 ${who}입니다.`
        : `It is ${who} that brings ${any ? 'data' : sayEntities([thing], world, language)}.`;
  return {
    status,
    holds,
    text: [lead, instead, ...told.map((fact) => fact.statement[language])].filter(Boolean).join(' '),
    facts: told,
    intent: 'contribute',
    role: 'yesno',
    confidence: 0.93,
    entities: [...parties, ...things],
    reason: language === 'ko' ? '누가 무엇을 내는지 대조했습니다.' : 'Checked who brings what.',
  };
}
