import type { Answer } from '../answering';
import type { Fact, Knowledge, Role } from '../knowledge';
import { detectLanguage, type Language } from '../language';
import type { Bot } from './create-bot';
import { relatedAsks, rolesOf } from './related';
import { type Topic, topicsOf } from './topics';

/** What can be asked of the articles: for people who do not know yet, and for those who want to go on. */
export interface Guide {
  readonly topics: readonly Topic[];
  /** One question for each paragraph, in the article's order, all of them answered; at most `most`. */
  examples(language: Language, most: number): readonly string[];
  /** Questions that this answer makes likely, in its language, all of them answered with something new; at most `most`. */
  followUps(answer: Answer, most: number): readonly string[];
  /** A fact's own words, or undefined where no article holds it. */
  statement(fact: string, language: Language): string | undefined;
}

/** Tries cost one answer each: enough that most answers find their follow-ups, few enough not to be felt. */
const MOST_TRIES = 8;

export function createGuide(all: readonly Knowledge[], bot: Bot): Guide {
  const known = new Map<string, Answer>();
  const tried = (question: string): Answer => {
    const answer = known.get(question) ?? bot.ask(question);
    known.set(question, answer);
    return answer;
  };
  const shown = new Map<Language, readonly string[]>();

  return {
    topics: topicsOf(all),
    examples(language, most) {
      const found = shown.get(language) ?? all.flatMap((knowledge) => examplesOf(knowledge, language, tried));
      shown.set(language, found);
      return found.slice(0, most);
    },
    followUps(answer, most) {
      const [id] = answer.facts;
      const knowledge = all.find(({ facts }) => facts.some((fact) => fact.id === id));
      const fact = knowledge?.facts.find((each) => each.id === id);
      if (!knowledge || !fact) return [];
      const next = relatedAsks({ fact, role: answer.explanation.askedRole }, knowledge)
        .filter((ask) => ask.fact === fact || !answer.facts.includes(ask.fact.id))
        .flatMap(({ fact: { id: other }, role }) => questionFor(knowledge, other, role, answer.language) ?? [])
        .slice(0, MOST_TRIES);
      return saysNew([...next, ...this.examples(answer.language, MOST_TRIES)], answer, tried, most);
    },
    statement: (id, language) => all.flatMap(({ facts }) => facts).find((fact) => fact.id === id)?.statement[language],
  };
}

/** The first of those that are answered with what neither the answer nor another of them has said. */
function saysNew(
  questions: readonly string[],
  { answer }: Answer,
  ask: (question: string) => Answer,
  most: number,
): string[] {
  const said = [answer];
  const found: string[] = [];
  for (const question of questions) {
    if (found.length >= most) break;
    const next = ask(question);
    const [first = next.answer] = next.answer.split('. ');
    const old = said.some((text) => text.includes(next.answer)) || answer.includes(first);
    if (next.status !== 'answered' || old) continue;
    said.push(next.answer);
    found.push(question);
  }
  return found;
}

function examplesOf(knowledge: Knowledge, language: Language, ask: (question: string) => Answer): string[] {
  const wordings = new Map<string, number>();
  for (const { fact } of knowledge.wordings) wordings.set(fact, (wordings.get(fact) ?? 0) + 1);
  const byParagraph = new Map<number, Fact[]>();
  for (const fact of knowledge.facts) {
    const [first] = fact.paragraphs;
    if (typeof first === 'number') byParagraph.set(first, [...(byParagraph.get(first) ?? []), fact]);
  }
  return [...byParagraph.keys()]
    .sort((a, b) => a - b)
    .flatMap((paragraph) => {
      const facts = [...(byParagraph.get(paragraph) ?? [])].sort(
        (a, b) => (wordings.get(b.id) ?? 0) - (wordings.get(a.id) ?? 0),
      );
      const questions = facts.flatMap((fact) =>
        rolesOf(fact)
          .slice(0, 1)
          .flatMap((role) => questionFor(knowledge, fact.id, role, language) ?? []),
      );
      return questions.slice(0, 3).find((question) => ask(question).status === 'answered') ?? [];
    });
}

/** The first wording is the plainest; one that begins as a sentence and ends as a question reads best on a button. */
function questionFor(knowledge: Knowledge, fact: string, role: Role, language: Language): string | undefined {
  const found = knowledge.wordings
    .filter((each) => each.fact === fact && each.role === role && each.text.endsWith('?'))
    .map(({ text }) => text)
    .filter((text) => detectLanguage(text) === language);
  return found.find((text) => !/^\p{Ll}/u.test(text)) ?? found[0];
}
