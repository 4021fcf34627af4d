import { entityOf, type Read } from '../understanding';

/** A closed question, and after a comma what it is about: "원팀에 들어갔나요, 삼성전자가?" */
const AFTERTHOUGHT =
  /^([^,?.!]+(?:[어아야여나니냐지죠까요대래데음임다거]))\s*,\s*([^,?.!]{1,24}?)(은|는|이|가|도)?\s*[?.!]*$/;

/** A closed question, and right after it where or with whom: "한양대 껴 있어 원팀에?" */
const TRAILING =
  /^([^,?.!]+\S(?:[어아야여나니냐지죠까요대래데]))\s+([^\s,?.!]+(?:\s[^\s,?.!]+)?)(에|에서|에는|엔|이?랑|하고|한테|은|는|이|가|도)\s*[?.!]*$/;

/** The message with a subject that came as an afterthought before the rest, where it is spoken: "삼성전자가 원팀에 들어갔나요?" */
export function withSubjectFirst(text: string, read: Read): string {
  const found = AFTERTHOUGHT.exec(text);
  if (!found) return withPlaceFirst(text, read);
  const [, question, subject, particle] = found as unknown as [string, string, string, string | undefined];
  const { tokens } = read(subject);
  // titles go with a name; anything else asks or tells something of its own
  const isName = tokens.some(entityOf) && tokens.every((token) => entityOf(token) || token.kind === 'word');
  if (!isName || tokens.length > 2 || (!particle && tokens.length > 1)) return text;
  // a question with a subject of its own is about that
  if (read(question).tokens.some((token) => /^(은|는)$/.test(token.tail))) return text;
  return `${subject}${particle ?? '은'} ${question}?`;
}

/** The message with the name that trails its closed question before it: "원팀에 한양대 껴 있어?" */
function withPlaceFirst(text: string, read: Read): string {
  const found = TRAILING.exec(text);
  if (!found) return text;
  const [, question, name, particle] = found as unknown as [string, string, string, string];
  const { tokens } = read(name);
  const closes = read(question).tokens.at(-1);
  if (tokens.length === 0 || !tokens.every(entityOf) || !closes || entityOf(closes)) return text;
  return `${name}${particle} ${question}?`;
}
