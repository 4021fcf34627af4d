import { type Answer, type Article, sourceLine } from '../bot';
import { eventId, type NewQuestion } from '../store';
import { CALLBACKS } from './action-ids';
import type { EventBody } from './inbox';
import { readText } from './read-text';

/** The question that a workflow's step asks; undefined where the event is another, or the step was given none. */
export function readStep({ type, event, authorizations, team_id }: EventBody): NewQuestion | undefined {
  if (type !== 'event_callback' || event?.type !== 'function_executed') return undefined;
  const [authorization] = authorizations ?? [];
  const team = authorization?.team_id ?? team_id;
  const { function_execution_id: run, inputs } = event;
  const question = inputs?.question;
  if (event.function?.callback_id !== CALLBACKS.askArticle || !team || !run) return undefined;
  if ([team, run].some((field: unknown) => typeof field !== 'string')) return undefined;
  if (typeof question !== 'string' || question.trim() === '') return undefined;
  // A step has neither a channel nor a person: its run stands for both.
  const text = readText(question, authorization?.user_id);
  return { id: eventId(team, run), team, channel: run, user: run, thread: run, text, place: 'step' };
}

/** What a step hands on to the next. */
export function stepOutputs(answer: Answer, articles: readonly Article[]) {
  const { answer: text, status, confidence } = answer;
  return { answer: text, status, confidence, sources: sourceLine(answer, articles) ?? '' };
}
