import { ask } from '../helpers';

describe('이어 묻기', () => {
  it.each([
    { questions: ['AI 원팀은 언제 출범했어?', '목표는?'], says: "'AI 1등 대한민국'" },
    { questions: ['박정호 직함은?', '그 사람 어디서 말했어?'], says: '라스베이거스', fact: 'hyper-speech' },
    { questions: ['박정호 직함은?', '그 사람 어디서 말했어?', '언제?'], says: '2020년 1월' },
    { questions: ['고동진은 누구야?', '그분 직함은?'], says: '삼성전자 IM(IT·모바일)부문 사장' },
    { questions: ['LG전자는 AI 원팀에 있어?', '그럼 LG유플러스는?'], says: '네, LG유플러스' },
    { questions: ['LG전자는 AI 원팀에 있어?', '그럼 LG유플러스는?', '카카오는?'], says: '아니요. 카카오' },
    { questions: ['AI 원팀 예산은?', '그럼 목표는?'], says: "'AI 1등 대한민국'" },
    { questions: ['KT는 코로나19에 뭘 제공해?', 'LG유플러스는?'], says: '로밍 데이터', fact: 'covid-lgu' },
    { questions: ['KT는 코로나19에 뭘 제공해?', 'LG유플러스는?', 'LG전자는?'], says: 'AI 기술력', fact: 'covid-lge' },
    { questions: ['What did Park Jung-ho say?', 'Where did he say it?'], says: 'Las Vegas', fact: 'hyper-speech' },
    { questions: ['사진에 누가 있어?', '가운데는?', '직함은?', '오른쪽은?'], says: '이상민' },
    { questions: ['박정호가 누구야?', '뭐라고 했어?', '어디서?'], says: '라스베이거스', fact: 'hyper-speech' },
    { questions: ['카카오는 AI 원팀이야?', '그럼 어디야?', '거기 멤버는?'], says: '삼성전자, SK텔레콤, 카카오' },
    { questions: ['SKT는 어느 진영이야?', '거기 또 누가 있어?'], says: '삼성전자, SK텔레콤, 카카오' },
    { questions: ['사진은 누가 줬어?'], says: 'KT입니다' },
    { questions: ['사진 가운데는 누구야?', '오른쪽은?'], says: '이상민', fact: 'person-lee-sangmin' },
    { questions: ['Who is in the middle of the photo?', 'and on the right?'], says: 'Lee Sang-min' },
    { questions: ['AI 원팀에 들어간 대학은?', '연구소는?'], says: 'KAIST와 ETRI입니다' },
    { questions: ['Who joined AI One Team?', 'when was that?'], says: 'June 3, 2020' },
  ])('$questions', ({ questions, says, fact }) => {
    const { status, answer, facts } = ask(...questions);
    expect(status).toBe('answered');
    expect(answer).toContain(says);
    if (fact) expect(facts).toContain(fact);
  });

  it.each([
    { q: 'AI 원팀은 언제 출범했나?', before: '박정호 직함은?' },
    { q: '사진은 누가 제공했어?', before: 'AI 원팀에 누가 합류했어?' },
    { q: 'Who wrote the article?', before: 'What did Park Jung-ho say?' },
    { q: '카카오는 어느 진영이야?', before: 'LG전자는 AI 원팀에 있어?' },
    { q: '안녕', before: 'AI 원팀에 누가 합류했어?' },
  ])('혼자 설 수 있는 물음은 앞말에 기대지 않는다: $q', ({ q, before }) => {
    const alone = ask(q);
    const after = ask(before, q);
    expect([after.status, after.facts, after.answer]).toEqual([alone.status, alone.facts, alone.answer]);
  });

  it.each(['예산은?', '네이버는?', '그 사람 나이는?', '은행은?'])('앞말이 있어도 기사에 없는 것은 없다: %s', (q) => {
    expect(ask('AI 원팀에 누가 합류했어?', q).status).toBe('not_in_article');
  });

  it.each(['왜?', '언제', '그 사람은?', 'why?'])('기댈 앞말이 없으면 답하지 않는다: %s', (q) => {
    expect(['unclear', 'not_in_article']).toContain(ask(q).status);
  });

  it('물음을 묻는 이에게 돌려줄 때는 적은 그대로다', () => {
    expect(ask('AI 원팀은 언제 출범했어?', '  왜? ').question).toBe('  왜? ');
  });
});
