import type { Fact, Role } from '../knowledge';
import { entityOf } from '../understanding';
import { tellsDoing } from './doer';
import { ofEmployer, organisations } from './employer';
import { isOfOtherAlliance } from './of-other-alliance';
import { bySpeaker } from './speaker';
import { tellsTime } from './time-asked';
import { isWrongParty } from './together';
import { type Asked, entitiesIn, groupOf, partsOf, type World } from './world';

/** Being set up, of a company itself: no alliance that it set up answers it. */
const FOUNDED =
  /(설립|창립|창업|창사|세워졌|세워진|생겼|생긴)|\b(founded|established|set up|incorporated|started|created)\b/;

function ofItself(asked: Asked, fact: Fact, world: World): boolean {
  const [only, ...others] = asked.entities;
  if (!only || others.length > 0 || groupOf(world.entity(only)) !== 'organisation') return true;
  if (!FOUNDED.test(asked.text) || !asked.words.roles.some((role) => ['when', 'where', 'who'].includes(role)))
    return true;
  const bare = asked.words.content.every(
    (token) => entityOf(token) === only || FOUNDED.test(token.text.toLowerCase()) || token.kind === 'function',
  );
  return !bare || fact.about === only;
}

/** Where somebody stands in a picture, which is no building. */
const STANDS_IN = /사진|photo|picture/;
const STANDING = /서\s*(있|계)|\b(stand|standing|stands|stood)\b/;

const tellsPlace = (asked: Asked, { about, roles }: Fact, role: Role, world: World): boolean =>
  role !== 'where' ||
  !STANDS_IN.test(asked.text) ||
  !entitiesIn(roles.where).some((id) =>
    world.entity(id)?.type === 'place' ? STANDING.test(asked.text) : world.entity(about ?? '')?.type === 'person',
  );

/** "사진은 누가 줬어?": who is in a picture did not give it. */
const GIVES =
  /(줬|준\s|주었|주신|제공|출처|건넸|건넨|보냈|보낸|넘겨|내줬|내준)|\b(gave|given|provid\w*|suppl\w*|credit\w*|courtesy|source)\b/;
const GIVEN = /제공|provided/;

const isOtherThanGiver = (asked: Asked, { statement }: Fact, role: Role): boolean =>
  (role === 'who' || role === 'whom') &&
  STANDS_IN.test(asked.text) &&
  GIVES.test(asked.text) &&
  !GIVEN.test(`${statement.ko} ${statement.en}`);

/** "어디서?" is where something was done; where somebody works is asked with a word for work. */
const DONE_AT = /어디(에)?서(?!\s*(일|근무|왔|온))/;

const isEmployerOnly = (asked: Asked, { roles }: Fact, role: Role): boolean =>
  role === 'where' &&
  roles.title !== undefined &&
  DONE_AT.test(asked.text) &&
  !asked.words.content.some(({ concepts }) =>
    concepts.some((concept) => ['work-job', 'belong', 'affiliation', 'company'].includes(concept)),
  );

const BESIDE = /옆|곁|\bbeside\b|\bnext\s+to\b|\bto\s+(his|her|the)\s+(left|right)\b/;

/** "고동진 옆에는 누구?": who somebody is tells nobody beside them. */
const tellsNeighbour = (asked: Asked, { about }: Fact, world: World): boolean =>
  asked.yesNo ||
  !BESIDE.test(asked.text) ||
  !about ||
  !asked.entities.includes(about) ||
  world.entity(about)?.type !== 'person';

/** "KT가 맡은 건?", "LG가 내는 것은?": something, not somebody. */
const THING = /(는|은|한|된|던|린|킨|온|간|낸|든|군)\s*(건|것|것은|거는|게|거|점)(요)?\s*[?？]*\s*$/;

const ofThing = (asked: Asked, fact: Fact, role: Role, world: World): boolean =>
  asked.yesNo ||
  asked.words.roles.length > 0 ||
  !THING.test(asked.text) ||
  (!(fact.about && world.entity(fact.about)?.type === 'person') &&
    !entitiesIn(fact.roles[role]).some((id) => world.entity(id)?.type === 'person'));

const SIZE = /규모|크기|\b(size|big|large)\b/;

/** "KT 규모가 얼마야?": how many are in an alliance is not how large one of them is. */
const countsMembers = (asked: Asked, fact: Fact, role: Role, world: World): boolean =>
  role !== 'count' ||
  !fact.relation ||
  !SIZE.test(asked.text) ||
  asked.entities.length === 0 ||
  !asked.entities.every((id) => ['organisation', 'person'].includes(groupOf(world.entity(id))));

/** "얼마야?" wants a number, not how far. */
const AMOUNT = /얼마(야|예요|에요|인가요?|입니까|지|죠|임)?\s*\??$/;

const AFFILIATES = /계열사|자회사|\b(affiliates?|subsidiar(y|ies))\b/;

/** "카카오 계열사 몇 곳?": only those that are the named company's own. */
function ofGroup(asked: Asked, fact: Fact, role: Role, world: World): boolean {
  const owners = organisations(asked, world).flatMap((token) => entityOf(token) ?? []);
  if (!AFFILIATES.test(asked.text) || owners.length === 0) return true;
  const own = owners.flatMap((id) => partsOf(world, id));
  const listed = entitiesIn(role === 'count' ? fact.roles.who : fact.roles[role]);
  return listed.every((id) => own.includes(id));
}

/** True where a fact's role keeps to whom the question names: the person's company, the speaker, the founded itself. */
export const keepsTo = (asked: Asked, fact: Fact, role: Role, world: World): boolean =>
  ofEmployer(asked, fact, role, world) &&
  bySpeaker(asked, fact, world) &&
  ofItself(asked, fact, world) &&
  ofThing(asked, fact, role, world) &&
  ofGroup(asked, fact, role, world) &&
  tellsDoing(asked, fact, role, world) &&
  countsMembers(asked, fact, role, world) &&
  !(role === 'how' && AMOUNT.test(asked.text)) &&
  tellsTime(asked, fact, role, world) &&
  tellsPlace(asked, fact, role, world) &&
  !isEmployerOnly(asked, fact, role) &&
  !isOtherThanGiver(asked, fact, role) &&
  tellsNeighbour(asked, fact, world) &&
  !isOfOtherAlliance(asked, fact, world) &&
  !isWrongParty(asked, fact, role);
