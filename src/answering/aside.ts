import { ATTRIBUTE_CONCEPTS, entityOf, isContent, type Token } from '../understanding';
import { type Clause, joined } from './clauses';

/** The asker, as subject or owner. */
const ASKER =
  /(^|\s)(저|제|나|내|우리|저희|울)(는|가|도|만|한테|에게|의|네|께)?(?=[\s,])|(^|\s)(전|난|저흰)(?=\s)|\b(i|i'm|i've|i'd|im|ive|my|me|mine|we|we're|we've|our|us|myself)\b/i;
/** Why somebody asks: "보고드리려고요", "정리하는 중인데요", "헷갈려서요". */
const PURPOSE =
  /(해야\s*(하는데|되는데|돼서|해서|합니다|해요|돼요)(요)?|려고\s*(요|하는데요?|합니다|해요|함)?|려는데요?|(는|하는)?\s*중(이에요|입니다|인데요?|임|이라서?|이거든요|이야)?|느라|거든요?|(?<![에께로])서요?|길래|건데요?|용(입니다|이에요|인데요?|임)|더라고요?)[\s,.!~ㅠㅜㅋㅎ]*$/;
/** A plan of the asker's rather than a reason: what it names is theirs. */
const PLAN =
  /(해야\s*(하는데|되는데|돼서|해서|합니다|해요|돼요)(요)?|려고\s*(요|하는데요?|합니다|해요|함)?|려는데요?|중(이에요|입니다|인데요?|임|이라서?|이거든요|이야)?|느라|건데요?|용(입니다|이에요|인데요?|임))[\s,.!~]*$/;
/** Announces a question: "여쭤봅니다", "quick one from the desk". */
const ANNOUNCES =
  /(여쭤|여쭙|질문\s*드|문의\s*드|문의\s*드립)[가-힣]*[\s,.!~]*$|^(just\s+a\s+)?(quick|another|one more|last|small|simple|silly)\s+(one|question|q|thing|check|query)\b|^(not|no)\s+(a|an|my|much|very|really)\b/i;
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

const names = (token: Token): boolean => {
  const entity = entityOf(token);
  return entity !== undefined && entity !== 'ai';
};

const asksOrLimits = (token: Token): boolean =>
  token.kind === 'role' || token.kind === 'except' || token.kind === 'date';

const attribute = (token: Token): boolean => token.concepts.some((concept) => ATTRIBUTE_CONCEPTS.has(concept));

/** A pronoun that the words before it in what is kept must give a meaning. */
const POINTS_BACK =
  /^(그분|그 ?사람|그들|걔|걔네|거기|거긴|그쪽|그곳|그때|그날)|^(it|its|they|them|their|he|she|him|his|her)$/i;

/** True where the clauses make a question without what was said around them: they name something, and before they point at it. */
export function standsAlone(clauses: readonly Clause[]): boolean {
  const tokens = clauses.flatMap((clause) => clause.tokens);
  const first = tokens.findIndex(names);
  const points = tokens.findIndex((token) => POINTS_BACK.test(token.text));
  if (points >= 0 && (first < 0 || points < first)) return false;
  return first >= 0 || tokens.filter(isContent).length > 1;
}

/** A clause or sentence in which the asker speaks of themselves and that names and asks nothing. */
export function isOfAsker(clauses: readonly Clause[]): boolean {
  const text = joined(clauses);
  const tokens = clauses.flatMap((clause) => clause.tokens);
  if (tokens.some((token) => names(token) || token.kind === 'role' || token.kind === 'except')) return false;
  if (/[?？]/.test(text) || LIMITS.test(text) || HEARSAY.test(text)) return false;
  if (ANNOUNCES.test(text)) return true;
  if (REQUESTS.test(text) && !PURPOSE.test(text)) return false;
  return (
    ASKER.test(text) ||
    (PURPOSE.test(text) && !tokens.some((token) => asksOrLimits(token) || (attribute(token) && !PLAN.test(text))))
  );
}

/** Says that something is not what is asked, even where it names it. */
export const isDismissed = (clause: Clause): boolean => DISMISSES.test(clause.text);

/** A statement, by itself a sentence, that names and asks nothing: "나이가 들어 영어 약자가 어렵습니다." */
export function isStatement(clauses: readonly Clause[]): boolean {
  const text = joined(clauses);
  const tokens = clauses.flatMap((clause) => clause.tokens);
  return (
    !tokens.some((token) => names(token) || asksOrLimits(token) || token.kind === 'number') &&
    !/[?？]/.test(text) &&
    !LIMITS.test(text) &&
    !HEARSAY.test(text) &&
    !REQUESTS.test(text)
  );
}

/** The asker's own story, naming at most what the question names again: "현중 주식을 좀 들고 있어서 여쭤봅니다." */
export function repeatsNames(clauses: readonly Clause[], rest: readonly Clause[]): boolean {
  const text = joined(clauses);
  if (/[?？]/.test(text) || LIMITS.test(text) || HEARSAY.test(text) || !(ANNOUNCES.test(text) || ASKER.test(text)))
    return false;
  const again = new Set(rest.flatMap(({ tokens }) => tokens.flatMap((token) => entityOf(token) ?? [])));
  return clauses.every(({ tokens }) =>
    tokens.every((token) => !asksOrLimits(token) && (!names(token) || again.has(entityOf(token) as string))),
  );
}

/** Limits the question although it names nothing that the article knows. */
export const isLimit = (clause: Clause): boolean => LIMITS.test(clause.text) || HEARSAY.test(clause.text);
