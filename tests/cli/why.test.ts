import { why } from '../../src/cli/why';
import { makeAnswer } from '../evaluation/helpers';

const EXPLAINED = makeAnswer({
  confidence: 0.934,
  explanation: {
    read: '누가 합류했나 예산',
    matches: [
      { text: '누가', start: 0, end: 2, as: 'role:who' },
      { text: '합류', start: 3, end: 5, as: 'concept:join' },
    ],
    unexplained: ['예산'],
    features: [
      { name: 'gap', value: 1, weight: -0.5, contribution: -0.5 },
      { name: 'cover', value: 0.8, weight: 2, contribution: 1.6 },
    ],
    passages: [
      { article: 'sample', fact: 'joined', score: 0.91 },
      { article: 'sample', start: 10, end: 20, score: 0.4 },
      ...Array.from({ length: 9 }, () => ({ article: 'sample', score: 0.1 })),
    ],
  },
});

describe('why', () => {
  it('explains an answer in Korean', () => {
    expect(why(EXPLAINED).split('\n')).toEqual([
      '판정: answered (확신 93%)',
      '  기사에 있는 사실과 맞아요.',
      '읽은 질문: 누가 합류했나 예산',
      '의도: who; 묻는 것: who',
      '낱말을 무엇으로 보았나:',
      '  누가 → role:who',
      '  합류 → concept:join',
      '설명되지 않은 낱말: 예산',
      '판단에 쓴 값 (값 × 가중치 = 기여):',
      '  cover: 0.80 × 2.00 = +1.60',
      '  gap: 1.00 × -0.50 = -0.50',
      '답한 사실: joined',
      '찾아본 곳 (점수):',
      '  sample/joined (0.91)',
      '  sample 10-20 (0.40)',
      '  sample (0.10)',
      '  sample (0.10)',
      '  sample (0.10)',
    ]);
  });

  it('explains an empty hand in English', () => {
    const answer = makeAnswer({ status: 'unclear', language: 'en', confidence: 1, facts: [] });
    expect(why(answer).split('\n')).toEqual([
      'Status: unclear (confidence 100%)',
      '  기사에 있는 사실과 맞아요.',
      'Read as: 누가 합류했나',
      'Intent: who; asked for: who',
      'What each word was taken for: none',
      'Words left unexplained: none',
      'What decided (value × weight = contribution): none',
      'Facts told: none',
      'Where it looked (score): none',
    ]);
  });
});
