import type { Reading, Token } from '../understanding';
import { MESSAGES } from './messages';
import type { Asked } from './world';

/** Endings that close a Korean question: 열렸어, 거야, 맞나요. */
const ASKING = '어|아|야|나|냐|니|까|요|죠|대|래';

/** "Did it join or not?", "들어갔어 안 들어갔어?", "맞아 아니야?": both ways of one question. */
const OR_NOT = new RegExp(
  `\\bor\\s+(not|no|isn't it|didn't (it|they|he|she))\\b|(${ASKING}|[는은인]지)[\\s,?]+(아니면\\s*)?((안|못)\\s?[가-힣]|아니|아닌|않|없|말)[가-힣]*\\s*\\?*$`,
);

/** "원팀이지 않아?", "합류했지 않나?": asks to be told that it is so. */
const RHETORICAL = /(이|맞|었|았|였|했|됐|렸|졌|냈)지\s*않/;

/** "멤버가 아니지?", "KT가 아니라던데 맞아?": says of a noun that it is not so. A verb before it makes it a mere tag. */
const NOT_SO =
  /(?:^|\s)\S*[가-힣A-Za-z0-9)]\s*(아니(지|죠|잖|라며|라면서|라던|라는데|란|라고|었)|아닌\s*(거|것|게|걸|건|줄))/;
/** "데이터를 안 내지?": 안 after a particle, before its verb. */
const NOT_DONE = /[가-힣](을|를|은|는|이|가|에|도|과|와|로|서|랑)\s+(안|못)\s[가-힣]{1,4}/;
/** "데이터 안 내는 회사": read with the verb as one word (안내), it would be none. */
const NOT_ALONE = /(^|\s)안\s(내|낸|냈)(는|은|던|다|어|았|었|지|고|나|니|냐|\s|[?？]|$)/;
const TAG_NOT = new RegExp(`(${ASKING}|지|다)[\\s,]+아니(지|죠)\\s*\\?*$`);

/** The negation of a Korean sentence closes it; before 라 or 고 it only sets one thing against another. */
const CLOSES =
  /((?<![가-힣])(안|못)\s?[가-힣]|아니|아닌|않|없|못)[가-힣]*(\s(거|것|게|건|걸|사실|맞|그렇|확실)[가-힣]*)*[\s?!.~ㅋㅎㅠ]*$/;
const CONTRASTS = /아니(라|고)\s|말고|\bbut\b|\bnot\s+(only|just|merely)\b|\brather\s+than\b/;
/** "Did he say that it would not work?" denies only what was said. */
const REPORTS = /\b(say|said|says|think|thought|claim(ed)?|believed?)\b.*\b(not|no|\w+n't)\b/;
const DENIES = /\b(is|are|was|were|did|does|do|has|have|had|will|can)(n't|\s+not)\b|\bnever\b|\bnot\b/;

/** True where the question says "not": 안, 않, 없, 아니지, isn't. A tag ("…, isn't it?") and "or not" say no such thing. */
export function isNegated(reading: Reading, text: string): boolean {
  if (OR_NOT.test(text) || RHETORICAL.test(text)) return false;
  // "…, wasn't it?" does not negate
  const tag = /,\s*(isn|aren|wasn|weren|didn|doesn|don|hasn|haven|won|can)'?t\s+\w+\s*\??\s*$/.exec(text);
  const end = tag ? tag.index : text.length + 1;
  // 말을, 말은: a word, not 말다
  const isNoun = ({ text: word, tail }: Token) => word === '말' && /^(을|은|이|도|의)/.test(tail);
  const says = (token: Token) => token.kind === 'not' && token.start < end && !isNoun(token);
  return (
    reading.tokens.some(says) ||
    NOT_DONE.test(text) ||
    NOT_ALONE.test(text) ||
    /지\s*않/.test(text) ||
    (NOT_SO.test(text) && !TAG_NOT.test(text))
  );
}

/** True where all that is claimed is denied, not one thing in favour of another: "not in Seoul but in Las Vegas". */
export const deniesAll = ({ text, language }: Asked): boolean =>
  !CONTRASTS.test(text) && (language === 'ko' ? CLOSES.test(text) : DENIES.test(text) && !REPORTS.test(text));

export interface Verdict {
  /** Yes or no, or nothing where neither would be understood. */
  readonly lead: string;
  readonly status: 'answered' | 'corrected';
}

/**
 * What to say first to a yes/no question, and whether that corrects it. "KT는 멤버가 아니지?" is agreed with where it is
 * none; a tag or hearsay that the article contradicts is corrected, a neutral question is answered.
 * @param holds whether it is so, leaving out the question's own "not"
 */
export function verdict(asked: Asked, holds: boolean): Verdict {
  const { language, leading } = asked;
  const say = (message: keyof typeof MESSAGES) => MESSAGES[message][language];
  if (!asked.negated) return { lead: say(holds ? 'yes' : 'no'), status: !holds && leading ? 'corrected' : 'answered' };
  if (!deniesAll(asked)) return { lead: '', status: 'answered' };
  if (leading) return { lead: say(holds ? 'notSo' : 'indeedNot'), status: holds ? 'corrected' : 'answered' };
  // "KT는 원팀 아니야?" may expect either answer
  return { lead: language === 'ko' ? '' : say(holds ? 'plainYes' : 'no'), status: 'answered' };
}
