import type { Language } from '../language';
import type { Draft } from './draft';
import { notSaid } from './messages';
import type { Asked } from './world';

/** A question with what is to be said to it. */
export interface Answered {
  readonly draft: Draft;
  readonly asked: Asked;
}

export const settles = ({ draft }: Answered): boolean => draft.status === 'answered' || draft.status === 'corrected';

/** The texts of several answers; a statement that a later one gives too is left to it. */
function withoutRepeats(all: readonly Draft[]): string[] {
  const drafts = all.filter(({ text }, at) => all.findIndex((other) => other.text === text) === at);
  const shared = drafts.map(({ facts, text }, at) => {
    const statements = facts.flatMap(({ statement }) => [statement.ko, statement.en]);
    const later = drafts.slice(at + 1).map((draft) => draft.text);
    return statements.find(
      (one) => text.endsWith(one) && text.length > one.length && later.some((other) => other.includes(one)),
    );
  });
  const out: string[] = [];
  drafts.forEach(({ text }, at) => {
    const said = shared[at] ? text.slice(0, -(shared[at] as string).length).trim() : text;
    const before = shared[at - 1];
    const last = out.at(-1);
    if (!before || !text.includes(before) || last === undefined) out.push(said);
    else out[out.length - 1] = text.startsWith(last) ? said : `${last} ${said}`;
  });
  return out;
}

/** Several answers as one: those that there are, then what is not said. */
export function combine(parts: readonly Answered[], language: Language): Answered {
  const first = parts[0] as Answered;
  const good = parts.filter(({ draft }) => draft.status === 'answered' || draft.status === 'corrected');
  if (good.length === 0) return first;
  const status = good.some(({ draft }) => draft.status === 'corrected') ? 'corrected' : 'answered';
  const missing = parts.filter(({ draft }) => draft.status === 'not_in_article');
  const texts = [
    ...withoutRepeats(good.map(({ draft }) => draft)),
    ...missing.map(({ draft }) => notSaid(draft.unexplained ?? [], language)),
  ];
  const lead = (good[0] as Answered).draft;
  return {
    asked: (good.at(-1) as Answered).asked,
    draft: {
      ...lead,
      status,
      text: [...new Set(texts)].join('\n'),
      facts: [...new Set(good.flatMap(({ draft }) => draft.facts))],
      confidence: Math.min(...good.map(({ draft }) => draft.confidence)),
      entities: [...new Set(good.flatMap(({ draft, asked }) => [...(draft.entities ?? []), ...asked.entities]))],
    },
  };
}
