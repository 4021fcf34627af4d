import {
  type Answer,
  createCorpus,
  createWorld,
  type Room,
  readWordings,
  refuse,
  respond,
  WEIGHTS,
} from '../answering';
import type { Article, Knowledge } from '../knowledge';
import { createReader, createVocabulary } from '../understanding';
import { best, forEach, isSettled, named, namesNothing, strangersTo } from './route';
import { routed } from './topic';

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

/** A follow-up leans on what its own article answered. */
const earlierOf = (room: Room, earlier: readonly Answer[]): readonly Answer[] =>
  earlier.filter(
    ({ citations }) => citations.length === 0 || citations.some(({ article }) => article === room.knowledge.article.id),
  );

/** The only article that the last answer of the conversation was from. */
function talkedOf(earlier: readonly Answer[], articles: readonly Article[]): number | undefined {
  const cited = new Set(earlier.findLast(isSettled)?.citations.map(({ article }) => article));
  const at = articles.findIndex(({ id }) => cited.has(id));
  return cited.size === 1 && at >= 0 ? at : undefined;
}

/** The answer of one of several articles, of each of them, or of none. */
function askAll(question: string, earlier: readonly Answer[], rooms: readonly Room[]): Answer {
  const articles = rooms.map(({ knowledge }) => knowledge.article);
  const meant = routed(
    question,
    rooms.map(({ knowledge }) => knowledge),
  );
  if (meant) {
    const room = rooms[meant.at] as Room;
    const tried = [meant.question, question].map((text) => respond(text, earlierOf(room, earlier), room));
    const at = best(tried);
    return named({ ...(tried[at] as Answer), question }, [room.knowledge.article]);
  }
  const answers = rooms.map((room) => {
    const answer = respond(question, earlierOf(room, earlier), room);
    const strangers = strangersTo(room, question, rooms);
    return strangers.length > 0 && isSettled(answer) ? refuse(answer, strangers) : answer;
  });
  const general = namesNothing(question, rooms);
  const current = general ? talkedOf(earlier, articles) : undefined;
  const each = general && current === undefined ? forEach(answers, articles) : undefined;
  if (each) return each;
  const at = current !== undefined && isSettled(answers[current] as Answer) ? current : best(answers);
  const one = answers[at] as Answer;
  return named(one, one.status === 'not_in_article' ? articles : [articles[at] as Article]);
}

/** Builds the bot for one article or several; with several, each question goes to the article that answers it best. */
export function createBot(knowledge: Knowledge | readonly Knowledge[]): Bot {
  const all: readonly Knowledge[] = Array.isArray(knowledge) ? knowledge : [knowledge as Knowledge];
  const rooms = all.map(createRoom);
  const articles = all.map(({ article }) => article);
  return {
    articles,
    ask: (question, earlier = []) =>
      rooms.length === 1 ? respond(question, earlier, rooms[0] as Room) : askAll(question, earlier, rooms),
  };
}
