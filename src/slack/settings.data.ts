import type { Language } from '../bot';
import type { Audience, Listening } from '../store';

interface SettingsTexts {
  readonly title: string;
  readonly save: string;
  readonly inChannel: string;
  readonly listening: string;
  readonly listens: Readonly<Record<Listening, string>>;
  readonly audience: string;
  readonly audiences: Readonly<Record<Audience, string>>;
  readonly handover: string;
  readonly handoverHint: string;
  readonly refused: string;
  readonly nothingHere: string;
  readonly unreachable: string;
  readonly handoverSet: string;
}

export const SETTINGS: Readonly<Record<Language, SettingsTexts>> = {
  ko: {
    title: '기사봇 설정',
    save: '저장',
    inChannel: '이 채널에서',
    listening: '어떤 메시지에 답할까요?',
    listens: {
      mention: '저를 멘션한 질문에만',
      engaged: '멘션한 질문과, 제가 답한 스레드의 이어지는 질문에',
      every: '채널의 모든 질문에',
    },
    audience: '답을 누가 볼까요?',
    audiences: { public: '채널의 모두', ephemeral: '물은 사람만' },
    handover: '담당자 채널',
    handoverHint:
      '답하지 못한 질문에 "담당자에게 물어보기" 단추가 생기고, 누르면 이 채널로 전합니다. 비우면 단추가 사라집니다. 비공개 채널이면 먼저 저를 초대해 주세요.',
    refused: '설정은 관리자와 이 채널을 만든 사람만 바꿀 수 있습니다.',
    nothingHere: '다이렉트 메시지에는 바꿀 설정이 없습니다.',
    unreachable: '제가 들어갈 수 없는 채널입니다. 먼저 그 채널에 저를 초대해 주세요.',
    handoverSet:
      '이제 제가 답하지 못한 질문을 이 채널로 전합니다. 전한 질문의 스레드에 답을 쓰면 물은 사람에게 전해 드립니다.',
  },
  en: {
    title: 'gisabot settings',
    save: 'Save',
    inChannel: 'In this channel',
    listening: 'Which messages should I answer?',
    listens: {
      mention: 'Only questions that mention me',
      engaged: 'Those, and follow-ups in threads I answered in',
      every: 'Every question in the channel',
    },
    audience: 'Who should see the answers?',
    audiences: { public: 'Everybody in the channel', ephemeral: 'Only who asked' },
    handover: 'Channel of people to ask',
    handoverHint:
      'Questions I cannot answer get a button "Ask a person" that passes them on to this channel. Empty: no button. Invite me first where it is private.',
    refused: 'Only maintainers and whoever made this channel can change the settings.',
    nothingHere: 'There is nothing to set in a direct message.',
    unreachable: 'I cannot get into that channel. Please invite me there first.',
    handoverSet:
      'From now on I pass questions that I cannot answer on to this channel. Answer in a question’s thread, and I bring it to whoever asked.',
  },
};
