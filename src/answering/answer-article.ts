import { shortThenStatement } from './compose';
import { abstain } from './abstain';
import type { Draft } from './draft';
import type { Weights } from './logistic';
import { confirm, correct, lookUp, rank } from './lookup';
import { MESSAGES, notAsAsked } from './messages';
import { reason } from './operations';
import { falsePremises } from './premise';
import type { Asked, World } from './world';

/** Answers one question from one article: premises first, then reasoning, then the facts themselves, else abstains. */
export function answerFrom(asked: Asked, world: World, weights: Weights): Draft {
  const { language } = asked;
  const ranked = rank(asked, world, weights);
  const premise = falsePremises(asked, world)[0];
  if (premise) {
    const neutral = asked.yesNo && !asked.leading;
    const lead = neutral ? MESSAGES.no[language] : notAsAsked(premise.text, language);
    return {
      status: neutral ? 'answered' : 'corrected', text: shortThenStatement(lead, [premise.fact.statement], language), facts: [premise.fact],
      intent: 'premise', role: asked.words.roles[0] ?? 'yesno', confidence: 0.9,
      reason: language === 'ko' ? `기사에서는 '${premise.text}'와(과) 이어지지 않습니다.` : `The article does not connect it with '${premise.text}'.`,
    };
  }
  return (
    reason({ asked, world }) ??
    (asked.yesNo ? confirm(asked, world, ranked) : lookUp(asked, world, ranked)) ??
    correct(asked, world, ranked) ??
    abstain(asked, world, ranked)
  );
}
