import { entityOf, type Read } from '../understanding';
import { asks, withSubject } from './split';

/** What a message says to be so before it asks something, and what it asks. */
export interface Asserted {
  readonly claim: string;
  readonly question: string;
  /** The question with what the claim is about, where it names nothing itself. */
  readonly named: string | undefined;
}

const KOREAN =
  /^(.*?[가-힣](?:잖아요?|잖습니까|다며요?|다면서요?|라며요?|라면서요?|[다라]던데요?|[다라]는데요?|[다라]고\s*(?:들었|하던|했|하는|알고)[가-힣]*|(?:거|것)\s*(?:아니야|아냐|아닌가요?|아니에요|맞지|맞죠)|(?:지|죠)(?=[,?？])))[\s,?？.!…~]+([^\s,?？.!…~].*)$/;
const ENGLISH = [
  /^(?:(?:so|well|ok|okay|hey|hi)[\s,]+)*(?:since|given\s+that|seeing\s+(?:that|as)|now\s+that|as|because|i\s+(?:heard|read|thought|hear|understand|believe)(?:\s+that)?)\s+(.+?)\s*[,.;-]\s+(.+)$/i,
  /^(.*?[^\s,])[\s,]+(?:right|correct|yeah|yes|isn['’]?t\s+(?:it|that\s+so)|didn['’]?t\s+(?:it|they|he|she))\s*\?\s*(.+)$/i,
  /^([^,?]+?)\s*,\s+(?:so|and\s+so|but|then|and)\s+((?:who|whom|what|when|where|why|how|which)\b.+)$/i,
] as const;

/**
 * "AI 원팀은 삼성이 만든 거잖아, 목표가 뭐였지?": a claim that a question leans on. Whether it is true decides before what is
 * asked does.
 * @returns undefined where the message asks all the way, or claims nothing of a name
 */
export function assertedClaim(text: string, read: Read): Asserted | undefined {
  const found =
    read(text).language === 'ko'
      ? KOREAN.exec(text)
      : ENGLISH.map((pattern) => pattern.exec(text)).find((match) => match !== null);
  const [claim, question] = [found?.[1]?.trim(), found?.[2]?.trim()];
  if (!claim || !question) return undefined;
  const said = read(claim);
  if (asks(said) || !asks(read(question)) || !said.tokens.some((token) => entityOf(token))) return undefined;
  return { claim, question, named: withSubject(question, claim, read) };
}
