import { entityOf, isContent } from '../../understanding';
import { abstain } from '../abstain';
import { shortThenStatement } from '../compose';
import type { Draft } from '../draft';
import { type Asked, entitiesIn, type World } from '../world';
import type { Context } from './context';

const ORDINALS = ['first', 'second', 'third', 'fourth'];

const ASKS_KO =
  /몇\s*번째|(어디|어느\s*(쪽|위치|자리))(에|에서|쪽에)?\s*(쯤에?\s*)?(서\s*(있|계)|서\s?(요|\?|$)|섰|있|계|위치|앉)|(사진|왼쪽|오른쪽|줄).*(어디|어느\s*(쪽|위치|자리)|위치|자리|순서)/;
const ASKS_EN =
  /\bwhere\b.*\b(stand|stands|standing|stood|photo|picture|image|shot|row)\b|\b(which|what)\s+(side|spot|place|position|end)\b.*\b(photo|picture|image|shot|row|stand|stands|standing|stood)\b|\bwhereabouts\b.*\b(photo|picture|image|shot)\b/;

const PICTURE = /사진|그림|photo|picture|image|shot/;

/** What such a question says beside the name. */
const SCAFFOLD =
  /^(사진|기념사진|그림|협약식|위치|자리|순서|순번|번째|왼쪽|오른쪽|왼편|오른편|가운데|서|서다|섰|있|줄|쪽|부터|앉|photo|picture|image|shot|row|side|spot|place|position|end|stand|stood|left|right|middle|from|the|commemorative|signing|ceremony|group|exactly)/i;

const PLACES_KO = ['첫', '두', '세', '네'];

/** Where in the row a place is: 0 of 3 // "왼쪽에서 첫 번째, 맨 왼쪽" */
function sayPlace(at: number, length: number, language: 'ko' | 'en'): string {
  const middle = length % 2 === 1 && at === (length - 1) / 2;
  if (language === 'ko') {
    const also = at === 0 ? ', 맨 왼쪽' : at === length - 1 ? ', 맨 오른쪽' : middle ? ', 가운데' : '';
    return `왼쪽에서 ${PLACES_KO[at]} 번째${also}입니다.`;
  }
  const also = at === 0 ? ', on the left' : at === length - 1 ? ', on the right' : middle ? ', in the middle' : '';
  return `${(ORDINALS[at] as string).replace(/^./, (letter) => letter.toUpperCase())} from the left${also}.`;
}

const bareOf = (asked: Asked, person: string, world: World): boolean =>
  asked.reading.tokens.every((token) => {
    const id = entityOf(token);
    if (id) return id === person || id === world.entity(person)?.of || SCAFFOLD.test(token.text);
    return !isContent(token) || token.kind === 'number' || SCAFFOLD.test(token.text);
  });

/** "전홍범은 사진 어디에 있어?", "where does he stand?": a place in a row of people whose order the article gives. */
export function placeInRow({ asked, world }: Context): Draft | undefined {
  const { language, text } = asked;
  if (asked.yesNo || asked.negated || asked.excepts || !(language === 'ko' ? ASKS_KO : ASKS_EN).test(text))
    return undefined;
  const [person, ...others] = asked.entities.filter((id) => world.entity(id)?.type === 'person');
  if (!person || others.length > 0 || !bareOf(asked, person, world)) return undefined;
  const place = (id: string) => ORDINALS.findIndex((name) => world.entity(id)?.classes.includes(name));
  const fact = world.corpus.knowledge.facts.find(({ roles }) => {
    const row = entitiesIn(roles.who);
    return row.length > 1 && row.includes(person) && row.every((id) => place(id) >= 0);
  });
  if (!fact) return PICTURE.test(text) ? abstain(asked, world, []) : undefined;
  const row = entitiesIn(fact.roles.who);
  return {
    status: 'answered',
    text: shortThenStatement(sayPlace(place(person), row.length, language), [fact.statement], language),
    facts: [fact],
    intent: 'place-in-row',
    role: 'where',
    confidence: 0.9,
    entities: [person],
    reason: language === 'ko' ? '사진에 선 순서에서 셌습니다.' : 'Counted in the order in which they stand.',
  };
}
