import type { Fact } from '../knowledge';
import type { Read } from '../understanding';
import { abstain } from './abstain';
import { withAllianceNamed } from './alliance-names';
import { withAllianceReferred } from './alliance-referred';
import { alternatives } from './alternatives';
import { isBeyond } from './beyond';
import { chain } from './chain';
import { isCircular } from './circular';
import { shortThenStatement } from './compose';
import { confirm } from './confirmation';
import { correct } from './correction';
import { counterpart } from './counterpart';
import { distribute } from './distribute';
import type { Draft } from './draft';
import { withoutField } from './field-aside';
import type { Weights } from './logistic';
import { lookUp } from './lookup';
import { notAsAsked } from './messages';
import { reason } from './operations';
import { passOver } from './passing-over';
import { verdict } from './polarity';
import { falsePremises } from './premise';
import { rank } from './ranking';
import { otherThanAsked } from './substitution';
import { swapped } from './swapped';
import { withoutManner } from './tolerance';
import { type Asked, understand, type World } from './world';

/** True where the answer introduces only one of several names of a kind that were asked about. */
const oneOfTwo = (draft: Draft, asked: Asked): boolean => {
  const about = draft.facts.length === 1 ? draft.facts[0]?.about : undefined;
  return about !== undefined && draft.role !== 'yesno' && asked.entities.includes(about) && asked.entities.length > 1;
};

/** Words by which two names are asked about one by one, even where one answer would name both. */
const EXPLICIT = /각각|각자|(어떻게|뭐가|무엇이)\s*(다르|다른|달)|respectively|\beach\b/;

/** Answers one question from one article: premises first, then reasoning, then the facts themselves, else abstains. */
export function answerFrom(asked: Asked, world: World, weights: Weights, read: Read): Draft {
  const draft = answerOrDistribute(asked, world, weights, read);
  return isBeyond(asked, draft, world) || isCircular(asked, draft, read) ? abstain(asked, world, []) : draft;
}

function answerOrDistribute(whole: Asked, world: World, weights: Weights, read: Read): Draft {
  const referred = withAllianceReferred(whole, world) ?? withoutField(whole, world);
  const asked = referred ? understand(read(referred), whole.context) : whole;
  const one = alternatives(asked, world, read, (part) => answerWhole(part, world, weights, read));
  if (one) return one;
  const plain = answerWhole(asked, world, weights, read);
  const each =
    plain.status === 'answered' && !EXPLICIT.test(asked.text) && !oneOfTwo(plain, asked)
      ? undefined
      : distribute(asked, world, read, (part) => answerWhole(part, world, weights, read));
  const draft = each && (plain.status !== 'answered' || plain.evidence) ? each : plain;
  // "the companies in Samsung's bloc" is of the alliance, whatever the words alone come near
  const named = draft.status === 'not_in_article' || draft.evidence ? withAllianceNamed(asked, world) : undefined;
  const again = named ? answerWhole(understand(read(named), asked.context), world, weights, read) : undefined;
  return again?.status === 'answered' || again?.status === 'corrected' ? again : draft;
}

/** A description within a description is as far as people go: "the boss of the company that makes X". */
const DEEPEST = 2;

function answerWhole(whole: Asked, world: World, weights: Weights, read: Read, depth = 0): Draft {
  const asked = withoutManner(whole, world.corpus);
  const { language } = asked;
  const ranked = rank(asked, world, weights);
  const premise = falsePremises(asked, world)[0];
  if (premise) {
    const said = asked.yesNo ? verdict(asked, false) : undefined;
    return {
      status: said?.status ?? 'corrected',
      ...(said ? { holds: false } : {}),
      text: shortThenStatement(
        said ? said.lead : notAsAsked(premise.text, language),
        [premise.fact.statement],
        language,
      ),
      facts: [premise.fact],
      intent: 'premise',
      role: asked.words.roles[0] ?? 'yesno',
      confidence: 0.9,
      reason:
        language === 'ko'
          ? `기사에서는 '${premise.text}'와(과) 이어지지 않습니다.`
          : `The article does not connect it with '${premise.text}'.`,
    };
  }
  const other = asked.yesNo ? undefined : swapped(asked, world);
  if (other) {
    return {
      status: 'corrected',
      text: [notAsAsked(other.text, language), ...other.facts.map((fact) => fact.statement[language])].join(' '),
      facts: other.facts,
      intent: 'contribute',
      role: asked.words.roles[0] ?? 'what',
      confidence: 0.9,
      reason:
        language === 'ko' ? '기사에서 그것을 내는 곳은 다른 곳입니다.' : 'The article has others bring what is named.',
    };
  }
  const chained = () =>
    depth < DEEPEST
      ? chain(asked, world, read, (part) => answerWhole(part, world, weights, read, depth + 1))
      : undefined;
  const told = reason({ asked, world });
  if (told) return told;
  const plain = asked.yesNo ? undefined : lookUp(asked, world, ranked);
  // "who did the firm behind X send?": who is behind X is not what is asked
  const passes = ranked.some((one) => one === plain?.evidence && one.left.length > 0);
  const described = passes && asked.context.length === 0 ? chained() : undefined;
  if (described?.facts.includes(plain?.facts[0] as Fact) && asked.words.roles.includes(described.role))
    return described;
  return (
    (asked.yesNo ? confirm(asked, world, ranked) : (plain ?? counterpart(asked, world, ranked))) ??
    chained() ??
    (depth < DEEPEST
      ? otherThanAsked(asked, world, read, (part) => answerWhole(part, world, weights, read, DEEPEST))
      : undefined) ??
    passOver(asked, world, weights, ranked) ??
    correct(asked, world, ranked) ??
    abstain(asked, world, ranked)
  );
}
