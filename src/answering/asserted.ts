import { entityOf, type Read } from '../understanding';
import { asks, withSubject } from './split';

/** What a message says to be so before it asks something, and what it asks. */
export interface Asserted {
  readonly claim: string;
  readonly question: string;
  /** The question with what the claim is about, where it names nothing itself. */
  readonly named: string | undefined;
}

/** How a Korean claim ends that a question follows. */
const KOREAN =
  /[가-힣](?:잖아요?|잖습니까|다며요?|다면서요?|라며요?|라면서요?|[다라]던데요?|[다라]는데요?|[다라]고\s?(?:들었|하던|했|하는|알고)[가-힣]*|(?:거|것)\s?(?:아니야|아냐|아닌가요?|아니에요|맞지|맞죠)|(?:지|죠)(?=[,?？]))(?=[\s,?？.!…~])/;
/** How an English one does: a tag, or a comma before what is asked. */
const ENGLISH =
  /[\s,](?:right|correct|yeah|yes|isn['’]?t it|isn['’]?t that so|didn['’]?t (?:it|they|he|she)) ?\?|,(?=\s(?:so |and so |but |then |and )?(?:who|whom|what|when|where|why|how|which)\b)/i;
/** What a claim may open on: it is said, not asked. */
const OPENING =
  /^(?:(?:so|well|ok|okay|hey|hi|since|given that|seeing that|seeing as|now that|as|because|i (?:heard|read|thought|hear|understand|believe)(?: that)?)\b[\s,]*)+/i;
/** What stands between the claim and the question. */
const BETWEEN = /^[\s,?？.!…~]*(?:(?:so|but|then|and)\s)?/i;

const JOINED = /^\s(?:so|and|but|then)\s/i;

/**
 * "AI 원팀은 삼성이 만든 거잖아, 목표가 뭐였지?": a claim that a question leans on. Whether it is true decides before what is
 * asked does.
 * @returns undefined where the message asks all the way, or claims nothing of a name
 */
export function assertedClaim(text: string, read: Read): Asserted | undefined {
  const end = (read(text).language === 'ko' ? KOREAN : ENGLISH).exec(text);
  if (!end) return undefined;
  const before = text.slice(0, end.index + (/^[가-힣]/.test(end[0]) ? end[0].length : 0));
  const after = text.slice(end.index + end[0].length);
  const claim = before.replace(OPENING, '').trim();
  const question = after.replace(BETWEEN, '').trim();
  // "Before LG came in, who …" sets a time and claims nothing
  if (end[0] === ',' && claim === before.trim() && !JOINED.test(after)) return undefined;
  if (!claim || !question) return undefined;
  const said = read(claim);
  if (asks(said) || !asks(read(question)) || !said.tokens.some((token) => entityOf(token))) return undefined;
  return { claim, question, named: withSubject(question, claim, read) };
}
