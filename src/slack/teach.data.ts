import type { Language } from '../bot';

interface TeachTexts {
  readonly title: string;
  readonly submit: string;
  readonly text: string;
  readonly textHint: string;
  readonly fact: string;
  readonly entity: string;
  readonly choose: string;
  readonly one: string;
  readonly tooLong: string;
  readonly refused: string;
  readonly trying: string;
  taught(text: string): string;
  broken(problem: string): string;
  useless(text: string): string;
  worse(count: number): string;
  readonly failed: string;
}

/** What is said when a maintainer teaches the bot. */
export const TEACH: Readonly<Record<Language, TeachTexts>> = {
  ko: {
    title: '가르치기',
    submit: '시험해 보기',
    text: '묻는 말이나 이름',
    textHint:
      '사실을 고르면 이 문장으로 물을 때 그 사실로 답하고, 이름을 고르면 이 말을 그 이름의 다른 이름으로 알아듣습니다. 둘 중 하나만 고르세요.',
    fact: '답이 되는 사실',
    entity: '같은 것을 가리키는 이름',
    choose: '검색해서 고르기',
    one: '사실과 이름 가운데 하나만 골라 주세요.',
    tooLong: '1자에서 200자까지 적어 주세요.',
    refused: '관리자만 가르칠 수 있습니다.',
    trying:
      '알고 있는 질문을 모두 다시 물어보며 시험하고 있습니다. 몇 분 걸립니다. 결과는 다이렉트 메시지로 알려 드립니다. 이 창은 닫으셔도 됩니다.',
    taught: (text) => `배웠습니다: ${text}. 지금부터 이 워크스페이스에서 쓰입니다.`,
    broken: (problem) => `지식의 규칙에 어긋나서 배우지 않았습니다: ${problem}`,
    useless: (text) => `가르쳐도 이렇게는 답하지 못해서 배우지 않았습니다: ${text}`,
    worse: (count) => `이것을 배우면 맞게 답하던 질문 ${count}개를 틀리게 되어 배우지 않았습니다. 예:`,
    failed: '시험하다가 문제가 생겨서 배우지 않았습니다.',
  },
  en: {
    title: 'Teach',
    submit: 'Try it',
    text: 'Wording or name',
    textHint:
      'With a fact, I answer with it when asked in these words. With a name, I take these words for another name of it. Choose one of the two.',
    fact: 'The fact that answers',
    entity: 'The name that means the same',
    choose: 'Search and choose',
    one: 'Choose either a fact or a name.',
    tooLong: 'Write 1 to 200 characters.',
    refused: 'Only maintainers can teach.',
    trying:
      'I am asking myself all the questions I know to try it. It takes some minutes; I tell you in a direct message. You can close this.',
    taught: (text) => `Learnt: ${text}. It holds in this workspace from now on.`,
    broken: (problem) => `Not learnt, because it breaks a rule of knowledge: ${problem}`,
    useless: (text) => `Not learnt, because even so I would not answer it like that: ${text}`,
    worse: (count) =>
      `Not learnt, because ${count === 1 ? 'a question' : `${count} questions`} that I answer right would go wrong. For example:`,
    failed: 'Something went wrong while trying it, so it was not learnt.',
  },
};
