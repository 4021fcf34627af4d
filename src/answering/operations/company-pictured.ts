import { attachJosa } from '../../language';
import { entityOf, isContent } from '../../understanding';
import { sayEntities } from '../compose';
import type { Draft } from '../draft';
import { verdict } from '../polarity';
import { entitiesIn, groupOf, partsOf } from '../world';
import type { Context } from './context';

const PICTURED = /사진|\b(photo|picture|pic|image|shot)\b/;
/** The classes of people who stand in a row. */
const PLACES: ReadonlySet<string> = new Set(['left', 'middle', 'right']);
/** Who gave the picture, or took it, is another matter. */
const MAKES = /(준|줬|주었|제공|출처|찍은|찍었|촬영)|\b(gave|give|provid\w*|took|take|taken|credit)\b/;
const SCAFFOLD =
  /^(사진|기념사진|속|안|있|없|나오|나와|나온|나왔|찍|찍히|사람|임원|누구|포함|photo|picture|pic|image|shot|appear|person|people|anyone|anybody|someone|executive|exec|represent|include|show|there)/i;

/** "삼성은 사진에 있어?": of a company, whether anybody of it stands in the row of people that a picture shows. */
export function companyPictured({ asked, world }: Context): Draft | undefined {
  const { language, text } = asked;
  if (!asked.yesNo || asked.excepts || !PICTURED.test(text) || MAKES.test(text)) return undefined;
  const [company, ...others] = asked.entities;
  if (!company || others.length > 0 || groupOf(world.entity(company)) !== 'organisation') return undefined;
  const bare = asked.reading.tokens.every(
    (token) => entityOf(token) === company || !isContent(token) || SCAFFOLD.test(token.text),
  );
  // everyone in the row that a picture shows has a place in it
  const fact = world.corpus.knowledge.facts.find(({ roles: { who } }) => {
    const row = entitiesIn(who);
    return row.length > 1 && row.every((id) => world.entity(id)?.classes.some((name) => PLACES.has(name)));
  });
  if (!bare || !fact) return undefined;
  const parts = partsOf(world, company);
  const shown = entitiesIn(fact.roles.who).filter((id) => parts.includes(world.entity(id)?.of ?? ''));
  const holds = shown.length > 0;
  const { lead, status } = verdict(asked, holds);
  const name = sayEntities([company], world, language, false);
  const detail = holds
    ? language === 'ko'
      ? `${attachJosa(sayEntities(shown, world, language), '이/가')} 있습니다.`
      : `${sayEntities(shown, world, language)}.`
    : language === 'ko'
      ? `사진에 ${name} 사람은 없습니다.`
      : `Nobody from ${name} is in it.`;
  return {
    status,
    holds,
    text: [lead, detail, fact.statement[language]].join(' '),
    facts: [fact],
    intent: 'company-pictured',
    role: 'yesno',
    confidence: 0.9,
    entities: [company, ...shown],
    reason: language === 'ko' ? '사진 속 사람들의 소속을 보았습니다.' : 'Looked at whom the people in it work for.',
  };
}
