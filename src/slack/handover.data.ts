import type { Language } from '../bot';

interface HandoverTexts {
  readonly passedOn: string;
  readonly already: string;
  readonly failed: string;
  asks(person: string): string;
  readonly botSaid: string;
  readonly link: string;
  readonly how: string;
  answered(person: string): string;
  readonly notBrought: string;
}

/** What is said when a question goes to people, and when their answer comes back. */
export const HANDOVER: Readonly<Record<Language, HandoverTexts>> = {
  ko: {
    passedOn: '담당자에게 질문을 전했습니다. 답이 오면 여기로 전해 드립니다.',
    already: '이미 담당자에게 전한 질문입니다. 답이 오면 전해 드립니다.',
    failed: '담당자 채널에 전하지 못했습니다. 관리자에게 알려 주세요.',
    asks: (person) => `${person} 님이 물었는데 제가 답하지 못했습니다.`,
    botSaid: '제 답',
    link: '원래 대화 보기',
    how: '이 메시지의 스레드에 답을 쓰면 물은 사람에게 전해 드립니다.',
    answered: (person) => `${person} 님의 답`,
    notBrought: '이 답은 물은 사람에게 전하지 못했습니다. 직접 알려 주세요.',
  },
  en: {
    passedOn: 'I passed your question on to a person. I bring their answer here.',
    already: 'This question has been passed on already. I bring the answer when it comes.',
    failed: 'I could not pass the question on to the channel chosen for it. Please tell a maintainer.',
    asks: (person) => `${person} asked, and I could not answer.`,
    botSaid: 'My reply',
    link: 'Where it was asked',
    how: 'Answer in the thread of this message, and I bring it to whoever asked.',
    answered: (person) => `Answer by ${person}`,
    notBrought: 'I could not bring this answer to whoever asked. Please tell them yourself.',
  },
};
