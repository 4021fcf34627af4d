import { attachJosa } from '../../language';
import { sayEntities } from '../compose';
import type { Draft } from '../draft';
import { MESSAGES } from '../messages';
import { entitiesIn, groupOf, leftover, negligible } from '../world';
import type { Context } from './context';

/**
 * "Is it X that brings Y?": facts with one name for who and a list for what say who brings which; a fact that names all
 * parties at once does not.
 */
export function provides({ asked, world }: Context): Draft | undefined {
  if (!asked.yesNo) return undefined;
  const parties = asked.entities.filter((id) => groupOf(world.entity(id)) === 'organisation');
  const things = asked.entities.filter((id) => world.entity(id)?.type === 'data');
  const [party, thing] = [parties[0], things[0]];
  if (!party || !thing || parties.length > 1 || things.length > 1) return undefined;
  const carrying = world.corpus.knowledge.facts.filter(
    (fact) => entitiesIn(fact.roles.who).length === 1 && entitiesIn(fact.roles.what).includes(thing),
  );
  const givers = carrying.flatMap((fact) => entitiesIn(fact.roles.who));
  if (givers.length === 0) return undefined;
  const own = carrying.filter((fact) => entitiesIn(fact.roles.who).includes(party));
  const told = own.length > 0 ? own : carrying;
  if (
    !negligible(
      leftover(asked, carrying, world).filter((token) => !token.ids.includes(`entity:${party}`)),
      world,
    )
  )
    return undefined;
  const { language } = asked;
  const holds = own.length > 0;
  const lead = asked.negated ? '' : holds ? MESSAGES.yes[language] : MESSAGES.no[language];
  const who = sayEntities(givers, world, language, false);
  const instead = holds
    ? ''
    : language === 'ko'
      ? `${attachJosa(sayEntities([thing], world, language), '을/를')} 내는 곳은 ${who}입니다.`
      : `It is ${who} that brings ${sayEntities([thing], world, language)}.`;
  return {
    status: !holds && asked.leading && !asked.negated ? 'corrected' : 'answered',
    text: [lead, instead, ...told.map((fact) => fact.statement[language])].filter(Boolean).join(' '),
    facts: told,
    intent: 'contribute',
    role: 'yesno',
    confidence: 0.93,
    entities: [party, thing],
    reason: language === 'ko' ? '누가 무엇을 내는지 대조했습니다.' : 'Checked who brings what.',
  };
}
