import { attachJosa } from '../../language';
import { entityOf, type Token } from '../../understanding';
import { abstain } from '../abstain';
import { classesOf } from '../classes';
import { sayEntities } from '../compose';
import type { Draft } from '../draft';
import { verdict } from '../polarity';
import { type Asked, groupOf, leftover, membersOf, negligible, type World } from '../world';
import type { Context } from './context';

const KINDS = new Set(['telecom', 'university', 'institute', 'electronics', 'internet', 'foreign', 'shipbuilding']);
/** 통신 3사, 통신사 세 곳: how many there are of the kind, right after it. */
const NUMBERED = /^(들)?\s*(의?\s*)?(\d|두|세|네|다섯)\s*(사|社|곳|개사|개\s*(사|회사|업체|기업)|회사|업체|군데)/;
/** 통신사들이 전부: after the kind and its particle, before what is said of them. */
const ALL_AFTER = /^\S{0,4}\s*(\d사\S{0,2}\s*)?(\S+에\s+)?(전부|모두|죄다|싹|다(?=\s)|하나같이|몽땅|모조리)/;
const ALL_BEFORE = /(모든|온갖)\s*(국내\s*)?$/;
/** "all three Korean carriers", "every telco", "the big three telcos" */
const ALL_ENGLISH = /\b(all|every|each|both|(big|top|major)\s+(two|three|four))\b([\s-]+(of|the|its|\w+)){0,4}[\s-]*$/;
const NUMBERS: Readonly<Record<string, number>> = { 두: 2, 세: 3, 네: 4, 다섯: 5, two: 2, three: 3, four: 4, five: 5 };
const ENGLISH_NUMBER = /\b(two|three|four|five|\d)\b[^.,?]*$/;
const SCAFFOLD =
  /^(뭉치|뭉쳤|모이|모였|모인|합류|참여|가입|참가|들어|껴|끼|손|힘|합치|합쳤|같이|함께|회사|기업|업체|국내|한국|전부|모두|죄다|싹|통틀|소속|속하|편|진영|쪽|이유|까닭|배경|모든|join|sign|team|member|part|company|firm|korean|domestic|major|big|top|all|every|both|reason|band|unite|gather)/i;

interface Claimed {
  readonly token: Token;
  readonly ids: readonly string[];
}

/** The kind of which the question speaks as a whole, with all of that kind that the article names. */
function kindClaimed(asked: Asked, world: World): Claimed | undefined {
  const { tokens, text } = asked.reading;
  for (const token of tokens) {
    const kind = entityOf(token) ? undefined : classesOf(token).find((name) => KINDS.has(name));
    if (!kind) continue;
    const ids = world.corpus.knowledge.entities
      .filter((entity) => groupOf(entity) === 'organisation' && entity.classes.includes(kind))
      .map(({ id }) => id);
    // 이통3사 is one word
    const after = text.slice(token.start + token.text.replace(/\d사$/, '').length);
    const before = text.slice(0, token.start).toLowerCase();
    const english = asked.language === 'en' ? ALL_ENGLISH.exec(before) : null;
    const numbered = NUMBERED.exec(after);
    const said = numbered?.[3] ?? (english ? ENGLISH_NUMBER.exec(english[0])?.[1] : undefined);
    const number = said === undefined ? undefined : (NUMBERS[said] ?? Number(said));
    // of "two carriers" which ones are meant is open
    if (ids.length < 2 || (number !== undefined && number !== ids.length)) continue;
    if (numbered || english || ALL_AFTER.test(after) || ALL_BEFORE.test(before)) return { token, ids };
  }
  return undefined;
}

/**
 * "통신 3사가 전부 AI 원팀으로 뭉쳤다던데?", "why did all three carriers join AI One Team?": all of a kind against the
 * member list. A question that takes it for granted is corrected, whatever it asks.
 */
export function wholeKind({ asked, world }: Context): Draft | undefined {
  const { language } = asked;
  const { roles } = asked.words;
  const alliances = asked.entities.filter((id) => world.alliances.includes(id));
  const [alliance] = alliances;
  if (!alliance || alliances.length > 1 || asked.negated || asked.excepts) return undefined;
  // "which telcos, all of them, are in it?" wants the list
  const takesForGranted =
    roles.some((role) => ['why', 'when', 'how', 'where'].includes(role)) ||
    /이유|까닭|배경|\breasons?\b/.test(asked.text);
  if (!asked.yesNo && !asked.leading && !takesForGranted) return undefined;
  if (asked.entities.some((id) => groupOf(world.entity(id)) === 'organisation')) return undefined;
  const claimed = kindClaimed(asked, world);
  const members = world.related('members', alliance);
  if (!claimed || !members) return undefined;
  const all = membersOf(world, alliance);
  const outside = claimed.ids.filter((id) => !all.includes(id));
  const holds = outside.length === 0;
  if (holds && !asked.yesNo) return undefined;
  const rest = leftover(asked, [members], world, ['founding', 'joinedLater', 'sameSide', 'side']).filter(
    (token) =>
      token !== claimed.token && token.kind !== 'number' && classesOf(token).length === 0 && !SCAFFOLD.test(token.text),
  );
  if (!negligible(rest, world)) return abstain(asked, world, []);
  const inside = claimed.ids.filter((id) => all.includes(id));
  const name = sayEntities([alliance], world, language, false);
  const say = (ids: readonly string[]) => sayEntities(ids, world, language, false);
  const { lead, status } = verdict(asked, holds);
  const told =
    language === 'ko'
      ? [
          inside.length > 0 && `${attachJosa(say(inside), '은/는')} ${name}에 참여하고 있습니다.`,
          !holds && `${attachJosa(say(outside), '은/는')} ${name} 참여사가 아닙니다.`,
        ]
      : [
          inside.length > 0 && `${say(inside)} ${inside.length > 1 ? 'are' : 'is'} part of ${name}.`,
          !holds && `${say(outside)} ${outside.length > 1 ? 'are not members' : 'is not a member'} of ${name}.`,
        ];
  const own = world.alliances.filter(
    (id) => id !== alliance && outside.some((one) => membersOf(world, id).includes(one)),
  );
  const facts = [members, ...own.flatMap((id) => world.related('members', id) ?? [])];
  return {
    status: asked.yesNo ? status : 'corrected',
    ...(asked.yesNo ? { holds } : {}),
    text: [asked.yesNo ? lead : '', ...told, ...facts.map((fact) => fact.statement[language])]
      .filter(Boolean)
      .join(' '),
    facts,
    intent: 'whole-kind',
    role: asked.yesNo ? 'yesno' : (roles[0] ?? 'yesno'),
    confidence: 0.93,
    entities: [alliance, ...claimed.ids],
    reason:
      language === 'ko'
        ? '그 종류의 회사를 모두 참여 명단과 대조했습니다.'
        : 'Checked every company of that kind against the member list.',
  };
}
