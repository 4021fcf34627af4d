import { entityOf, TITLE_CONCEPTS, type Token } from '../../understanding';
import { classesOf } from '../classes';
import { shortThenStatement } from '../compose';
import type { Draft } from '../draft';
import { verdict } from '../polarity';
import { factExplains, groupOf, leftover, negligible, partsOf } from '../world';
import type { Context } from './context';

/** Concepts that only say whose a thing is or who somebody is. */
const OWNING = new Set([
  'belong',
  'work-job',
  'affiliation',
  'company',
  'make',
  'develop',
  'platform',
  'product',
  'executive',
  'photo',
  'stand',
  'president',
  'vice-president',
]);
const PLACES = ['left', 'middle', 'right'];

const BOTH = /둘\s*다|모두|\bboth\b/;

/** "A랑 B 둘 다 Y 소속이야?": each against the company. */
function bothOf(ids: readonly string[], organisation: string, { asked, world }: Context): Draft | undefined {
  const facts = ids.flatMap((id) => world.about(id) ?? []);
  const rest = leftover(asked, facts, world).filter(
    (token) =>
      !token.concepts.some((concept) => OWNING.has(concept)) && !/^(둘|모두|both|두$|사람|분)/.test(token.text),
  );
  if (
    !negligible(
      rest.filter((token) => entityOf(token) !== organisation),
      world,
    )
  )
    return undefined;
  const holds = ids.every((id) => partsOf(world, organisation).includes(world.entity(id)?.of as string));
  const { language } = asked;
  const { lead, status } = verdict(asked, holds);
  return {
    status,
    holds,
    text: shortThenStatement(
      lead,
      facts.map((one) => one.statement),
      language,
    ).trim(),
    facts,
    intent: 'identity',
    role: 'yesno',
    confidence: 0.93,
    entities: [...ids, organisation],
    reason: language === 'ko' ? '두 이름의 소속을 대조했습니다.' : 'Checked the company of each.',
  };
}

/** Says what somebody did, not who they are: "박정호가 카카오 얘기도 했어?". */
const DID = /얘기|이야기|언급|거론|말씀|말(을|도|은)?\s*(하|했|한)|(?<![속당])했(어|나|니|지|대|다|습|는|을|던)/;

/** "Is X of Y?", "does X stand in the middle?": a person or product against its company, or against its place in a picture. */
export function identity({ asked, world }: Context): Draft | undefined {
  // "둘 다 LG전자 소속?" ends on its noun
  const both = BOTH.test(asked.text) && (asked.yesNo || (asked.words.roles.length === 0 && /\?\s*$/.test(asked.text)));
  if (!asked.yesNo && !both) return undefined;
  const owned = asked.entities.filter((id) => world.entity(id)?.of);
  const organisations = asked.entities.filter((id) => groupOf(world.entity(id)) === 'organisation');
  const id = owned[0];
  const entity = id ? world.entity(id) : undefined;
  const fact = id ? world.about(id) : undefined;
  if (owned.length === 2 && organisations.length === 1 && both)
    return bothOf(owned, organisations[0] as string, { asked, world });
  if (!asked.yesNo || !id || !entity || !fact || owned.length > 1) return undefined;
  if (asked.entities.some((other) => world.alliances.includes(other))) return undefined;
  // "was Amazon named by Park?" is of what the person did
  if (entity.type === 'person' && DID.test(asked.text)) return undefined;
  if (entity.type === 'person' && /\bby\b|\b(named|mentioned|cited)\b/.test(asked.text)) return undefined;
  const places = asked.words.content.flatMap((token) => classesOf(token).filter((name) => PLACES.includes(name)));
  const { said } = world.words(fact);
  const hasTitle = (token: Token) =>
    token.concepts.some((concept) => TITLE_CONCEPTS.has(concept) && said.has(`concept:${concept}`));
  const rest = leftover(asked, [], world).filter((token) => {
    const other = entityOf(token);
    return (
      !(other && (organisations.includes(other) || other === id)) &&
      !token.concepts.some((concept) => OWNING.has(concept)) &&
      !hasTitle(token) &&
      (!token.concepts.some((concept) => TITLE_CONCEPTS.has(concept)) || factExplains(token, fact, world)) &&
      !classesOf(token).some((name) => PLACES.includes(name) || name === 'company') &&
      !/^(photo|picture|사진|stand|standing|꺼|거|서|있|자리|위치|own|belong|make|made|만들|회사|소속|속하|제품)/.test(
        token.text,
      )
    );
  });
  if (!negligible(rest, world)) return undefined;
  let holds: boolean;
  const placed = places.length > 0 && entity.type === 'person';
  const stands = places.every((name) => entity.classes.includes(name));
  if (organisations.length === 1) {
    // "is KT's Jeon Hong-beom on the left?" is of both
    holds = partsOf(world, organisations[0] as string).includes(entity.of as string) && (!placed || stands);
  } else if (organisations.length === 0 && placed) {
    holds = stands;
  } else {
    return undefined;
  }
  const { language } = asked;
  const { lead, status } = verdict(asked, holds);
  return {
    status,
    holds,
    text: lead ? shortThenStatement(lead, [fact.statement], language) : fact.statement[language],
    facts: [fact],
    intent: 'identity',
    role: 'yesno',
    confidence: 0.94,
    entities: [id, ...organisations],
    reason:
      language === 'ko' ? '기사가 말하는 소속과 자리를 대조했습니다.' : 'Checked against what the article says of it.',
  };
}
