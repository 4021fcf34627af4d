import type { Language, Status } from '../bot';

/** The words on buttons, in lists, in modals and in the Home tab, in the language of a person's Slack. */
export interface Labels {
  readonly good: string;
  readonly bad: string;
  readonly thanksForGood: string;
  readonly thanksForBad: string;
  readonly why: string;
  readonly passOn: string;
  readonly share: string;
  /** Pressed again. */
  readonly shared: string;
  readonly sharedNow: string;
  readonly near: string;
  readonly next: string;
  readonly gone: string;
  readonly close: string;
  readonly cancel: string;
  readonly topics: string;
  readonly sources: string;
  readonly examples: string;
  asked(person: string): string;
  sharedBy(person: string): string;
  readonly explanation: {
    readonly title: string;
    readonly question: string;
    readonly read: string;
    readonly words: string;
    readonly facts: string;
    readonly nearest: string;
    readonly name: string;
    readonly unknown: string;
    readonly said: string;
    sure(percent: number): string;
    readonly status: Readonly<Record<Status, string>>;
    readonly roles: Readonly<Record<string, string>>;
  };
  readonly ask: {
    readonly title: string;
    readonly question: string;
    readonly placeholder: string;
    readonly where: string;
    readonly hint: string;
    readonly submit: string;
    readonly empty: string;
    readonly unreachable: string;
  };
  readonly prompts: string;
}

export const LABELS: Readonly<Record<Language, Labels>> = {
  ko: {
    good: '도움이 됐어요',
    bad: '아쉬워요',
    thanksForGood: '알려 주셔서 고맙습니다.',
    thanksForBad: '알려 주셔서 고맙습니다. 더 나은 답을 찾는 데 쓰겠습니다.',
    why: '왜 이 답인가요?',
    passOn: '담당자에게 물어보기',
    share: '채널에 공유',
    shared: '이미 공유한 답입니다.',
    sharedNow: '채널에 공유했습니다.',
    near: '이런 질문에는 답할 수 있어요',
    next: '이어서 물어보기',
    gone: '이 답의 기록이 남아 있지 않습니다. 다시 물어봐 주세요.',
    close: '닫기',
    cancel: '취소',
    topics: '기사에 나오는 것들',
    sources: '읽은 기사',
    examples: '이렇게 물어보세요',
    asked: (person) => `${person} 님의 질문`,
    sharedBy: (person) => `${person} 님이 묻고 공유한 답`,
    explanation: {
      title: '왜 이 답인가요?',
      question: '질문',
      read: '이렇게 읽었어요',
      words: '낱말마다',
      facts: '근거로 삼은 사실',
      nearest: '가장 가까웠던 사실',
      name: '기사에 나오는 이름',
      unknown: '기사의 사실로 설명되지 않는 말',
      said: '알아본 말',
      sure: (percent) => `이 판단이 맞을 가능성: ${percent}%`,
      status: {
        answered: '기사에 나온 내용이어서 답했습니다.',
        corrected: '질문이 전제한 것이 기사와 달라서 바로잡았습니다.',
        not_in_article: '기사에 나오지 않아서 답하지 않았습니다.',
        unclear: '무엇을 묻는지 알 수 없어서 답하지 않았습니다.',
        smalltalk: '기사에 대한 질문이 아니어서 인사로 답했습니다.',
      },
      roles: {
        who: '누구인지 묻는 말',
        whom: '누구와인지 묻는 말',
        what: '무엇인지 묻는 말',
        when: '언제인지 묻는 말',
        where: '어디인지 묻는 말',
        why: '이유를 묻는 말',
        how: '방법을 묻는 말',
        count: '수를 묻는 말',
        name: '이름을 묻는 말',
        title: '직함을 묻는 말',
      },
    },
    ask: {
      title: '기사에 물어보기',
      question: '질문',
      placeholder: '예: AI 원팀에 누가 합류했나?',
      where: '어디에 답할까요?',
      hint: '비워 두면 다이렉트 메시지로 혼자 봅니다. 채널을 고르면 그곳의 모두가 봅니다.',
      submit: '물어보기',
      empty: '무엇이 궁금한지 적어 주세요.',
      unreachable: '고르신 채널에는 쓸 수 없어서 여기에 답합니다. 그 채널에 저를 초대해 주세요.',
    },
    prompts: '기사에 대해 물어보세요',
  },
  en: {
    good: 'Helpful',
    bad: 'Not helpful',
    thanksForGood: 'Thank you for telling me.',
    thanksForBad: 'Thank you for telling me. It helps to find better answers.',
    why: 'Why this answer?',
    passOn: 'Ask a person',
    share: 'Share in channel',
    shared: 'This answer has been shared already.',
    sharedNow: 'Shared in the channel.',
    near: 'Questions I can answer',
    next: 'Ask next',
    gone: 'No record of this answer is left. Please ask again.',
    close: 'Close',
    cancel: 'Cancel',
    topics: 'What the article speaks of',
    sources: 'Articles I have read',
    examples: 'Questions to try',
    asked: (person) => `${person} asked`,
    sharedBy: (person) => `Asked and shared by ${person}`,
    explanation: {
      title: 'Why this answer?',
      question: 'Question',
      read: 'Read as',
      words: 'Word by word',
      facts: 'Facts it rests on',
      nearest: 'Nearest facts',
      name: 'a name in the article',
      unknown: 'no fact accounts for it',
      said: 'a word I know',
      sure: (percent) => `Probability that this is right: ${percent}%`,
      status: {
        answered: 'Answered, because the article says it.',
        corrected: 'Corrected, because the article contradicts what the question takes for granted.',
        not_in_article: 'Not answered, because the article does not say it.',
        unclear: 'Not answered, because it was not clear what was asked.',
        smalltalk: 'Answered as small talk: it was no question about the article.',
      },
      roles: {
        who: 'asks who',
        whom: 'asks with whom',
        what: 'asks what',
        when: 'asks when',
        where: 'asks where',
        why: 'asks why',
        how: 'asks how',
        count: 'asks how many',
        name: 'asks for a name',
        title: 'asks for a title',
      },
    },
    ask: {
      title: 'Ask about the article',
      question: 'Question',
      placeholder: 'For example: Who joined AI One Team?',
      where: 'Where should I answer?',
      hint: 'Left empty, I answer you alone, in a direct message. In a channel, everybody there sees it.',
      submit: 'Ask',
      empty: 'Write what you want to know.',
      unreachable: 'I cannot write in the channel you chose, so here is the answer. Please invite me there.',
    },
    prompts: 'Ask about the article',
  },
};
