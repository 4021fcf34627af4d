import type { Draft } from '../draft';
import type { Context } from './context';

/** Asks who held the camera, not who stood before it. */
const TAKEN_BY =
  /촬영자|사진\s*(작가|기자|사(?=[는은가이]))|(사진|이미지).*누가.*(찍었|찍음|찍어|찍으|찍은\s*(거|건|것)|촬영했|촬영한\s*(거|건|것)|촬영)|누가.*(사진|이미지)[을를]?\s*(찍었|찍은\s*(거|건|것)|촬영했|촬영한\s*(거|건|것))|\bphotographer\b|\bwho\s+(actually\s+)?(took|shot|snapped|photographed)\b.*\b(photo|picture|photograph|image|shot)\b|\b(photo|picture|photograph|image)\s+(was\s+)?(taken|shot|photographed)\s+by\s+(who|whom)\b|\bwho\s+was\b.*\b(photo|picture|photograph)\s+(taken|shot)\s+by\b|\bbehind\s+the\s+camera\b/;
/** To have one's picture taken with others is to stand in it. */
const POSED =
  /기념|에서\s|에서는|날에|일에|함께|같이|나란히|임원|사람들|분들|누구랑|누구와|찍혔|찍힌|포즈|\bpos(e|ed|ing)\b|\bcommemorative\b|\bwith\s+whom\b|\bin\s+the\s+(photo|picture)\b/;

/** "사진 누가 찍었어?": the article credits who provided a photo, which says nothing of who took it. */
export function photographer({ asked, world }: Context): Draft | undefined {
  const { text, language } = asked;
  if (asked.yesNo || !TAKEN_BY.test(text) || POSED.test(text)) return undefined;
  const credit = world.corpus.knowledge.facts.find((fact) => {
    const { said } = world.words(fact);
    return fact.roles.who && said.has('concept:photo') && (said.has('concept:provide') || said.has('word:제공'));
  });
  if (!credit) return undefined;
  const lead =
    language === 'ko' ? '사진을 찍은 사람은 기사에 나오지 않습니다.' : 'The article does not say who took the photo.';
  return {
    status: 'corrected',
    text: `${lead} ${credit.statement[language]}`,
    facts: [credit],
    intent: 'photographer',
    role: 'who',
    confidence: 0.9,
    reason: language === 'ko' ? '기사는 사진을 준 곳만 밝힙니다.' : 'The article credits only who provided it.',
  };
}
