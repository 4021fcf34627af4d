import { textObject } from '../../../src/slack/blocks/text-object';

describe('textObject', () => {
  test.each(['LG전자와 LG유플러스입니다.', 'R&D <대한민국>', 'a > b', '2020-06-21 09:00', '3·4월'])(
    '%s goes as mrkdwn in which nothing is looked for',
    (text) => {
      expect(textObject(text, 100)).toMatchObject({ type: 'mrkdwn', verbatim: true });
    },
  );

  test.each(['*굵게*', '_기울임_', '~3월~', '`코드`', '> 인용', '첫 줄\n > 인용', ':smile:', '3~4월, 5~6월'])(
    '%j goes as plain_text, so that it is shown as it is',
    (text) => {
      expect(textObject(text, 100)).toMatchObject({ type: 'plain_text', emoji: false });
    },
  );
});
