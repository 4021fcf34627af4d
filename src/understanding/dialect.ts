import { finalConsonant } from '../language';
import { DIALECT, DIALECT_AFTER_VERB, DIALECT_STEMS } from './data/dialect.data';

const AFTER_VERB = /([가-힣])([노제])(?=[^가-힣]|$)/g;

/**
 * Dialect written as standard Korean, as far as its endings and question words go.
 *
 *     SKT 사장이 누고?            // SKT 사장이 누구야?
 *     원팀에 누가 들어왔노        // 원팀에 누가 들어왔나
 *     LG전자 들어간 거 맞제?      // LG전자 들어간 거 맞지?
 */
export function standardKorean(text: string): string {
  const words = DIALECT.reduce((all, [pattern, standard]) => all.replace(pattern, standard), text);
  return words.replace(AFTER_VERB, (whole, before: string, ending: string) =>
    (finalConsonant(before) === 'ㅆ' || finalConsonant(before) === 'ㅄ' || verbal(before, ending)) &&
    DIALECT_AFTER_VERB[ending]
      ? before + DIALECT_AFTER_VERB[ending]
      : whole,
  );
}

/** 하노 and 맞제 are verbs; 하제 and 보제 could be nouns. */
const verbal = (before: string, ending: string): boolean =>
  ending === '노' ? DIALECT_STEMS.includes(before) : before === '맞';
