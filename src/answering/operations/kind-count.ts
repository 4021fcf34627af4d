import { entityOf } from '../../understanding';
import { classesOf } from '../classes';
import { sayEntities, shortThenStatement } from '../compose';
import type { Draft } from '../draft';
import { verdict } from '../polarity';
import { leftover, membersOf, negligible } from '../world';
import type { Context } from './context';

const KINDS = new Set(['university', 'institute', 'telecom', 'electronics', 'internet', 'shipbuilding']);
const NUMBERS: Readonly<Record<string, number>> = {
  한: 1,
  하나: 1,
  두: 2,
  둘: 2,
  세: 3,
  셋: 3,
  네: 4,
  one: 1,
  two: 2,
  three: 3,
};
const COUNTED =
  /(?<![가-힣])(한|하나|두|둘|세|셋|네|\d)\s*(곳|군데|개|사|명|업체)?(뿐|밖에|만)?(이|가|야|이야|인|임|지|이지|맞|있|들|라|정도|\s|[?？]|$)/;
const SCAFFOLD =
  /^(참여|합류|가입|들어|껴|끼|멤버|회원|소속|속하|있|총|모두|전부|곳|뿐|다섯|일곱|member|join|take|part|include|there|only|just)/i;

/** "원팀에 연구기관이 두 곳이지?", "there are two universities in it, right?": a number of one kind against the member list. */
export function kindCount({ asked, world }: Context): Draft | undefined {
  const { text, language } = asked;
  const alliances = asked.entities.filter((id) => id !== 'ai');
  const [alliance] = alliances;
  if (!asked.yesNo || asked.negated || asked.excepts || !alliance || alliances.length > 1) return undefined;
  const members = world.alliances.includes(alliance) ? world.related('members', alliance) : undefined;
  const kinds = asked.words.content.filter(
    (token) => !entityOf(token) && classesOf(token).some((name) => KINDS.has(name)),
  );
  const [token] = kinds;
  const names = new Set(kinds.flatMap((one) => classesOf(one).filter((name) => KINDS.has(name))));
  const [kind] = names;
  if (!members || !token || !kind || names.size > 1) return undefined;
  const said =
    language === 'ko'
      ? COUNTED.exec(text.slice(token.end))?.[1]
      : /\b(one|two|three|\d)\s+(\w+\s+)?$/.exec(text.slice(0, token.start))?.[1];
  if (!said) return undefined;
  const ids = membersOf(world, alliance).filter((id) => world.entity(id)?.classes.includes(kind));
  const rest = leftover(asked, [members], world, ['founding']).filter(
    (one) => !kinds.includes(one) && one.kind !== 'number' && !SCAFFOLD.test(one.text),
  );
  if (!negligible(rest, world)) return undefined;
  const holds = (NUMBERS[said] ?? Number(said)) === ids.length;
  const { lead, status } = verdict(asked, holds);
  const list = sayEntities(ids, world, language, false);
  const told =
    language === 'ko' ? `${ids.length}곳${list ? `(${list})` : ''}입니다.` : `${ids.length}${list ? `: ${list}` : ''}.`;
  return {
    status,
    holds,
    text: shortThenStatement(`${lead} ${told}`.trim(), [members.statement], language),
    facts: [members],
    intent: 'kind-count',
    role: 'yesno',
    confidence: 0.9,
    entities: [alliance, ...ids],
    reason: language === 'ko' ? '그 종류의 참여사를 세었습니다.' : 'Counted the members of that kind.',
  };
}
