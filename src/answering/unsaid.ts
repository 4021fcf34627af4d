import type { Fact } from '../knowledge';
import { OPERATION_CUES } from './data/operations.data';
import type { Draft } from './draft';
import { type Asked, groupOf, type World } from './world';

const PICTURED = /사진|찍|포즈|\b(photo|picture|pic|shot|image|pose|posed|posing)/;
const ALLIED = /연합|동맹|협력|진영|원팀|팀|\b(alliance|team|camp|bloc|coalition|cooperation)/;

interface Unsaid {
  /** What a question for it looks like. */
  readonly asks: RegExp;
  /** What a fact that tells it says. */
  readonly told?: RegExp;
  /** Only questions with one of these question words. */
  readonly roles?: readonly string[];
  readonly when?: (asked: Asked, draft: Draft, world: World) => boolean;
}

/** Fewer wordings that speak of a role are chance. */
const ROLE_WORDINGS = 2;

const tellsRole = (fact: Fact, world: World): boolean =>
  ['concept:role', 'concept:be-in-charge'].some((id) => (world.words(fact).words.get(id) ?? 0) >= ROLE_WORDINGS);

const isLookedUp = (_: Asked, draft: Draft): boolean => draft.evidence !== undefined || draft.intent === 'define';

/**
 * Doings that turn a question for something that is told into one for something that is not, whatever else of it the
 * facts account for: who came up with a name is not who has it, who stayed away is not who came.
 */
const UNSAID: readonly Unsaid[] = [
  {
    // who gave it its name, and why
    asks: /이름(을|은|는|이)?\s*(\S+\s+){0,2}(지었|짓|지은|붙였|붙인|정했|정한)|작명|(이라고|라고)\s*(이름을?\s*)?(지었|지은|붙였|붙인)|\bup\s+with\s+(the\s+)?name\b|\b(named|coined|christened)\b|\bwhy\b.*\bcalled\b/,
    roles: ['who', 'why', 'org'],
  },
  {
    // who made it known
    asks: /발표(했|한|하신|했던)|공표(했|한)|\bannounced?\b/,
    told: /발표|밝[히혔힌]|announc|reveal/,
    roles: ['who', 'org'],
    when: isLookedUp,
  },
  {
    // who stayed away
    asks: /불참|결석|(안|못)\s*(온|나온|왔|나왔|오신)\s|(참석|참가)하?지\s*(않|못)|\b(not|n't)\s+(show|attend|come|turn\s+up|there)|\babsent\b|\bmissed\s+(the|it)\b/,
    roles: ['who', 'org', 'count'],
    when: isLookedUp,
  },
  {
    // who was turned down
    asks: /퇴짜|탈락|(들어오|들어가|합류하|끼)려다|못\s*(들어|끼|합류)|(합류|가입|참여|제안|협력)\S*\s*(를|을)?\s*(거절|거부|반대)|\bturned\s+(down|away)\b|\b(refused|declined|rejected|objected|denied|opposed)\b/,
    told: /거절|거부|반대|refus|declin|reject|object|oppos/,
  },
  {
    // who will be the next
    asks: /(다음(으로|에는?|번에?|엔|은|에)?|앞으로|조만간|곧|향후|장차|내년에?|또)\s+(\S+\s+){0,2}(들어올|합류할|참여할|손잡을|참가할|가입할|함께할|올|추가될|끼게|만날)|(합류|참여|가입|협력)\S*\s*(예정|검토|추진|준비|고려)|\bnext\b(?!\s+to\b)|\b(considering|expected|about|going|planning|set|due)\s+(to\s+)?join(ing)?\b|\b(will|would)\s+(be\s+)?join/,
    when: (asked, draft) =>
      isLookedUp(asked, draft) && !asked.yesNo && draft.facts[0]?.planned !== true && !PICTURED.test(asked.text),
  },
  {
    // what was before
    asks: /(이전|예전|전|옛날?)\s*(직장|회사|이름|직함|소속|직책|명칭|직업)|지난\s*번|(전에|예전에|원래)\s+(어느|무슨|어떤)\s*(회사|직장)|\b(previous|former|prior)\s+(employer|job|name|company|title|position)\b|\bwork(ed)?\s+for\s+before\b|\bthe\s+year\s+before\b|\blast\s+time\b/,
    when: isLookedUp,
  },
  {
    // how many came, where only those in a picture are known
    asks: /(참석자?|참가자?|관람객|관객|청중|하객|인원|(온|모인|왔던|나온|오신)\s*(사람|분|기자))\S*|\b(attend|audience|guests?|participants?|turnout|people\s+(were|came|showed|turned))/,
    roles: ['count', 'amount'],
    when: (asked, draft) =>
      draft.facts.some(({ statement }) => /사진/.test(statement.ko)) &&
      !PICTURED.test(asked.text) &&
      !/임원|부사장|경영진|회사|기업|\b(exec|compan|firm)/.test(asked.text),
  },
  {
    // what is counted of an organisation, but is none of its members
    asks: /(연구원|연구\s*인력|연구자|직원|임직원|인력|엔지니어|개발자|기술자|전문가)(들)?(이|은|는|을|를|의)?\s*(수|몇\s*명|총|모두|전부|얼마)|\b(how\s+many|number\s+of)\s+(\w+\s+)?(researchers?|engineers?|employees?|staff|developers?|experts?|workers?)\b/,
  },
  {
    // what somebody of an alliance is there for
    asks: /역할|맡은\s*(일|것|게|건|파트|부분|산업|업무|분야|영역)|담당하|책임지|\brole\b|\bpart\s+(was|did|does|is)\b|\bresponsible\b|\bjob\s+in\b|\btask\b/,
    when: (asked, draft, world) =>
      !asked.yesNo &&
      ALLIED.test(asked.text) &&
      asked.entities.some((id) => ['person', 'organisation'].includes(groupOf(world.entity(id)))) &&
      draft.facts.every((fact) => fact.about !== undefined || fact.relation !== undefined || !tellsRole(fact, world)),
  },
  {
    // of a person: who is above, where from, since when
    asks: /상사|윗\s*사람|태어|출생|언제부터|취임|\b(boss|born|since\s+when|(report|answer)s?\s+to)\b/,
    told: /취임|태어|born|appointed/,
    when: (asked, draft, world) =>
      isLookedUp(asked, draft) &&
      asked.words.roles.some((role) => ['who', 'when', 'where', 'org'].includes(role)) &&
      asked.entities.length > 0 &&
      asked.entities.every((id) => world.entity(id)?.type === 'person'),
  },
  {
    // a meeting that no fact tells of
    asks: /(첫|다음|정기|최근)\s*(번\s*)?(회의|모임|미팅)|\b(first|next|regular|last)\s+meeting\b/,
    told: /회의|meeting/,
  },
  {
    // who held it, and who led through it
    asks: /사회(자|는|를|은)?\s*(누가|누구)|\bwho\s+(hosted|moderated|emceed)\b|\battendance\b|관람객\s*수/,
    when: isLookedUp,
  },
  {
    // what is measured of a person or a building
    asks: /키가\s*(몇|얼마)|몇\s*층|지어(졌|진)|준공|\bhow\s+tall\b|\b(built|constructed)\b/,
    when: (asked, draft, world) =>
      isLookedUp(asked, draft) &&
      asked.entities.length > 0 &&
      asked.entities.every((id) => ['person', 'place'].includes(world.entity(id)?.type ?? '')),
  },
  {
    // what a thing weighs: to weigh is also to consider
    asks: /\b(do|does|did)\b.*\bweigh\s*\??$/,
    when: isLookedUp,
  },
  {
    // where they went afterwards
    asks: /(뒤|후|나서|다음)(에|엔)?\s.*어디(로|에)?\s*(갔|가셨|떠났)|\bwhere\s+did\b.*\bgo\b.*\bafter/,
    when: isLookedUp,
  },
  {
    // which languages it speaks
    asks: /(영어|한국어|일본어|중국어)(로|도|를|가)\S*\s.*(쓸|지원|알아|말하|되|가능)|\b(work|speak|understand|support|available)s?\b.*\b(english|korean|japanese|chinese)\b/,
    when: isLookedUp,
  },
  {
    // an hour, of what has none
    asks: OPERATION_CUES.clock,
    when: (_, draft) => {
      const ask = draft.evidence?.candidate.ask;
      return ask !== undefined && ask.fact.roles[ask.role]?.kind !== 'date';
    },
  },
  {
    // what came of it
    asks: /(효과|결과|영향|분위기)(은|는|이|가)?\s*(좀\s*)?(어땠|어때|어떠|괜찮)|(문제점|(?<!사회\s?|하려는\s|할\s)문제|부작용|혜택|이익)(은|는|이|가)\s*[?？]*\s*$/,
    told: /효과|영향|effect/,
  },
  {
    // whom a name is up against, and what others think or have of it
    asks: /(경쟁(사|자|업체|상대|기업)(들)?|라이벌)(은|는|이|가)?(\s+(누구|어디|뭐)[가-힣]*)?[\s?？]*$|(?<!\b(being|are|were|they['’]re|as)\s)\b(competitors?|rivals?|unions?|strikes?|reviews?|criticism|rankings?|organi[sz]ers?|sponsors?|impact)[\s?]*$/,
    when: isLookedUp,
  },
  {
    // what is to come out, and what came of a name
    asks: /출시\s*(계획|예정|일정)|(?<!(사업|사업적|하려는|할)\s?)성과(은|는|이|가)?[\s?？]*$|\blaunch\s+(plans?|schedule)\b/,
    told: /출시할|to\s+be\s+(released|launched)/,
    when: isLookedUp,
  },
  {
    // what is to be seen on a picture
    asks: /입(었|고|은)\S*|들고\s*있|쥐고|표정|\b(wearing|holding|carrying|dressed)\b/,
    when: (asked, draft, world) =>
      isLookedUp(asked, draft) && asked.entities.some((id) => world.entity(id)?.type === 'person'),
  },
  {
    // the way there
    asks: /어떻게\s*(가[?요지면야나]|가$|찾아가)|가는\s*(길|법|방법)|\bhow\s+(do|can|would)\s+(i|we|you|one)\s+get\s+(to|there)/,
  },
  {
    // what is to come
    asks: /앞으로\s*(는\s*)?(어떻게|어찌|뭐가|무슨\s*일)|\bwhat\s+(will\s+happen|happens|comes)\s+next\b|\bwhat(['’]?s|\s+is)?\s+next\b/,
    when: isLookedUp,
  },
  {
    // what is hard or good about it, and who made it known to others
    asks: /(뭐|뭣|무엇|어떤\s*점)(가|이)\s*(제일\s*|가장\s*)?(어려|어렵|쉬|쉽|힘들|힘든|좋|나쁘|나빠|문제)|누가\s*소개|\bwhat('s|\s+is)?\s+(so\s+)?(difficult|hard|easy|good|bad|great|special)\s+about\b/,
    told: /소개|어려|difficult/,
    when: isLookedUp,
  },
  {
    // another name for it
    asks: /(다른|옛|예전|또)\s*이름|별명|\b(another|other|former|different|old)\s+name\b|\bnickname\b/,
    told: /약칭|줄인\s*말|stands\s+for|short\s+for/,
    when: isLookedUp,
  },
  {
    // what a thing is called
    asks: /(기술|프로젝트|제품|서비스|모델|시스템|프로그램|앱|브랜드)(의)?\s*이름/,
    when: (asked, draft) => isLookedUp(asked, draft) && draft.role !== 'name' && !asked.yesNo,
  },
  {
    // how others took it, and where it stands among others
    asks: /(소비자|여론|시장|대중|누리꾼|네티즌|사람들|투자자|주주)\S*\s*(반응|평가|생각|의견)|\b(people|public|market|investors?|consumers?|customers?|users?|netizens)\b.*\b(react\w*|respon\w+|feel|take\s+it)\b|\bhow\s+(does|do|did)\b.*\brank\b/,
  },
  {
    // who has a company, a person or an event
    asks: /\bwho\s+(owns?|owned)\b|누구\s*소유|소유주|주인(이|은)\s*누구/,
    when: (asked, draft, world) =>
      isLookedUp(asked, draft) &&
      asked.entities.some((id) =>
        ['organisation', 'person', 'event', 'alliance', 'disease'].includes(groupOf(world.entity(id))),
      ),
  },
  {
    // what one has of it, and what is wrong with it
    asks: /\bin\s+it\s+for\b|\bgets?\s+out\s+of\b|얻(는|을|은)\s*(게|건|것|점|이익)|득(이|은|을)|\bwrong\s+with\b/,
    told: /얻|이익|benefit|gain/,
    when: isLookedUp,
  },
  {
    // why somebody was somewhere
    asks: /\bwhy\b.*\b(there|come|came|go|went|attend(ed)?|show(ed)?\s+up)\s*\??$|왜\s*(갔|간\s|왔|온\s|참석|나왔|나갔|등장)/,
    told: /참석|attend/,
    when: (asked, draft, world) =>
      isLookedUp(asked, draft) && asked.entities.some((id) => world.entity(id)?.type === 'person'),
  },
  {
    // why a thing was made, which a plan for it does not tell
    asks: /왜\s*(만들|개발|출시|나왔|생겼)|\bwhy\b.*\b(made|built|created|developed|launched|released)\b/,
    when: (asked, draft) => isLookedUp(asked, draft) && draft.facts[0]?.planned === true,
  },
  {
    // money
    asks: /얼마(를|나|씩)?\s*(받|벌|냈|내|썼|쓰|들|투자|손해)|\b(earn|paid|gain(ed)?|invest(ed)?)\b/,
    roles: ['amount'],
    told: /원(을|이)|달러|won\b|dollar/,
  },
];

/** True where a draft answers a question for one of these doings with a fact that does not tell of it. */
export const isUnsaid = (asked: Asked, draft: Draft, world: World): boolean =>
  UNSAID.some(
    ({ asks, told, roles, when }) =>
      asks.test(asked.text) &&
      (!roles || asked.words.roles.some((role) => roles.includes(role))) &&
      (!when || when(asked, draft, world)) &&
      !(told && draft.facts.some(({ statement }) => told.test(`${statement.ko} ${statement.en.toLowerCase()}`))),
  );

/** A why with a "not" in it: only what says why something was not done answers it. */
export const isOtherWhy = (asked: Asked, draft: Draft, world: World): boolean =>
  asked.words.roles.includes('why') &&
  asked.negated &&
  !/,\s*no\s*\?+$/.test(asked.text) &&
  draft.evidence !== undefined &&
  !draft.facts.some((fact) => world.words(fact).said.has('not'));
