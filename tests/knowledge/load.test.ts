import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { GisabotError } from '../../src/errors';
import { KnowledgeError, loadKnowledge } from '../../src/knowledge';
import { ARTICLE, GANA, JOINED, MOIM, makeKnowledge, problemsIn, problemsOf, removeFolders } from './helpers';

afterAll(removeFolders);

describe('loadKnowledge', () => {
  it('reads every article folder, in the order of their names', () => {
    const directory = makeKnowledge({ b: { 'article.yml': { ...ARTICLE, id: 'second' } }, a: {} });
    writeFileSync(path.join(directory, 'README.md'), 'how to add one');
    mkdirSync(path.join(directory, '.git'));
    expect(loadKnowledge(directory).map(({ article }) => article.id)).toEqual(['sample', 'second']);
  });

  it('reads one article from its own folder', () => {
    const [knowledge] = loadKnowledge(path.join(makeKnowledge({ sample: {} }), 'sample'));
    expect(knowledge).toMatchObject({
      article: { id: 'sample', published: '2020-06-21T09:00' },
      entities: [{ id: 'gana', aliases: [], classes: [], parts: [] }, { id: 'moim' }],
      facts: [{ id: 'joined', denies: [] }],
      wordings: [{ fact: 'joined', role: 'who', text: '누가 들었어?' }],
      nearMisses: ['모임의 예산은?'],
    });
  });

  it('gives the values of roles their kinds', () => {
    const roles = {
      who: ['gana'],
      what: { ko: '모임', en: 'a meeting' },
      how: { list: [{ ko: '하나', en: 'one' }] },
      when: { date: '2020-06-03', said: { ko: '지난 3일', en: 'the 3rd' } },
      count: { number: 3, unit: { ko: '곳', en: 'companies' } },
    };
    const [knowledge] = loadKnowledge(makeKnowledge({ sample: { 'facts.yml': [{ ...JOINED, roles }] } }));
    const read = knowledge?.facts[0]?.roles;
    expect(Object.entries(read ?? {}).map(([role, value]) => [role, value.kind])).toEqual([
      ['who', 'entities'],
      ['what', 'text'],
      ['how', 'texts'],
      ['when', 'date'],
      ['count', 'count'],
    ]);
    expect(read?.when).toMatchObject({ date: '2020-06-03', said: { en: 'the 3rd' } });
  });

  it('does without wordings and near misses', () => {
    const changed = { 'wordings.yml': undefined, 'near-misses.yml': undefined };
    expect(problemsOf(changed)).toEqual([]);
  });

  it('throws one error of ours with every problem in its message', () => {
    const directory = makeKnowledge({ sample: { 'facts.yml': undefined, 'entities.yml': '' } });
    expect.assertions(4);
    try {
      loadKnowledge(directory);
    } catch (error) {
      expect(error).toBeInstanceOf(KnowledgeError);
      expect((error as GisabotError).code).toBe('KNOWLEDGE_INVALID');
      expect((error as KnowledgeError).problems).toHaveLength(2);
      for (const problem of (error as KnowledgeError).problems.slice(0, 1)) {
        expect((error as KnowledgeError).message).toContain(problem);
      }
    }
  });

  it.each(['article.yml', 'entities.yml', 'facts.yml'])('names %s when it is missing', (file) => {
    expect(problemsOf({ [file]: undefined })).toEqual([expect.stringMatching(`^sample/${file}: .*missing`)]);
  });

  it.each(['article.yml', 'entities.yml', 'facts.yml'])('names %s when it is empty', (file) => {
    expect(problemsOf({ [file]: '' })).toEqual([expect.stringMatching(`^sample/${file}: .*empty`)]);
    expect(problemsOf({ [file]: '# a comment alone\n' })).toEqual([expect.stringMatching(`^sample/${file}: .*empty`)]);
  });

  it.each(['article.yml', 'entities.yml', 'facts.yml', 'wordings.yml', 'near-misses.yml'])(
    'names the line of %s that is not YAML',
    (file) => {
      const [problem] = problemsOf({ [file]: 'a: 1\nb: [1, 2\nc: "' });
      expect(problem).toMatch(new RegExp(`^sample/${file}: line \\d+: is not YAML: `));
      expect(problem).not.toContain('\n');
    },
  );

  it('says that there is no article', () => {
    const directory = makeKnowledge({});
    expect(problemsIn(directory)).toEqual([expect.stringMatching('holds no article')]);
    const missing = path.join(directory, 'missing');
    expect(problemsIn(missing)).toEqual([expect.stringMatching(`^${missing}: .*does not exist`)]);
  });

  it('says that two articles have one id', () => {
    expect(problemsIn(makeKnowledge({ a: {}, b: {} }))).toEqual([expect.stringContaining("the id 'sample'")]);
  });

  it('reports the problems of every article', () => {
    const problems = problemsIn(makeKnowledge({ a: { 'facts.yml': '' }, b: { 'entities.yml': '' } }));
    expect(problems.map((problem) => problem.split(':')[0])).toEqual(['a/facts.yml', 'b/entities.yml']);
  });
});

describe('what is wrong with an article', () => {
  it.each([
    {
      name: 'a title that is a number',
      files: { 'article.yml': { ...ARTICLE, title: 7 } },
      problem: 'sample/article.yml: title: ',
    },
    {
      name: 'a date without a time',
      files: { 'article.yml': { ...ARTICLE, published: '2020-06-21' } },
      problem: 'sample/article.yml: published: ',
    },
    {
      name: 'a field that nobody knows',
      files: { 'article.yml': { ...ARTICLE, editor: '이' } },
      problem: 'sample/article.yml: ',
    },
    {
      name: 'a list where one article was meant',
      files: { 'article.yml': [ARTICLE] },
      problem: 'sample/article.yml: (whole file): ',
    },
    {
      name: 'entities that are no list',
      files: { 'entities.yml': { gana: GANA } },
      problem: 'sample/entities.yml: (whole file): ',
    },
    {
      name: 'a name in one language',
      files: { 'entities.yml': [{ ...GANA, name: { ko: '가나전자' } }, MOIM] },
      problem: 'sample/entities.yml: gana.name.en: ',
    },
    {
      name: 'an alias that is empty',
      files: { 'entities.yml': [{ ...GANA, aliases: [' '] }, MOIM] },
      problem: 'sample/entities.yml: gana.aliases',
    },
    {
      name: 'an id with capitals',
      files: { 'entities.yml': [GANA, MOIM, { ...MOIM, id: 'Other', name: { ko: '딴', en: 'Other' } }] },
      problem: 'sample/entities.yml: Other.id: ',
    },
    {
      name: 'an entity twice',
      files: { 'entities.yml': [GANA, MOIM, GANA] },
      problem: "sample/entities.yml: [2].id: 'gana' is used twice",
    },
    {
      name: 'an alias that two entities share',
      files: { 'entities.yml': [GANA, { ...MOIM, aliases: ['가나 전자'] }] },
      problem: "sample/entities.yml: moim.aliases: '가나전자' also names 'gana'",
    },
    {
      name: 'an entity of a company that is not there',
      files: { 'entities.yml': [{ ...GANA, of: 'dara' }, MOIM] },
      problem: "sample/entities.yml: gana.of: no entity 'dara'",
    },
    {
      name: 'a group of members that are not there',
      files: { 'entities.yml': [GANA, { ...MOIM, parts: ['gana', 'dara'] }] },
      problem: "sample/entities.yml: moim.parts: no entity 'dara'",
    },
    {
      name: 'a fact twice',
      files: { 'facts.yml': [JOINED, JOINED] },
      problem: "sample/facts.yml: [1].id: 'joined' is used twice",
    },
    {
      name: 'a fact without a paragraph',
      files: { 'facts.yml': [{ ...JOINED, paragraphs: [] }] },
      problem: 'sample/facts.yml: joined.paragraphs: names no paragraph',
    },
    {
      name: 'a fact whose paragraphs are left out',
      files: { 'facts.yml': [{ ...JOINED, paragraphs: undefined }] },
      problem: 'sample/facts.yml: joined.paragraphs: ',
    },
    {
      name: 'a paragraph that the article does not have',
      files: { 'facts.yml': [{ ...JOINED, paragraphs: [2, 4] }] },
      problem: 'sample/facts.yml: joined.paragraphs: the article has no paragraph 4',
    },
    {
      name: 'a part of the article that there is not',
      files: { 'facts.yml': [{ ...JOINED, paragraphs: ['footnote'] }] },
      problem: 'sample/facts.yml: joined.paragraphs',
    },
    {
      name: 'a statement in one language',
      files: { 'facts.yml': [{ ...JOINED, statement: { ko: '들었습니다.' } }] },
      problem: 'sample/facts.yml: joined.statement.en: ',
    },
    {
      name: 'a role that there is not',
      files: { 'facts.yml': [{ ...JOINED, roles: { whose: ['gana'] } }] },
      problem: 'sample/facts.yml: joined.roles',
    },
    {
      name: 'a role of an entity that is not there',
      files: { 'facts.yml': [{ ...JOINED, roles: { ...JOINED.roles, whom: ['dara'] } }] },
      problem: "sample/facts.yml: joined.roles.whom: no entity 'dara'",
    },
    {
      name: 'a date that is none',
      files: { 'facts.yml': [{ ...JOINED, roles: { ...JOINED.roles, when: { date: '3 June' } } }] },
      problem: 'sample/facts.yml: joined.roles.when',
    },
    {
      name: 'a fact about an entity that is not there',
      files: { 'facts.yml': [{ ...JOINED, about: 'dara' }] },
      problem: "sample/facts.yml: joined.about: no entity 'dara'",
    },
    {
      name: 'a relation to an entity that is not there',
      files: { 'facts.yml': [{ ...JOINED, relation: { kind: 'members', of: 'dara' } }] },
      problem: "sample/facts.yml: joined.relation.of: no entity 'dara'",
    },
    {
      name: 'a wording of a fact that is not there',
      files: { 'wordings.yml': { left: { who: ['누가 나갔어?'] } } },
      problem: "sample/wordings.yml: left: no fact 'left'",
    },
    {
      name: 'a wording for a role that the fact does not have',
      files: { 'wordings.yml': { joined: { why: ['왜 들었어?'] } } },
      problem: "sample/wordings.yml: joined.why: the fact has no role 'why'",
    },
    {
      name: 'a wording that is no list',
      files: { 'wordings.yml': { joined: { who: '누가 들었어?' } } },
      problem: 'sample/wordings.yml: joined.who: ',
    },
    {
      name: 'near misses that are no list',
      files: { 'near-misses.yml': { budget: '예산은?' } },
      problem: 'sample/near-misses.yml: ',
    },
  ])('names $name', ({ files, problem }) => {
    const problems = problemsOf(files);
    expect(problems).toEqual([expect.stringContaining(problem)]);
    expect(problems[0]?.startsWith(problem.slice(0, 20))).toBe(true);
  });

  it('lists everything at once, each as "file: path: problem"', () => {
    const problems = problemsOf({
      'article.yml': { ...ARTICLE, title: '', author: { ko: '김' } },
      'entities.yml': [GANA, { ...MOIM, aliases: ['Gana'], of: 'dara' }],
      'facts.yml': [
        { ...JOINED, roles: { who: ['dara'] } },
        { ...JOINED, about: 'mabasa' },
      ],
      'wordings.yml': { left: { who: ['누가 나갔어?'] } },
      'near-misses.yml': [1],
    });
    for (const problem of problems) expect(problem).toMatch(/^sample\/[a-z-]+\.yml: \S[^:]*: \S/);
    const files = problems.map((problem) => problem.split(':')[0]);
    expect(new Set(files)).toEqual(
      new Set(['article', 'entities', 'facts', 'wordings', 'near-misses'].map((name) => `sample/${name}.yml`)),
    );
    expect(problems.length).toBeGreaterThanOrEqual(8);
    expect(new Set(problems).size).toBe(problems.length);
  });

  it('shows what was found, cut short', () => {
    const [problem] = problemsOf({ 'entities.yml': 'x'.repeat(500) });
    expect(problem).toContain('xxx');
    expect(problem?.length).toBeLessThan(200);
  });
});

it('finds no problem in the knowledge that comes with the bot', () => {
  expect(problemsIn(path.join(__dirname, '..', '..', 'knowledge'))).toEqual([]);
});

describe('what only a reader sees', () => {
  it.each([
    {
      name: 'a name in other widths',
      files: {
        'entities.yml': [
          { ...GANA, aliases: ['SKT'] },
          { ...MOIM, aliases: ['Ｓ Ｋ Ｔ'] },
        ],
      },
      problem: 'moim.aliases',
    },
    { name: 'an empty near miss', files: { 'near-misses.yml': ['?'] }, problem: 'near-misses.yml: [0]' },
    {
      name: 'a file of near misses without any',
      files: { 'near-misses.yml': '' },
      problem: 'near-misses.yml: (whole file): is empty',
    },
    {
      name: 'English in the Korean place',
      files: { 'facts.yml': [{ ...JOINED, statement: { ko: 'Gana joined Moim.', en: 'Gana joined Moim.' } }] },
      problem: 'joined.statement.ko: is not written in Korean',
    },
    {
      name: 'Korean in the English place',
      files: {
        'facts.yml': [{ ...JOINED, statement: { ko: '가나전자가 들었습니다.', en: '가나전자가 들었습니다.' } }],
      },
      problem: 'joined.statement.en: is not written in English',
    },
  ])('names $name', ({ files, problem }) => {
    expect(problemsOf(files)).toEqual([expect.stringContaining(problem)]);
  });

  it('tells what the schema and what the sense of a fact object to at once', () => {
    const facts = [
      { ...JOINED, paragraphs: [] },
      { ...JOINED, id: 'other', roles: { who: ['nobody'] } },
    ];
    expect(problemsOf({ 'facts.yml': facts })).toEqual([
      expect.stringContaining('joined.paragraphs'),
      expect.stringContaining("no entity 'nobody'"),
    ]);
  });

  it.each([
    ['AI 원팀에는 KT, LG전자가 있습니다.', 'AI One Team has KT (케이티) and LG Electronics.'],
    ["부제는 'KT-LG전자, AI 원팀 합류'입니다.", "The subhead is '변화하는 재계' (the changing business world)."],
  ])('lets names of the other language pass: %s', (ko, en) => {
    expect(problemsOf({ 'facts.yml': [{ ...JOINED, statement: { ko, en } }] })).toEqual([]);
  });
});
