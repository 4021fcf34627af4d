import { finalConsonant, isHangul } from './hangul';

export type Josa = '은/는' | '이/가' | '을/를' | '과/와' | '으로/로' | '이라/라' | '이에요/예요';

/** Letters whose Korean name ends in a consonant: 엘, 엠, 엔, 알. */
const CLOSED_LETTERS = 'LMNR';
/** Digits read with a final consonant: 영, 일, 삼, 육, 칠, 팔. */
const CLOSED_DIGITS = '013678';

type Ending = 'open' | 'closed' | 'ㄹ';

function endingOf(word: string): Ending {
  const last = [...word.replace(/[\s)\]'"’”]+$/u, '')].pop() ?? '';
  if (isHangul(last)) {
    const final = finalConsonant(last);
    return final === 'ㄹ' ? 'ㄹ' : final ? 'closed' : 'open';
  }
  if (/[0-9]/.test(last)) return '178'.includes(last) ? 'ㄹ' : CLOSED_DIGITS.includes(last) ? 'closed' : 'open';
  return latinEnding(word.replace(/[\s)\]'"’”]+$/u, ''));
}

/** A capital at the end is spelt (SKT: 에스케이티, IoT: 아이오티), other words end as Koreans read them (Google: 구글). */
function latinEnding(word: string): Ending {
  const tail = /[A-Za-z]+$/.exec(word)?.[0] ?? '';
  const last = tail.slice(-1);
  if (last === last.toUpperCase()) return /[LR]/.test(last) ? 'ㄹ' : CLOSED_LETTERS.includes(last) ? 'closed' : 'open';
  if (/(l|le)$/.test(tail)) return 'ㄹ';
  // after a short vowel a stop closes the syllable (Slack: 슬랙), after a consonant it opens a new one (test: 테스트)
  return /([mn]|ng|[aeiou][bpkgt]|ck)$/.test(tail) ? 'closed' : 'open';
}

/**
 * The word with the form of the particle that its last sound asks for.
 * @example attachJosa('삼성전자', '은/는') // '삼성전자는'
 * @example attachJosa('AI 원팀', '이/가') // 'AI 원팀이'
 * @example attachJosa('KT', '와/과') // 'KT와'
 * @example attachJosa('CES 2020', '은/는') // 'CES 2020은'
 */
export function attachJosa(word: string, josa: Josa): string {
  const [closed, open] = josa.split('/') as [string, string];
  const ending = endingOf(word);
  // 으로 drops its 으 after ㄹ as after a vowel: 서울로
  if (josa === '으로/로') return word + (ending === 'closed' ? closed : open);
  return word + (ending === 'open' ? open : closed);
}
