import { entityOf, type Token } from '../understanding';
import { classesOf } from './classes';
import { tellsNoDoing } from './doing-asked';
import type { Draft } from './draft';
import { asksExtreme } from './extremes';
import { tellsOnlyWord } from './predicate';
import { isOtherWhy, isUnsaid } from './unsaid';
import { isUntold } from './untold';
import { type Asked, groupOf, type World } from './world';

/** The kinds of places that a question may ask for, with the class that an answer's name must have. */
const PLACE_KINDS: readonly { readonly pattern: RegExp; readonly name: string }[] = [
  { pattern: /(어느|무슨|어떤|어떠한)\s*(나라|국가|국적)|\b(which|what)\s+(country|nation)\b/, name: 'country' },
  {
    pattern: /(어느|무슨|어떤)\s*도시(?!야|인가|예요|이에요|입니까|지|죠|래)|\b(which|what)\s+(city|town)\b/,
    name: 'city',
  },
  {
    pattern:
      /(어느|무슨|어떤)\s*(주|구|군|도|동네|동|대륙|지방|지역|행정구)(에|의|야|이|인|로|소속|\s|\?|$)|\b(which|what)\s+(us\s+|u\.s\.\s+)?(state|continent|province|county|district|region|neighbou?rhood|ward)\b/,
    name: 'region',
  },
];

/** Says of a thing itself where it is, is from or was made, which nothing that happened there tells. */
const SITS =
  /제품|출신|국적|회사(야|이|인|에|\?|$)|기업(이|인|\?|$)|본사|본거지|위치|소재|\b(come|comes|based|located|headquartered|situated|from)\b|\bproduct\b/;
const HAPPENS =
  /열|개최|진행|발표|밝히|밝혔|말했|출시|\b(held|happen|took|take|announce|reveal|say|said|speak|spoke|launch|release)/;

const nameOf = ({ text }: Asked): string | undefined => PLACE_KINDS.find(({ pattern }) => pattern.test(text))?.name;

/** True where a place of some kind is asked for and no fact of the answer names one, beside the one asked about. */
function lacksPlace(asked: Asked, draft: Draft, world: World): boolean {
  const kind = nameOf(asked);
  if (!kind || asked.yesNo) return false;
  if (SITS.test(asked.text) && !HAPPENS.test(asked.text)) return true;
  return !draft.facts.some((fact) =>
    [...world.words(fact).entities].some(
      (id) => !asked.entities.includes(id) && (world.entity(id)?.classes.includes(kind) ?? false),
    ),
  );
}

/** What the asker wants to do: "우리 회사가 들어가려면?", "how can we join?". */
const ASKER = /(^|\s)(우리|저희|제가|내가|나도|저도|저는|나는|울)(?![가-힣]*나라)/;
const WANTS = /려면|려고\s*하면|고\s*싶(으면|은데|어)|수\s*있(나|어|을까|는지|습니까|을지)|(해야|돼야|되나|될까)/;
const JOINING = /^(join|take-part|member|include|belong|participant)$/;
const ASKER_EN =
  /\b(can|could|may|do|should|would|must)\s+(i|we|you|one|my|our|someone|anyone|others?|companies|startups?)\b|\b(my|our)\s+(company|firm|startup|team|school|organi[sz]ation)\b|\bhow\s+to\b|\bwhat\s+(does|would)\s+it\s+take\b/;
const JOINS_EN =
  /\b(join|apply|enter|participate|enrol|enroll|sign\s+up|take\s+part|get\s+into|become\s+(a\s+)?(member|part))\b/;

/** Asks how to become part of something oneself; articles tell who did, not how others may. */
function asksToJoin(asked: Asked): boolean {
  const { text, language } = asked;
  if (language === 'en') return ASKER_EN.test(text) && JOINS_EN.test(text) && !/\b(tell|show)\s+me\b/.test(text);
  const joins =
    asked.words.content.some((token) => token.concepts.some((concept) => JOINING.test(concept))) ||
    /들어가|끼려|가입/.test(text);
  return joins && WANTS.test(text) && (ASKER.test(text) || /려면/.test(text));
}

const LEADER =
  /^(이끄|이끌|이끈|지휘|총괄|거느|수장|총수|대장|우두머리|리더|주도|주관|의장|lead|head|run|chair|in charge|direct|boss|manage|govern|steer|responsib|담당자|책임자|관리자|운영자)/i;

/** Says that somebody leads; a title alone is of a company. */
const LED = /이끄|이끌|이끈|주도|주관|지휘|총괄|의장|\b(leads?|led|leading|chairs?|chaired|in charge)\b/;

const UNDERTAKING = /프로젝트|사업|계획|\b(project|plan|initiative|programme|program|effort)\b/;

const MANAGED = /\b(manages?|managing|responsible|in\s+charge|runs?)\b|담당자|책임자|관리자|운영자/;
/** What has somebody in charge, whom no fact about it need name. */
const MANAGEABLE: ReadonlySet<string> = new Set([
  'person',
  'event',
  'platform',
  'device',
  'content',
  'service',
  'disease',
]);

/** "Who leads the alliance?": answered only by a fact that speaks of leading. */
function asksLeader(asked: Asked, draft: Draft, world: World): boolean {
  // "who's in the group that KT runs?" asks for its members
  const describes = /\b(that|which|whose)\b/.test(asked.text);
  const ofAlliance =
    !describes && draft.facts.some(({ relation }) => relation && world.alliances.includes(relation.of));
  const led = ofAlliance || asked.entities.some((id) => world.alliances.includes(id)) || UNDERTAKING.test(asked.text);
  const managed =
    MANAGED.test(asked.text) &&
    asked.words.roles.includes('who') &&
    asked.entities.some((id) => MANAGEABLE.has(world.entity(id)?.type ?? '')) &&
    !asked.entities.some((id) => groupOf(world.entity(id)) === 'organisation');
  if (asked.yesNo || !(led || managed)) return false;
  const { tokens } = asked.reading;
  const isLeading = (token: Token) =>
    entityOf(token) === undefined &&
    LEADER.test(token.text) &&
    (!/^(leading|heading)$/i.test(token.text) || /^\s+up\b/i.test(asked.reading.text.slice(token.end)));
  const leading =
    tokens.find(isLeading) ?? (/\bin\s+charge\s+of\b/.test(asked.text) ? (tokens[0] as Token) : undefined);
  if (!leading || !asked.words.roles.some((role) => ['who', 'org', 'what'].includes(role))) return false;
  // "이끄는 임원" of a company beside the alliance is somebody's title
  if (!ofAlliance && asked.entities.some((id) => groupOf(world.entity(id)) === 'organisation')) return false;
  const isVerb = MANAGED.test(leading.text);
  const executive = (token: Token) => classesOf(token).includes('executive');
  if (asked.words.content.some((token) => executive(token) && !(isVerb && token === leading))) return false;
  return !draft.facts.some(({ statement }) => LED.test(`${statement.ko} ${statement.en.toLowerCase()}`));
}

/** 가구 수, the number of seats: what is counted. */
const NUMBER_OF = /[가-힣]\s*수(는|가|를|도)?\s*(몇|얼마|궁금|알려|좀|어떻게|\?|$)|\bnumber\s+of\b/;

/** A number is asked for and the answer has none. */
const lacksNumber = (asked: Asked, { text, role }: Draft): boolean =>
  !asked.yesNo && NUMBER_OF.test(asked.text) && role !== 'count' && !/\d/.test(text.slice(0, text.search(/[.\n]/)));

/** An answer this likely is to what was asked, whatever the one word for it: at 0.95 plain questions are refused. */
const CERTAIN = 0.9;

/** True where a draft, though its words fit, cannot hold what is asked for: where a thing lies, how to join, what was worn. */
export const isBeyond = (asked: Asked, draft: Draft, world: World): boolean =>
  (draft.status === 'answered' || draft.status === 'corrected') &&
  (lacksPlace(asked, draft, world) ||
    asksToJoin(asked) ||
    asksLeader(asked, draft, world) ||
    asksExtreme(asked, draft) ||
    lacksNumber(asked, draft) ||
    (draft.status === 'answered' &&
      (isUntold(asked, draft, world) ||
        (draft.evidence !== undefined &&
          draft.facts.some(
            (fact) =>
              tellsNoDoing(asked, fact, world) ||
              (draft.confidence < CERTAIN &&
                !tellsOnlyWord(asked, fact, draft.evidence?.candidate.ask.role ?? 'what', world)),
          )) ||
        isUnsaid(asked, draft, world) ||
        isOtherWhy(asked, draft, world))));
