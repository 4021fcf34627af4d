/** Korean words that carry grammar, politeness or manner of asking, not what is asked. Verbs in dictionary form. */
export const FUNCTION_KO: readonly string[] = (
  '다른 딴 하다 되다 이다 있다 주다 보다 싶다 두다 놓다 버리다 가다 오다 알다 모르다 나오다 나와있다 궁금하다 여쭈다 여쭙다 묻다 물어보다 알려주다 가르쳐주다 말해주다 찾아주다 찾아보다 적어주다 써주다 정리하다 부탁하다 부탁드리다 드리다 주시다 계시다 대다 ' +
  '대하다 관하다 따르다 의하다 위하다 통하다 비롯하다 관련하다 확인하다 들다 듣다 읽다 쓰이다 치다 그렇다 이렇다 저렇다 그러다 이러다 맞다 같다 삼다 시키다 당하다 지다 만하다 척하다 ' +
  '시간상 순서상 날짜상 꺼 것 거 게 건 걸 수 등 좀 혹시 정확히 정확하게 구체적으로 자세히 간단히 간략히 짧게 한마디로 대략 대충 실제로 진짜 정말 과연 도대체 대체 그냥 바로 딱 막 또 더 다 꼭 제일 가장 매우 아주 너무 많이 조금 약간 다시 이제 지금 아까 방금 먼저번 요즘 요새 애초 애초에 굳이 원래 결국 특히 우선 일단 먼저 ' +
  '이 그 저 요 이거 그거 저거 이것 그것 저것 이게 그게 저게 이걸 그걸 이건 그건 이번 그런 이런 저런 해당 여기 거기 저기 우리 저희 나 내 제 너 네 당신 본인 자기 자신 서로 함께 같이 각자 및 그리고 근데 그런데 그럼 그러면 그래서 하지만 그러나 아니면 또는 혹은 즉 바로 ' +
  '때 중 점 측 쪽 데 곳 내용 부분 경우 정도 상태 사실 얘기 말 이야기 언급 설명 답 답변 질문 정보 참고 관련 대목 문장 표현 기준 명시 적힌 쓰인 기재 소개 예 네 아니 응 음 아 어 오 와 야 헐 저기요 님아 봇 기사봇 ㅋㅋ ㅎㅎ ㅠㅠ ㅜㅜ 플리즈 부디 제발 감사 고마워 안녕하세요 안녕 죄송 죄송하다 미안 미안하다 실례 급하다 바쁘다 ' +
  '만약 만일 대해 대한 관해 관한 따라 위해 위한 통해 통한 때문 덕분 이후로 현재 오늘 당시 시 씨 님 분 사람 사람들 일 거리 뜻하다 뜻 의미 의미하다 이르다 부르다 칭하다 일컫다 말하자면 하자면 이라 이라고 라고 이란 란 이라는 라는 하는 한 할 했 된 될 인 일 임 함 됨 있음 있는 있던 있 없이 ' +
  '말씀 말씀하다 말씀해주시다 여기서 거기서 그중 그중에 이중 이중에 중에서 중에 사이 사이에 안 속 속에 위 아래 밑  밖에 뿐 아니라 때도 한 한번 한번만 하나 하나만 좀만 어서 빨리 얼른 급함 ' +
  '다들 둘 셋 둘다 셋다 모두다 이름값 언급되다 거론되다 등장하다 나타나다 적히다 적혀있다 쓰여있다 써있다 실리다 실려있다 소개되다 설명하다 설명되다 알다시피 나열하다 말하다면 하려다 려고 되려 구요 던가 는가 인가 은가 까 냐 니 즘 쯤 가량 여 남짓 ' +
  '그니까 그러니까 그래 글쎄 맞아 맞지 맞죠 맞나 맞나요 맞음 맞는지 맞습니까 틀림 확실 확실히 분명 분명히 솔직히 사실은 아무튼 암튼 여튼 어쨌든 하여튼 역시 설마 왠지 혹 혹여 ' +
  '했남 됐남 였남 있남 맞남 뭐남 여쭤보다 여쭤보시다 해본 적 조합 경로 구상인지 표시 공개석상 빠짐없이 합쳐 세어보다 세어봐 고객 고객님 타임라인 각주 단어장 인용 표기 괄호 진작 진작에 쉽게 알기 갈라서 풀어서 과제용 출처란 이사회용 대비용 질의 대비 표에 표로 슬롯 시트 엑셀 피피티 장표 보도자료 초안 원고 번역 캡션번역 채우다 비다 박아두다 안내드리다 여쭈어보다 안내하다 연락하다 정신없다 어렵다 애매하다 필요합니다 그리다 그리는 얽히다 이어지다 일컬어 석상 내기하다 친구 동생 엄마 아빠 선생님 팀원 동료 상무님 전무님 부장님 과장님 대리님 차장님 본부장님 실장님 이사님 회의 미팅 보고 발표 자료 슬라이드 메모 노트 요만큼 이만큼 대체로 콕집어 까먹다 가물가물하다 가물가물 맴돌다 기억나다 기억하다 떠오르다 짚다 짚어주다 집다 콕 죽 죄다 얼추 하필 하필이면 무렵 즈음 파트 문의 성함 존함 문맥 맥락상 순서상 참말 그나저나 암만 뭐시기 거시기 왜인지 어째 도무지 당최 슬쩍 살짝 은근 대놓고 마침 막상 언뜻 얼핏 확 팍 싹쓰리 톡 툭 쓱 척 요컨대 말인즉 이를테면 예컨대 가령 아마 아마도 어쩌면 글고 그담 담에 먼저인 쯤해서 죽죽 연월 연월로 연도 연도로 표로 표에 문장 문장으로 줄로 항목 어떻게되다 어떻게돼 어케되다 크게 계시다 계세요 늦게온 남다 하기로 하기로하다 하기로한 제일먼저 전체 온갖 모음 쭉쭉 관한지 대상 해주다 해줘 해주라 말해주라 헷갈리다 헷갈림 링크 셈 편 꽤 잘 늘 이미 벌써 아직 계속 그때그때 나름 대충 나머지 이쪽 저쪽 그쪽 어쩌다 하자 하려 하기로 이거랑 저거랑 시기적 여부 상세 풀버전 위주 위주로 곳 개 명 사 가지 군데 개사 분 삼사 양사 번째 개월 싹다 골라 골라주다 뽑아주다 꼽다 짚어주다 대보다 대주다 불러주다 읊다 읊어보다 풀어주다 보여주다 보여 봐 줘 달라 달다 주라 주세요 주십시오 주실 주시겠어요 바라다 바랍니다 원하다 필요하다 넣다 적다 옮기다 쓰려고 참고하다'
).split(' ');

/** English words of grammar and manner. */
export const FUNCTION_EN: readonly string[] = (
  "shouldn't couldn't wouldn't mustn't needn't hadn't haven't hasn't " +
  'a an the of to in on at by for from with without about as is are was were be been being am do does did done doing has have had having will would shall should can could may might must ought ' +
  "itself themselves himself herself it its it's this that these those there here he she they them their his her him we us our you your i me my mine and or but so then than too also just only even if whether while because " +
  'around not-only please pls plz tell give show let know say-so want need find get got put any some such same other another one ones thing things stuff way ways part s t d ll re ve m o ' +
  'exactly precisely actually really currently now right-now today ever already yet still again up out off over into onto upon during through throughout between among amongst within across per via re vs ' +
  'hey hi hello thanks thank sorry ok okay yo um uh hmm well right sure yes no yep nope quick question questions answer curious wonder wondering wonder     text according mention mentioned mentions says states stated described ' +
  'would like know mean means meant call called named named-as kind sort type sorts kinds types various different-from certain specific particular specifically main key overall basically simply briefly short shortly brief quickly roughly approximately more-or-less both either neither each-other together else instead though although however ' +
  "let's lets can't cannot don't doesn't didn't isn't aren't wasn't weren't won't i'm im i'd i've you're they're we're that's there's here's he's she's who've go goes going gone come comes came make makes made-of take takes took taken happen happens happened happening guys folks folk anyone anybody someone somebody everybody people person man men woman guy guys gentleman gentlemen lady mr mrs ms sir like likes such-as e.g eg i.e ie etc " +
  "went behalf behind led helps helped together-brings stand stands standing important bodies story-between terms-of in-order-to in-order along plain broadly doubt easy easier words-please deadline investor rundown sidelines first-place wants wanted figures reckon reckons appreciate obliged grateful homework assignment essay memo spreadsheet colleague manager client teacher kindly brand thinking looked up-there lie lies heard hear hears folks-say happen-to care-to end-up ended bit-more wondering-if curious-about case point-out spell word words phrase name-of names exactly-which precise actual specific-name literally physically basically essentially generally apparently supposedly honestly frankly anyway anyhow though besides-that gist-of-it against two three four five six seven eight nine ten remain remains remaining left-over leftover hope hopes hoping trio hold holds held side sides aside plan-to intend intends intended going-to try trying tried decide decided look looking looks seem seems turn turns turned keep keeps start-to begin-to able available possible exact today's bring-up point points regard regards regarding respect terms term-of effort efforts part-of work works-on working-on set side-of supposed supposedly apparently said-to bit lot lots much many more most less least few several very quite rather pretty that'd it'd as-well back down whole entire full complete total in-total altogether next-to first-of-all whose-is provide-me explain-me"
).split(' ');

/** Words that turn a statement round. */
export const NEGATION_KO: readonly string[] = [
  '안',
  '못',
  '않다',
  '아니다',
  '없다',
  '아닌',
  '못하다',
  '말다',
  '아니고',
];
export const EXCEPTION_KO: readonly string[] = [
  '말고',
  '빼고',
  '빼면',
  '제외',
  '제외하다',
  '제외하고',
  '빼다',
  '외에',
  '외',
  '이외',
  '뺀',
  '빼놓고',
  '이외에',
  '외에도',
  '말고도',
  '뿐만',
];
export const EXCEPTION_EN: readonly string[] = [
  'except',
  'besides',
  'apart from',
  'other than',
  'excluding',
  'without',
  'aside from',
  'leaving aside',
  'leave out',
  'minus',
  'setting aside',
  'leaving',
  'except for',
];
export const NEGATION_EN: readonly string[] = [
  'not',
  "n't",
  'no',
  'never',
  "isn't",
  "aren't",
  "doesn't",
  "don't",
  "didn't",
  "wasn't",
  'non',
  'but not',
];

/** Words that stand for something said before. */
export const REFERENCE_KO: readonly string[] = [
  '그분',
  '그 사람',
  '그사람',
  '그이',
  '그녀',
  '그는',
  '그가',
  '그의',
  '거기',
  '거긴',
  '거기서',
  '거기에',
  '거기는',
  '그때',
  '그거',
  '그건',
  '그게',
  '그걸',
  '그것',
  '그쪽',
  '그곳',
  '그중',
  '그중에',
  '그중에서',
  '걔',
  '걔네',
  '얘',
  '얘네',
  '그들',
  '그 회사',
  '그회사',
  '이분',
  '이 사람',
  '그 행사',
  '그행사',
  '그 기기',
  '그 말',
  '그말',
  '그 제품',
  '당시',
  '그 당시',
  '그때 당시',
  '그 데이터',
  '그날',
  '그 자리',
  '그 발언',
  '그럼',
  '그러면',
  '이 중',
  '이중에',
  '둘',
  '둘이',
  '둘 다',
  '그 셋',
  '그 세 회사',
  '그 둘',
  '이들',
  '그 콘텐츠',
  '그 팀',
  '그 모임',
  '그 플랫폼',
  '마지막',
  '마지막 거',
  '나머지',
  '같은 날',
  '이 회사',
  '그 다음',
  '그다음',
  '그 양반',
  '그 협약식',
  '그 사진',
];
export const REFERENCE_EN: readonly string[] = [
  'he',
  'she',
  'his',
  'her',
  'him',
  'they',
  'them',
  'their',
  'it',
  'its',
  'that',
  'there',
  'then',
  'those',
  'these',
  'this',
  'the latter',
  'the former',
  'the two',
  'the three',
  'both',
  'that company',
  'that person',
  'that event',
  'the same',
  'that one',
  'the other',
  'the others',
  'the rest',
  'the last one',
  'the second one',
  'the first one',
  'same',
  'that team',
  'that headset',
  'that platform',
  'that ceremony',
  'that show',
  'back then',
  'at the time',
  'at that time',
  'at that point',
  'that device',
];

/** Openings of a question that takes the rest from the one before: "그럼 카카오는?", "what about KT?". */
export const CONTINUATION =
  /^(그럼|그러면|그렇다면|그리고|그래서|근데|그런데|또|아 그럼|then|and|so|what about|how about|what of|ok and|okay and|also)\b|^(그럼|그러면|그렇다면|그리고|그래서|근데|그런데|또)(?=\s)/i;

/** 어떻게 되다 asks for whatever stands before it: "일시가 어떻게 되나요". */
export const IDIOM_FORMS: readonly string[] = [
  '어떻게되',
  '어떻게돼',
  '어떻게된',
  '어떻게됩',
  '어떻게될',
  '어떻게됐',
  '어떻게되시',
  '어떻게되세',
  '어케되',
  '어케돼',
];
