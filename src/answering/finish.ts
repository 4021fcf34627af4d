import type { Answer, Citation, Explanation } from './answer';
import type { Answered } from './combine';
import type { Draft } from './draft';
import { explain } from './explain';
import { answerOne } from './one-question';
import type { Room } from './room';
import { suggest } from './suggest';
import { entitiesIn, type World } from './world';

function citationsOf(draft: Draft, article: string): Citation[] {
  const seen = new Set<string>();
  return draft.facts
    .flatMap((fact) => fact.paragraphs)
    .flatMap((paragraph) => {
      const key = String(paragraph);
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ article, paragraph }];
    });
}

const known = new WeakMap<World, Map<string, boolean>>();

/** Whether a wording is answered from an article, found out once for each. */
function isAnswered(wording: string, room: Room): boolean {
  const tried = known.get(room.world) ?? new Map<string, boolean>();
  known.set(room.world, tried);
  const before = tried.get(wording);
  if (before !== undefined) return before;
  const answered = answerOne(wording, [], room).draft.status === 'answered';
  tried.set(wording, answered);
  return answered;
}

/** The answer as the caller gets it: with its sources, what it is about and, unless it is one, near questions. */
export function finish(question: string, { draft, asked }: Answered, room: Room): Answer {
  const said = draft.status === 'answered' || draft.status === 'corrected';
  const fact = draft.facts[0];
  const value = fact && draft.evidence ? entitiesIn(fact.roles[draft.evidence.candidate.ask.role]) : [];
  const picked = draft.entities ?? [];
  const told = said ? value : [];
  // what was picked out of a list comes before the rest of it
  const answered = picked.every((id) => told.includes(id)) ? [...picked, ...told] : [...told, ...picked];
  const entities = [...new Set([...answered, ...asked.entities])];
  const explanation: Explanation = explain(draft, asked, room.world, room.weights);
  return {
    question,
    status: draft.status,
    language: asked.language,
    answer: draft.text,
    citations: said ? citationsOf(draft, room.knowledge.article.id) : [],
    facts: draft.facts.map((one) => one.id),
    intent: draft.intent,
    entities,
    confidence: Math.round(draft.confidence * 1000) / 1000,
    suggestions:
      said || draft.status === 'smalltalk' ? [] : suggest(asked, room.world, (wording) => isAnswered(wording, room)),
    explanation,
  };
}
