import fc from 'fast-check';
import type { Answer, Language } from '../../../src/bot';
import { ROLES } from '../../../src/knowledge';
import { checkBlocks, checkView } from '../../../src/local-slack/blocks';
import { askForm } from '../../../src/slack/blocks/ask-form';
import { explanationModal } from '../../../src/slack/blocks/explanation-modal';
import { broughtBackMessage, passedOnMessage } from '../../../src/slack/blocks/handover-message';
import { homeView } from '../../../src/slack/blocks/home-view';
import { helpMessage, sourcesMessage, summaryMessage, topicsMessage } from '../../../src/slack/blocks/notice-message';
import { settingsForm } from '../../../src/slack/blocks/settings-form';
import { targetOption, teachForm, tryingView } from '../../../src/slack/blocks/teach-form';
import { ARTICLE, buildAnswer, TEST_GUIDE } from '../helpers/test-bot';

const LANGUAGES: readonly Language[] = ['ko', 'en'];

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 4000 }),
  fc.string({ unit: fc.constantFrom('&', '<', '>', '👍', '\ud83d', '가', ' ', '\n', '*'), maxLength: 4000 }),
);
const many = <T>(each: fc.Arbitrary<T>) => fc.array(each, { maxLength: 60 });
const names = fc.record({ ko: text, en: text });
const answers = fc
  .record({
    question: text,
    answer: text,
    facts: many(text),
    explanation: fc.record({
      read: text,
      intent: text,
      askedRole: text,
      matches: many(fc.record({ text, start: fc.nat(), end: fc.nat(), as: fc.oneof(text, fc.constant('entity:kt')) })),
      unexplained: many(text),
      features: fc.constant([]),
      reason: text,
      passages: many(fc.record({ article: text, fact: text, score: fc.double() })),
    }),
  })
  .map((fields) => buildAnswer(fields as unknown as Partial<Answer>));
const questions = fc.record({ text, answer: answers }).map((fields) => ({
  ...fields,
  id: 'Q1',
  team: 'T1',
  channel: 'C1',
  place: 'mention' as const,
  person: 'p',
  state: 'answered' as const,
  receivedAt: 0,
  wantedAt: 0,
  attempts: 1,
  claim: 1,
  disliked: true,
}));

describe.each(LANGUAGES)('what is shown in %s', (language) => {
  test('explains an answer within the limits of Slack, whatever it is', () => {
    fc.assert(
      fc.property(answers, text, (answer, statement) => {
        const view = explanationModal(answer, [ARTICLE], language, () => statement);
        expect(checkView(view as never, 'modal')).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('is at home within the limits of Slack, however much was asked and taught', () => {
    const amendments = fc
      .record({ text, target: text, kind: fc.constantFrom('wording' as const, 'alias' as const) })
      .map((fields) => ({ ...fields, id: 1, team: 'T1', article: 'a', by: 'p', at: 0 }));
    fc.assert(
      fc.property(many(questions), many(amendments), fc.array(names, { maxLength: 9 }), (asked, taught, topics) => {
        const guide = { ...TEST_GUIDE, topics: topics.map((heading) => ({ heading, names: topics })) };
        const open = asked.map((first) => ({ first, all: [first] }));
        const figures = { questions: 1, byStatus: {}, good: 0, bad: 0 };
        const maintenance = { figures, open, amendments: taught, teachable: true };
        const view = homeView({ language, articles: [ARTICLE], guide, latest: asked.slice(0, 5), maintenance });
        expect(checkView(view as never, 'home')).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test.each([
    ['the form to ask', askForm(language)],
    ['the form to teach', teachForm('Q1', '가'.repeat(500), language)],
    ['the notice of a trial', tryingView(language)],
    [
      'the settings',
      settingsForm(
        {
          channel: { id: 'C1', settings: { listening: 'engaged', audience: 'public' } },
          workspace: { handoverChannel: 'C2' },
        },
        language,
      ),
    ],
  ])('%s is a modal that Slack takes', (_name, view) => {
    expect(checkView(view as never, 'modal')).toEqual([]);
  });

  test.each([
    ['help', helpMessage([ARTICLE], TEST_GUIDE, language)],
    ['a summary', summaryMessage([ARTICLE], language)],
    ['topics', topicsMessage(TEST_GUIDE, language)],
    ['sources', sourcesMessage([ARTICLE], language)],
  ])('%s is a message that Slack takes', (_name, { blocks, text: fallback }) => {
    expect(checkBlocks(blocks)).toEqual([]);
    expect(fallback).not.toBe('');
  });

  test('what people write to each other is passed on whole, and nothing in it is live', () => {
    fc.assert(
      fc.property(text, text, text, (question, reply, name) => {
        for (const { blocks } of [
          passedOnMessage({ question, reply, name }, language),
          broughtBackMessage({ question, text: reply, name }, language),
        ]) {
          expect(checkBlocks(blocks)).toEqual([]);
          expect(JSON.stringify(blocks)).not.toMatch(/[<>]/);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('a target is an option that Slack takes', () => {
    const target = {
      kind: 'alias',
      article: 'a',
      id: 'kt',
      name: { ko: '가'.repeat(200), en: 'x'.repeat(200) },
    } as const;
    const { text: label, value } = targetOption(target, language);
    expect(label.text.length).toBeLessThanOrEqual(75);
    expect(value).toBe('a|kt');
  });

  test.each(ROLES)('a fact is offered by what is asked of it, in words: %s', (role) => {
    const target = { kind: 'wording', article: 'a', id: 'f', role, name: { ko: '사실', en: 'A fact' } } as const;
    const { text: label, value } = targetOption(target, language);
    expect(label.text).toMatch(language === 'ko' ? /^[가-힣 ]+: 사실$/ : /^asks .+: A fact$/);
    expect(value).toBe(`a|f|${role}`);
  });
});
