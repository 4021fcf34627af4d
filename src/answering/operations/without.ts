import { attachJosa } from '../../language';
import { entityOf } from '../../understanding';
import { classesOf } from '../classes';
import { asSentence, sayEntities, shortThenStatement } from '../compose';
import type { Draft } from '../draft';
import { groupOf, leftover, membersOf, negligible, partsOf } from '../world';
import type { Context } from './context';

const OUT =
  /빼|뺀|뺐|제외|제하|걷어|말고|외에|이외|\baside\s+from\b|\bother\s+than\b|\bbesides\b|\bminus\b|\bwithout\b|\bexclud|\bremov|\btak(e|ing)\b.*\b(out|away)\b|\bapart\s+from\b|\bexcept|\bsubtract|\bdrop\b|\bleav(e|ing)\b.*\b(out|aside)\b/;
const LEFT = /남|나머지|\bleft\b|\bremain|\brest\b/;
/** What such a question says besides the names: to take away, to be left, places, members. */
const SCAFFOLD =
  /^(말고|외|빼|뺀|뺐|제외|제하|걷어|남|나머지|곳|군데|데$|회사|기관|멤버|회원|참여|구성|총|모두|전부|둘|두$|쪽|계열|minus|without|exclud|remov|tak|out|away|subtract|drop|leav|left|remain|rest|member|compan|compani|organi|two|both|name|list)/i;
const CLASSES = new Set(['university', 'institute', 'academic', 'telecom', 'company', 'electronics', 'shipbuilding']);

/** "AI 원팀에서 LG 빼면 누가 남아?": the whole list of members, without those that are taken away. */
export function without({ asked, world }: Context): Draft | undefined {
  const { text, language } = asked;
  const { roles } = asked.words;
  if (!OUT.test(text) || asked.yesNo || roles.some((role) => ['when', 'where', 'why', 'how'].includes(role)))
    return undefined;
  const alliances = asked.entities.filter((id) => world.alliances.includes(id));
  const [alliance] = alliances;
  if (!alliance || alliances.length > 1) return undefined;
  const kind = asked.cues.has('founding') && !LEFT.test(text) ? 'founders' : 'members';
  const fact = world.related(kind, alliance);
  const named = asked.entities.filter((id) => !world.alliances.includes(id) && id !== 'ai');
  if (!fact || named.some((id) => groupOf(world.entity(id)) !== 'organisation')) return undefined;
  if (
    // "원팀에서 대학 빼고": nothing but the list and what is taken away
    !asked.words.content.every(
      (token) => token.kind === 'entity' || classesOf(token).some((name) => CLASSES.has(name)),
    ) &&
    !LEFT.test(text) &&
    !roles.some((role) => ['who', 'list', 'count', 'org'].includes(role)) &&
    !/멤버|참여|member/.test(text)
  )
    return undefined;
  const out = text.search(OUT);
  const kinds = asked.words.content.filter(
    (token) => !entityOf(token) && classesOf(token).some((name) => CLASSES.has(name)),
  );
  // "KT 빼고 통신사는" picks by the word on the far side of what is taken away; "회사는 몇 곳" names the list
  const taken = kinds.filter((token) => (language === 'ko' ? token.start < out : token.start > out));
  if (kinds.some((token) => !taken.includes(token) && !classesOf(token).includes('company'))) return undefined;
  const dropped = taken
    .flatMap((token) => classesOf(token))
    .filter((name) => (name !== 'company' || named.length === 0) && CLASSES.has(name));
  const rest = leftover(asked, [fact], world, ['founding']).filter(
    (token) => !named.includes(entityOf(token) ?? '') && !SCAFFOLD.test(token.text) && classesOf(token).length === 0,
  );
  if ((named.length === 0 && dropped.length === 0) || !negligible(rest, world)) return undefined;
  // words like 합류 pick a part of the list that this rule does not know
  if (asked.words.content.some((token) => token.concepts.includes('join'))) return undefined;
  const all = membersOf(world, alliance, kind);
  const strangers = named.flatMap((id) => partsOf(world, id)).filter((id) => !all.includes(id));
  const say = (ids: readonly string[]) => sayEntities(ids, world, language, false);
  const base = { facts: [fact], intent: 'members-without', role: roles[0] ?? 'who', confidence: 0.92 };
  if (strangers.length > 0) {
    const lead =
      language === 'ko'
        ? `${attachJosa(say(strangers), '은/는')} ${say([alliance])} 참여사가 아닙니다.`
        : `${say(strangers)} ${strangers.length > 1 ? 'are not members' : 'is not a member'} of ${say([alliance])}.`;
    return {
      ...base,
      status: 'corrected',
      text: shortThenStatement(lead, [fact.statement], language),
      entities: [alliance, ...named],
      reason: language === 'ko' ? '참여 명단에 없는 곳을 뺍니다.' : 'The question takes away what is not in the list.',
    };
  }
  const gone = new Set(named.flatMap((id) => partsOf(world, id)));
  const remaining = all.filter(
    (id) => !gone.has(id) && !dropped.some((name) => world.entity(id)?.classes.includes(name)),
  );
  if (remaining.length === 0 || remaining.length === all.length) return undefined;
  const names = asSentence(say(remaining), language);
  const count =
    language === 'ko'
      ? `${remaining.length}곳이 남습니다.`
      : `${remaining.length} ${remaining.length > 1 ? 'are' : 'is'} left.`;
  return {
    ...base,
    status: 'answered',
    text: shortThenStatement(roles.includes('count') ? `${count} ${names}` : names, [fact.statement], language),
    entities: [...remaining, alliance],
    reason: language === 'ko' ? '참여 명단에서 뺐습니다.' : 'Took them from the member list.',
  };
}
