import { attachJosa } from '../language';
import { entityOf, type Read, type Token } from '../understanding';
import type { Answer } from './answer';
import { withTail } from './chain';
import { nounTypes } from './classes';
import { turnsOf } from './ellipsis';
import { asksWithWhom } from './together';
import { type Asked, entitiesIn, groupOf, understand, type World } from './world';

/** Kinds that are pointed at by their noun; people and companies have pronouns of their own. */
const KINDS: ReadonlySet<string> = new Set(['event', 'device', 'content', 'platform']);
const POINTED = /^(?:그|that)\s*(\S+)$/i;
const CEREMONY = /^(협약식|ceremony|show)$/i;
const THERE = /^(거기|거긴|거기서|거기에|거기엔|그\s*자리|there)$/i;

const kindsOf = (token: Token): readonly string[] => {
  const noun = token.kind === 'reference' ? POINTED.exec(token.text.trim())?.[1] : undefined;
  if (!noun) return [];
  return CEREMONY.test(noun) ? ['event'] : (nounTypes({ text: noun })?.filter((type) => KINDS.has(type)) ?? []);
};

/** The names of some kinds that the conversation spoke of last. */
function spokenOf(kinds: readonly string[], earlier: readonly Answer[], world: World): string[] {
  for (const turn of turnsOf(earlier).slice(0, 4)) {
    const facts = turn.status === 'answered' ? turn.facts.map(world.fact) : [];
    const told = facts.flatMap((fact) => [...(fact.about ? [fact.about] : []), ...entitiesIn(fact.roles.name)]);
    for (const ids of [turn.entities, told]) {
      const found = [...new Set(ids)].filter((id) => kinds.includes(world.entity(id)?.type ?? ''));
      if (found.length > 0) return found;
    }
  }
  return [];
}

const OTHER = /^(상대방|상대|상대편|나머지 하나|다른 하나|counterpart|the other one|the other)$/i;
const IT = /^(그건|그거|그게|that one|that)$/i;
const OWNER = /owner|주인|소유|(어느\s*회사|어디|누구)\s*(거|것|제품|건)|\bwhose\b|\bwho\s+(makes|made|owns)\b/i;
/** What comes first in an answer. */
const leadOf = (answer: Answer): string => answer.answer.split(/(?<=니다)\.\s|\n/)[0] ?? '';

/** Of two things that an answer named, the one that its question did not: what 기가지니 is linked with. */
function otherOfTwo([last, older]: readonly Answer[], world: World, read: Read): string | undefined {
  if (last?.status !== 'answered') return undefined;
  const before = understand(read(last.explanation.read));
  const told = world.corpus.knowledge.entities.filter(
    ({ type, name }) => KINDS.has(type) && (leadOf(last).includes(name.ko) || leadOf(last).includes(name.en)),
  );
  const others = told.filter(({ id }) => !before.entities.includes(id) && !older?.entities.includes(id));
  return told.length === 2 && others.length === 1 && asksWithWhom(before) ? others[0]?.id : undefined;
}

interface Pointed {
  readonly texts: readonly string[];
  /** No other reading will do. */
  readonly only: boolean;
}

/** "그 행사 어디서 열렸지?", "고동진도 거기 있었어?": the event, device or platform that was spoken of, by its name. */
export function pointedAt(asked: Asked, earlier: readonly Answer[], world: World, read: Read): Pointed | undefined {
  const { reading, language } = asked;
  const somebody = reading.tokens.some((token) => groupOf(world.entity(entityOf(token) ?? '')) === 'person');
  for (const token of reading.tokens) {
    const isThere =
      (somebody || asked.words.roles.includes('who')) && token.kind === 'reference' && THERE.test(token.text.trim());
    const kinds = isThere ? ['event'] : kindsOf(token);
    const isOther = OTHER.test(token.text) || (IT.test(token.text) && OWNER.test(reading.text));
    const other = isOther ? otherOfTwo(turnsOf(earlier), world, read) : undefined;
    if (kinds.length === 0 && !other) continue;
    const ids = other ? [other] : spokenOf(kinds, earlier, world);
    const end = token.end + (language === 'ko' ? token.tail.length : 0);
    const tail = isThere && !/^에/.test(token.tail) ? (language === 'ko' ? '에' : '') : token.tail;
    const texts = ids.map((id) => {
      const name = world.entity(id)?.name[language] ?? id;
      const said =
        language === 'en'
          ? isThere
            ? `at ${name}`
            : name
          : /^[은는]/.test(tail)
            ? attachJosa(name, '은/는')
            : withTail(name, tail);
      return `${reading.text.slice(0, token.start)}${said}${reading.text.slice(end)}`;
    });
    return { texts, only: isThere };
  }
  return undefined;
}
