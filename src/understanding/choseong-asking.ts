import { choseongOf } from '../language';

/** What people type after a name in 초성. */
const ASKING =
  '누구 누구야 누구임 누구지 뭐야 뭐임 뭔데 뭐지 어디 어디야 어디임 어디지 언제 언제야 언제임 언제지'.split(' ');

const byChoseong = new Map<string, string>();
for (const form of ASKING) if (!byChoseong.has(choseongOf(form))) byChoseong.set(choseongOf(form), form);

/** Question words in 초성 after something else, written out: ㅂㅈㅎ ㄴㄱㅇ asks 누구야. */
export const turnChoseongAsking = (text: string): string =>
  text.replace(/(?<=\S\s+)[ㄱ-ㅎ]{2,}(?=[\s?!.]*$)/, (run) => byChoseong.get(run) ?? run);
