import { finalConsonant, vowelOf, withFinal, withVowel } from './hangul';

/** ㅏ and ㅗ in the last syllable take 아, all others 어. */
const BRIGHT = 'ㅏㅑㅗ';

/** Vowel-final stems contract with 아/어: 오 + 아 // 와, 지 + 어 // 져, 하 // 해. */
function infinitive(stem: string): string[] {
  const head = stem.slice(0, -1);
  const last = stem.slice(-1);
  if (last === '하') return [`${head}해`, `${head}하여`];
  const final = finalConsonant(last);
  const vowel = vowelOf(last);
  if (final === 'ㅂ' && !/[잡입뽑씹집좁넓밟]/.test(last)) return [`${head}${withFinal(last, '')}워`];
  if (final === 'ㄷ' && /[듣걷묻싣깨]/.test(last)) return [`${head}${withFinal(last, 'ㄹ')}어`];
  if (final === 'ㅅ' && /[짓잇붓낫]/.test(last))
    return [`${head}${withFinal(last, '')}${BRIGHT.includes(vowel) ? '아' : '어'}`];
  if (final) return [stem + (BRIGHT.includes(vowel) ? '아' : '어')];
  if (last === '르') {
    const before = head.slice(-1);
    return [`${head.slice(0, -1)}${withFinal(before, 'ㄹ')}${BRIGHT.includes(vowelOf(before)) ? '라' : '러'}`];
  }
  const contracted: Record<string, string> = {
    ㅣ: 'ㅕ',
    ㅗ: 'ㅘ',
    ㅜ: 'ㅝ',
    ㅡ: BRIGHT.includes(vowelOf(head.slice(-1) || '어')) ? 'ㅏ' : 'ㅓ',
    ㅚ: 'ㅙ',
  };
  const next = contracted[vowel];
  if (next) return [head + withVowel(last, next)];
  return [stem];
}

/**
 * The surface beginnings of a verb or adjective, to which endings are added: bare stem, 아/어 form, past, and the forms
 * that close on ㄴ, ㄹ, ㅁ and ㅂ.
 * @example verbForms('밝히다') // ['밝히', '밝혀', '밝혔', '밝힌', '밝힐', '밝힘', '밝힙']
 * @example verbForms('만들다') // ['만들', '만들어', '만들었', '만든', '만듦', '만듭', '만드']
 */
export function verbForms(dictionaryForm: string): string[] {
  const stem = dictionaryForm.replace(/다$/, '');
  const last = stem.slice(-1);
  const head = stem.slice(0, -1);
  const forms = new Set<string>([stem]);
  for (const base of infinitive(stem)) {
    forms.add(base);
    forms.add(base.slice(0, -1) + withFinal(base.slice(-1), 'ㅆ'));
  }
  const final = finalConsonant(last);
  if (!final || final === 'ㄹ') {
    for (const close of ['ㄴ', 'ㄹ', 'ㅁ', 'ㅂ'] as const) forms.add(head + withFinal(last, close));
    if (final === 'ㄹ') forms.add(head + withFinal(last, ''));
  } else if (final === 'ㅂ' && !/[잡입뽑씹집좁넓밟]/.test(last)) {
    forms.add(`${head}${withFinal(last, '')}운`);
    forms.add(`${head}${withFinal(last, '')}울`);
  } else if (final === 'ㅅ' && /[짓잇붓낫]/.test(last)) {
    forms.add(`${head}${withFinal(last, '')}은`);
    forms.add(`${head}${withFinal(last, '')}을`);
  } else {
    forms.add(`${stem}은`);
    forms.add(`${stem}을`);
  }
  return [...forms];
}
