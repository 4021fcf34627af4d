import { unreachedFacts } from '../../src/evaluation';
import { makeAnswer } from './helpers';

describe('unreachedFacts', () => {
  it.each([
    { cited: [['a'], ['b', 'c']], unreached: ['d'] },
    { cited: [], unreached: ['a', 'b', 'c', 'd'] },
    { cited: [[], ['unknown']], unreached: ['a', 'b', 'c', 'd'] },
    { cited: [['d', 'c', 'b', 'a']], unreached: [] },
  ])('$cited leaves $unreached', ({ cited, unreached }) => {
    const answers = cited.map((facts) => makeAnswer({ facts }));
    expect(unreachedFacts(['a', 'b', 'c', 'd'], answers)).toEqual(unreached);
  });
});
