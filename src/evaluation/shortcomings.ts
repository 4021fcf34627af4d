import type { Explanation } from '../bot';
import { kindOf } from './case';
import { shortfall } from './grade';
import { oneLine } from './one-line';
import type { Result } from './run-cases';

// Enough to see what tipped the scale; all of them are a `--why` away.
const TOP_FEATURES = 5;

/** One result that is not right, as an indented block: what was asked, expected, said, and why. */
export function shortcoming({ case: asked, answer, grade, earlier }: Result): string {
  const { missing, hit } = shortfall(asked, answer);
  const needsMust = asked.must.length > 0 && kindOf(asked) !== 'refuse' && kindOf(asked) !== 'smalltalk';
  return [
    `${grade}  ${oneLine(asked.id, 80)}  (${kindOf(asked)}, ${oneLine(asked.cat, 40)}, ${asked.lang}, ${asked.file}:${asked.line})`,
    ...earlier.map((before) => `  after     ${oneLine(before.question)}`),
    `  question  ${oneLine(asked.q)}`,
    ...(needsMust ? missing.map((group) => `  expected  ${oneLine(group.join(' | '), 200)}`) : []),
    ...hit.map((phrase) => `  must not  ${oneLine(phrase)}`),
    `  ${answer.status.padEnd(14)}  ${oneLine(answer.answer)}`,
    ...explained(answer.explanation),
  ].join('\n');
}

function explained({ intent, askedRole, unexplained, reason, features }: Explanation): string[] {
  const top = [...features]
    .sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))
    .slice(0, TOP_FEATURES)
    .map(({ name, contribution }) => `${name} ${contribution < 0 ? '' : '+'}${contribution.toFixed(2)}`);
  return [
    `  because   ${oneLine(reason)}`,
    `  intent ${intent}; asked role ${askedRole}; unexplained: ${oneLine(unexplained.join(', ')) || 'nothing'}`,
    ...(top.length > 0 ? [`  features  ${top.join(', ')}`] : []),
  ];
}
