import type { Draft } from './draft';
import type { Asked } from './world';

/** 가장, 제일 and what follows; places in a row, times and what merely matters most are no measure of their own. */
const MOST_KO =
  /(가장|제일|젤)\s*(?!왼|오른|가운데|중앙|먼저|처음|나중|늦|마지막|최근|최신|앞|뒤|끝|이른|빨리|우선|중요|핵심|주된|기본|큰\s*(목표|이유|목적|특징|과제|분야)|많이\s*(나|등장|언급)|위|아래|좌|우측)[가-힣]/;
const MOST_EN =
  /\b(biggest|largest|smallest|oldest|youngest|tallest|richest|poorest|strongest|weakest|fastest|slowest|cheapest|priciest|newest|smartest|highest|lowest|longest|shortest|greatest|best|worst|cleverest|hardest|easiest|(most|least)\s+(?!recent|of\b|likely\b|people\b|companies\b|members\b)[a-z]+)\b/;
/** 누가 더, which is better: one of several by a measure. */
const MORE_KO =
  /(뭐가|뭐|무엇이|누가|누구|어디가|어디|어느\s*(쪽|게|것|회사|곳|기업)(이|가)?|중에?서?|중엔)\s*(더|덜)\s|보다\s*(뭐가|무엇이|어디가|어떤\s*점이)\s*(나아|나은|낫|좋|뛰어)/;
const MORE_EN =
  /\b(which|who|what)\b[^?]*?\b(is|are|was|were|has|have|does|do)\s+([a-z]+\s+){0,3}?(better|worse|older|younger|faster|slower|smarter|bigger|larger|smaller|stronger|weaker|cheaper|newer|richer|(more|less)\s+[a-z]+)\b(?!\s+(areas|fields|industries|diverse|than\s+one))/;
/** "행사 중 제일 먼저 열린 건": the first of several of a kind, which takes all of their dates. */
const FIRST_OF = /(중|가운데)에?서?\s+(\S+\s+)?(제일|가장)\s*(먼저|처음|늦|최근|나중)/;
/** "Which happened first, A or B?": the earlier of two takes the dates of both. */
const FIRST_OF_TWO = /\bwhich\b[^?]*\b(first|earlier|sooner|later|last)\b[^?]*\bor\b/;
/** A fact that says itself what is first or foremost. */
const RANKED = /1등|가장|제일|최대|최고(?!기술|경영|재무)|number one|\bmost\b|\bbest\b|\blargest\b|\bbiggest\b/;

/** "원팀에서 가장 큰 회사", "which is smarter": no single fact tells, unless it says so itself; what reasons over several may. */
export const asksExtreme = ({ text, language, yesNo }: Asked, draft: Draft): boolean =>
  !yesNo &&
  (draft.evidence !== undefined || draft.intent === 'define') &&
  (language === 'ko'
    ? MOST_KO.test(text) || MORE_KO.test(text) || FIRST_OF.test(text)
    : MOST_EN.test(text) || MORE_EN.test(text) || FIRST_OF_TWO.test(text)) &&
  !draft.facts.some(({ statement }) => RANKED.test(`${statement.ko} ${statement.en}`));
