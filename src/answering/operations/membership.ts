import type { Fact } from '../../knowledge';
import { attachJosa } from '../../language';
import { datesAgree, entityOf, type Token } from '../../understanding';
import { abstain } from '../abstain';
import { nounTypes } from '../classes';
import { sayEntities } from '../compose';
import type { Draft } from '../draft';
import { verdict } from '../polarity';
import { SAID } from '../speaker';
import {
  type Asked,
  cueSpans,
  groupOf,
  leftover,
  membersOf,
  negligible,
  organisationOf,
  partsOf,
  type World,
} from '../world';
import type { Context } from './context';

/** The only alliance that all of some organisations are in. */
function soleAlliance(named: readonly string[], world: World): string | undefined {
  const organisations = named.flatMap((id) => partsOf(world, organisationOf(world, id) as string));
  const fitting = world.alliances.filter((alliance) =>
    organisations.every((id) => membersOf(world, alliance).includes(id)),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** "When did Samsung join AI One Team?" of one that is no member. */
function presumed(asked: Asked, world: World): Draft | undefined {
  const alliances = asked.entities.filter((id) => world.alliances.includes(id));
  const [alliance] = alliances;
  if (!alliance || alliances.length > 1 || asked.negated || asked.excepts) return undefined;
  if (!asked.words.content.some((token) => token.concepts.some((concept) => JOINING.test(concept)))) return undefined;
  if (
    !asked.words.roles.some((role) => ['when', 'why', 'how', 'what', 'where'].includes(role)) &&
    asked.words.roles.length > 0
  )
    return undefined;
  const members = world.related('members', alliance);
  const named = asked.entities.filter((id) => groupOf(world.entity(id)) === 'organisation');
  const strangers = named.flatMap((id) => partsOf(world, id)).filter((id) => !membersOf(world, alliance).includes(id));
  if (
    !members ||
    strangers.length === 0 ||
    strangers.length < named.length ||
    asked.cues.has('relation') ||
    asked.cues.has('difference')
  )
    return undefined;
  if (
    !negligible(
      leftover(asked, [members], world, ['founding', 'joinedLater']).filter(
        (token) =>
          !token.concepts.some((concept) => JOINING.test(concept) || concept === 'reason') && token.kind !== 'entity',
      ),
      world,
    )
  )
    return undefined;
  const { language } = asked;
  const them = sayEntities(strangers, world, language, false);
  const name = sayEntities([alliance], world, language, false);
  const lead =
    language === 'ko'
      ? `${attachJosa(them, '은/는')} ${name} 참여사가 아닙니다.`
      : `${them} ${strangers.length > 1 ? 'are not members' : 'is not a member'} of ${name}.`;
  const own = [
    ...new Set(strangers.flatMap((id) => world.alliances.filter((other) => membersOf(world, other).includes(id)))),
  ].flatMap((other) => world.related('members', other) ?? []);
  return {
    status: 'corrected',
    text: [lead, ...[...own, members].map((fact) => fact.statement[language])].join(' '),
    facts: [...own, members],
    intent: 'is-member',
    role: asked.words.roles[0] ?? 'what',
    confidence: 0.9,
    entities: [alliance, ...named],
    reason:
      language === 'ko'
        ? '참여 명단에 없는 곳이 참여했다고 전제합니다.'
        : 'The question assumes a member that the list does not have.',
  };
}

const JOINING = /^(join|take-part|member|include|belong)$/;
/** What members do with one another: of two or more in an alliance it says no more than that they are in it. */
const JOINTLY = /^(cooperate|partnership|partner|together|work-job|task-work|ally|alliance|team-group)$/;

/** "카이스트도 껴 있나?": the only alliance that all of them are in, where nothing but joining is asked. */
function impliedAlliance(asked: Asked, world: World, named: readonly string[]): string | undefined {
  const spans = cueSpans(asked.text, 'founding');
  const grouped = named.some((id) => partsOf(world, id).length > 1);
  const content = asked.words.content.filter(
    (token) =>
      token.kind !== 'entity' &&
      token.kind !== 'date' &&
      // "the LG companies"
      !(grouped && nounTypes(token)?.includes('company')) &&
      !spans.some((span) => token.start < span.end && token.end > span.start),
  );
  if (spans.length > 0 && content.length === 0) return soleAlliance(named, world);
  if (
    asked.context.length === 0 &&
    (content.length === 0 ||
      !content.every(
        (token) => token.concepts.some((concept) => JOINING.test(concept)) || /^(껴|끼|들어)/.test(token.text),
      ))
  )
    return undefined;
  if (
    asked.context.length > 0 &&
    content.length > 0 &&
    !content.every((token) => token.concepts.some((concept) => JOINING.test(concept)))
  )
    return undefined;
  return soleAlliance(named, world);
}

/** Is Hyundai in "Samsung, SKT and Kakao's hyper-cooperation": members put right before their alliance only name it. */
function withoutApposition(named: readonly string[], alliance: string, asked: Asked, world: World): readonly string[] {
  const { tokens, language } = asked.reading;
  if (language !== 'ko') return named;
  const at = tokens.findIndex((token) => entityOf(token) === alliance);
  const apposed = new Set<string>();
  for (let k = at - 1; k >= 0; k--) {
    const token = tokens[k] as Token;
    const id = entityOf(token);
    if (!id || !/^(의|와|과|랑|이랑)?$/.test(token.tail) || !membersOf(world, alliance).includes(id)) break;
    apposed.add(id);
  }
  const others = named.filter((id) => !apposed.has(id));
  return apposed.size > 1 && others.length > 0 ? others : named;
}

/** A yes or no as the beginning of a sentence; where some are in and some are not, the sentences themselves tell. */
function leadOf(lead: string, { yes, some, negated }: { yes: boolean; some: boolean; negated: boolean }): string {
  if (!lead || (!yes && some && !negated)) return '';
  const [word] = lead.split(/[,.]/);
  return word === '네' || word === 'Yes' || word === 'No' ? `${word}, ` : `${lead} `;
}

/** "Was LG in it in February?": by its date, the launch is meant. */
const atLaunch = (asked: Asked, founders: Fact, world: World): boolean =>
  asked.reading.tokens.some(
    ({ date }) =>
      date?.month !== undefined && world.words(founders).dates.some((launched) => datesAgree(date, launched)),
  );

/**
 * "Is X in Y?": a yes/no question about one alliance and organisations (or people and products, by their companies).
 * With words like 처음 or 출범, the first members count.
 */
export function membership({ asked, world }: Context): Draft | undefined {
  if (asked.entities.some((id) => world.entity(id)?.type === 'person')) return undefined;
  // who is in it has not said so
  if (asked.yesNo && SAID.test(asked.text)) return undefined;
  if (!asked.yesNo) return presumed(asked, world);
  const alliances = asked.entities.filter((id) => world.alliances.includes(id));
  if (alliances.length > 1) return undefined;
  const everyone = asked.entities.filter(
    (id) => !world.alliances.includes(id) && organisationOf(world, id) && id !== 'ai',
  );
  const named = alliances[0] ? withoutApposition(everyone, alliances[0], asked, world) : everyone;
  if (named.length === 0) return undefined;
  const alliance = alliances[0] ?? impliedAlliance(asked, world, named);
  if (!alliance) return undefined;
  const members = world.related('members', alliance);
  const founders = world.related('founders', alliance);
  const joined = world.related('joined', alliance);
  if (!members) return undefined;
  // who was first in an alliance of which no first members are told
  if (!founders && !alliances[0] && asked.cues.has('founding')) return abstain(asked, world, []);
  const early = founders !== undefined && (asked.cues.has('founding') || atLaunch(asked, founders, world));
  const about = world.about(alliance);
  const facts = [members, ...(founders ? [founders] : []), ...(joined ? [joined] : []), ...(about ? [about] : [])];
  const rest = leftover(asked, facts, world, ['founding', 'joinedLater', 'sameSide', 'side']).filter(
    (token) =>
      !token.ids.some((id) => named.some((one) => id === `entity:${one}`)) &&
      !(named.length > 1 && token.concepts.some((concept) => JOINTLY.test(concept))),
  );
  if (!negligible(rest, world)) return undefined;

  const { language } = asked;
  const set = new Set(early ? membersOf(world, alliance, 'founders') : membersOf(world, alliance));
  const asked1 = [...new Set(named.flatMap((id) => partsOf(world, organisationOf(world, id) as string)))];
  const inside = asked1.filter((id) => set.has(id));
  const outside = asked1.filter((id) => !set.has(id));
  const yes = outside.length === 0;
  const name = sayEntities([alliance], world, language, false);
  const them = (ids: readonly string[]) => sayEntities(ids, world, language, false);
  const fact = early && yes && founders ? founders : members;
  const late = early ? outside.filter((id) => membersOf(world, alliance).includes(id)) : [];
  const elsewhere = outside.flatMap((id) =>
    world.alliances.filter((other) => other !== alliance && membersOf(world, other).includes(id)),
  );
  const other = elsewhere[0] ? world.related('members', elsewhere[0]) : undefined;
  const said = verdict(asked, yes);
  const parts: string[] = [];
  // what two are said to do together is not so where one of them is out
  const jointly = asked.words.content.some((token) => token.concepts.some((concept) => JOINTLY.test(concept)));
  const some = inside.length > 0 && !jointly;
  if (language === 'ko') {
    const lead = leadOf(said.lead, { yes, some, negated: asked.negated });
    if (inside.length > 0)
      parts.push(
        `${lead}${attachJosa(them(inside), '은/는')} ${early ? `출범 때부터 ${name}에 참여하고 있습니다` : `${name}에 참여하고 있습니다`}.`,
      );
    if (late.length > 0)
      parts.push(
        `${inside.length > 0 ? '' : lead}${attachJosa(them(late), '은/는')} 출범 때의 참여사가 아니라 나중에 합류했습니다.`,
      );
    const never = outside.filter((id) => !late.includes(id));
    if (never.length > 0)
      parts.push(
        `${inside.length > 0 || late.length > 0 ? '' : lead}${attachJosa(them(never), '은/는')} ${name} 참여사가 아닙니다.`,
      );
  } else {
    const lead = leadOf(said.lead, { yes, some, negated: asked.negated });
    const be = (ids: readonly string[]) => (ids.length > 1 ? 'are' : 'is');
    if (inside.length > 0)
      parts.push(
        `${lead}${them(inside)} ${be(inside)} ${early ? `among the first members of ${name}` : `part of ${name}`}.`,
      );
    if (late.length > 0)
      parts.push(
        `${inside.length > 0 ? '' : lead}${them(late)} ${be(late)} not among the first members of ${name}; ${late.length > 1 ? 'they' : 'it'} joined later.`,
      );
    const never = outside.filter((id) => !late.includes(id));
    if (never.length > 0)
      parts.push(
        `${inside.length > 0 || late.length > 0 ? '' : lead}${them(never)} ${be(never)} not a member of ${name}.`,
      );
  }
  const told = other && outside.length > 0 ? [other, fact] : [fact];
  return {
    status: said.status,
    holds: yes,
    text: [...parts, ...told.map((one) => one.statement[language])].join(' '),
    facts: told,
    intent: 'is-member',
    role: 'yesno',
    confidence: 0.95,
    entities: [alliance, ...named],
    reason: language === 'ko' ? '참여 명단과 대조했습니다.' : 'Checked against the list of members.',
  };
}
