import type { Language } from '../../bot';

/** What somebody who installs the app is told. Nobody knows yet which language they read, so both are shown. */
type Page = Readonly<Record<Language, string>>;

export const PAGES = {
  installed: {
    ko: '설치했습니다. 슬랙에서 채널에 초대하거나 다이렉트 메시지로 물어보세요.',
    en: 'Installed. In Slack, invite it to a channel, or ask in a direct message.',
  },
  cancelled: {
    ko: '설치를 취소했습니다.',
    en: 'The installation was cancelled.',
  },
  beginAgain: {
    ko: '이 설치는 여기에서 시작되지 않았거나, 이미 끝났거나, 너무 오래되었습니다. 같은 브라우저에서 다시 시작해 주세요.',
    en: 'This installation was not begun here, is done already, or took too long. Please begin again, in the same browser.',
  },
  organisation: {
    ko: '조직 전체가 아니라 워크스페이스 하나하나에 설치할 수 있습니다. 다시 시작해 워크스페이스를 골라 주세요.',
    en: 'It can be installed in workspaces, one by one, not in a whole organisation. Please begin again and choose a workspace.',
  },
  rotation: {
    ko: '이 앱은 토큰 교체(token rotation)가 켜져 있어 설치할 수 없습니다. 운영자는 manifest.yml로 앱을 새로 만들어 주세요.',
    en: 'Token rotation is on for this app, which this bot does not take part in. Its operator has to create the app anew from manifest.yml.',
  },
  failed: {
    ko: '설치하지 못했습니다. 잠시 뒤에 다시 시도해 주세요. 계속 안 되면 운영자에게 알려 주세요.',
    en: 'It could not be installed. Please try again later; if that does not help, tell its operator.',
  },
} as const satisfies Readonly<Record<string, Page>>;

export const OPEN_SLACK: Page = { ko: '슬랙 열기', en: 'Open Slack' };
