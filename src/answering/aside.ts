import { ATTRIBUTE_CONCEPTS, entityOf, isContent, type Token } from '../understanding';
import { type Clause, endsAsClause, joined } from './clauses';
import { isOwnStatement } from './own-statement';

/** The asker, as subject or owner. */
const ASKER =
  /(^|\s)(저|제|나|내|우리|저희|울)(는|가|도|만|한테|에게|의|네|께)?(?=[\s,])|(^|\s)(전|난|저흰)(?=\s)|\b(i|i'm|i've|i'd|im|ive|my|me|mine|we|we're|we've|our|us|myself)\b/i;
/** Why somebody asks: "보고드리려고요", "정리하는 중인데요", "헷갈려서요". */
const PURPOSE =
  /(해야\s*(하는데|되는데|돼서|해서|합니다|해요|돼요)(요)?|려고\s*(요|하는데요?|합니다|해요|함)?|려는데요?|(는|하는)?\s*중(이에요|입니다|인데요?|임|이라서?|이거든요|이야)?|(준비|작성|정리|조사|공부|연습|검토|제작|편집)(를|을)?\s*하고\s*있[가-힣]*|(만들|쓰|적|고치|다듬|채우)고\s*있[가-힣]*|느라|거든요?|(?<![에께로])서요?|길래|건데요?|용(입니다|이에요|인데요?|임)|(넣을|쓸|적을|올릴|보낼|붙일|실을)\s*(거라서?|건데요?|거예요|겁니다|거라|거거든요?)(\s*(짧게|간단히|간략히|한\s*줄로)(요)?)?|더라고요?)[\s,.!~ㅠㅜㅋㅎ]*$/;
/** A plan of the asker's rather than a reason: what it names is theirs. */
const PLAN =
  /(해야\s*(하는데|되는데|돼서|해서|합니다|해요|돼요)(요)?|려고\s*(요|하는데요?|합니다|해요|함)?|려는데요?|(하|만들|쓰|적|고치|다듬|채우)고\s*있[가-힣]*|중(이에요|입니다|인데요?|임|이라서?|이거든요|이야)?|느라|건데요?|(넣을|쓸|적을|올릴|보낼|붙일|실을)\s*(거라서?|거예요|겁니다|거거든요?)(\s*(짧게|간단히|간략히|한\s*줄로)(요)?)?|용(입니다|이에요|인데요?|임))[\s,.!~]*$/;
/** Announces a question: "여쭤봅니다", "quick one from the desk". */
const ANNOUNCES =
  /(제가|내가|우리가|저희가)\s*맞(는지|나|았는지)|(여쭤|여쭙|질문\s*드|문의\s*드|문의\s*드립)[가-힣]*[\s,.!~]*$|^(just\s+a\s+)?(quick|another|one more|last|small|simple|silly)\s+(one|question|q|thing|check|query)\b|^(not|no)\s+(a|an|my|much|very|really|sure|certain|idea|clue|spoilers?|rush|hurry|pressure|offen[cs]e|worries|joke)\b/i;
/** Puts something off the table: "지분 얘기는 됐고요", "삼성 쪽은 다 적었고". */
const DISMISSES = /(됐고|됐으니|적었고|찾았고|끝났고|알겠고|아는데|알고\s*있고|알고\s*있는데)(요)?[\s,.]*$/;
/** Asks for something after all, if only in a statement: "I need the date", "예산이 궁금합니다". */
const REQUESTS =
  /\b(need|want|wanna|looking for|tell|give|show|explain|list|name|say|summari[sz]e|wonder(ing)?|curious|which|what|who|when|where|why|how)\b|궁금|싶|알려|말해|말씀해|설명해|정리해|요약|부탁|달라|줘|주세요|주십/i;
/** Something claimed, which the question may build on: "네이버도 들어갔다는데", "my boss says Apple is in it". */
const HEARSAY =
  /(다|라)(는데|던데|며|면서|길래|고\s*(하던데|들었))(요)?[\s,.]*$|\b(heard|says?|said|told|claims?|reckons?|thinks?|thought|believes?)\b/i;
/** Limits what is asked: "After the merger,", "LG가 들어오기 전에는", "유럽에서는요". */
const LIMITS =
  /^(and |but |so )?(after|before|since|when|while|if|given|assuming|because|in|at|on|during|with|without|under|for|as of|as for|regarding|unlike|besides|apart|except|among|of|from|by|until|once|despite|about)\b|((기|\s)전에?|\s후에?|\s다음에?|때|이후|이래|동안|까지|부터|(?<![치지보])면|지만|고\s*나서|말인데|관련해서|관해서|대해서|에서|에선|에는|은|는|을|를|과|와|도|의|로)(는|은)?(요)?[\s,]*$/i;

/** When the asker does something, which limits nothing: "before I hit publish", "while we wait". */
const ASKERS_TIME =
  /^(and |but |so )?(after|before|since|when|while|if|as|until|once)\s+(i|we|my|our|you|i'm|we're|he|she|it's (in|there)|it is (in|there)|that's ok|possible)\b/i;
const limits = (text: string): boolean => LIMITS.test(text) && !ASKERS_TIME.test(text);
/** Asks for something after all, question words aside: they may stand in a clause of the asker's own. */
const WANTS =
  /\b(looking for|(tell|give|show) (me|us)|explain|list|summari[sz]e)\b|궁금|알려|말해|말씀해|설명해|정리해|요약|달라|줘|주세요|주십/i;
/** Wants less, not something: "don't need the whole story". */
const WANTS_LESS = /\b(don't|do not|dont|no|not)\s+(need|want|wanna|looking)\b/i;
const requests = (text: string): boolean => REQUESTS.test(text) && !WANTS_LESS.test(text);
/** What the answer is for, and what is not asked: "need it for the citation", "everything else I've got". */
const PUT_TO_USE =
  /^((i|we)('ll| will)? )?(need|want|got to have) (it|this|that|them|one) (for|by|before|in|to)\b|^(everything|anything|all|the) (else|rest)\b/i;
/** What the asker has written, which may be wrong: "I put 'early 2020' in my draft". */
const OWN_DRAFT =
  /\b(i|we)('ve| have| had)? (put|wrote|written|typed|noted|jotted)\b|(초안|원고|메모|노트|보고서|기획서|제안서|자료|슬라이드|장표)에\S*\s.*(썼|적었|적어|넣었|써\s*놨|써\s*놓)/i;
/** "the meeting where it was explained": the asker's story, in which the word asks nothing. */
const OWN_STORY =
  /^(so |and |but |sorry,? )?(i|we|i've|we've|my \w+)\b.*\b(the|a|an|that|my|our)\s+\w+\s+(where|when|who|which)\b/i;
/** How little time the asker has: "2분밖에 없어요", "in five minutes". */
const ASKERS_HURRY = /\d+\s*(분|초|시간)|시간이|\b(minutes?|mins?|seconds?|secs?|hours?)\b/i;
/** How much of the answer is wanted, which the question goes with: "all of them please", "전부요". */
const HOW_MANY =
  /\b(all|both|each|every\s*one|any) of (them|it|these|those)\b|\bin full\b|\b(full|complete) list\b|전부|모두|빠짐\s*없이/i;
/** How the answer is wanted: "길게 말고 그것만요". */
const MANNER =
  /^(길게|자세히|자세하게|복잡하게|어렵게|장황하게|두루뭉술하게|돌려)(는)?\s*(말고|말하지\s*말고|필요\s*없)|^(급하|급한|서두르|바쁘)\S*\s*(건\s*)?(않|아니)|^(just\s+)?(tell|give|show)\s+(me|us)\s+(what|whatever|anything)\s+you\s+(have|know|can|got|find)\b|^(please\s+|pls\s+)?(include|add|mention)\s+(where|the\s+source|an?\s+source|sources|which\s+paragraph|the\s+paragraph)\b/i;

/** "For my finance class we have to find examples." */
const FOR_OWN =
  /^for\s+(my|our|a|the)\s+(\w+\s+){0,2}(class|course|paper|report|presentation|thesis|homework|assignment|newsletter|quiz|deck|slides|blog|post|meeting|call)\b.*\b(i|i'm|we|we're|my|our)\b/i;

const names = (token: Token): boolean => {
  const entity = entityOf(token);
  return entity !== undefined && entity !== 'ai';
};

const asksOrLimits = (token: Token): boolean =>
  token.kind === 'role' || token.kind === 'except' || token.kind === 'date';

/** A question word; all and each, which only take together, ask nothing by themselves. */
const asks = (token: Token): boolean =>
  token.kind === 'role' && token.ids.some((id) => id.startsWith('role:') && id !== 'role:list');

/** "It's easy to miss when you read fast": ties what is said of anybody, and asks nothing. */
const TYING = /^(when|whenever|while|where)\s+(you|i|we|one)\b(?!.*\?)/i;

const attribute = (token: Token): boolean => token.concepts.some((concept) => ATTRIBUTE_CONCEPTS.has(concept));

/** A pronoun that the words before it in what is kept must give a meaning. */
const POINTS_BACK =
  /^(그분|그 ?사람|그들|걔|걔네|거기|거긴|그쪽|그곳|그때|그날)|^(it|its|they|them|their|he|she|him|his|her)$/i;

/** What every article has, so that it needs no name: its headline, its paper, who wrote it. */
const OF_ARTICLE = new Set(['title-headline', 'subhead', 'newspaper', 'reporter', 'photo', 'photo-caption']);
const isOfArticle = (token: Token): boolean =>
  token.concepts.some((concept) => OF_ARTICLE.has(concept)) ||
  /^(wrote|written|comments?|댓글|썼|쓴)$/.test(token.text);

/** True where the clauses make a question without what was said around them: they name something, and before they point at it. */
export function standsAlone(clauses: readonly Clause[]): boolean {
  const tokens = clauses.flatMap((clause) => clause.tokens);
  const first = tokens.findIndex((token) => names(token) || isOfArticle(token));
  const points = tokens.findIndex((token) => POINTS_BACK.test(token.text));
  if (points >= 0 && (first < 0 || points < first)) return false;
  return first >= 0 || tokens.filter(isContent).length > 1;
}

/** A clause or sentence in which the asker speaks of themselves and that names and asks nothing. */
export function isOfAsker(clauses: readonly Clause[]): boolean {
  const text = joined(clauses);
  const tokens = clauses.flatMap((clause) => clause.tokens);
  if (/[?？]/.test(text)) return false;
  // a meeting of the asker's is none of the article's, whatever it is called
  if (OWN_STORY.test(text) && tokens.every((token) => !names(token) || /^[a-z ]+$/.test(token.text))) return true;
  if (tokens.some(names)) return false;
  if (isOwnStatement(text) && !HEARSAY.test(text) && !tokens.some((token) => token.kind === 'except')) return true;
  if (MANNER.test(text) || FOR_OWN.test(text) || PUT_TO_USE.test(text) || OWN_DRAFT.test(text)) return true;
  const ties = (token: Token) => TYING.test(text.slice(token.start - (tokens[0]?.start ?? 0)));
  if (tokens.some((token) => (asks(token) && !ties(token)) || token.kind === 'except')) return false;
  if (limits(text) || HEARSAY.test(text)) return false;
  if (ANNOUNCES.test(text)) return true;
  if (requests(text) && !PURPOSE.test(text)) return false;
  return (
    ASKER.test(text) ||
    (PURPOSE.test(text) && !tokens.some((token) => asksOrLimits(token) || (attribute(token) && !PLAN.test(text))))
  );
}

/** Puts the answer to use somewhere: no summary is asked for, however short it is to be. "표에 한 줄로 넣을 거라 짧게요" */
export const isPlan = (clause: Clause): boolean =>
  PLAN.test(clause.text) && !/요약|정리|간추|summar/i.test(clause.text);

/** Only announces a question. */
export const announces = (clause: Clause): boolean => ANNOUNCES.test(clause.text);

/** Says that something is not what is asked, even where it names it. */
export const isDismissed = (clause: Clause): boolean => DISMISSES.test(clause.text);

/** A statement, by itself a sentence, that names and asks nothing: "나이가 들어 영어 약자가 어렵습니다." */
export function isStatement(clauses: readonly Clause[]): boolean {
  const text = joined(clauses);
  const tokens = clauses.flatMap((clause) => clause.tokens);
  return (
    !tokens.some(
      (token) => names(token) || asksOrLimits(token) || (token.kind === 'number' && !ASKERS_HURRY.test(text)),
    ) &&
    !/[?？]/.test(text) &&
    !HOW_MANY.test(text) &&
    !limits(text) &&
    !HEARSAY.test(text) &&
    !requests(text)
  );
}

/** The asker's own story, naming at most what the question names again: "현중 주식을 좀 들고 있어서 여쭤봅니다." */
export function repeatsNames(clauses: readonly Clause[], rest: readonly Clause[]): boolean {
  const text = joined(clauses);
  if (/[?？]/.test(text) || limits(text) || HEARSAY.test(text) || !(ANNOUNCES.test(text) || ASKER.test(text)))
    return false;
  const again = new Set(rest.flatMap(({ tokens }) => tokens.flatMap((token) => entityOf(token) ?? [])));
  return clauses.every(({ tokens }) =>
    tokens.every((token) => !asksOrLimits(token) && (!names(token) || again.has(entityOf(token) as string))),
  );
}

/**
 * May be told beside a question without changing it, though it is no plain statement: what the asker is about, or what names
 * and limits nothing and asks for nothing in particular. "배 만드는 회사가 왜 AI를 하나 싶긴 한데", "I mix up who belongs where".
 * @param rest the question, whose names it may say before
 */
export function isByTheWay(clause: Clause, rest: readonly Clause[]): boolean {
  const { text, tokens } = clause;
  // 네이버 of "네이버, KT 중에" is an item of a list
  if (!clause.closes && !endsAsClause(clause) && !ASKER.test(text)) return false;
  if (/[?？]/.test(text) || HEARSAY.test(text) || tokens.some((token) => token.kind === 'except')) return false;
  // what the asker plans is of things of their own, whatever they are called
  if (ASKER.test(text) && PLAN.test(text)) return true;
  const again = new Set(rest.flatMap((clause) => clause.tokens.flatMap((token) => entityOf(token) ?? [])));
  if (tokens.some((token) => names(token) && !again.has(entityOf(token) as string))) return false;
  if (PURPOSE.test(text) || ASKERS_STATE.test(text)) return true;
  return (
    !tokens.some((token) => names(token) || token.kind === 'date' || attribute(token)) &&
    !limits(text) &&
    !WANTS.test(text)
  );
}

/** What the asker needs, is, or finds hard. */
const ASKERS_STATE =
  /\b(i|we)\s+((always|never|often|still|just|really|keep|kept)\s+)*(need|want|must|have to|am|was|were|lose|lost|mix|mixed|confuse|confused|forget|forgot|get|got|keep|cannot|can't|don't|didn't|know|cover|work|deal)\b/i;

/** Limits the question although it names nothing that the article knows. */
export const isLimit = (clause: Clause): boolean => limits(clause.text) || HEARSAY.test(clause.text);
