import type { Answer } from '../bot';

export interface AnswerJsonOptions {
  readonly conversation?: string | undefined;
  readonly why?: boolean | undefined;
}

// JSON may hold these as they are, but some readers of lines, such as Node's readline, end a line there.
const LINE_ENDS: Record<string, string> = { '\u0085': '\\u0085', '\u2028': '\\u2028', '\u2029': '\\u2029' };

/** An answer as one line of JSON, its fields in their documented order. */
export function answerJson(answer: Answer, { conversation, why = false }: AnswerJsonOptions = {}): string {
  const { question, status, language, citations, facts, intent, entities, confidence, suggestions, explanation } =
    answer;
  const json = JSON.stringify({
    question,
    ...(conversation === undefined ? {} : { conversation }),
    status,
    language,
    answer: answer.answer,
    citations,
    facts,
    intent,
    entities,
    confidence,
    suggestions,
    ...(why ? { explanation } : {}),
  });
  return json.replace(/[\u0085\u2028\u2029]/g, (end) => LINE_ENDS[end] ?? end);
}
