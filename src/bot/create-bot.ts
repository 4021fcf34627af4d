import { type Answer, createCorpus, createWorld, type Room, readWordings, respond, WEIGHTS } from '../answering';
import type { Article, Knowledge } from '../knowledge';
import { createReader, createVocabulary } from '../understanding';
import { best, named } from './route';

/** Answers questions about the articles it knows. Pure and synchronous. */
export interface Bot {
  /**
   * Answers a message, in the message's language.
   * @param earlier the conversation's earlier answers, oldest first; only questions that lean on them use them
   */
  ask(question: string, earlier?: readonly Answer[]): Answer;
  readonly articles: readonly Article[];
}

function createRoom(knowledge: Knowledge): Room {
  const vocabulary = createVocabulary([knowledge]);
  const read = createReader(vocabulary, knowledge.article.published);
  const world = createWorld(createCorpus(knowledge, vocabulary, read, readWordings(knowledge, read)), read);
  return { world, read, weights: WEIGHTS, knowledge };
}

/** Builds the bot for one article or several; with several, each question goes to the article that answers it best. */
export function createBot(knowledge: Knowledge | readonly Knowledge[]): Bot {
  const all: readonly Knowledge[] = Array.isArray(knowledge) ? knowledge : [knowledge as Knowledge];
  const rooms = all.map(createRoom);
  const articles = all.map(({ article }) => article);
  return {
    articles,
    ask: (question, earlier = []) => {
      if (rooms.length === 1) return respond(question, earlier, rooms[0] as Room);
      // a follow-up leans on what its own article answered
      const answers = rooms.map((room) =>
        respond(
          question,
          earlier.filter(
            ({ citations }) => citations.length === 0 || citations[0]?.article === room.knowledge.article.id,
          ),
          room,
        ),
      );
      const at = best(answers);
      return named(answers[at] as Answer, articles[at] as Article);
    },
  };
}
