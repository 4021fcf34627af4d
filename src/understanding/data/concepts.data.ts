/**
 * Words that mean nearly the same in news and business questions. A question's word counts for a fact's word where they share
 * a concept. Verbs stand in their dictionary form; a word may belong to several concepts, and the first words of one are its
 * main ones.
 */
export interface Concept {
  readonly id: string;
  readonly ko: readonly string[];
  readonly en: readonly string[];
}

const words = (text: string): string[] =>
  text
    .split('/')
    .map((word) => word.trim())
    .filter(Boolean);

const concept = (id: string, ko: string, en: string): Concept => ({ id, ko: words(ko), en: words(en) });

export const CONCEPTS: readonly Concept[] = [
  concept('second', `두 번째 / 두번째 / 둘째 / 2번째 / 제2`, `second / 2nd`),
  concept('third', `세 번째 / 세번째 / 셋째 / 3번째 / 제3`, `third / 3rd`),
  concept('fourth', `네 번째 / 네번째 / 넷째 / 4번째 / 제4`, `fourth / 4th`),
  concept(
    'launch',
    `출범하다 / 시작하다 / 생기다 / 출범시키다 / 시작되다 / 만들어지다 / 만들다 / 발족하다 / 결성하다 / 결성되다 / 설립하다 / 창립하다 / 창설하다 / 조직하다 / 꾸리다 /
    닻을 올리다 / 첫발을 떼다 / 출발하다 / 세우다 / 개시하다 / 돛을 올리다 / 깃발을 올리다 / 깃발을 들다 / 첫발을 내딛다 / 첫걸음을 떼다 / 첫걸음을 내딛다 / 막을 올리다 /
    막이 오르다 / 첫 삽을 뜨다 / 시동을 걸다 / 스타트를 끊다 / 신호탄을 쏘다 / 포문을 열다 / 태동하다 / 탄생하다 / 태어나다 / 설립되다 / 창립되다 / 창설되다 / 발족되다 /
    출범되다 / 조직되다 / 띄우다 / 뜨다 / 차리다 / 판을 벌이다 / 판을 깔다 / 스타트하다 / 런칭하다 / 론칭하다 / 결성시키다 / 꾸려지다 / 세워지다 / 첫선을 보이다 / 문을 열다 /
    탄생시키다 / 발진하다 / 착수하다 / 발대하다 / 신설하다 / 신설되다 / 출항하다 / 킥오프하다 / 발을 떼다 / 모이다 / 뭉쳐 만들다 / 생겨나다 / 판을 짜다 /
    결집하다 / 발기하다 / 창단하다 / 개설하다 / 만들어 내다 / 첫발을 딛다 / 첫선 / 선을 보이다 / 출범식`,
    `launch / start / found / establish / set up / form / create / kick off / begin / get off the ground /
    be born / inaugurate / initiate / come into being / get started / get going / get rolling / get under way /
    get underway / get the ball rolling / kick-start / kickstart / set in motion / come into existence /
    spring up / take shape / get its start / set sail / open its doors / get set up / be founded / be formed /
    be established / be set up / take off / put together / start up / see the light of day / take wing /
    come to life / start off / kickoff / stand up / found together / commence / kick things off /
    brought to life / come alive / hatch / form up / assemble / spin up / got rolling / be set in motion / debut /
    inception / birth / conceive / got together / roll into being / constitute`,
  ),
  concept(
    'release-product',
    `출시하다 / 내놓다 / 선보이다 / 발매하다 / 론칭하다 / 런칭하다 / 시판하다 / 나오다 / 출고하다 / 판매를 시작하다 / 공급을 시작하다 / 내다 / 시장에 내놓다 / 시중에 풀다 /
    풀다 / 풀리다 / 출시되다 / 발매되다 / 시판되다 / 론칭되다 / 띄우다 / 뽑아내다 / 찍어내다 / 첫선을 보이다 / 세상에 내놓다 / 시장에 풀다 / 판매에 들어가다 / 릴리스하다 /
    릴리즈하다 / 릴리즈되다 / 배포하다 / 데뷔하다 / 데뷔시키다 / 상륙하다 / 오픈하다 / 깔다 / 출고되다 / 양산하다 / 내보내다 / 등판하다 / 팔기 시작하다 / 세상에 선보이다 /
    시장에 내다 / 판매 개시하다 / 내다 팔다 / 선을 보이다 / 발표 출시하다`,
    `release / launch / roll out / bring out / put out / come out / ship / introduce / unveil / debut /
    put on sale / hit the market / come out with / drop / put on the market / bring to market / hit the shelves /
    hit stores / go on sale / get out / out / push out / take to market / go live / launch commercially /
    become available / make available / land / arrive / be released / be launched / turn out / churn out /
    commercialise / start selling / hit shelves / make its debut / put on shelves / bring onto the market /
    come to market / put up for sale / go to market / flog / peddle / start to sell / begin selling /
    lift the veil / shipped out`,
  ),
  concept(
    'join',
    `합류하다 / 가입하다 / 참가하다 / 들어오다 / 들어가다 / 함께하다 / 동참하다 / 가세하다 / 가담하다 / 영입되다 / 편입되다 / 끼다 / 입회하다 / 들다 / 한배를 타다 /
    한 식구가 되다 / 식구가 되다 / 한 팀이 되다 / 한편이 되다 / 배에 올라타다 / 배에 타다 / 올라타다 / 끼어들다 / 껴들다 / 껴 있다 / 끼어 있다 / 끼이다 / 껴주다 /
    발을 담그다 / 발을 들이다 / 발을 걸치다 / 한 발 걸치다 / 숟가락을 얹다 / 이름을 올리다 / 명함을 내밀다 / 한자리를 차지하다 / 붙다 / 따라붙다 / 편에 서다 / 손을 보태다 /
    힘을 보태다 / 가맹하다 / 승선하다 / 뒤따르다 / 동승하다 / 조인하다 / 가입되다 / 새로 오다 / 한축을 이루다 / 옮겨 오다 / 발을 디밀다 / 몸을 싣다 / 무리에 들다 / 탑승하다 /
    합승하다 / 얹히다 / 발 담그다 / 껴들어오다 / 합세하다 / 새로 끼다 / 뛰어들다 / 들어앉다 / 합쳐지다 / 끌어들이다 / 불러들이다 / 새 식구 / 후발 / 후발주자 / 막차를 타다 /
    이름을 얹다 / 새로 들어오다 / 늦게 들어오다 / 편먹다 / 붙어먹다 / 추가되다 / 새멤버`,
    `join / enter / come on board / sign up / enroll / become a member / get on board / come in / affiliate /
    enlist / jump in / hop on / hop aboard / get on / come aboard / climb aboard / jump on / jump on board /
    jump on the bandwagon / come into the fold / enter the fold / sign on / throw in with /
    throw one's lot in with / get in on / hook up with / link up with / become part of / tag along /
    add one's name / come along / pile in / opt in / team up with / be brought in / be in / subscribe to /
    onboard / fall in with / joiner / newcomer / accede / jump aboard / climb on board / latch on /
    join the ranks / step in / new entrant / latecomer / tag on / bring aboard / welcomed / sign up with /
    get added / be roped in / rope in / bring into the fold / joined the club / come into / got in /
    arrival / arrive on the scene / came in late`,
  ),
  concept(
    'take-part',
    `참여하다 / 참석하다 / 참가하다 / 동참하다 / 함께하다 / 나가다 / 나오다 / 출전하다 / 출연하다 / 자리하다 / 가다 / 관여하다 / 끼다 / 얼굴을 비추다 / 얼굴을 내밀다 /
    얼굴을 보이다 / 모습을 보이다 / 모습을 비추다 / 모습을 드러내다 / 발을 걸치다 / 한 발 걸치다 / 발을 담그다 / 한몫 끼다 / 껴 있다 / 끼어 있다 / 끼어들다 / 손대다 /
    손을 대다 / 숟가락을 얹다 / 이름을 올리다 / 나서다 / 들르다 / 와 있다 / 오다 / 참관하다 / 출석하다 / 배석하다 / 왕림하다 / 행차하다 / 나와 있다 / 나타나다 / 찾다 /
    방문하다 / 다녀가다 / 엮이다 / 얽히다 / 가담하다 / 팔을 걷어붙이다 / 연루되다 / 걸치다 / 함께 서다 / 자리를 빛내다 / 자리를 함께하다 / 자리에 나오다 / 행사에 나가다 /
    얼굴도장을 찍다 / 동석하다 / 걸음하다`,
    `take part / participate / attend / be involved / be present / show up / be in on / engage / go to / turn up /
    appear / get involved / be there / be on hand / be at / come to / make an appearance / put in an appearance /
    get in on / have a hand in / have a part in / be a part of / be part of / join in / chip in / sit in /
    drop by / come along / partake / be in attendance / be in the room / get one's feet wet / dip one's toes in /
    have skin in the game / in the mix / involved / represented / on stage / turn out for / show one's face /
    grace / have a seat / had a seat / have a seat at / had a seat at / be in on / was in on`,
  ),
  concept(
    'leave',
    `떠나다 / 나가다 / 탈퇴하다 / 빠지다 / 그만두다 / 사퇴하다 / 퇴사하다 / 물러나다 / 이탈하다 / 사임하다 / 하차하다 / 관두다 / 퇴임하다 / 발을 빼다 / 손을 떼다 / 손을 털다 /
    손을 놓다 / 손을 씻다 / 등을 돌리다 / 갈라서다 / 떨어져 나가다 / 빠져나가다 / 빠져나오다 / 발을 떼다 / 짐을 싸다 / 옷을 벗다 / 사표를 내다 / 사표를 던지다 /
    자리에서 내려오다 / 자리를 내놓다 / 자리를 뜨다 / 자리를 비우다 / 내려오다 / 내려놓다 / 관두고 나오다 / 사직하다 / 퇴직하다 / 은퇴하다 / 철수하다 / 뛰쳐나오다 / 갈아타다 /
    이직하다 / 작별하다 / 결별하다 / 탈당하다 / 튀다 / 도망가다 / 중도 하차하다 / 하선하다`,
    `leave / quit / withdraw / exit / resign / step down / drop out / pull out / depart / walk away / retire /
    go away / bow out / back out / get out / opt out / part ways / part company / split / break away / break off /
    cut ties / jump ship / bail / bail out / move on / check out / check-out / stand down / hand in one's notice /
    give notice / call it quits / be gone / take off / secede / desert / abandon / fall away / clear out /
    defect`,
  ),
  concept(
    'announce',
    `발표하다 / 밝히다 / 공개하다 / 알리다 / 공표하다 / 선언하다 / 공식화하다 / 내놓다 / 전하다 / 고지하다 / 공지하다 / 공시하다 / 드러내다 / 소개하다 / 선보이다 / 터뜨리다 /
    까놓다 / 내걸다 / 못 박다 / 못을 박다 / 천명하다 / 공언하다 / 선포하다 / 포고하다 / 발표되다 / 공개되다 / 알려지다 / 밝혀지다 / 전해지다 / 공표되다 / 선을 보이다 /
    베일을 벗다 / 베일을 벗기다 / 뚜껑을 열다 / 뚜껑이 열리다 / 털어놓다 / 입을 열다 / 운을 떼다 / 세상에 알리다 / 만천하에 알리다 / 만천하에 드러내다 / 대외에 알리다 / 흘리다 /
    까다 / 오픈하다 / 띄우다 / 보도자료를 내다 / 통보하다 / 공지되다 / 공식 발표하다 / 커밍아웃하다 / 드러나다 / 내비치다 / 꺼내 놓다 / 꺼내다 / 화두를 던지다 / 공론화하다 /
    운을 띄우다`,
    `announce / reveal / unveil / disclose / make public / declare / make known / publicize / release / proclaim /
    report / come out with / go public with / break the news / spill the beans / lift the lid / let out /
    put out / put out word / let it be known / get the word out / spread the word / tell the world /
    take the wraps off / pull back the curtain / come clean / come forward / be out / broadcast / herald /
    give out / lay bare / tout / trumpet / say publicly / go on record / share the news / issue a statement /
    put on record / drop the news / make official / confirm / publicise / divulge / float / lift the lid on /
    put out there / air / lay out / let slip / pitch / present`,
  ),
  concept(
    'say',
    `말하다 / 밝히다 / 언급하다 / 이야기하다 / 얘기하다 / 설명하다 / 전하다 / 강조하다 / 덧붙이다 / 주장하다 / 대답하다 / 답하다 / 발언하다 / 토로하다 / 귀띔하다 / 표현하다 /
    꼽다 / 입에 올리다 / 입을 열다 / 입을 떼다 / 운을 떼다 / 들먹이다 / 거론하다 / 늘어놓다 / 내뱉다 / 읊다 / 읊조리다 / 꺼내다 / 말을 꺼내다 / 말을 보태다 / 입 밖에 내다 /
    털어놓다 / 떠들다 / 떠들어대다 / 이르다 / 외치다 / 피력하다 / 진술하다 / 술회하다 / 서술하다 / 소리 내다 / 되뇌다 / 거들다 / 한마디하다 / 한마디 거들다 / 말을 얹다 /
    코멘트하다 / 멘트하다 / 멘트를 날리다 / 던지다 / 말씀하시다 / 지적하다 / 짚다 / 평하다 / 논하다 / 칭하다 / 못 박다 / 장담하다 / 자신하다 / 호언하다 / 인용되다 /
    썰을 풀다 / 운운하다 / 일컫다 / 나불대다 / 회고하다 / 설파하다 / 고백하다 / 첨언하다 / 부언하다 / 시사하다 / 말문을 열다 / 강변하다 / 역설하다 / 전언 / 뱉다 / 진단하다 /
    화두를 던지다`,
    `say / state / mention / tell / remark / note / explain / speak / comment / add / claim / express / talk /
    point out / put it / refer to / bring up / come up with / chime in / weigh in / voice / quip / assert /
    observe / declare / quote / be quoted / words / have to say / go on record / sound off / speak up /
    speak out / give voice to / cite / name-check / namedrop / throw out / blurt / let slip / put into words /
    relate / recount / utter / opine / bring out / weigh in on / sum up / put forward / maintain / add that /
    chip in / make a remark / touch on / allude to / hint / spout / have one's say / confess / affirm / argue /
    pronounce / articulate / reckon / put forth / air / float / pitch / lay out / share his view /
    tell the crowd / tell reporters / contend / relay / profess / admit`,
  ),
  concept(
    'emphasize',
    `강조하다 / 역설하다 / 힘주어 말하다 / 부각하다 / 내세우다 / 힘을 싣다 / 방점을 찍다 / 강변하다 / 꼽다 / 힘주다 / 힘을 주다 / 목소리를 높이다 / 강조점을 두다 / 방점을 두다 /
    방점을 놓다 / 무게를 두다 / 무게를 싣다 / 못 박다 / 못을 박다 / 앞세우다 / 전면에 내세우다 / 부각시키다 / 띄우다 / 거듭 말하다 / 되풀이하다 / 누누이 말하다 / 어필하다 /
    어필되다 / 내걸다 / 첫손에 꼽다 / 역점을 두다 / 초점을 맞추다 / 초점을 두다 / 주목하다 / 중점을 두다 / 포인트를 주다 / 곱씹다 / 반복하다 / 중시하다 / 부르짖다 /
    하이라이트하다 / 조명하다`,
    `emphasize / stress / highlight / underline / underscore / put weight on / play up / insist / accentuate /
    drive home / hammer home / bring home / make a point of / put the spotlight on / shine a light on /
    spotlight / drum / harp on / focus on / put emphasis on / call attention to / draw attention to / press /
    dwell on / reiterate / single out / punctuate / make a big deal of / lay stress on / put a premium on /
    zero in on / make much of / emphasise / restate / prioritize / prioritise`,
  ),
  concept(
    'explain',
    `설명하다 / 해설하다 / 풀이하다 / 소개하다 / 풀어 말하다 / 해명하다 / 가르쳐 주다 / 알려 주다 / 풀다 / 풀어놓다 / 풀어 주다 / 풀어내다 / 밝히다 / 말로 풀다 /
    설명을 늘어놓다 / 부연하다 / 부연 설명하다 / 덧붙이다 / 안내하다 / 일러 주다 / 브리핑하다 / 썰을 풀다 / 납득시키다 / 이해시키다 / 조곤조곤 말하다 / 뜻풀이하다 / 해석하다 /
    쉽게 말하다 / 귀띔하다 / 상술하다 / 가르치다`,
    `explain / describe / clarify / account for / spell out / illustrate / break down / walk through / elaborate /
    lay out / unpack / run through / talk through / take through / make clear / make sense of / shed light on /
    throw light on / fill in / brief / put in plain words / put simply / set forth / go into / go over /
    get across / give an account of / bring up to speed / tell about / lay it out / demystify / flesh out /
    expound / ELI5 / simplify / enlighten / contextualize`,
  ),
  concept(
    'ask',
    `묻다 / 물어보다 / 질문하다 / 문의하다 / 질의하다 / 여쭙다 / 여쭤보다 / 캐묻다 / 던지다 / 질문을 던지다 / 물음을 던지다 / 묻고 답하다 / 꼬치꼬치 묻다 / 따져 묻다 /
    의문을 던지다 / 운을 띄우다 / 알아보다 / 자문하다 / 떠보다 / 여쭈다 / 되묻다 / 반문하다 / 캐다`,
    `ask / question / inquire / query / raise a question / pose / quiz / pop the question / put a question /
    throw a question / want to know / fire off / sound out / interrogate / grill / pick one's brain / enquire /
    wonder`,
  ),
  concept(
    'answer',
    `답하다 / 대답하다 / 답변하다 / 응답하다 / 회신하다 / 응하다 / 대꾸하다 / 되받다 / 받아치다 / 맞받아치다 / 말을 받다 / 답장하다 / 답신하다 / 리플을 달다 / 피드백하다 /
    화답하다 / 말대답하다 / 답을 주다 / 대응하다 / 회답하다 / 응수하다`,
    `answer / reply / respond / get back / give an answer / write back / react / come back / come back with /
    get back to / give a reply / fire back / shoot back / hit back / retort / rejoin / counter / field /
    say in reply / write in response / RSVP`,
  ),
  concept(
    'request',
    `요청하다 / 요구하다 / 부탁하다 / 청하다 / 신청하다 / 의뢰하다 / 촉구하다 / 당부하다 / 호소하다 / 졸라대다 / 조르다 / 매달리다 / 손을 벌리다 / 손을 내밀다 / 청을 넣다 /
    간청하다 / 간곡히 부탁하다 / 애원하다 / 주문하다 / 요망하다 / 바라다 / 채근하다 / 독촉하다 / 재촉하다 / 신신당부하다 / 목소리를 높이다 / 청구하다 / 요청받다 / 도움을 청하다 /
    리퀘스트하다 / 종용하다`,
    `request / ask for / demand / call for / apply for / urge / appeal / seek / solicit / ask / call on / beg /
    plead / press for / push for / petition / put in for / put in a request / send for / reach out to / turn to /
    bid for / want / lobby for / hold out for / file for / make an appeal / requisition / implore / entreat`,
  ),
  concept(
    'propose',
    `제안하다 / 제의하다 / 건의하다 / 제시하다 / 내놓다 / 권하다 / 발의하다 / 러브콜을 보내다 / 권유하다 / 들고 나오다 / 들고나오다 / 꺼내다 / 내밀다 / 손을 내밀다 / 던지다 /
    제안을 던지다 / 운을 떼다 / 아이디어를 내다 / 안을 내다 / 카드를 꺼내다 / 카드를 내밀다 / 화두를 던지다 / 제창하다 / 주창하다 / 상정하다 / 발제하다 / 청하다 / 프러포즈하다 /
    프로포즈하다 / 구애하다 / 추파를 던지다 / 말을 꺼내다 / 내걸다 / 오퍼하다 / 오퍼를 넣다 / 먼저 말하다 / 진언하다 / 추천하다 / 권고하다 / 제언하다 / 역제안하다 / 손짓하다`,
    `propose / suggest / offer / put forward / recommend / pitch / come up with / invite / approach / bring up /
    bring to the table / put on the table / float / throw out / toss out / table / move / advance /
    lay on the table / moot / reach out / make an offer / make overtures / woo / court / pop the question /
    raise / come out with / first suggest / throw into the ring / submit / advocate / call for / broach /
    proffer`,
  ),
  concept(
    'agree',
    `합의하다 / 동의하다 / 찬성하다 / 약속하다 / 의견을 모으다 / 뜻을 모으다 / 뜻을 같이하다 / 손잡기로 하다 / 수락하다 / 승낙하다 / 공감하다 / 의기투합하다 / 받아들이다 / 손잡다 /
    손을 맞잡다 / 뜻이 통하다 / 뜻이 맞다 / 마음이 맞다 / 마음을 모으다 / 마음을 합치다 / 의견이 맞다 / 의견이 일치하다 / 의견을 같이하다 / 입을 모으다 / 한목소리를 내다 /
    고개를 끄덕이다 / 손을 들다 / 손을 들어 주다 / 오케이하다 / 콜하다 / 맞장구치다 / 맞장구를 치다 / 죽이 맞다 / 배짱이 맞다 / 찬동하다 / 합의를 보다 / 합의에 이르다 /
    타협하다 / 절충하다 / 도장을 찍다 / 악수하다 / 응하다 / 허락하다 / 뜻을 함께하다 / 공감대를 이루다 / 공감대를 형성하다 / 공감대가 생기다 / 약조하다 / 다짐하다 / 서약하다 /
    받아 주다 / 이심전심이다 / 동감하다 / 수긍하다 / 동조하다 / 타결하다 / 타결되다 / 같은 생각이다 / 생각이 같다 / 공감대 / 끄덕이다 / 한마음 / 편들다 / 편을 들다 /
    같은 의견`,
    `agree / consent / reach an agreement / accept / approve / come to terms / settle / see eye to eye / say yes /
    concur / sign up to / shake hands / be on the same page / get on the same page / be of one mind /
    be in agreement / be on board / give the nod / give the green light / give the go-ahead / green-light /
    get behind / go along with / go for / okay / sign off on / strike a deal / come to an agreement /
    reach a consensus / reach consensus / find common ground / meet of the minds / be in sync / pledge / promise /
    commit / vow / buy into / buy in / shake on / be down for / speak with one voice / be in accord / align /
    subscribe to / settle on / hammer out / say ok / sign off / assent / acquiesce / unanimous / fall in line /
    click / hit it off / like-minded / echo / co-sign / rubber-stamp / consensus / on the same page /
    be on board with / on board with / nod along / nod / share the view / give a thumbs up / thumbs up /
    be of the same mind / of the same mind / sympathise / sympathize / be in favour / in favour of / in favor of /
    side with / warm to / convinced / persuaded`,
  ),
  concept(
    'oppose',
    `반대하다 / 반발하다 / 거부하다 / 맞서다 / 저항하다 / 이의를 제기하다 / 비판하다 / 거절하다 / 반박하다 / 부정하다 / 싫어하다 / 손사래를 치다 / 고개를 젓다 / 고개를 가로젓다 /
    퇴짜를 놓다 / 딴지를 걸다 / 딴죽을 걸다 / 태클을 걸다 / 제동을 걸다 / 발목을 잡다 / 발목 잡다 / 등을 돌리다 / 각을 세우다 / 날을 세우다 / 어깃장을 놓다 / 토를 달다 /
    반기를 들다 / 들고일어나다 / 반론하다 / 물리치다 / 뿌리치다 / 마다하다 / 내치다 / 꺼리다 / 사양하다 / 차다 / 걷어차다 / 쓴소리하다 / 거스르다 / 대들다 / 버티다 / 반목하다 /
    맞불을 놓다 / 항의하다 / 부인하다 / 막아서다`,
    `oppose / object / disagree / resist / reject / be against / push back / refuse / protest / fight / contest /
    turn down / say no / give the thumbs down / thumbs down / take issue with / take exception to /
    stand against / stand in the way / stand up to / kick back / kick against / balk / buck / dissent / hit back /
    rail against / speak out against / turn one's nose up / brush off / rebuff / spurn / shoot down / veto /
    frown on / beg to differ / dig in one's heels / throw cold water on / put one's foot down / raise objections /
    cry foul / defy / criticize / criticise / condemn / disapprove / stonewall / naysay`,
  ),
  concept(
    'cooperate',
    `협력하다 / 제휴하다 / 협업하다 / 손잡다 / 손을 잡다 / 힘을 합치다 / 힘을 모으다 / 공조하다 / 연합하다 / 동맹을 맺다 / 협동하다 / 함께하다 / 뭉치다 / 연대하다 /
    의기투합하다 / 합작하다 / 손을 맞잡다 / 손 맞잡다 / 손을 합치다 / 손을 보태다 / 어깨를 맞대다 / 어깨를 겯다 / 머리를 맞대다 / 한배를 타다 / 한 배를 타다 / 배를 같이 타다 /
    짝을 이루다 / 짝을 짓다 / 짝이 되다 / 짝꿍이 되다 / 팀을 이루다 / 팀을 짜다 / 팀을 꾸리다 / 한 팀이 되다 / 팀업하다 / 의기를 모으다 / 뜻을 모으다 / 뜻을 합치다 /
    발을 맞추다 / 발맞추다 / 호흡을 맞추다 / 보조를 맞추다 / 장단을 맞추다 / 합을 맞추다 / 합심하다 / 합세하다 / 합동하다 / 협조하다 / 협심하다 / 협동 작업하다 / 단합하다 /
    단결하다 / 결속하다 / 결합하다 / 뭉쳐 일하다 / 엮다 / 엮이다 / 얽히다 / 붙다 / 붙어 다니다 / 같이하다 / 같이 가다 / 함께 가다 / 함께 일하다 / 같이 일하다 /
    한솥밥을 먹다 / 한길을 걷다 / 편먹다 / 편을 먹다 / 한편이 되다 / 동행하다 / 동업하다 / 공동으로 하다 / 힘을 보태다 / 힘 모으다 / 힘 합치다 / 힘을 더하다 / 맞손 잡다 /
    맞손을 잡다 / 팔짱을 끼다 / 어울리다 / 제휴를 맺다 / 손발을 맞추다 / 파트너가 되다 / 동맹하다 / 결탁하다 / 의지하다 / 서로 돕다 / 콜라보하다 / 컬래버하다 / 콜라보레이션하다 /
    컬래버레이션하다 / 협력을 맺다 / 관계를 맺다 / 하나가 되다 / 원팀이 되다 / 사이좋게 지내다 / 동고동락하다 / 규합하다 / 합종연횡하다 / 초협력하다 / 합력하다 / 상부상조하다 /
    편짜다 / 짝짓다 / 똘똘 뭉치다 / 짝짜꿍 / 짬짜미 / 콜라보 / 한 몸처럼 움직이다 / 손을 내밀다 / 쿵짝 / 같이 놀다 / 물밑 협력 / 힘을 합하다`,
    `cooperate / partner / team up / ally / collaborate / work together / join forces / tie up / join hands /
    band together / unite / link up / work with / pair up / pull together / pull in the same direction /
    get together / come together / band up / buddy up / gang up / hook up / hook up with / tie the knot /
    partner up / partner with / join up / join forces with / collab / co-work / cowork / act together /
    act as one / stand together / stick together / go in together / go in with / get in bed with /
    get into bed with / in cahoots / work hand in hand / hand in hand / work side by side / work closely /
    work alongside / stand shoulder to shoulder / shoulder to shoulder / put heads together /
    put their heads together / pool / pool resources / pool efforts / combine forces / combine efforts /
    form a team / play together / play ball / be in it together / in the same boat / be in the same boat /
    rally together / close ranks / make common cause / get along / get on board / throw in together / team /
    teaming up / paired / partnering / link arms / circle the wagons / walk together / row together / coordinate /
    be in league with / strike up a partnership / hitch up / buddy up with / liaise / club together / pair /
    rub shoulders / do together / work in tandem / in tandem / align / tie-up / tied up / shake hands / huddle /
    cozy up / be in cahoots / synergize /
    work hand in glove / working hand in glove / hand in glove / arm in arm / in league / acting together`,
  ),
  concept(
    'partnership',
    `협력 / 제휴 / 파트너십 / 협업 / 동맹 / 연합 / 공조 / 업무협약 / 업무제휴 / 연대 / 합작 / 산학협력 / 컨소시엄 / 협력 관계 / 협의체 / 맞손 / 손잡기 / 짝짓기 / 협동 /
    결속 / 결합 / 단합 / 단결 / 연계 / 협력체 / 협업체 / 콜라보 / 컬래버 / 컬래버레이션 / 콜라보레이션 / 팀워크 / 팀플레이 / 팀플 / 얼라이언스 / 파트너쉽 / 합동 /
    공동 전선 / 삼각편대 / 삼각 동맹 / 3각 동맹 / 삼각 협력 / 3자 동맹 / 3자 협력 / 의기투합 / 결맹 / 동반 관계 / 동업 / 짝 / 한배 / 뭉침 / 유대 / 팀업 / 조합 /
    공생 / 상생 / 전략적 제휴 / 기술 제휴 / 협력망 / 협조 / 합종연횡 / 동맹체 / 합작사 / 조인트벤처 / 트리오`,
    `partnership / cooperation / collaboration / alliance / tie-up / joint effort / teamwork / coalition /
    consortium / joint venture / team-up / union / collab / get-together / linkup / link-up / hookup / hook-up /
    teaming / team effort / pact / bond / tie / ties / tieup / marriage / axis / entente / trio / triad /
    triumvirate / three-way alliance / three-way partnership / trilateral partnership / joint undertaking /
    working relationship / pairing / joint front / united front / common front / collaborative effort /
    hand-in-hand / cooperative / federation / working together / joint work / league / consort / confederation /
    combo / tandem / co-op / cahoots / solidarity / mega-alliance`,
  ),
  concept(
    'partner',
    `파트너 / 협력사 / 제휴사 / 협력 업체 / 협력 기업 / 동반자 / 짝 / 우군 / 동맹 / 협력 기관 / 상대 / 동료 / 파트너사 / 멤버사 / 한편 / 우리 편 / 같은 편 / 한 식구 /
    식구 / 단짝 / 짝꿍 / 동지 / 동맹군 / 동맹사 / 동반 기업 / 협업사 / 협력자 / 동업자 / 동행 / 친구 / 아군 / 연합군 / 우방 / 맞상대 / 파트너 기업 / 파트너 업체 /
    손잡은 회사 / 손잡은 곳 / 협업 상대 / 제휴 업체 / 제휴 기업 / 협력처 / 제휴처 / 어깨동무 / 한 팀 / 조력자 / 맹우 / 파트너십 상대`,
    `partner / ally / collaborator / associate / counterpart / teammate / partner company / fellow / affiliate /
    buddy / mate / sidekick / co-worker / coworker / cohort / comrade / peer / companion / running mate /
    bedfellow / collaborators / other half / co-partner / other party / teammates / friend / accomplice /
    colleague / ally company / fellow member / who they work with / who they teamed up with / confederate /
    co-conspirator / wingman / counterparty`,
  ),
  concept(
    'compete',
    `경쟁하다 / 겨루다 / 맞서다 / 다투다 / 맞붙다 / 대결하다 / 싸우다 / 대항하다 / 경합하다 / 각축을 벌이다 / 승부하다 / 견제하다 / 맞짱 뜨다 / 맞짱을 뜨다 / 붙다 /
    한판 붙다 / 한판 뜨다 / 한판 겨루다 / 자웅을 겨루다 / 자웅을 가리다 / 승부를 가리다 / 승부를 겨루다 / 승부를 걸다 / 맞장 뜨다 / 맞대결하다 / 어깨를 견주다 /
    어깨를 나란히 하다 / 각을 세우다 / 도전장을 내밀다 / 도전장을 던지다 / 도전장을 내다 / 출사표를 던지다 / 맞불을 놓다 / 맞대응하다 / 대적하다 / 상대하다 / 밀고 당기다 /
    쟁탈하다 / 앞을 다투다 / 앞다투다 / 패권을 다투다 / 주도권을 다투다 / 라이벌이다 / 따라잡다 / 뒤쫓다 / 추격하다 / 밥그릇 싸움을 하다 / 대치하다 / 경주하다 / 견주다`,
    `compete / rival / contend / take on / go up against / vie / battle / fight / face off / challenge / race /
    counter / go head to head / go head-to-head / head to head / go toe to toe / go toe-to-toe / square off /
    square up / lock horns / duke it out / slug it out / fight it out / battle it out / do battle / cross swords /
    play catch-up / catch up with / catch up / stand up to / stack up against / measure up /
    give a run for its money / throw down the gauntlet / throw one's hat in the ring / jockey / outdo / one-up /
    be up against / wrestle / clash / hold one's own / spar / duel / keep up with / take aim at / go after /
    run against / pit against / joust`,
  ),
  concept(
    'competition-rivalry',
    `경쟁 / 대결 / 각축전 / 싸움 / 전쟁 / 주도권 다툼 / 패권 경쟁 / 맞대결 / 승부 / 경합 / 레이스 / 맞짱 / 한판 / 한판 승부 / 겨루기 / 다툼 / 각축 / 쟁탈전 /
    패권 다툼 / 주도권 싸움 / 주도권 경쟁 / 기싸움 / 힘겨루기 / 밥그릇 싸움 / 경주 / 대전 / 격전 / 혈투 / 혈전 / 접전 / 추격전 / 공방 / 신경전 / 라이벌전 / 전투 /
    전쟁터 / 격돌 / 배틀 / 경쟁 구도 / 삼파전 / 대결 구도 / 경쟁관계`,
    `competition / rivalry / contest / race / battle / fight / war / showdown / struggle / face-off / arms race /
    turf war / tug of war / tug-of-war / rat race / clash / duel / power struggle / horse race / tussle /
    scramble / dogfight / slugfest / competitive landscape / shootout / head-to-head / jockeying / contention /
    fray / war for / matchup / feud / standoff / stand-off / battleground / free-for-all`,
  ),
  concept(
    'rival',
    `경쟁자 / 경쟁사 / 라이벌 / 맞수 / 적수 / 상대 / 경쟁 업체 / 경쟁 기업 / 호적수 / 맞상대 / 적 / 적군 / 숙적 / 대항마 / 앙숙 / 경쟁 상대 / 경쟁 회사 / 경쟁 진영 /
    상대편 / 저쪽 편 / 저쪽 회사 / 상대 회사 / 도전자 / 견제 대상 / 대적할 상대 / 싸울 상대 / 컴페티터 / 강적 / 난적 / 경쟁군 / 상대방 / 반대편 / 적진 / 타사`,
    `rival / competitor / opponent / adversary / challenger / enemy / contender / competing company / foe /
    nemesis / archrival / arch-rival / competition / the competition / competing firm / other side / opposition /
    who they are up against / up against / contestant / antagonist / counterpart / peers / arch-enemy /
    combatant`,
  ),
  concept(
    'win',
    `이기다 / 승리하다 / 우승하다 / 제치다 / 꺾다 / 따내다 / 앞서다 / 누르다 / 물리치다 / 거머쥐다 / 따다 / 쟁취하다 / 제패하다 / 정복하다 / 석권하다 / 휩쓸다 / 1등하다 /
    일등하다 / 일등을 먹다 / 금메달을 따다 / 우승컵을 들다 / 격파하다 / 완파하다 / 이겨내다 / 승기를 잡다 / 압도하다 / 압승하다 / 완승하다 / 개가를 올리다 / 눌러 이기다 /
    쓰러뜨리다 / 때려눕히다 / 무너뜨리다 / 선전하다 / 코를 납작하게 하다 / 한 수 위이다 / 판정승하다`,
    `win / beat / defeat / triumph / come first / prevail / outdo / take the title / victory / come out on top /
    come out ahead / top / best / edge out / outplay / outperform / outmuscle / crush / trounce / thrash / trump /
    overcome / overpower / knock off / knock out / get the better of / get the upper hand / take home /
    carry the day / take the crown / clinch / bag / sweep / ace / nail / one-up / outclass / conquer / vanquish /
    take down / surpass / outcompete / overtake`,
  ),
  concept(
    'lose',
    `지다 / 패하다 / 패배하다 / 잃다 / 뒤지다 / 밀리다 / 빼앗기다 / 탈락하다 / 뒤처지다 / 깨지다 / 무릎을 꿇다 / 무릎 꿇다 / 고배를 마시다 / 쓴잔을 마시다 / 백기를 들다 /
    나가떨어지다 / 무너지다 / 참패하다 / 완패하다 / 석패하다 / 패배를 맛보다 / 뒷전으로 밀리다 / 내주다 / 뺏기다 / 쳐지다 / 처지다 / 뒤떨어지다 / 낙오하다 / 떨어지다 / 놓치다 /
    당하다 / 밀려나다 / 꿇다 / 항복하다`,
    `lose / be defeated / be beaten / fall behind / fail / lag / get knocked out / miss out / be outdone /
    lose out / go down / bite the dust / come up short / get beat / get crushed / take a beating / be outplayed /
    be overtaken / trail / give up / forfeit / concede / bow / succumb / drop / lose ground / eat dust /
    be left behind / slip behind / surrender`,
  ),
  concept(
    'company',
    `회사 / 기업 / 업체 / 법인 / 주식회사 / 업자 / 사업자 / 상장사 / 기업체 / 중소기업 / 벤처 / 그룹 / 메이커 / 제조사 / 업계 사람들 / 직장 / 사업체 / 상사 / 법인체 /
    컴퍼니 / 회사들 / 기업들 / 업체들 / 참여 회사 / 멤버사 / 회원사 / 파트너사 / 민간 기업 / 민간 / 산업체 / 기업 쪽 / 사기업 / 공룡 기업 / 곳 / 제조업체 / 회사명 /
    대기업 / 계열사 / 통신사업자 / 이통사 / 재벌 / 전자회사 / 인터넷회사 / 가전회사`,
    `company / firm / business / corporation / enterprise / companies / corporate / vendor / player / operator /
    outfit / maker / manufacturer / shop / house / concern / corp / inc / ltd / org / biz / establishment /
    firms / businesses / private sector / brand / giant / conglomerate / industry player / organization / name /
    behemoth / for-profit / corporates / telco / carrier / mobile operator / heavyweight / business group /
    chaebol`,
  ),
  concept(
    'startup',
    `스타트업 / 벤처 / 벤처기업 / 신생 기업 / 신생 업체 / 창업 기업 / 새싹기업 / 유니콘 / 초기 기업 / 새내기 기업 / 새내기 회사 / 신생사 / 신생 회사 / 창업 회사 /
    신생 벤처 / 스타트업 기업 / 갓 생긴 회사 / 작은 회사 / 창업 초기 기업 / 스케일업 / 소기업`,
    `startup / start-up / venture / new company / young company / early-stage company / unicorn / upstart /
    fledgling company / newcomer / new venture / new business / tech startup / fledgling / scrappy company /
    scaleup / scale-up / newly founded company / disruptor`,
  ),
  concept(
    'large-corporation',
    `대기업 / 재벌 / 그룹 / 대기업집단 / 거대 기업 / 대형 업체 / 대형사 / 큰 회사 / 큰 기업 / 공룡 기업 / 거대 회사 / 굵직한 회사 / 굵직한 기업 / 덩치 큰 회사 / 메이저 /
    대형 회사 / 대형 기업 / 굴지의 기업 / 메이저 기업 / 이름난 회사 / 대그룹 / 골리앗`,
    `conglomerate / large company / big company / large corporation / chaebol / major corporation / big business /
    group / giant / heavyweight / corporate giant / big player / big name / behemoth / titan / goliath /
    megacorp / juggernaut / big guy / big boys / household name / mega-corporation`,
  ),
  concept(
    'subsidiary',
    `자회사 / 계열사 / 관계사 / 지사 / 해외 법인 / 손자회사 / 현지 법인 / 산하 회사 / 지점 / 아들 회사 / 새끼 회사 / 형제 회사 / 자매 회사 / 자매사 / 방계 회사 /
    계열 회사 / 관계 회사 / 그룹사 / 산하 기업 / 분사 / 지부 / 출장소 / 종속회사`,
    `subsidiary / affiliate / unit / branch / arm / sister company / daughter company / spin-off / local office /
    offshoot / sister firm / group company / group affiliate / child company / division / outpost /
    related company / daughter firm / branch office / spinout / spin-out`,
  ),
  concept(
    'organisation',
    `기관 / 단체 / 조직 / 기구 / 협회 / 재단 / 협의체 / 센터 / 모임 / 연맹 / 위원회 / 협의회 / 기관명 / 기관들 / 연구 기관 / 조직체 / 집단 / 연합체 / 단체들 /
    모임체 / 사무국 / 협의기구 / 연구소 / 공단 / 공사 / 학교와 연구소 / 소속 단체 / 연합회 / 학회`,
    `organisation / organization / institution / body / association / agency / group / foundation / council /
    entity / committee / org / outfit / setup / institute / society / bureau / federation / establishment /
    nonprofit / NGO / group of people / consortium / syndicate`,
  ),
  concept(
    'university',
    `대학교 / 대학 / 학교 / 대학원 / 캠퍼스 / 학계 / 학부 / 과학기술원 / 모교 / 대학들 / 이공계 대학 / 공대 / 종합대 / 상아탑 / 단과대 / 학당 / 학교 쪽 / 아카데미 /
    유니버시티 / 캠 / 대학가 / 교육기관 / 배움터 / 명문대 / 종합대학 / 이공대 / 공과대학 / 칼리지 / 사립대 / 국립대 / 학교들`,
    `university / college / school / campus / academia / grad school / graduate school / uni / alma mater /
    higher education / varsity / ivory tower / institute of technology / school of engineering /
    academic institution / academy / educational institution / educational institute / higher-ed / alma /
    college campus / tech school / polytechnic`,
  ),
  concept(
    'research-institute',
    `연구소 / 연구원 / 연구기관 / 연구센터 / 연구실 / 출연연 / 연구 조직 / 랩 / 정부출연연구기관 / 연구 기관 / 연구 센터 / 랩실 / 실험실 / 국책연구소 / 국책 연구기관 /
    출연 연구기관 / 정부출연연구소 / 연구하는 곳 / 싱크탱크 / 연구 단체 / 연구 시설 / 리서치 센터 / 인스티튜트 / 기술원 / 기업 연구소 / 국책연구원 / 정출연 / 연구단 / 씽크탱크 /
    국책연`,
    `research institute / institute / research center / lab / laboratory / research organization / think tank /
    R&D center / research body / research lab / research arm / research house / R&D lab / research outfit /
    research centre / research facility / government lab / state-run institute / state-funded institute /
    national lab / scientific institute / R&D institute / r&d centre`,
  ),
  concept(
    'research',
    `연구하다 / 조사하다 / 탐구하다 / 분석하다 / 개발하다 / 실험하다 / 파고들다 / 연구개발하다 / 공부하다 / 파다 / 들여다보다 / 캐다 / 궁리하다 / 연구를 벌이다 / 연구를 하다 /
    머리를 싸매다 / 알아보다 / 뜯어보다 / 매달리다 / 공동 연구하다 / 연구되다 / 리서치하다 / 탐색하다 / 실증하다 / 깊이 파다 / 고찰하다 / 규명하다 / 밝혀내다 / 과제를 하다 /
    스터디하다 / 검증하다 / 살펴보다`,
    `research / study / investigate / explore / examine / analyze / look into / do R&D / experiment / dig into /
    delve into / dig / probe / do research / conduct research / carry out research / look at / work on /
    inquire into / scrutinize / run experiments / hit the books / hunker down / test / tinker / pore over /
    burn the midnight oil / do studies / analyse`,
  ),
  concept(
    'develop',
    `개발하다 / 만들다 / 연구하다 / 고안하다 / 제작하다 / 만들어 내다 / 개발되다 / 설계하다 / 발명하다 / 짜다 / 뽑아내다 / 찍어내다 / 만들어내다 / 빚어내다 / 뚝딱 만들다 /
    뚝딱거리다 / 개발을 하다 / 개발에 나서다 / 창안하다 / 창작하다 / 구현하다 / 코딩하다 / 프로그래밍하다 / 공동 개발하다 / 자체 개발하다 / 빌드하다 / 짜내다 / 꾸미다 / 제조하다 /
    구상하다 / 착안하다 / 기획하다 / 조립하다 / 손수 만들다 / 완성시키다 / 탄생시키다 / 낳다 / 내놓다 / 디자인하다 / 엔지니어링하다 / 디벨롭하다`,
    `develop / make / build / create / design / devise / engineer / work on / come up with / invent / cook up /
    dream up / whip up / put together / hammer out / knock together / code / program / flesh out / craft / hatch /
    cobble together / churn out / come out with / formulate / pioneer / roll one's own / be behind / co-develop /
    codevelop / build out / construct / prototype / work up / fashion / conceive / bring to life / author /
    architect / custom-build`,
  ),
  concept(
    'research-and-development',
    `연구개발 / 연구 / 개발 / 알앤디 / 기술 개발 / 공동 연구 / 선행 연구 / 연구 과제 / 알엔디 / R&D / R＆D / 연구·개발 / 연구와 개발 / 연구 개발 / 기술연구 /
    공동개발 / 공동 개발 / 공동 과제 / 연구 활동 / 개발 작업 / 기술 연구 / 리서치 / 실험 / 원천기술 개발 / 엔지니어링`,
    `research and development / R&D / research / development / joint research / study / technology development /
    R and D / RnD / r & d / joint development / co-development / lab work / research work / joint R&D /
    research activity / technological development / research project / experimentation / tech development`,
  ),
  concept(
    'researcher',
    `연구원 / 연구자 / 학자 / 과학자 / 개발자 / 엔지니어 / 교수 / 박사 / 전문가 / 연구진 / 연구하는 사람 / 연구하는 사람들 / 연구 인력 / 연구팀 / 개발진 / 학계 사람 /
    학자들 / 교수진 / 석학 / 연구 요원 / 기술자 / 공학자 / 리서처 / 사이언티스트 / 이공계 인력 / 개발 인력 / 연구하는 이 / 연구직 / 연구위원 / 선임연구원 / 책임연구원 /
    과학기술인 / 공돌이 / 학술인`,
    `researcher / scientist / scholar / academic / engineer / professor / developer / expert / PhD / boffin /
    egghead / research fellow / investigator / research staff / researchers / lab worker / tech people /
    R&D people / academics / scientists / brains / research team / technologist / techie / techies / academician`,
  ),
  concept(
    'executive',
    `임원 / 경영진 / 간부 / 경영자 / 임직원 / 책임자 / 관리자 / 매니저 / 상사 / 보스 / 윗사람 / 고위 관계자 / 중역 / 수뇌부 / 높은 사람 / 높은 분 / 높으신 분 / 윗선 /
    윗분 / 윗분들 / 높은 사람들 / 수장 / 우두머리 / 리더 / 헤드 / 오너 / 경영인 / 이그제큐티브 / 고위 임원 / 고위직 / 고위급 / 대장 / 총괄 / 총책임자 / 임원진 /
    최고위층 / 최고 경영진 / 책임 임원 / 거물 / 실세 / 수뇌 / 장 / 최고위 임원 / 간부급 / 고위층 / 임원급 / 최고위급 / 기업인 / 윗대가리 / 지도부 / 고위 인사 / 관계자 /
    대표단 / 인사들 / 주요 인사`,
    `executive / boss / manager / leader / management / exec / director / senior official / higher-up / top brass /
    leadership / head / chief / honcho / head honcho / big shot / bigwig / big cheese / suit / C-suite /
    corporate leader / business leader / top official / officer / top dog / brass / kingpin / head of /
    decision-maker / decision maker / VIP / top executive / senior executive / people in charge / top management /
    big boss / top person / leader of the company / muckety-muck / C-level / representative / delegate /
    delegates`,
  ),
  concept(
    'ceo',
    `대표이사 / 대표 / 최고경영자 / CEO / 씨이오 / 대표님 / 최고 경영자 / 수장 / 사장 / CEO님 / 회사 대표 / 대표 이사 / 기업 대표 / 우두머리 / 총책임자 / 보스 /
    헤드 / 회사 수장 / 경영 책임자 / 사령탑 / 회사를 이끄는 사람 / 최고책임자 / 대표자 / 대표직 / 최고경영책임자`,
    `CEO / chief executive / chief executive officer / managing director / top boss / head of the company /
    company head / chief exec / the boss / head honcho / big boss / company chief / top executive /
    who runs the company / president and CEO / corporate head`,
  ),
  concept(
    'president',
    `사장 / 사장님 / 프레지던트 / 수장 / 회사 대표 / 대표 / 사장 자리 / 총수 / 우두머리 / 사장직 / 사장급 / 보스`,
    `president / prez / company president / chief / top executive / pres. / boss / top man / top exec /
    supremo / big boss / chieftain / top brass`,
  ),
  concept(
    'vice-president',
    `부사장 / 부사장님 / 브이피 / 부사장급 / 부사장 자리 / 바이스 프레지던트 / 전무 / VP / 부사장직 / 수석부사장 / 2인자`,
    `vice president / vice presidents / executive vice presidents / VP / vice-president / executive vice president / EVP / senior vice president / SVP / veep /
    V.P. / v-p / exec VP / executive VP / deputy president / vp-level / second-in-command`,
  ),
  concept(
    'vice-chairman',
    `부회장 / 부회장님 / 부회장급 / 부회장 자리 / 바이스 체어맨 / 부회장직 / 부의장 / 수석부회장`,
    `vice chairman / vice-chairman / vice chair / deputy chairman / deputy chair / vice chairperson / vice-chair /
    vice chairwoman`,
  ),
  concept(
    'chairman',
    `회장 / 회장님 / 의장 / 총수 / 이사장 / 위원장 / 수장 / 우두머리 / 체어맨 / 회장 자리 / 좌장 / 단장 / 오너 / 회장직 / 명예회장 / 총재`,
    `chairman / chair / chairperson / chairwoman / head of the board / board chair / board chairman /
    chairperson of the board / chief / chairmanship`,
  ),
  concept(
    'cto',
    `최고기술책임자 / CTO / 씨티오 / 기술 총괄 / 기술 책임자 / 기술총괄 / 기술 수장 / 기술 최고 책임자 / 최고 기술 책임자 / 기술 담당 임원 / 기술 대장 / 기술 쪽 책임자 /
    기술 부문 수장 / 기술 우두머리 / 씨티오님 / 최고기술경영자 / 최고기술임원`,
    `CTO / chief technology officer / tech chief / head of technology / technology chief / chief tech officer /
    tech boss / tech head / head of tech / chief technologist / top tech executive / top tech person /
    technical chief / chief technical officer / tech lead`,
  ),
  concept(
    'cfo',
    `최고재무책임자 / CFO / 재무 책임자 / 최고 재무 책임자 / 재무 총괄 / 재무 수장 / 재무 담당 임원 / 씨에프오 / 곳간지기 / 재무통 / 최고재무임원 / 재무이사`,
    `CFO / chief financial officer / finance chief / finance boss / finance head / head of finance /
    finance director / money person / treasurer`,
  ),
  concept(
    'division-head',
    `부문장 / 사업부문장 / 본부장 / 사업부장 / 부문 대표 / 사업 부문장 / 부문 수장 / 사업부 수장 / 부문 책임자 / 사업부 책임자 / 본부 책임자 / 조직장 / 유닛장 / 센터장 /
    단장 / 부서장 / 사업단장 / 사업본부장 / 그룹장`,
    `division head / head of division / division chief / division leader / unit head / unit chief /
    head of the unit / head of the division / department head / group head / division boss /
    head of a business unit / business unit head / section chief`,
  ),
  concept(
    'professor',
    `교수 / 교수님 / 총장 / 학장 / 교수진 / 교수 선생님 / 교수직 / 학자 / 석좌교수 / 강단에 서는 사람 / 프로페서 / 가르치는 사람 / 부교수 / 조교수 / 교원 / 대학교수`,
    `professor / prof / dean / chancellor / academic / faculty / faculty member / lecturer / don /
    university teacher / scholar / faculty head / professors`,
  ),
  concept(
    'department',
    `부서 / 사업부 / 본부 / 부문 / 팀 / 실 / 센터 / 담당 부서 / 조직 / 파트 / 팀 이름 / 사업 조직 / 사업 본부 / 유닛 / 부 / 과 / 국 / 그룹 / 사업 부문 / 연구팀 /
    담당 조직 / 조직 단위 / 사업단 / 디비전 / 섹션 / 실무 부서 / 담당 팀 / 부서명 / 부문명 / 팀명`,
    `department / division / unit / team / section / business unit / office / branch / group / arm / wing /
    bureau / desk / part of the company / group within / dept / BU / squad / part of the business /
    business group / business division / corps / subdivision`,
  ),
  concept(
    'job-title',
    `직함 / 직책 / 직위 / 직급 / 자리 / 보직 / 호칭 / 타이틀 / 계급 / 지위 / 역할 / 직업 / 감투 / 명함 / 벼슬 / 롤 / 포지션 / 하는 일 / 맡은 자리 / 직명 / 관직 /
    직무 / 맡은 직책 / 높이 / 무슨 자리 / 직책명 / 직위명 / 타이틀명 / 포스트 / 헤드 / 직함명 / 직급명 / 직업명 / 직분 / 신분 / 레벨 / 보직명 / 하는 일이 / 맡은 일`,
    `title / job title / job / position / role / post / rank / designation / job / occupation / office / hat /
    rank and title / official title / corporate title / job position / what he does / what does he do / seat /
    what they do / capacity / calling / job role / standing / who is he at / formal title / station /
    appointment / seniority / grade / billet / day job / line of work`,
  ),
  concept(
    'affiliation',
    `소속 / 소속사 / 다니는 회사 / 소속 기관 / 근무처 / 직장 / 일터 / 일하는 곳 / 적 / 어느 회사 / 몸담은 곳 / 다니는 곳 / 어디 소속 / 어디 사람 / 소속 회사 /
    소속 조직 / 어느 쪽 사람 / 둥지 / 속한 곳 / 일하는 회사 / 근무지 / 출신 회사 / 소속처 / 직장명`,
    `affiliation / employer / workplace / organization / company / who someone works for / belonging / team /
    which company / which company from / who does he work for / who he works for / where does he work /
    place of work / works at / home organization / whose team / ties`,
  ),
  concept(
    'belong',
    `속하다 / 소속되다 / 다니다 / 근무하다 / 일하다 / 몸담다 / 재직하다 / 들어 있다 / 포함되다 / 몸을 담다 / 적을 두다 / 둥지를 틀다 / 딸리다 / 포함돼 있다 / 들어가 있다 /
    들다 / 붙어 있다 / 껴 있다 / 끼어 있다 / 산하에 있다 / 밑에 있다 / 있다 / 해당되다 / 해당하다 / 계열이다 / 이름을 올리다 / 한 식구이다 / 울타리 안에 있다 /
    편입되어 있다 / 귀속되다`,
    `belong / work for / be part of / be affiliated / be with / be under / come from / be employed by / work at /
    work with / be on the team / be a member of / be one of / fall under / fall within / be on / be in /
    report to / be attached to / hail from / be counted among / be on the roster / be a part of / serve at /
    sit under / be housed in`,
  ),
  concept(
    'work-job',
    `일하다 / 근무하다 / 재직하다 / 종사하다 / 맡다 / 담당하다 / 다니다 / 몸담다 / 활동하다 / 몸을 담다 / 뛰다 / 밥벌이하다 / 직장 다니다 / 월급 받다 / 적을 두다 / 활약하다 /
    봉직하다 / 복무하다 / 업무를 보다 / 일을 하다 / 종사자이다 / 역임하다 / 현업에 있다 / 직을 맡다 / 자리를 맡다 / 재임하다`,
    `work / serve / be employed / hold a job / be in charge / do a job / labor / be on duty / earn a living /
    work as / do for a living / have a job / be on the payroll / clock in / hold a post / hold the post /
    hold the title / serve as / toil / moonlight / make a living / be on staff / hold down a job / occupy a post`,
  ),
  concept(
    'be-in-charge',
    `맡다 / 담당하다 / 책임지다 / 총괄하다 / 이끌다 / 주도하다 / 진행하다 / 관할하다 / 도맡다 / 주관하다 / 총대를 메다 / 총대 메다 / 짊어지다 / 떠맡다 / 어깨에 지다 /
    책임을 지다 / 책임을 맡다 / 지휘하다 / 키를 잡다 / 키를 쥐다 / 핸들을 잡다 / 운전대를 잡다 / 칼자루를 쥐다 / 전담하다 / 관장하다 / 전권을 쥐다 / 꽉 잡다 / 도맡아 하다 /
    건사하다 / 챙기다 / 돌보다 / 주무르다 / 쥐고 흔들다 / 수장이다 / 헤드를 맡다 / 리드하다 / 감독하다 / 거느리다 / 주재하다 / 일임받다 / 맡아보다 / 짐을 지다 / 총지휘하다 /
    컨트롤하다 / 매니지하다 / 핸들링하다`,
    `in charge of / in charge / be in charge / be responsible / take charge / handle / oversee / head up / heads up / heads /
    take on / be assigned / look after / head / run / run the show / call the shots / be at the helm /
    hold the reins / be in the driver's seat / take the reins / take the helm / take care of / see to / see over /
    be behind / be over / be tasked with / be entrusted with / shoulder / wear the hat / be on the hook / own /
    manage / supervise / look over / preside over / have charge of / be on top of / carry the ball /
    pull the strings / answer for / be accountable / man / take responsibility`,
  ),
  concept(
    'lead',
    `이끌다 / 주도하다 / 선도하다 / 리드하다 / 앞장서다 / 총괄하다 / 지휘하다 / 견인하다 / 앞서다 / 진두지휘하다 / 주관하다 / 앞에 서다 / 앞장을 서다 / 선봉에 서다 /
    선봉을 서다 / 선두에 서다 / 전면에 나서다 / 총대를 메다 / 총대 메다 / 키를 잡다 / 키를 쥐다 / 깃발을 들다 / 기수가 되다 / 끌다 / 끌고 가다 / 끌고 나가다 / 이끌어 가다 /
    이끌어 나가다 / 끌어가다 / 지휘봉을 잡다 / 주도적으로 나서다 / 주축이 되다 / 중심에 서다 / 축이 되다 / 구심점이 되다 / 이끌리다 / 거느리다 / 통솔하다 / 인솔하다 /
    리더 역할을 하다 / 길을 열다 / 길잡이가 되다 / 향도하다 / 방향을 잡다 / 판을 주도하다 / 판을 이끌다 / 선창하다 / 솔선하다 / 치고 나가다 / 헤드를 맡다 / 흔들다 /
    쥐락펴락하다 / 나서서 하다 / 추동하다 / 총지휘하다 / 캐리하다 / 하드캐리하다`,
    `lead / head / spearhead / drive / guide / steer / direct / pioneer / take the lead / be at the forefront /
    run / lead the way / lead the charge / take point / be at the helm / helm / captain / front / call the shots /
    set the pace / set the tone / blaze a trail / blaze the trail / trailblaze / pave the way / carry the torch /
    be out in front / out in front / quarterback / mastermind / orchestrate / conduct / take the reins /
    take the wheel / hold the reins / bring along / rally / be the driving force / be the force behind /
    be behind / champion / anchor / be the face of / be the brains behind / push forward / show the way /
    step up / get out in front / chair / preside over / command / shepherd`,
  ),
  concept(
    'appoint',
    `임명하다 / 선임하다 / 선출하다 / 뽑다 / 지명하다 / 내정하다 / 위촉하다 / 발탁하다 / 앉히다 / 취임하다 / 추대하다 / 자리에 앉히다 / 자리를 맡기다 / 맡기다 / 낙점하다 /
    점찍다 / 세우다 / 올리다 / 옹립하다 / 감투를 씌우다 / 감투를 쓰다 / 자리에 오르다 / 자리에 앉다 / 오르다 / 등용하다 / 기용하다 / 승진하다 / 승진시키다 / 선출되다 /
    임명되다 / 선임되다 / 발탁되다 / 부임하다 / 발령하다 / 발령 나다 / 지명되다 / 위촉되다 / 바통을 넘기다 / 바통을 이어받다 / 영입하다 / 임용하다 / 보임하다 / 보임되다 /
    영전하다 / 진급하다`,
    `take over / took over / taken over / appoint / name / elect / select / nominate / pick / choose / assign /
    designate / take office / promote / tap / install / bring in as / put in charge / vote in / take over /
    take up the post / step up / hand the reins / assume the post / assume office / anoint / crown / elevate /
    bump up / get the job / get the nod / swear in / land the job / commission / tapped / take the seat /
    handpick / hand-pick`,
  ),
  concept(
    'reporter',
    `기자 / 글쓴이 / 작성자 / 저자 / 필자 / 특파원 / 취재기자 / 지은이 / 쓴 사람 / 기자님 / 작가 / 글 쓴 사람 / 글 쓴 이 / 쓴 기자 / 기사 쓴 이 / 기사 쓴 사람 /
    글을 쓴 이 / 쓴이 / 기사 주인 / 리포터 / 저널리스트 / 기고자 / 집필자 / 취재한 사람 / 담당 기자 / 기자 양반 / 기레기 / 바이라인 / 에디터 / 편집자 / 칼럼니스트 /
    신문기자 / 언론인 / 글쟁이 / 집필인 / 취재진`,
    `reporter / author / journalist / writer / correspondent / byline / columnist / staff writer / contributor /
    who wrote / newsman / newshound / pressman / newswoman / newsperson / scribe / hack / penned by / written by /
    who penned / who reported / who is behind the article / article author / wrote it / wrote this /
    credited writer / blogger / stringer / scribbler / wordsmith`,
  ),
  concept(
    'newspaper',
    `신문 / 신문사 / 언론사 / 매체 / 언론 / 미디어 / 일보 / 방송사 / 통신사 / 뉴스 매체 / 보도 매체 / 매체명 / 신문 이름 / 언론 매체 / 보도 기관 / 매스컴 / 미디어사 /
    뉴스사 / 언론 기관 / 어느 신문 / 찌라시 / 뉴스 사이트 / 보도사 / 일간지 / 경제지 / 전문지 / 저널 / 페이퍼 / 인터넷 신문 / 저널리즘 / 발행처 / 발행사 / 뉴스 매체명 /
    매거진 / 잡지 / 게재지 / 게재처 / 조간 / 석간 / 종합일간지 / 간행물 / 언론사명 / 신문사명 / 매체사`,
    `newspaper / outlet / media / press / news outlet / publication / paper / publisher / daily / news agency /
    source / news site / tabloid / journal / broadsheet / magazine / news organization / news org / news company /
    news source / media outlet / media company / rag / periodical / gazette / wire / wire service / issuer /
    carried by / paper's name / broadcaster / news organisation / masthead`,
  ),
  concept(
    'article',
    `기사 / 뉴스 / 글 / 보도 / 본문 / 소식 / 기사문 / 리포트 / 보도 내용 / 텍스트 / 칼럼 / 문서 / 글월 / 기사글 / 기삿거리 / 원고 / 뉴스 기사 / 보도문 / 보도 기사 /
    신문 기사 / 스토리 / 아티클 / 이 글 / 소식글 / 게시글 / 포스팅 / 포스트 / 본 글 / 게시물 / 지면 / 뉴스글 / 읽을거리 / 르포 / 레포트 / 스크랩`,
    `article / news / story / piece / report / text / news story / coverage / post / column / write-up / writeup /
    news item / item / dispatch / blurb / feature / newspaper article / news report / news article / reading /
    passage / entry / posting / the writing / scoop / bulletin / reportage / clipping / press clipping`,
  ),
  concept(
    'title-headline',
    `제목 / 헤드라인 / 표제 / 타이틀 / 기사 제목 / 머리기사 / 큰 제목 / 헤드 / 기사명 / 기사 타이틀 / 기사 헤드라인 / 헤드 카피 / 대제목 / 큰제목 / 머릿글 / 제호 /
    글 제목 / 뉴스 제목 / 맨 위 글 / 머리글 / 제목 줄 / 본제목 / 주제목 / 원제목`,
    `title / headline / heading / header / article title / head / banner / article headline / top line /
    lead title / name of the article / heading text / article heading / masthead / story title / title line`,
  ),
  concept(
    'subhead',
    `부제 / 부제목 / 소제목 / 작은 제목 / 중간 제목 / 서브타이틀 / 부표제 / 중제 / 서브 타이틀 / 서브 제목 / 부제 줄 / 아래 제목 / 제목 밑 글 / 제목 아래 줄 / 중간제목 /
    단락 제목 / 작은제목 / 섹션 제목 / 소타이틀 / 서브헤드 / 서브헤드라인`,
    `subhead / subheading / subtitle / sub-headline / deck / secondary headline / standfirst / section heading /
    kicker / sub-title / sub title / sub heading / sub-heading / second headline / smaller headline /
    line under the headline / below the headline / crosshead / mid-article heading / dek`,
  ),
  concept(
    'body-text',
    `본문 / 내용 / 글 / 기사 본문 / 원문 / 전문 / 텍스트 / 문단 / 문장 / 본 내용 / 본문글 / 본문 내용 / 몸글 / 글 내용 / 글 본문 / 기사 내용 / 단락 / 텍스트 전체 /
    바디 / 글월 / 구절`,
    `body / text / content / main text / full text / copy / paragraph / passage / original text / article body /
    body copy / wording / article text / main body / main copy / story text / line / lines / section / excerpt`,
  ),
  concept(
    'write',
    `쓰다 / 작성하다 / 적다 / 집필하다 / 기고하다 / 저술하다 / 기록하다 / 취재하다 / 보도하다 / 끄적이다 / 써 내려가다 / 써내다 / 갈겨쓰다 / 펜을 들다 / 펜을 잡다 /
    붓을 들다 / 적어 내리다 / 적어 넣다 / 기사를 쓰다 / 글을 쓰다 / 타이핑하다 / 쓰이다 / 작성되다 / 리포트하다 / 기술하다 / 써 올리다 / 필을 들다 / 글로 옮기다 / 휘갈기다 /
    필기하다`,
    `write / author / pen / compose / draft / report / put together / jot down / cover / record / scribble /
    put down / put pen to paper / put in writing / put to paper / type up / write up / knock out / bang out /
    dash off / be behind / be the author / be credited / byline / file / scribe / note down / set down /
    written by`,
  ),
  concept(
    'publish',
    `게재하다 / 싣다 / 실리다 / 발행하다 / 보도하다 / 올리다 / 올라오다 / 나오다 / 내다 / 게시하다 / 등록하다 / 입력하다 / 출판하다 / 송고하다 / 기재하다 / 찍다 / 찍어내다 /
    펴내다 / 싣게 되다 / 띄우다 / 내보내다 / 나가다 / 올려지다 / 올라가다 / 발간하다 / 간행하다 / 배포하다 / 기사화하다 / 기사화되다 / 포스팅하다 / 업로드하다 / 업로드되다 /
    게재되다 / 보도되다 / 발행되다 / 등록되다 / 게시되다 / 입력되다 / 출고하다 / 출고되다 / 뜨다 / 떴다 / 지면에 오르다 / 세상에 나오다 / 타전하다 / 올림 / 등재되다 /
    승인되다 / 활자화되다 / 퍼블리시하다 / 내걸리다 / 찍혀 나오다`,
    `go up / went up / publish / post / issue / put out / run / print / release / upload / go live / report /
    carry / come out / put up / put online / go up / go online / go out / drop / get out / break / be out /
    be up / bring out / hit the web / hit the newsstands / land / file / push live / be posted / be published /
    appear / air / push out / circulate / make it into print / go to press / see print / went live / went online /
    timestamp / time stamp / dateline /
    this go up / article go up / piece go up / story go up / this went up / article went up /
    this put up / article put up / page go up / it put up`,
  ),
  concept(
    'edit-revise',
    `수정하다 / 고치다 / 편집하다 / 바꾸다 / 개정하다 / 업데이트하다 / 갱신하다 / 손보다 / 정정하다 / 뜯어고치다 / 손질하다 / 손대다 / 손을 대다 / 손을 보다 / 다듬다 /
    매만지다 / 가다듬다 / 고쳐 쓰다 / 바로잡다 / 고쳐지다 / 수정되다 / 최종 수정하다 / 보완하다 / 첨삭하다 / 교정하다 / 교열하다 / 정정되다 / 업데이트되다 / 변경하다 /
    리라이팅하다 / 다시 쓰다 / 퇴고하다 / 칼질하다 / 바뀌다 / 재편집하다 / 정정보도하다 / 에디트하다 / 에디팅하다 / 최신화하다 / 현행화하다`,
    `edit / revise / update / modify / correct / change / fix / amend / alter / touch up / rework / tweak /
    polish / rewrite / redo / patch / clean up / proofread / make changes / make edits / last edited / brush up /
    redraft / retouch / adjust / put right / tidy up / last updated / freshen / revamp / refresh / re-edit /
    copyedit / copy-edit`,
  ),
  concept(
    'date',
    `날짜 / 일자 / 일시 / 날 / 며칠 / 언제 / 연월일 / 요일 / 당일 / 시점 / 날짜 데이 / 디데이 / 어느 날 / 무슨 요일 / 며칠날 / 몇 월 며칠 / 몇월 며칠 / 몇 일 /
    몇일 / 언젠지 / 일시 언제 / 연월 / 날짜 정보 / 데이트 / 택일 / 몇 월 몇 일 / 날 잡다 / 날자 / 년월일 / 연월일시 / 해당일 / 발행일 / 게재일 / 보도일 / 송고일 / 작성일자 / 게재 날짜`,
    `date / day / when / calendar date / what day / time / day of the week / which day / what date /
    on which date / on what day / D-day / day and month / calendar day / dated / date and time / exact day /
    month and day / what day was it / weekday`,
  ),
  concept(
    'time',
    `시간 / 시각 / 때 / 몇 시 / 언제 / 시점 / 시기 / 당시 / 타이밍 / 순간 / 시간대 / 몇시 / 몇 시 몇 분 / 몇시 몇분 / 언제쯤 / 언제적 / 타임 / 무렵 / 즈음 /
    어느 때 / 시분 / 시간 정보 / 분 / 몇시경 / 몇시쯤 / 타임스탬프`,
    `time / when / what time / hour / moment / timing / point / clock time / timestamp / time of day /
    hour and minute / o'clock / when exactly / at what time / at what point / what hour / clock / minute /
    time stamp / juncture / how early / how late`,
  ),
  concept(
    'year',
    `년 / 해 / 연도 / 년도 / 몇 년 / 올해 / 작년 / 내년 / 그해 / 연 / 금년 / 금년도 / 지난해 / 전년 / 전년도`,
    `year / annual / this year / last year / next year / what year / calendar year / yearly`,
  ),
  concept(
    'month',
    `월 / 달 / 개월 / 몇 월 / 이달 / 지난달 / 다음 달 / 이번 달 / 매달 / 전월 / 당월 / 금월 / 익월 / 내달 / 저번달 / 매월`,
    `month / months / this month / last month / next month / monthly / which month`,
  ),
  concept(
    'week',
    `주 / 주일 / 이번 주 / 지난주 / 다음 주 / 주간 / 매주 / 주말 / 금주 / 차주 / 저번주 / 일주일 / 주중`,
    `week / weekly / this week / last week / next week / weekend / weeks`,
  ),
  concept(
    'period-duration',
    `기간 / 동안 / 얼마나 / 얼마 동안 / 기한 / 시한 / 햇수 / 소요 기간 / 임기 / 얼마간`,
    `period / duration / length / how long / term / span / timeframe / time frame / stretch / timespan / tenure /
    timescale`,
  ),
  concept(
    'contract-period',
    `계약 기간 / 협약 기간 / 유효 기간 / 계약 연한 / 약정 기간 / 계약 만료일 / 만기`,
    `contract period / contract term / contract length / term of agreement / duration of the contract / expiry /
    expiration date / agreement period`,
  ),
  concept(
    'deadline',
    `마감 / 마감일 / 기한 / 시한 / 데드라인 / 만기 / 기일 / 제출일 / 종료일 / 완료일 / 목표일 / 납기 / 납기일 / 듀데이트`,
    `deadline / due date / cutoff / closing date / time limit / last day / expiry`,
  ),
  concept(
    'recent',
    `최근 / 요즘 / 근래 / 얼마 전 / 요사이 / 최신 / 요새 / 지난 / 새로운 / 갓 / 막 / 따끈따끈하다 / 따끈하다 / 며칠 전 / 엊그제 / 최근에 / 근자 / 근자에 / 이즈음 /
    요 며칠 / 요즈음 / 근간 / 갓 나온 / 얼마 되지 않은 / 신상 / 근년 / 요근래 / 방금 / 근래에`,
    `recent / recently / lately / latest / these days / nowadays / new / not long ago / just now / freshly /
    of late / newly / hot off the press / up to date / up-to-date / in recent days / in recent times /
    a short while ago / the other day / most recently / past few / newest / up-to-the-minute`,
  ),
  concept(
    'now-current',
    `현재 / 지금 / 이제 / 당장 / 현시점 / 오늘날 / 현행 / 요즘 / 이 시점 / 이제는 / 시방 / 요새 / 요즈음 / 이 순간 / 현시대 / 목하 / 당분간 / 요즘 세상 / 이맘때 /
    지금 당장 / 금일 / 현 단계 / 현재로서는 / 지금으로서는 / 작금 / 현시각`,
    `now / currently / at present / at the moment / today / right now / presently / as of now / these days /
    nowadays / as it stands / as things stand / for now / for the time being / right this minute / as we speak /
    in this day and age / at this point / present-day / at present time`,
  ),
  concept(
    'future',
    `미래 / 앞으로 / 향후 / 장래 / 훗날 / 나중 / 차후 / 이후 / 내일 / 앞날 / 앞 / 뒷날 / 후일 / 다가올 날 / 다음번 / 앞으로는 / 장차 / 차차 / 추후 / 이담에 /
    머지않아 / 머잖아 / 조만간 / 앞길 / 미래에 / 다가오는 시대 / 차세대 / 내일날 / 언젠가 / 근미래 / 이다음`,
    `future / ahead / going forward / later on / down the road / in the coming years / from now on / next /
    tomorrow / down the line / in the long run / in time / in the days ahead / from here / from here on /
    moving forward / in the pipeline / up ahead / on the horizon / in store / what's next / what comes next /
    what is next / henceforth / days to come / eventually / someday / in days to come / coming / hereafter /
    long-term`,
  ),
  concept(
    'past',
    `과거 / 예전 / 옛날 / 이전 / 지난날 / 종전 / 기존 / 그동안 / 전 / 옛적 / 왕년 / 지난 일 / 그전 / 지난번 / 그때 그 시절 / 이제까지 / 여태까지 / 여태 / 여태껏 /
    지금까지 / 그간 / 이때까지 / 한때 / 이왕 / 진작 / 종래 / 과거사 / 전날 / 이전에 / 예전에 / 과거에 / 일찍이 / 저번 / 접때 / 먼젓번`,
    `past / previously / formerly / before / earlier / in the old days / once / history / ago / back then /
    back in the day / in the past / until now / up to now / so far / thus far / to date / hitherto / yesteryear /
    at one time / used to / old / bygone / in former times / heretofore / prior / previous / former / erstwhile`,
  ),
  concept(
    'place',
    `장소 / 곳 / 어디 / 위치 / 자리 / 지역 / 현장 / 소재지 / 공간 / 현지 / 자리 장소 / 무대 / 터 / 데 / 로케이션 / 스팟 / 어느 곳 / 어디서 / 어디에서 / 어느 도시 /
    어느 데 / 어디쯤 / 지점 / 현장 어디 / 소재 / 곳곳 / 장 / 장소명 / 지역명 / 로케 / 플레이스`,
    `place / where / location / spot / site / area / venue / position / scene / locale / whereabouts / setting /
    whereabout / in which place / whereat / at which place / what place / what location / where exactly / ground /
    stomping ground / stage / which place / locality`,
  ),
  concept(
    'venue',
    `행사장 / 전시장 / 개최지 / 개최 장소 / 현장 / 컨벤션센터 / 회의장 / 식장 / 홀 / 강당 / 무대 / 전시 장소 / 행사 장소 / 열린 곳 / 열린 데 / 행사 열린 곳 / 컨벤션 /
    회장 / 컨벤션 센터 / 엑스포장 / 박람회장 / 쇼장 / 자리 / 부스 / 개최 도시 / 식 장소 / 장소 / 홀 어디 / 이벤트홀 / 컨벤션홀 / 전시홀 / 전시관 / 협약식장`,
    `venue / event venue / hall / convention center / exhibition hall / site / place / auditorium /
    where it was held / showground / show floor / arena / event location / event site / location / setting /
    expo center / where it took place / where it happened / where they held it / host city / booth / stage /
    where it was staged / meeting place / hosting place / fairground / fairgrounds / ballroom`,
  ),
  concept(
    'city',
    `도시 / 시 / 시내 / 지역 / 광역시 / 고장 / 고을 / 시티 / 도회지 / 대도시 / 어느 도시 / 메트로폴리스 / 개최 도시 / 소도시 / 타운 / 지방 도시 / 도시명 / 도심`,
    `city / town / metropolis / municipality / urban area / downtown / which city / what city / host city /
    urban center / metro / big city / burg / in what city / township / locality / cities`,
  ),
  concept(
    'country',
    `나라 / 국가 / 어느 나라 / 국적 / 자국 / 대한민국 / 조국 / 국가명 / 나라 이름 / 외국 / 땅 / 모국 / 어디 나라 / 컨트리 / 국 / 조국 땅 / 나라명 / 국명 / 본국 /
    고국`,
    `country / nation / state / land / nationality / homeland / which country / what country / nation-state /
    soil / home country / what nation / in what country / motherland / overseas nation / republic /
    homeland nation / nations / fatherland`,
  ),
  concept(
    'building',
    `건물 / 사옥 / 빌딩 / 청사 / 타워 / 관 / 건축물 / 회관 / 캠퍼스 / 본관 / 건물동 / 동 / 사옥 건물 / 회사 건물 / 본사 건물 / 건물 이름 / 오피스 / 별관 / 신관 /
    센터 건물 / 스퀘어 / 사무실 / 사무소 / 복합 건물 / 시설 / 고층 건물 / 마천루 / 건물명 / 빌딩명 / 오피스빌딩 / 사무동`,
    `building / tower / office building / hall / facility / structure / center / premises / headquarters building /
    office tower / complex / skyscraper / block / edifice / high-rise / highrise / house / what building /
    office / office block / company building / property / buildings`,
  ),
  concept(
    'region-area',
    `지역 / 지방 / 구역 / 권역 / 동네 / 현지 / 일대 / 고장 / 지대 / 어느 동네 / 구 / 로컬 / 지구 / 관내 / 터전 / 인근 / 권 / 땅 / 구역명 / 근방 / 부근 /
    지역명 / 지방명 / 행정구역 / 에어리어 / 리전`,
    `region / area / district / zone / province / locale / neighborhood / local area / turf / part of town /
    corner / part of the country / territory / quarter / vicinity / which part / patch / neck of the woods /
    neighbourhood / environs / borough / precinct`,
  ),
  concept(
    'headquarters',
    `본사 / 본부 / 본점 / 본거지 / 사옥 / 거점 / 소재지 / 헤드쿼터 / 본청 / 본진 / 헤드오피스 / 총본부 / 총본산 / 에이치큐`,
    `headquarters / head office / HQ / main office / base / home base / corporate office / home office /
    headquarter / mothership`,
  ),
  concept(
    'event',
    `행사 / 이벤트 / 자리 / 대회 / 축제 / 포럼 / 컨퍼런스 / 콘퍼런스 / 세미나 / 모임 / 식 / 일 / 무대 / 판 / 잔치 / 행사명 / 무슨 행사 / 무슨 자리 / 이벤트명 / 쇼 /
    식전 / 대제전 / 제전 / 잔칫날 / 큰 행사 / 박람회 / 전시회 / 밋업 / 서밋 / 엑스포 / 세리머니 / 회의 / 회견 / 테크쇼 / 모임 자리 / 공식 행사 / 심포지엄 / 심포지움 /
    페스티벌`,
    `event / occasion / function / gathering / conference / forum / festival / happening / seminar / meet / do /
    bash / shindig / affair / show / get-together / meetup / meet-up / session / summit / ceremony / celebration /
    gala / what event / big event / convention / expo / proceedings / gig / occasion held / trade event / events /
    symposium / soiree / fest / congress`,
  ),
  concept(
    'exhibition',
    `전시회 / 박람회 / 전시 / 쇼 / 엑스포 / 가전전시회 / 페어 / 전람회 / 모터쇼 / 전시 행사 / 테크쇼 / 가전쇼 / 가전 전시회 / 가전 박람회 / 기술 전시회 / 컨벤션 /
    전시 무대 / IT 전시회 / IT 박람회 / 소비자가전전시회 / 박람 / 쇼케이스 / 전자 전시회 / 산업전 / 세계 최대 전시회 / 테크 전시회 / 가전전 / 전자전 / 전자쇼 / 트레이드쇼 /
    엑시비션`,
    `exhibition / show / expo / fair / trade show / trade fair / tech show / exhibit / display / tech fair /
    tech event / tech expo / trade event / convention / electronics show / consumer electronics show /
    gadget show / showcase / tradeshow / exposition / industry event / gadget fair / electronics fair`,
  ),
  concept(
    'press-conference',
    `기자회견 / 기자간담회 / 간담회 / 회견 / 언론 브리핑 / 브리핑 / 프레스 컨퍼런스 / 설명회 / 기자 설명회 / 기자 간담회 / 기자 회견 / 기자 모임 / 언론 간담회 / 회견 자리 /
    회견장 / 발표회 / 기자들 만난 자리 / 기자들과 만난 자리 / 기자들 앞 / 프레스 콘퍼런스 / 미디어데이 / 미디어 데이 / 프레스데이 / 쇼케이스 / 언론 설명회 / 공개 발표 자리`,
    `press conference / news conference / press briefing / briefing / media briefing / presser / press meeting /
    media event / press event / media conference / media day / press day / press gathering /
    meeting with reporters / meeting with journalists / in front of reporters / facing the press / press call /
    talk to reporters / media session / press roundtable / media meeting / reporters' gathering / press meet /
    news briefing`,
  ),
  concept(
    'interview',
    `인터뷰 / 대담 / 면담 / 회견 / 취재 / 서면 인터뷰 / 면접 / 문답 / 일문일답 / 질의응답 / 문답 자리 / 대담 자리 / 인터뷰 자리 / 좌담 / 좌담회 / 만나 이야기 / 만남 /
    대화 / 독대 / 기자와의 만남 / 인터뷰하다 / 인터뷰한 자리 / 큐앤에이`,
    `interview / talk / conversation / Q&A / sit-down / discussion / one-on-one / chat / Q and A / sit down /
    tete-a-tete / face-to-face / grilling / talk with reporters / question and answer session / exchange /
    dialogue / one on one / quiz / fireside chat / question-and-answer`,
  ),
  concept(
    'ceremony',
    `행사 / 서명식 / 협약식 / 체결식 / 조인식 / 예식 / 서명 자리 / 체결 자리 / 서명 행사 / 협약 행사 / 협약 체결식 / 체결 행사 / 사인하는 자리 / 사인한 자리 / 도장 찍은 자리 / 식 / 예식 행사 / 의식 / 세리머니 / 이벤트 / 조인 행사 /
    MOU식 / 협약 맺은 자리 / 사인식 / 약정식 / 세레모니 / 세러모니 / 행사장`,
    `ceremony / signing ceremony / signing / ritual / formal event / signing event / signing event ceremony / formal signing / signing session / rite /
    official ceremony / launching ceremony / celebration / pageantry / formality / occasion / opening event / where they signed / agreement signing /
    ribbon-cutting / event / gathering / get-together / handshake`,
  ),
  concept(
    'other-ceremony',
    `기념식 / 출범식 / 개소식 / 발족식 / 시상식 / 발대식 / 현판식 / 착공식 / 개막식 / 개관식 / 기념행사 / 결단식 / 창립식 / 폐막식 / 폐회식 / 개회식 / 준공식 / 취임식 / 창립 기념식`,
    `launch ceremony / opening ceremony / inauguration / award ceremony / kickoff event / kick-off ceremony / kickoff ceremony / launch event /
    closing ceremony / awards ceremony / ribbon cutting / groundbreaking`,
  ),
  concept(
    'agreement',
    `협약 / 업무협약 / 양해각서 / MOU / 계약 / 합의 / 협정 / 약정 / 합의서 / 협약서 / 조약 / 약속 / 엠오유 / 합의문 / 협정서 / 계약서 / 약조 / 언약 / 서약 / 맹약 /
    문서 / 종이 한 장 / 딜 / 어그리먼트 / 엠오유 체결 / 제휴 계약 / 협약 내용 / MOU 내용 / 업무 협약 / 맺은 약속 / 도장 찍은 것 / 사인한 것 / 손잡은 것 / 협약 문서 /
    양해 각서 / 서명한 문서 / 서명한 것 / 결의 / 각서`,
    `agreement / MOU / memorandum of understanding / deal / contract / pact / accord / arrangement / treaty /
    understanding / M.O.U. / mou's / memorandum / compact / bargain / covenant / letter of intent / LOI /
    handshake / handshake deal / paper / papers / signed document / piece of paper / what they signed / terms /
    partnership deal / settlement / commitment / pledge / paperwork / undertaking`,
  ),
  concept(
    'sign-contract',
    `체결하다 / 맺다 / 서명하다 / 사인하다 / 계약하다 / 협약하다 / 조인하다 / 도장을 찍다 / 성사하다 / 도장 찍다 / 도장을 꽝 찍다 / 사인을 하다 / 서명을 하다 / 손도장을 찍다 /
    펜을 들다 / 문서에 서명하다 / 계약을 따내다 / 계약을 맺다 / 협약을 맺다 / 약속하다 / 약정하다 / 제휴를 맺다 / 합의하다 / 결연하다 / 결연을 맺다 / 성사시키다 / 성사되다 /
    체결되다 / 매듭짓다 / 이름을 쓰다 / 조인되다 / 엠오유를 맺다 / MOU를 맺다 / MOU 맺다 / 딜을 맺다 / 딜하다 / 손잡다 / 손을 잡다 / 날인하다 / 협약서에 서명하다 /
    손도장 / 계약서를 쓰다 / 엠오유 / 양해각서 / 업무 협약 / 업무제휴 / 협약을 체결하다`,
    `sign / conclude / ink / enter into / strike / seal / contract / close a deal / make a deal / finalize /
    sign off on / sign on the dotted line / put pen to paper / put one's name to / put their name to /
    ink a deal / ink a pact / seal the deal / strike a deal / cut a deal / shake hands on / shake on it /
    clinch a deal / clinch / wrap up a deal / nail down / hammer out / close / sign up / execute / tie the knot /
    make it official / come to terms / reach a deal / get signed / autograph / be signed / initial / land a deal /
    agree to / tie up / countersign / struck a deal / formalise / MOU / mou / memorandum`,
  ),
  concept(
    'meeting',
    `회의 / 회동 / 만남 / 미팅 / 모임 / 회담 / 면담 / 총회 / 간담회 / 협의 / 이사회 / 자리 / 만난 자리 / 만남의 자리 / 회의 자리 / 회합 / 대좌 / 대면 / 집회 /
    밋업 / 모임 자리 / 실무 회의 / 정례회의 / 정기 회의 / 미팅 자리 / 협의회 / 간담 / 상견례 / 킥오프 회의 / 킥오프 미팅 / 조찬 모임 / 화상 회의 / 티타임 / 컨퍼런스콜`,
    `meeting / gathering / talks / conference / session / get-together / summit / discussion / assembly /
    board meeting / meet / meetup / meet-up / sit-down / powwow / huddle / catch-up / rendezvous / face-to-face /
    roundtable / round table / conclave / kickoff meeting / regular meeting / parley / confab / appointment`,
  ),
  concept(
    'meet',
    `만나다 / 회동하다 / 모이다 / 마주하다 / 회담하다 / 면담하다 / 대면하다 / 찾아가다 / 접견하다 / 얼굴을 맞대다 / 마주 앉다 / 마주앉다 / 자리를 갖다 / 자리를 함께하다 /
    자리를 같이하다 / 머리를 맞대다 / 뭉치다 / 회합하다 / 미팅하다 / 보다 / 접촉하다 / 독대하다 / 대좌하다 / 조우하다 / 부딪히다 / 부딪치다 / 얼굴을 보다 / 인사를 나누다 /
    상견례하다 / 상봉하다 / 회의하다 / 모여들다 / 모여 앉다 / 집결하다 / 한자리에 모이다 / 맞대면하다`,
    `meet / get together / gather / see / hold talks / sit down with / encounter / come together / convene /
    bump into / run into / come face to face / come across / meet up / meet up with / catch up with / link up /
    hook up / rub shoulders / rub elbows / huddle / assemble / have a meeting / sit down together /
    sit at the table / face / congregate / get around the table / rendezvous / come together with`,
  ),
  concept(
    'hold-event',
    `열다 / 개최하다 / 열리다 / 개최되다 / 진행하다 / 주최하다 / 벌이다 / 치르다 / 주관하다 / 마련하다 / 갖다 / 막을 올리다 / 막이 오르다 / 판을 벌이다 / 판을 깔다 /
    자리를 깔다 / 자리를 만들다 / 자리를 마련하다 / 열어젖히다 / 펼치다 / 펼쳐지다 / 벌어지다 / 벌여지다 / 갖추다 / 가지다 / 거행하다 / 거행되다 / 치러지다 / 이뤄지다 /
    이루어지다 / 있다 / 진행되다 / 주최되다 / 오픈하다 / 마련되다 / 개막하다 / 개막되다 / 성대하게 치르다 / 하다 / 잔치를 벌이다 / 무대를 열다 / 호스트하다 / 성황리에 열리다 /
    개회하다`,
    `hold / host / take place / organize / stage / run / be held / happen / throw / put on / conduct / go down /
    go on / come off / be put on / be staged / be on / be hosted / kick off / get under way / lay on / convene /
    set up / pull off / organise / stage-manage / unfold / go off / host at / occur / open / put together /
    run an event / mount / celebrate / was held / were held / be conducted`,
  ),
  concept(
    'photo',
    `사진 / 이미지 / 그림 / 사진 속 / 화면 / 컷 / 캡처 / 인물 사진 / 삽화 / 장면 / 짤 / 짤방 / 사진 컷 / 기념사진 / 단체 사진 / 단체컷 / 인증샷 / 샷 / 포토 /
    스냅 / 스냅사진 / 픽처 / 사진들 / 이미지 컷 / 그림 파일 / 캡쳐 / 인증 사진 / 비주얼 / 첨부 사진 / 기사 사진 / 찍은 거 / 보도사진 / 포토컷 / 썸네일 / 단체샷 / 투샷 /
    쓰리샷 / 기념 촬영 사진 / 단체사진 / 단체 샷 / 기념컷`,
    `photo / picture / image / photograph / pic / shot / snapshot / illustration / portrait / photos / snap /
    still / picture in the article / photo op / group photo / group shot / visual / graphic / headshot / pix /
    still image / image in the article / frame / footage / pose / snapshots / thumbnail / selfie`,
  ),
  concept(
    'photo-caption',
    `사진 설명 / 캡션 / 설명문 / 사진 밑 글 / 사진 아래 설명 / 설명글 / 사진 제목 / 사진설명 / 사진 글 / 사진 밑에 글 / 사진 밑에 적힌 것 / 사진 아래 글 / 사진 밑 설명 /
    사진 아래 적힌 글 / 설명 문구 / 설명 글 / 포토 캡션 / 사진에 달린 글 / 사진에 딸린 글 / 사진 문구`,
    `caption / photo caption / photo description / text under the photo / legend / cutline / text below the photo /
    line under the photo / words under the picture / text beneath the picture / words below the photo /
    photo text / picture caption / blurb under the photo / image caption / photo line`,
  ),
  concept(
    'take-photo',
    `찍다 / 촬영하다 / 사진 찍다 / 포즈를 취하다 / 기념촬영하다 / 담다 / 찍히다 / 사진을 박다 / 박다 / 사진을 남기다 / 카메라에 담다 / 셔터를 누르다 / 포즈 잡다 / 포즈를 잡다 /
    포즈 취하다 / 한 컷 찍다 / 인증샷 찍다 / 인증샷을 남기다 / 사진에 담기다 / 담기다 / 기념사진을 찍다 / 기념 촬영하다 / 나란히 서다 / 카메라 앞에 서다 / 카메라에 담기다 /
    사진에 찍히다 / 사진에 나오다 / 브이하다 / 사진을 같이 찍다`,
    `photograph / take a photo / shoot / take a picture / pose / snap / capture / film / strike a pose / pose for /
    pose for the camera / pose for a photo / say cheese / be photographed / be pictured / be shown / get snapped /
    be captured / get a picture / get a shot / be caught on camera / stand for a photo / be in the picture /
    be in the frame / snap a pic / line up for a photo / line up for / smile for the camera`,
  ),
  concept(
    'left',
    `왼쪽 / 좌측 / 왼편 / 좌 / 맨 왼쪽 / 가장 왼쪽 / 왼쪽부터 / 왼쪽에서 / 왼짝 / 왼손 쪽 / 왼쪽 끝 / 좌편 / 왼켠 / 맨왼쪽 / 제일 왼쪽 / 레프트 / 좌측 끝 /
    왼쪽 사람 / 사진 왼쪽 / 좌측부터 / 맨 좌측 / 젤 왼쪽 / 왼쪽편`,
    `left / left side / left-hand side / far left / leftmost / on the left / from left / from the left / lefthand /
    left hand / left-most / at left / furthest left / to the left / extreme left / left end / left of the photo /
    starting from the left / far-left`,
  ),
  concept(
    'right',
    `오른쪽 / 우측 / 오른편 / 우 / 맨 오른쪽 / 가장 오른쪽 / 오른쪽에서 / 바른편 / 오른켠 / 우편 / 오른짝 / 맨오른쪽 / 제일 오른쪽 / 라이트 / 우측 끝 / 오른쪽 끝 /
    오른손 쪽 / 오른쪽 사람 / 사진 오른쪽 / 우측부터 / 오른쪽부터 / 맨 우측 / 맨 끝 / 젤 오른쪽 / 오른쪽편`,
    `right / right side / right-hand side / far right / rightmost / on the right / from the right / from right /
    righthand / right hand / right-most / at right / furthest right / to the right / extreme right / right end /
    far-right / right of the photo / rightmost person / stage right`,
  ),
  concept(
    'middle',
    `가운데 / 중앙 / 중간 / 한가운데 / 복판 / 센터 / 정중앙 / 중간 자리 / 가운뎃자리 / 센터 자리 / 중심 / 사이에 낀 / 중간쯤 / 한복판 / 정가운데 / 가운데 끼인 / 사이 /
    가운데에 / 센터에 / 가운뎃사람`,
    `middle / center / centre / in the middle / central / midpoint / mid / dead center / in between / sandwiched /
    between the two / smack in the middle / in the center / at the center / flanked / centrally / halfway /
    middle one / centre stage`,
  ),
  concept(
    'next-to',
    `옆 / 곁 / 옆자리 / 나란히 / 옆사람 / 다음 / 바로 옆 / 근처 / 바로옆 / 옆에 / 곁에 / 좌우 / 옆쪽 / 옆 사람 / 붙어 있는 / 이웃 / 옆구리 / 양옆 / 옆자리 사람 /
    곁자리`,
    `next to / beside / by / alongside / adjacent / side by side / near / neighboring / nearby / close to /
    right by / on either side / shoulder to shoulder with / flanking / flank / at the side of / neighbour /
    close by / alongside of / to the side of / adjoining`,
  ),
  concept(
    'front-back',
    `앞 / 뒤 / 앞줄 / 뒷줄 / 앞쪽 / 뒤쪽 / 전면 / 후면 / 앞자리 / 뒷자리 / 앞면 / 뒷면 / 앞뒤 / 뒤편 / 정면`,
    `front / back / rear / front row / back row / behind / in front / foreground`,
  ),
  concept(
    'order-position',
    `순서 / 차례 / 순번 / 순위 / 번째 / 등수 / 위치 / 배열 / 몇 번째 / 몇째 / 몇번째 / 몇 번 / 자리 순서 / 선 순서 / 줄 / 배치 / 어느 자리 / 자리 배치 / 오더 /
    누구 다음 / 어느 위치`,
    `order / sequence / position / rank / place / turn / ranking / which number / arrangement / lineup order /
    placement / spot / slot / which position / which spot / place in line / where in line / where in the lineup /
    arrangement of / ordering / who stands where / seating`,
  ),
  concept(
    'provide',
    `제공하다 / 주다 / 내놓다 / 공급하다 / 건네다 / 지원하다 / 전달하다 / 보내다 / 제공받다 / 내주다 / 배포하다 / 지급하다 / 대주다 / 건네주다 / 공여하다 / 기부하다 /
    내어주다 / 갖다 대다 / 들고 오다 / 가져오다 / 꺼내 놓다 / 보태다 / 얹다 / 내어놓다 / 넘겨주다 / 거들다 / 쥐여주다`,
    `provide / supply / give / offer / deliver / furnish / hand over / send / credit / contribute / distribute /
    grant / donate / put in / throw in / pitch in / bring to the table / offer up / dish out / pony up / kick in /
    feed in / toss in / weigh in with / throw into the mix / put into the pot / put on the table`,
  ),
  concept(
    'photo-credit',
    `사진 제공 / 사진 출처 / 제공처 / 자료 제공 / 저작권 / 크레딧 / 사진 크레딧 / 이미지 출처 / 이미지 제공`,
    `credit / photo credit / courtesy / provided by / image source / copyright / photo source / picture source / image credit`,
  ),
  concept(
    'support-help',
    `돕다 / 지원하다 / 도와주다 / 뒷받침하다 / 후원하다 / 거들다 / 조력하다 / 밀어주다 / 협조하다 / 지지하다 / 서포트하다 / 후원받다 / 원조하다 / 뒷바라지하다 / 지원사격하다 /
    백업하다`,
    `support / help / assist / back / aid / sponsor / give a hand / stand behind / facilitate / endorse`,
  ),
  concept(
    'supply',
    `공급하다 / 납품하다 / 대다 / 조달하다 / 보급하다 / 공급받다 / 유통하다 / 납품되다 / 대주다 / 수급하다 / 납입하다`,
    `supply / provide / deliver / furnish / source / distribute / stock / equip / procure / purvey / provision`,
  ),
  concept(
    'goal',
    `목표 / 목적 / 지향점 / 취지 / 의도 / 이루려는 것 / 노리는 것 / 타깃 / 의의 / 방향 / 하려는 것 / 목표점 / 포부 / 노림수 / 목표치 / 야심 / 슬로건 / 구호 /
    캐치프레이즈 / 기치 / 모토 / 청사진 / 도달점`,
    `goal / aim / purpose / objective / target / intention / intent / ambition / mission / end / point / what for /
    goals / aims / aspiration / endgame / north star / end goal / slogan / rallying cry / battle cry /
    stated aim`,
  ),
  concept(
    'reason',
    `이유 / 원인 / 배경 / 까닭 / 왜 / 계기 / 동기 / 사유 / 근거 / 탓 / 때문 / 연유 / 명분 / 덕분 / 뒷배경 / 왜냐하면 / 속셈 / 노림수 / 꿍꿍이 / 속뜻 / 이점 /
    저의 / 셈법`,
    `reason / cause / background / why / motive / motivation / grounds / rationale / basis / factor / how come /
    what made / because / impetus / justification / thinking behind / what drove / driving force / logic /
    what for / the thinking / calculus`,
  ),
  concept(
    'method',
    `방법 / 방식 / 수단 / 어떻게 / 방안 / 절차 / 과정 / 길 / 전략 / 수법 / 형태 / 도구 / 방도 / 방책 / 묘책 / 테크닉 / 메소드 / 방편 / 요령 / 해법 / 해결책 /
    비책 / 묘수 / 솔루션 / 작전`,
    `method / means / way / how / approach / manner / process / procedure / technique / mode / tool / strategy /
    ways / methods / methodology / avenue / recipe / game plan / by doing what`,
  ),
  concept(
    'strategy',
    `전략 / 방침 / 작전 / 방향 / 계획 / 전술 / 구상 / 노선 / 기조 / 스트래티지 / 승부수 / 비책 / 계책 / 책략 / 플랜 / 접근법 / 포석 / 노림수 / 로드맵 / 복안`,
    `strategy / plan / approach / tactic / policy / game plan / roadmap / direction / playbook / strategies /
    tactics / gambit / tack / line of attack`,
  ),
  concept(
    'result',
    `결과 / 성과 / 결실 / 열매 / 결론 / 산출물 / 실적 / 결말 / 소득 / 성적 / 결과물 / 귀결 / 성과물 / 아웃풋 / 결과적으로`,
    `result / outcome / consequence / achievement / output / fruit / product / upshot / end result / finding /
    aftermath / by-product / payoff / deliverable`,
  ),
  concept(
    'achievement',
    `성과 / 업적 / 실적 / 공적 / 성취 / 결실 / 쾌거 / 성공 / 기록 / 공 / 위업 / 공로 / 금자탑 / 성과물 / 이정표`,
    `achievement / accomplishment / feat / success / milestone / performance / track record / attainment / result /
    achievements / accomplishments / coup`,
  ),
  concept(
    'achieve',
    `이루다 / 달성하다 / 성취하다 / 거두다 / 해내다 / 성공하다 / 실현하다 / 도달하다 / 올리다 / 이룩하다 / 이뤄내다 / 실현시키다 / 이루어지다 / 이뤄지다 / 일궈내다`,
    `achieve / accomplish / attain / reach / realize / fulfill / succeed / pull off / hit / make happen / realise`,
  ),
  concept(
    'fail',
    `실패하다 / 못하다 / 무산되다 / 좌절되다 / 망하다 / 불발되다 / 그르치다 / 접다 / 어긋나다 / 결렬되다 / 틀어지다 / 엎어지다 / 말아먹다 / 흐지부지되다`,
    `fail / fall through / collapse / flop / go wrong / miss / break down / not work out / come to nothing /
    backfire`,
  ),
  concept(
    'effect',
    `효과 / 영향 / 파급효과 / 시너지 / 기대효과 / 여파 / 이익 / 효력 / 혜택 / 영향력 / 효용 / 임팩트 / 승수효과 / 후폭풍 / 나비효과 / 효험`,
    `effect / impact / influence / consequence / synergy / benefit / ripple effect / implication /
    expected effect / effects / aftermath / repercussion / fallout / impacts / payoff`,
  ),
  concept(
    'influence',
    `영향을 주다 / 영향을 미치다 / 영향을 끼치다 / 좌우하다 / 작용하다 / 흔들다 / 바꾸다 / 영향받다 / 좌지우지하다`,
    `influence / affect / impact / have an effect / shape / sway / act on / bear on`,
  ),
  concept(
    'benefit-advantage',
    `장점 / 이점 / 혜택 / 이익 / 강점 / 이득 / 좋은 점 / 득 / 메리트 / 편익 / 유익 / 이로움 / 이점들 / 효용`,
    `benefit / advantage / merit / strength / gain / upside / perk / plus / good point / pro / benefits /
    advantages / pros / upsides / boon`,
  ),
  concept(
    'disadvantage',
    `단점 / 약점 / 한계 / 문제점 / 나쁜 점 / 불리한 점 / 결점 / 부작용 / 아쉬운 점 / 취약점 / 페널티 / 허점 / 맹점 / 불이익 / 아킬레스건`,
    `disadvantage / weakness / drawback / downside / con / limitation / shortcoming / flaw / bad point /
    disadvantages / cons / drawbacks / downsides / defect / failing / handicap / pitfall`,
  ),
  concept(
    'plan',
    `계획하다 / 기획하다 / 예정하다 / 구상하다 / 준비하다 / 세우다 / 마련하다 / 추진하다 / 잡다 / 하려고 하다 / 하기로 하다 / 설계하다 / 도모하다 / 작정하다 / 꾀하다 / 노리다 /
    하려 들다 / 벌이려 하다 / 계획 중이다`,
    `plan / intend / aim / be going to / mean to / prepare / schedule / set out / map out / design / look to /
    propose / plot / envisage / have in mind / on the cards / in the cards / gear up / be geared to /
    have up their sleeve / next step / roadmap / to-do`,
  ),
  concept(
    'plan-noun',
    `계획 / 예정 / 방침 / 방안 / 구상 / 청사진 / 로드맵 / 일정 / 기획 / 복안 / 할 일 / 향후 계획 / 플랜 / 밑그림 / 마스터플랜`,
    `plan / scheme / roadmap / blueprint / program / project / agenda / intention / proposal / next step /
    future plan`,
  ),
  concept(
    'consider',
    `검토하다 / 고려하다 / 생각하다 / 고민하다 / 따져보다 / 살펴보다 / 논의하다 / 염두에 두다 / 저울질하다 / 타진하다 / 감안하다 / 숙고하다 / 심사숙고하다 / 참작하다 / 고심하다 /
    만지작거리다 / 궁리하다 / 들여다보다 / 알아보다 / 물색하다 / 모색하다 / 만지작대다 / 보는 중이다`,
    `consider / review / think about / look into / weigh / examine / contemplate / mull / study /
    take into account / explore / ponder / mull over / toy with / chew over / eye / investigate / kick around /
    sound out / under review / on the table / under consideration / being looked at / be looked at /
    in the works`,
  ),
  concept(
    'discuss',
    `논의하다 / 협의하다 / 의논하다 / 상의하다 / 토론하다 / 이야기하다 / 얘기하다 / 의견을 나누다 / 머리를 맞대다 / 협상하다 / 토의하다 / 상담하다 / 논하다 / 숙의하다`,
    `discuss / talk about / consult / debate / confer / deliberate / talk over / exchange views / negotiate /
    go over / brainstorm`,
  ),
  concept(
    'try',
    `시도하다 / 노력하다 / 해보다 / 애쓰다 / 힘쓰다 / 도전하다 / 꾀하다 / 나서다 / 모색하다 / 시험하다 / 힘을 쏟다 / 트라이하다 / 도모하다 / 파일럿하다`,
    `try / attempt / make an effort / seek / strive / endeavor / have a go / take a shot / work on / test /
    give it a try / pilot / endeavour / trial`,
  ),
  concept(
    'decide',
    `결정하다 / 정하다 / 하기로 하다 / 결심하다 / 확정하다 / 결의하다 / 의결하다 / 선택하다 / 결론 내리다 / 마음먹다 / 결단하다 / 정해지다 / 결정짓다 / 확정짓다 / 작심하다 /
    택하다`,
    `decide / determine / choose / settle on / make up one's mind / resolve / finalize / conclude / opt / pick`,
  ),
  concept(
    'push-ahead',
    `추진하다 / 진행하다 / 밀다 / 밀어붙이다 / 나서다 / 전개하다 / 펼치다 / 시행하다 / 실행하다 / 밀고 나가다 / 강행하다 / 본격화하다 / 가속화하다 / 전진하다 / 매진하다 /
    진척시키다`,
    `push ahead / pursue / proceed / carry out / move forward / go ahead / implement / undertake / press on /
    execute`,
  ),
  concept(
    'carry-out',
    `실행하다 / 수행하다 / 시행하다 / 실시하다 / 하다 / 이행하다 / 진행하다 / 벌이다 / 실천하다 / 치르다 / 집행하다`,
    `carry out / perform / conduct / execute / implement / do / fulfill / run / put into practice / undertake /
    enact`,
  ),
  concept(
    'continue',
    `계속하다 / 이어가다 / 지속하다 / 이어지다 / 유지하다 / 계속되다 / 잇다 / 끌고 가다 / 연장하다 / 연장되다 / 존속하다 / 지켜나가다`,
    `continue / keep / go on / carry on / maintain / sustain / last / keep up / persist / remain / prolong /
    persevere`,
  ),
  concept(
    'stop',
    `멈추다 / 중단하다 / 그만두다 / 그치다 / 끝내다 / 정지하다 / 관두다 / 폐지하다 / 접다 / 끊다 / 중지하다 / 스톱하다 / 때려치우다 / 중지되다 / 그만하다 / 철회하다 /
    포기하다`,
    `stop / halt / end / quit / suspend / cease / discontinue / give up / shut down / call off / terminate /
    pause / scrap`,
  ),
  concept(
    'finish',
    `끝나다 / 끝내다 / 마치다 / 완료하다 / 종료하다 / 마무리하다 / 완성하다 / 매듭짓다 / 막을 내리다 / 완수하다 / 종결하다 / 종결되다 / 완결하다 / 완결되다 / 마무리짓다 /
    일단락되다 / 끝맺다 / 끝장내다 / 폐막하다 / 매듭짓다 / 일단락되다 / 결론 나다`,
    `finish / end / complete / conclude / wrap up / be done / close / finalize / get done / be over / done deal / a done deal / set in stone / wrapped up / finalised / finalized`,
  ),
  concept(
    'use',
    `쓰다 / 활용하다 / 사용하다 / 이용하다 / 쓰다 / 써먹다 / 적용하다 / 쓰이다 / 동원하다 / 응용하다 / 다루다 / 사용되다 / 구사하다 / 쓰여지다 / 부려먹다 / 굴리다 / 돌리다 /
    갖다 쓰다`,
    `use / utilize / make use of / apply / employ / leverage / exploit / take advantage of / tap / put to use /
    draw on / harness / utilise / tap into / put to work / deploy / lean on / rely on / wield / plug in /
    throw / throws / throwing`,
  ),
  concept(
    'usage-purpose',
    `용도 / 쓰임새 / 쓰임 / 활용처 / 사용처 / 쓸모 / 활용 방안 / 사용법 / 용처 / 활용도 / 용도들 / 활용법 / 유스케이스`,
    `use / usage / purpose / application / use case / what it is used for / function / utility / applications`,
  ),
  concept(
    'apply-adopt',
    `적용하다 / 도입하다 / 채택하다 / 탑재하다 / 접목하다 / 반영하다 / 들여오다 / 적용되다 / 채용하다 / 넣다 / 장착하다 / 내장하다 / 얹다 / 삽입하다 / 접목시키다 / 녹여내다 /
    차용하다 / 내재화하다 / 이식하다`,
    `apply / adopt / introduce / implement / incorporate / install / bring in / embed / put in / deploy / equip /
    preload`,
  ),
  concept(
    'share',
    `공유하다 / 나누다 / 함께 쓰다 / 주고받다 / 교환하다 / 같이 쓰다 / 나눠 쓰다 / 공개하다 / 교류하다 / 분담하다 / 공용하다 / 쉐어하다 / 돌려 쓰다 / 맞교환하다 / 터놓다 /
    나눠 갖다 / 나눠 가지다`,
    `share / exchange / pool / swap / trade / use together / divide / split / have in common / open up /
    pass around / pass on / give each other / hand each other / open up to each other / let each other use`,
  ),
  concept(
    'combine',
    `결합하다 / 합치다 / 융합하다 / 통합하다 / 모으다 / 묶다 / 접목하다 / 섞다 / 합하다 / 더하다 / 아우르다 / 뭉치다 / 결집하다 / 합체하다 / 합쳐지다 / 결합시키다 /
    어우러지다 / 버무리다 / 짜맞추다 / 접합하다 / 맞물리다 / 얹다 / 짬뽕하다 / 한데 모으다`,
    `combine / merge / integrate / unite / put together / bring together / fuse / blend / join / pool / mix /
    unify / pair / meld / mesh / bundle / consolidate / amalgamate / intertwine / marry / weave`,
  ),
  concept(
    'connect',
    `연결하다 / 연동하다 / 잇다 / 연계하다 / 접속하다 / 이어지다 / 붙이다 / 연결되다 / 연동되다 / 묶다 / 통하다 / 호환되다 / 연동시키다 / 연결시키다 / 맞물리다 / 엮다 /
    페어링하다 / 물리다 / 싱크하다 / 이어주다 / 이어서 / 엮어서 / 동기화하다 / 인터페이스하다 / 네트워킹하다 / 이어 붙이다 / 통합하다 / 접목하다 / 매칭하다 / 맞붙이다 / 합치다 / 짝지우다 / 결합하다`,
    `connect / link / interwork / tie / tie in / tie in with / tied in with / tied in / interlock / hook up / hook up to / integrate / sync / network / attach / join /
    interoperate / interconnect / interface / synchronize / mesh / plug into / plug into / plug together / wire up /
    wire together / tie together / tie in / synch / sync up / talk to each other / talk to one another /
    work with each other / pair / link up / bolt together / dovetail / marry`,
  ),
  concept(
    'exchange',
    `교류하다 / 교환하다 / 주고받다 / 바꾸다 / 나누다 / 왕래하다 / 맞바꾸다 / 소통하다 / 트레이드하다 / 오가다 / 스와프하다`,
    `exchange / swap / trade / share / interchange / give and take / interact / switch / reciprocate /
    cross-share`,
  ),
  concept(
    'expand',
    `확대하다 / 넓히다 / 확장하다 / 늘리다 / 키우다 / 뻗다 / 퍼지다 / 커지다 / 넓어지다 / 진출하다 / 늘어나다 / 확충하다 / 외연을 넓히다 / 넓혀가다 / 늘려가다 / 뻗어나가다 /
    증설하다 / 다각화하다 / 다변화하다 / 뻗치다 / 손을 뻗다 / 판을 키우다 / 발을 넓히다 / 몸집을 불리다 / 영역을 넓히다`,
    `expand / extend / broaden / widen / enlarge / grow / scale up / branch out / increase / spread / open up /
    stretch / diversify / amplify / reach / spread out / swell`,
  ),
  concept(
    'enter-market',
    `진출하다 / 뛰어들다 / 들어가다 / 진입하다 / 나가다 / 발을 들이다 / 입성하다 / 개척하다 / 공략하다`,
    `enter / advance into / break into / move into / go into / make inroads / penetrate / get into / venture into`,
  ),
  concept(
    'strengthen',
    `강화하다 / 높이다 / 끌어올리다 / 키우다 / 굳히다 / 다지다 / 튼튼하게 하다 / 보강하다 / 북돋우다 / 공고히 하다 / 향상하다 / 힘을 키우다 / 제고하다 / 증강하다 / 증진하다 /
    키워나가다 / 제고되다 / 배가하다 / 돋우다 / 드높이다 / 업그레이드하다 / 레벨업하다 / 벼리다 / 살찌우다 / 갈고닦다 / 강하게 하다 / 세게 하다 / 향상시키다`,
    `strengthen / raise / improve / enhance / boost / bolster / reinforce / beef up / solidify / lift / step up /
    build up / fortify / intensify / consolidate / cement / deepen / toughen / hone / buttress / shore up /
    pump up / ramp up / sharpen / level up / power up / up their game / buff / juice up`,
  ),
  concept(
    'improve',
    `개선하다 / 나아지다 / 향상하다 / 높이다 / 고치다 / 좋아지다 / 발전시키다 / 업그레이드하다 / 끌어올리다 / 향상되다 / 개량하다 / 더 좋게 하다 / 증진하다 / 제고하다 / 손보다 /
    호전되다 / 향상시키다 / 다듬다 / 정비하다 / 업글하다 / 진화하다 / 한 단계 올리다 / 더 낫게 하다 / 똑똑하게 하다 / 고도화하다 / 레벨업하다 / 진일보하다`,
    `improve / enhance / upgrade / better / make better / boost / raise / get better / refine / fix / polish /
    sharpen / fine-tune / optimize / optimise / ameliorate / take to the next level / next level / make smarter /
    take a step further / step up / evolve / advance / modernise / modernize`,
  ),
  concept(
    'advance',
    `발전하다 / 고도화하다 / 진화하다 / 발전시키다 / 진보하다 / 나아가다 / 성장하다 / 앞서가다 / 도약하다 / 혁신하다 / 진전되다 / 진화시키다 / 진전시키다 / 진일보하다 / 진보시키다 /
    무르익다 / 똑똑해지다 / 업글하다 / 레벨업하다 / 발돋움하다 / 지능화하다`,
    `advance / evolve / develop / progress / move forward / upgrade / mature / make progress / grow /
    take to the next level / leap / modernize`,
  ),
  concept(
    'innovate',
    `혁신하다 / 바꾸다 / 쇄신하다 / 탈바꿈하다 / 새롭게 하다 / 혁신되다 / 변혁하다 / 전환하다 / 뒤집다 / 개혁하다 / 개편하다 / 환골탈태하다 / 갈아엎다`,
    `innovate / transform / revolutionize / reinvent / renew / shake up / overhaul / disrupt / change / reform /
    modernize / reshape / remake / rethink / redefine`,
  ),
  concept(
    'change',
    `바꾸다 / 변하다 / 바뀌다 / 변화하다 / 달라지다 / 전환하다 / 변경하다 / 변경되다 / 고치다 / 옮기다 / 변화시키다 / 변동하다 / 변모하다 / 교체하다 / 변경시키다 / 변신하다 /
    뒤바뀌다 / 체인지하다 / 재편하다 / 재편되다 / 개편하다 / 뒤집히다`,
    `change / shift / alter / transform / switch / turn / modify / become different / convert / vary / reshape /
    adapt / reorganize / replace / pivot / transition`,
  ),
  concept(
    'grow',
    `성장하다 / 자라다 / 커지다 / 늘다 / 크다 / 성장시키다 / 발전하다 / 불어나다 / 번창하다 / 커가다 / 늘어나다 / 급성장하다 / 팽창하다 / 급부상하다 / 번성하다 / 부흥하다 /
    발돋움하다`,
    `grow / develop / get bigger / expand / thrive / rise / mature / flourish / scale / boom / prosper / swell /
    balloon / mushroom / burgeon`,
  ),
  concept(
    'increase',
    `늘다 / 늘어나다 / 증가하다 / 오르다 / 상승하다 / 높아지다 / 많아지다 / 불어나다 / 뛰다 / 치솟다 / 급증하다 / 늘리다 / 증대하다 / 증대되다 / 올라가다 / 증가시키다 /
    올리다 / 급등하다 / 폭증하다 / 우상향하다 / 증액하다 / 상향하다 / 배가되다 / 급상승하다`,
    `increase / rise / go up / grow / climb / jump / gain / surge / soar / add / multiply / swell / escalate /
    spike / hike / skyrocket`,
  ),
  concept(
    'decrease',
    `줄다 / 줄어들다 / 감소하다 / 떨어지다 / 하락하다 / 내리다 / 낮아지다 / 적어지다 / 급감하다 / 빠지다 / 줄이다 / 축소하다 / 축소되다 / 감축하다 / 깎다 / 내려가다 / 낮추다 /
    감소시키다 / 급락하다 / 폭락하다 / 하향하다 / 쪼그라들다 / 삭감하다 / 추락하다 / 곤두박질치다`,
    `decrease / fall / drop / decline / go down / shrink / reduce / lower / cut / dip / plunge / lessen /
    diminish / tumble / slump / dwindle / slash / plummet / downsize`,
  ),
  concept(
    'build',
    `구축하다 / 짓다 / 만들다 / 세우다 / 건설하다 / 조성하다 / 마련하다 / 다지다 / 쌓다 / 설치하다 / 갖추다 / 닦다 / 건립하다 / 꾸리다 / 확립하다 / 쌓아올리다 / 형성하다 /
    세워지다`,
    `build / construct / create / set up / establish / put up / develop / lay / erect / put together / assemble`,
  ),
  concept(
    'create-make',
    `만들다 / 창출하다 / 제작하다 / 창조하다 / 생산하다 / 빚다 / 만들어 내다 / 제조하다 / 낳다 / 지어내다 / 만들어내다 / 만들어지다 / 탄생시키다 / 뽑아내다 / 산출하다 /
    이끌어내다 / 일궈내다 / 빚어내다`,
    `create / make / produce / generate / craft / come up with / manufacture / turn out / bring about`,
  ),
  concept(
    'operate-run',
    `운영하다 / 운용하다 / 경영하다 / 가동하다 / 돌리다 / 관리하다 / 굴리다 / 꾸려가다 / 작동하다 / 꾸리다 / 구동하다 / 구동되다 / 굴러가다 / 오퍼레이션하다`,
    `operate / run / manage / administer / maintain / work / function / handle / keep going`,
  ),
  concept(
    'train-talent',
    `육성하다 / 양성하다 / 키우다 / 기르다 / 길러내다 / 교육하다 / 가르치다 / 배출하다 / 훈련하다 / 배양하다 / 인재를 키우다 / 교육시키다 / 트레이닝하다 / 키워 내다 / 키워내다`,
    `train / foster / nurture / educate / cultivate / raise / teach / develop / groom / bring up / coach /
    produce / upskill / mentor / reskill / skill up / turn out / breed`,
  ),
  concept(
    'talent',
    `인재 / 인력 / 전문가 / 전문 인력 / 우수 인재 / 고급 인력 / 사람 / 일손 / 재원 / 꿈나무 / 인적자원 / 맨파워 / 브레인 / 영재 / 인재들 / 인재풀 / 인력풀 / 능력자 /
    유망주 / 두뇌 / 일꾼 / 재목 / 실력자 / 기술자`,
    `talent / workforce / personnel / skilled people / human resources / experts / manpower / professionals /
    specialists / talented people / talents / brainpower / skilled workers / people with skills / prodigy /
    geniuses`,
  ),
  concept(
    'recruit',
    `채용하다 / 뽑다 / 모집하다 / 고용하다 / 영입하다 / 충원하다 / 스카우트하다 / 구하다 / 선발하다 / 모으다 / 데려오다 / 모셔오다 / 리쿠르팅하다 / 구인하다`,
    `recruit / hire / employ / take on / bring in / scout / enlist / headhunt / sign / attract / poach`,
  ),
  concept(
    'solve',
    `해결하다 / 풀다 / 극복하다 / 해소하다 / 타개하다 / 해법을 찾다 / 풀어내다 / 처리하다 / 해결되다 / 헤쳐 나가다 / 풀리다 / 때려잡다 / 손보다 / 풀어 나가다 / 풀어가다 /
    대처하다 / 다루다 / 뿌리뽑다`,
    `solve / resolve / address / tackle / fix / overcome / deal with / work out / settle / sort out / handle /
    crack / troubleshoot / combat / alleviate / take on / wrestle with / fight / iron out / remedy / attack /
    work on`,
  ),
  concept(
    'prevent',
    `막다 / 예방하다 / 방지하다 / 차단하다 / 억제하다 / 미리 막다 / 저지하다 / 대비하다 / 피하다 / 방어하다 / 막아내다 / 방역하다 / 차단시키다 / 억누르다 / 틀어막다 / 봉쇄하다 /
    때려잡다 / 잠재우다 / 막아서다`,
    `prevent / stop / block / avoid / avert / head off / keep from / curb / ward off / guard against / deter /
    stem / forestall / combat / hinder / preempt / contain / halt / rein in / keep at bay / hold back / fend off /
    nip in the bud / stave off / put a lid on / limit the spread / clamp down / keep from spreading / suppress /
    quell`,
  ),
  concept(
    'spread',
    `퍼지다 / 확산하다 / 확산되다 / 번지다 / 퍼뜨리다 / 전파하다 / 퍼트리다 / 유행하다 / 보급하다 / 전염되다 / 널리 알리다 / 확산시키다 / 전염시키다 / 창궐하다 / 유포하다 /
    만연하다 / 감염되다 / 확산세 / 유행`,
    `spread / diffuse / disseminate / propagate / proliferate / circulate / transmit / go around / catch on /
    expand / take hold / outbreak / transmission / contagion`,
  ),
  concept(
    'contribute',
    `기여하다 / 이바지하다 / 공헌하다 / 도움이 되다 / 보탬이 되다 / 돕다 / 일조하다 / 보태다 / 한몫하다 / 헌신하다 / 기여도 / 거들다 / 몫을 하다 / 도움을 주다 / 한 손 거들다`,
    `contribute / help / add to / play a part / do one's bit / pitch in / give / serve / make a contribution /
    lend a hand / do its bit / play its part / make a difference`,
  ),
  concept(
    'bring',
    `가져오다 / 들여오다 / 끌어들이다 / 불러오다 / 데려오다 / 내놓다 / 보태다 / 초래하다 / 갖고 오다 / 동원하다 / 언급하다 / 거명하다 / 끌어오다 / 들이대다 / 예로 들다 /
    호명하다`,
    `bring / bring in / contribute / bring about / fetch / carry / introduce / offer / put in / draw in / lead to /
    mention / bring up / invoke / drag in / refer to / reference / single out`,
  ),
  concept(
    'invest',
    `투자하다 / 쏟다 / 쏟아붓다 / 돈을 넣다 / 출자하다 / 자금을 대다 / 투입하다 / 들이다 / 투자받다 / 베팅하다`,
    `invest / put money into / fund / finance / pour into / spend / back / inject / put in / pump into / bankroll`,
  ),
  concept(
    'investment',
    `투자 / 투자금 / 투자액 / 투자 규모 / 자금 / 출자 / 펀딩 / 투자 유치 / 자본 / 투자비 / 출자금 / 출자액 / 자본금 / 투입액 / 시드머니`,
    `investment / funding / capital / funds / money put in / financing / stake / investment amount / backing /
    investments / capex`,
  ),
  concept(
    'investor',
    `투자자 / 투자사 / 주주 / 벤처캐피털 / 출자자 / 돈을 댄 사람 / 개인투자자 / 기관투자자 / 전주 / 투자기관 / 벤처캐피탈 / 사모펀드 / 엔젤투자자 / 투자가`,
    `investor / shareholder / venture capitalist / VC / backer / funder / stakeholder / financier / moneyman /
    bankroller`,
  ),
  concept(
    'acquire',
    `인수하다 / 사들이다 / 합병하다 / 매입하다 / 인수합병하다 / 품다 / 사다 / 손에 넣다 / 확보하다 / M&A하다 / 엠앤에이하다 / 집어삼키다 / 흡수하다 / 흡수합병하다`,
    `acquire / buy / take over / purchase / merge / buy out / snap up / obtain / M&A / acquisition`,
  ),
  concept(
    'data',
    `데이터 / 자료 / 정보 / 빅데이터 / 통계 / 수치 / 데이터셋 / 학습 데이터 / 기록 / 로데이터 / 원데이터 / 디비 / 데이터베이스 / 데이터들 / 로그`,
    `data / information / dataset / big data / statistics / figures / records / materials / stats / database /
    metadata / info / logs / call records`,
  ),
  concept(
    'information',
    `정보 / 자료 / 소식 / 내용 / 데이터 / 지식 / 사실 / 세부 사항 / 팩트 / 정보들 / 디테일`,
    `information / info / details / facts / data / knowledge / particulars / intel / material / detail / lowdown /
    specifics / pointers / low-down`,
  ),
  concept(
    'technology',
    `기술 / 테크 / 기술력 / 원천기술 / 테크놀로지 / 신기술 / 핵심 기술 / 첨단 기술 / 기법 / 공법 / 하이테크 / 보유기술 / 기반기술 / 요소기술 / 기술들 / 공학`,
    `technology / tech / technique / technical capability / technologies / know-how / engineering /
    core technology / high-tech / tech stack / wizardry / prowess`,
  ),
  concept(
    'artificial-intelligence',
    `인공지능 / AI / 에이아이 / 머신러닝 / 딥러닝 / 기계학습 / 초거대 AI / 생성형 AI / 지능 / 알고리즘 / 자연어처리 / 신경망 / 인공지능(AI)`,
    `artificial intelligence / AI / machine learning / deep learning / ML / A.I. / generative AI /
    smart technology / intelligent system / algorithms`,
  ),
  concept(
    'experience',
    `경험 / 체험 / 경력 / 이력 / 노하우 / 연륜 / 겪은 일 / 실무 경험 / 내공 / 경험치 / 짬밥 / 관록 / 경험담`,
    `experience / background / track record / exposure / expertise / practice / hands-on experience /
    what one has been through / experiences / familiarity`,
  ),
  concept(
    'know-how',
    `노하우 / 비결 / 비법 / 기술 / 요령 / 역량 / 전문 지식 / 전문성 / 지식 / 솜씨 / 테크닉 / 스킬 / 꿀팁 / 노하우들 / 기량 / 숙련 / 내공 / 실력 / 짬밥 / 경력`,
    `know-how / expertise / skill / knowledge / savvy / secret / proficiency / knack / technique / skillset /
    skill set / tricks / craft / chops / smarts / wherewithal`,
  ),
  concept(
    'capability',
    `역량 / 능력 / 실력 / 힘 / 기량 / 저력 / 경쟁력 / 재능 / 잠재력 / 솜씨 / 역량들 / 캐파 / 스킬 / 수완 / 능력치 / 포텐셜 / 포텐`,
    `capability / ability / competence / capacity / skill / strength / power / potential / aptitude / abilities /
    prowess / chops`,
  ),
  concept(
    'competitiveness',
    `경쟁력 / 강점 / 우위 / 실력 / 역량 / 무기 / 차별점 / 경쟁 우위 / 비교우위 / 차별화 / 승산`,
    `competitiveness / competitive edge / edge / strength / advantage / competitive power / competitive advantage /
    upper hand / differentiation`,
  ),
  concept(
    'knowledge',
    `지식 / 정보 / 전문 지식 / 앎 / 상식 / 이해 / 학식 / 지혜 / 학문 / 식견 / 조예 / 배경지식 / 지식들`,
    `knowledge / information / understanding / expertise / learning / insight / wisdom / awareness / grasp /
    familiarity / scholarship`,
  ),
  concept(
    'product',
    `제품 / 상품 / 물건 / 신제품 / 제작물 / 생산품 / 품목 / 완제품 / 모델 / 기종 / 프로덕트 / 제품들 / 제품군 / 출시품 / 완성품 / 아이템 / 상품들 / 제품명 / 시제품`,
    `product / goods / item / merchandise / new product / model / offering / commodity / article / creation /
    commodities`,
  ),
  concept(
    'service',
    `서비스 / 상품 / 프로그램 / 서비스명 / 앱 / 용역 / 편의 / 서비스 분야 / 서비스들 / 부가서비스`,
    `service / services / offering / app / program / customer service / support / utility / subscription`,
  ),
  concept(
    'solution',
    `솔루션 / 해결책 / 해법 / 해결 방안 / 대책 / 답 / 방안 / 해답 / 대안 / 돌파구 / 해결법 / 처방 / 묘안 / 묘수 / 타개책 / 대처법 / 개선책 / 대응책 / 솔루션들`,
    `solution / answer / fix / remedy / resolution / way out / measure / countermeasure / workaround / cure /
    fixes / prescription / resolutions / alternative`,
  ),
  concept(
    'device',
    `기기 / 단말기 / 단말 / 장치 / 디바이스 / 장비 / 휴대폰 / 스마트폰 / 기계 / 제품 / 단말기기 / 기기들 / 핸드폰 / 가젯 / 헤드셋 / 웨어러블 / 태블릿 / 장비들 / 고글 /
    하드웨어 / 안경 / 헤드기어 / 머리에 쓰는`,
    `device / gadget / terminal / equipment / handset / hardware / machine / smartphone / unit / tablet /
    wearable / headset / apparatus / gizmo / gadgetry / contraption / vr set / glasses`,
  ),
  concept(
    'appliance',
    `가전 / 가전제품 / 전자제품 / 가전기기 / 생활가전 / 냉장고 / 세탁기 / 전자기기 / 스마트가전 / 가전들 / 백색가전 / 에어컨 / 티비 / 청소기 / 살림살이 / 집안 기기`,
    `appliance / home appliance / household appliance / electronics / consumer electronics / white goods /
    appliances / home electronics / fridge / refrigerator / washer / washing machine / tv set /
    kitchen appliances / air conditioner`,
  ),
  concept(
    'equipment-component',
    `부품 / 장비 / 설비 / 소재 / 자재 / 모듈 / 칩 / 반도체 / 기자재 / 파츠 / 부속 / 부속품 / 하드웨어 / 센서 / 기판 / 원자재 / 칩셋 / 프로세서`,
    `component / part / equipment / module / chip / facility / materials / semiconductor / gear / components /
    sensor / sensors / chips / chipset / processor / semiconductors`,
  ),
  concept(
    'car-mobility',
    `자동차 / 차 / 차량 / 모빌리티 / 전기차 / 자율주행차 / 이동수단 / 승용차 / 자율주행 / 완성차 / 커넥티드카 / 운송수단 / 탈것 / 무인차 / 차종 / 스마트카 / 차량용`,
    `car / vehicle / automobile / mobility / EV / electric car / self-driving car / auto / cars / self-driving /
    automotive / vehicles`,
  ),
  concept(
    'robot',
    `로봇 / 로보틱스 / 자동화 기기 / 서비스 로봇 / 산업용 로봇 / 챗봇 / 로보트 / 로봇들 / 휴머노이드 / 로봇팔 / 서빙로봇 / 협동로봇`,
    `robot / robotics / bot / automated machine / automaton / service robot / android / robotic / humanoid /
    cobot / chatbot / droid`,
  ),
  concept(
    'telecom',
    `통신 / 통신사 / 이동통신 / 이통사 / 네트워크 / 5G / 통신업계 / 망 / 이통 3사 / 텔레콤 / 통신회사 / 이동통신사 / 무선통신 / 유무선 / 통신기업 / 통신업체 / 텔코 /
    폰회사 / 통신사들`,
    `telecom / telecommunications / carrier / mobile operator / network operator / telco / network /
    wireless carrier / 5G / telecommunication / phone company / mobile carrier / wireless operator /
    phone carrier / telephone company / cellular company`,
  ),
  concept(
    'content',
    `콘텐츠 / 컨텐츠 / 내용 / 내용물 / 영상 / 프로그램 / 작품 / 미디어 콘텐츠 / 볼거리 / 컨텐트 / 콘텐트 / 동영상 / 영상물 / 콘텐츠물 / 프로그램들 / 즐길 거리`,
    `content / media / programming / contents / material / video / shows / works / substance / videos / programme`,
  ),
  concept(
    'platform',
    `플랫폼 / 기반 / 포털 / 서비스 플랫폼 / 생태계 / 토대 / 시스템 / 개방형 플랫폼 / 사이트 / 플랫폼들 / 운영체제 / 허브 / 클라우드 / 비서 / 음성비서 / 인공지능 비서 /
    플랫폼명 / 스피커`,
    `platform / portal / ecosystem / base / system / foundation / infrastructure / marketplace / cloud / stack /
    voice assistant / ai assistant / ai system / operating system`,
  ),
  concept(
    'ecosystem',
    `생태계 / 환경 / 기반 / 판 / 토양 / 인프라 / 산업 생태계 / AI 생태계 / 에코시스템 / 인프라망 / 시장판`,
    `ecosystem / environment / landscape / infrastructure / network / community / system / habitat / world / scene`,
  ),
  concept(
    'system',
    `시스템 / 체계 / 제도 / 체제 / 구조 / 프로그램 / 망 / 틀 / 플랫폼 / 시스템들 / 얼개 / 전산망 / 메커니즘 / 구조물 / 짜임새 / 체계도`,
    `system / structure / framework / setup / scheme / program / mechanism / infrastructure / apparatus /
    architecture / machinery`,
  ),
  concept(
    'model',
    `모델 / 모형 / 사업 모델 / 기종 / 언어모델 / 성공 모델 / 본보기 / 사례 / 모델들 / 프로토타입 / 시제품 / 모형화 / 모델링 / 시뮬레이션 / 예측모델`,
    `model / version / business model / prototype / template / language model / type / example / simulation /
    modelling / modeling / scheme / blueprint / predictive model`,
  ),
  concept(
    'software-app',
    `소프트웨어 / 앱 / 애플리케이션 / 어플 / 프로그램 / 어플리케이션 / 응용프로그램 / 툴 / 앱들 / 어플들 / 유틸리티`,
    `software / app / application / program / tool / mobile app / package / apps / applications / softwares /
    programme`,
  ),
  concept(
    'function-feature',
    `기능 / 특징 / 성능 / 특성 / 특장점 / 역할 / 스펙 / 사양 / 쓰임 / 기능들 / 피처 / 제원 / 특장 / 기능성`,
    `function / feature / capability / characteristic / performance / spec / specification / functionality /
    trait / functions / features / specs / attributes / functionalities`,
  ),
  concept(
    'industry',
    `산업 / 업계 / 업종 / 산업계 / 분야 / 재계 / 산업 분야 / 제조업 / 비즈니스 / 업계들 / 산업군 / 비즈니스계 / 인더스트리 / 업종들 / 분야들 / 업태`,
    `industry / sector / business / field / trade / industries / the business world / line of business /
    industry-wide`,
  ),
  concept(
    'field',
    `분야 / 영역 / 부문 / 방면 / 범위 / 쪽 / 업종 / 섹터 / 카테고리 / 주제 / 분야들 / 부문들 / 영역들 / 권역 / 구역 / 갈래 / 계통 / 텃밭`,
    `field / area / sector / domain / realm / sphere / category / discipline / segment / scope / specialty /
    arena / line of business / vertical / verticals / turf`,
  ),
  concept(
    'business',
    `사업 / 비즈니스 / 영업 / 사업 분야 / 신사업 / 장사 / 업무 / 경영 / 주력 사업 / 비지니스 / 사업들`,
    `business / operation / enterprise / venture / trade / line of business / commerce / undertaking`,
  ),
  concept(
    'market',
    `시장 / 마켓 / 업계 / 판 / 판로 / 글로벌 시장 / 세계 시장 / 내수 / 수요처 / 시장들 / 신시장 / 판세`,
    `market / marketplace / industry / global market / world market / arena / demand / space`,
  ),
  concept(
    'ict',
    `ICT / 정보통신기술 / IT / 정보기술 / 정보통신 / 아이티 / 아이씨티 / 전자통신 / 아이시티 / 정보통신업계 / 전산`,
    `ICT / IT / information technology / information and communications technology / tech / info-communications /
    infotech / computing`,
  ),
  concept(
    'social-issue',
    `사회문제 / 사회 문제 / 사회적 문제 / 사회 이슈 / 현안 / 사회 난제 / 사회적 난제 / 사회적 과제 / 공공 문제 / 사회적 이슈 / 사회문제들`,
    `social issue / social problem / societal problem / social challenge / public issue / social concern /
    community problem / societal issue`,
  ),
  concept(
    'problem',
    `문제 / 난제 / 과제 / 어려움 / 이슈 / 쟁점 / 골칫거리 / 숙제 / 난관 / 고민 / 애로사항 / 걸림돌 / 문젯거리 / 골칫덩어리 / 장애물 / 난항 / 트러블 / 골치 / 애로 /
    장벽 / 딜레마 / 고충 / 문제들 / 논란 / 고민거리 / 숙제거리 / 현안 / 골머리 / 폐해 / 두통거리 / 걱정거리`,
    `problem / issue / challenge / difficulty / trouble / matter / obstacle / hurdle / concern / task / headache /
    challenges / difficulties / barrier / dilemma / snag / setback / roadblock / complication / controversy /
    woes / glitch / pain point / menace / scourge / social ill`,
  ),
  concept(
    'crisis',
    `위기 / 위험 / 비상 / 고비 / 난국 / 위협 / 위기감 / 재난 / 리스크 / 난리 / 국난 / 위태로움 / 재해 / 비상사태 / 위험성 / 크라이시스 / 악재 / 재앙`,
    `crisis / emergency / danger / risk / threat / critical moment / disaster / predicament / crises /
    emergencies / dangers / hazard / peril / risks / catastrophe / turmoil / calamity / threats`,
  ),
  concept(
    'pandemic-disease',
    `코로나 / 코로나19 / 전염병 / 감염병 / 팬데믹 / 질병 / 바이러스 / 병 / 질환 / 역병 / 돌림병 / 유행병 / 감염증`,
    `pandemic / COVID / COVID-19 / coronavirus / disease / epidemic / infectious disease / virus / illness /
    outbreak / contagion / plague / sickness / SARS-CoV-2 / germ / covid / rona / contagious disease`,
  ),
  concept(
    'health-medical',
    `의료 / 건강 / 헬스케어 / 보건 / 의학 / 병원 / 치료 / 진료 / 바이오 / 의료계 / 메디컬 / 의약 / 백신 / 병원들 / 위생 / 바이오헬스`,
    `healthcare / medical / health / medicine / hospital / treatment / medical care / wellness / bio / medicines /
    hospitals / vaccine / therapy / biotech / hygiene`,
  ),
  concept(
    'member',
    `회원 / 멤버 / 구성원 / 회원사 / 참여사 / 참여 기업 / 일원 / 참가자 / 참여 기관 / 식구 / 멤버들 / 회원사들 / 구성원들 / 팀원 / 가입사 / 멤버십 / 라인업 / 원년멤버 /
    창립멤버 / 초창기 멤버 / 소속사 / 참가사 / 멤버사 / 동참사 / 동참 기업`,
    `member / participant / member company / founding member / constituent / associate / part / insider /
    one of the group / membership / constituents / roster / line-up / lineup / cast / crew member / cohort /
    who's in`,
  ),
  concept(
    'participant',
    `참석자 / 참가자 / 참여자 / 출연자 / 참여 기업 / 참여 기관 / 참가 기업 / 온 사람 / 배석자 / 참석 인사 / 참석인 / 출석자 / 참여인원 / 참석자들 / 초청객`,
    `participant / attendee / those present / party / participating company / entrant / people who came /
    taker / delegate / delegates`,
  ),
  concept('capital-city', `수도 / 서울시 / 행정수도`, `capital city / capital`),
  concept('us-state', `어느 주 / 무슨 주 / 주도`, `which state / state capital`),
  concept('guest', `손님 / 하객 / 내빈 / 귀빈 / 초청객 / 방문객`, `guest / guests / visitor / invitee`),
  concept(
    'camp-alliance',
    `진영 / 동맹 / 연합 / 연합군 / 세력 / 연대 / 편 / 파 / 드림팀 / 협의체 / 컨소시엄 / 합종연횡 / 연합전선 / 연합팀 / 블록 / 컨소시움 / 세력권 / 패거리 / 무리 /
    한패 / 결사체 / 협력단 / 연맹체 / 편대`,
    `camp / alliance / side / faction / coalition / bloc / league / team / group / consortium / dream team /
    force / consortia / grouping / confederation / pact / partnership / crew / clique / union`,
  ),
  concept(
    'group-set',
    `그룹 / 모임 / 무리 / 집단 / 팀 / 조 / 단체 / 부류 / 진용 / 동아리 / 그루핑 / 팀들 / 크루 / 소그룹 / 그룹들`,
    `group / team / set / band / bunch / crew / cluster / party / collective / grouping / ensemble`,
  ),
  concept(
    'first',
    `첫 / 처음 / 최초 / 첫 번째 / 원래 / 초기 / 1호 / 맨 처음 / 애초 / 시초 / 제일 먼저 / 당초 / 초창기 / 첫째 / 최초로 / 처음으로 / 1등 / 초창기에 / 처음에 /
    최초의 / 초반에`,
    `first / initial / original / earliest / very first / at first / initially / founding / number one /
    to begin with / originally / 1st / firstly / first-ever / maiden / inaugural / pioneering`,
  ),
  concept(
    'beginning',
    `시작 / 처음 / 출발 / 발단 / 시초 / 출발점 / 초반 / 서막 / 신호탄 / 시작점 / 기원 / 첫걸음 / 발원 / 출발선 / 태동기 / 유래`,
    `beginning / start / onset / origin / outset / starting point / opening / first step / kickoff / dawn /
    genesis / birth / inception / commencement / roots / prelude / get-go / origins`,
  ),
  concept(
    'later-added',
    `나중에 / 뒤늦게 / 추가로 / 새로 / 뒤이어 / 이후 / 후발 / 추후 / 나중 / 새롭게 / 더 / 뒤에 / 늦게 / 뒤따라 / 새로이 / 뒤늦은 / 나중에야 / 후속으로`,
    `later / newly / additionally / afterwards / subsequently / belatedly / new / added / latecomer / further /
    on top / more recently / newest / additional`,
  ),
  concept(
    'add',
    `추가하다 / 더하다 / 보태다 / 추가되다 / 덧붙이다 / 늘리다 / 넣다 / 얹다 / 합류시키다 / 첨가하다 / 집어넣다 / 더해지다 / 덧대다 / 가산하다 / 포함시키다 / 플러스하다 /
    부가하다 / 덧붙다 / 얹어지다 / 새로 생기다`,
    `add / include / append / put in / tack on / supplement / throw in / increase / attach / bolt on / bring with /
    put on top / extras / additional / newly /
    come on top / come in on top / on top of that`,
  ),
  concept(
    'before',
    `전 / 이전 / 앞서 / 먼저 / 전에 / 사전에 / 미리 / 그전 / 직전 / 종전 / 전에는 / 일찍이 / 이전에 / 앞서서 / 기존에 / 전까지 / 기존 / 애초 / 당초`,
    `before / prior to / earlier / ahead of / previously / beforehand / in advance / up to / preceding / until /
    prior / previous / up to then / until then / till then / pre-existing`,
  ),
  concept(
    'after',
    `후 / 이후 / 뒤 / 다음 / 나중 / 그 뒤 / 직후 / 그 후 / 이어서 / 지나서 / 후에 / 다음에 / 연이어 / 이후로`,
    `after / later / following / since / afterwards / next / then / subsequently / thereafter / post`,
  ),
  concept(
    'last-final',
    `마지막 / 최후 / 끝 / 최종 / 맨 끝 / 막판 / 말미 / 맨 뒤 / 결국 / 최후의 / 막바지 / 종국 / 끝부분 / 종반 / 끝에 / 끝으로`,
    `last / final / end / ultimate / at the end / closing / lastly / finally / eventually / endmost / concluding /
    finale`,
  ),
  concept(
    'next-following',
    `다음 / 이번 / 다가오는 / 향후 / 차기 / 뒤따르는 / 이어지는 / 앞으로의 / 뒤이은 / 닥쳐올 / 후속 / 이다음 / 예정된`,
    `next / following / upcoming / coming / subsequent / forthcoming / ensuing`,
  ),
  concept(
    'number-count',
    `수 / 개수 / 숫자 / 몇 / 몇 개 / 몇 곳 / 몇 명 / 인원 / 총수 / 수량 / 건수 / 곳수 / 갯수 / 명수 / 인원수 / 가짓수 / 머릿수`,
    `number / count / how many / total / figure / amount / quantity / headcount / sum / tally / numerical /
    quantities / aggregate`,
  ),
  concept(
    'amount-degree',
    `정도 / 규모 / 얼마나 / 양 / 수준 / 분량 / 크기 / 액수 / 폭 / 총액 / 물량 / 총량`,
    `amount / degree / extent / how much / scale / level / size / volume / magnitude`,
  ),
  concept(
    'list',
    `목록 / 명단 / 리스트 / 이름들 / 전부 / 모두 / 나열 / 명부 / 라인업 / 일람 / 열거 / 리스트업 / 일람표 / 명세 / 총목록`,
    `list / names / roster / lineup / line-up / full list / listing / all of them / catalog / enumeration / lists /
    checklist / itemize / directory / inventory / itemise`,
  ),
  concept(
    'all-whole',
    `모두 / 전체 / 전부 / 다 / 모든 / 총 / 온 / 통틀어 / 합쳐서 / 전원 / 몽땅 / 통째로 / 토털 / 총합 / 빠짐없이 / 통틀어서 / 총체`,
    `all / whole / entire / total / everything / every / altogether / overall / everyone / in total / wholly /
    everybody`,
  ),
  concept(
    'some-part',
    `일부 / 부분 / 몇몇 / 어떤 / 일정 / 조금 / 한쪽 / 약간 / 일부분 / 단편`,
    `some / part / a few / several / portion / certain / piece / partial / partly / handful / partially`,
  ),
  concept(
    'difference',
    `차이 / 차이점 / 다른 점 / 차별점 / 구별 / 격차 / 차 / 뭐가 달라 / 간극 / 차별화 / 차별성 / 상이점`,
    `difference / distinction / what's different / gap / contrast / differ / discrepancy / differentiator /
    differences / disparity / divergence / dissimilarity / differentiation / distinctions / discrepancies`,
  ),
  concept(
    'common-point',
    `공통점 / 같은 점 / 비슷한 점 / 공통 / 닮은 점 / 유사점 / 공통분모 / 겹치는 점 / 일치점 / 공통사항 / 교집합 / 공통적 / 일맥상통 / 유사성 / 공통으로 / 공통부분`,
    `common point / similarity / in common / common ground / shared / common denominator / what they share /
    resemblance / overlap / similarities / commonality / commonalities / likeness / overlaps`,
  ),
  concept(
    'compare',
    `비교하다 / 견주다 / 대조하다 / 대비하다 / 빗대다 / 비하다 / 맞대다 / 따지다 / 맞비교하다 / 대비시키다`,
    `compare / contrast / versus / vs / set against / measure against / stack up / liken / comparison /
    comparable`,
  ),
  concept(
    'relation',
    `관계 / 관련 / 연관 / 연관성 / 사이 / 관련성 / 상관 / 인연 / 연결 / 연줄 / 인과관계 / 커넥션 / 연계성 / 이해관계 / 친분 / 상관관계 / 관계성`,
    `relation / relationship / connection / link / tie / association / correlation / relevance / bond /
    how related / relations / linkage / connections / nexus / interplay / kinship / rapport / interconnection`,
  ),
  concept(
    'foreign',
    `해외 / 외국 / 글로벌 / 국외 / 세계 / 바깥 / 외국계 / 국제 / 타국 / 다국적 / 외산 / 해외의 / 외국의 / 국제적 / 타국의 / 글로벌한 / 외국산 / 외산의 / 대외 /
    세계적 / 해외파 / 미국계 / 바다 건너 / 물 건너`,
    `foreign / overseas / global / abroad / international / worldwide / outside the country / multinational /
    offshore / non-Korean / non-domestic / foreign-based / imported / transnational / non-Korea / US-based /
    overseas-based / cross-border / non-korean / from abroad / stateside / us-based / outside korea`,
  ),
  concept(
    'world',
    `세계 / 전 세계 / 글로벌 / 지구촌 / 세상 / 국제 사회 / 온 세상 / 국제 / 글로벌하게 / 국제적 / 세계적 / 만국 / 월드`,
    `world / globe / global / worldwide / earth / international community / all over the world / internationally`,
  ),
  concept(
    'domestic',
    `국내 / 우리나라 / 한국 / 자국 / 토종 / 내수 / 대한민국 / 국산 / 안방 / 국내의 / 한국의 / 토종의 / 자국의 / 내국 / 한국산 / 국내파 / 한국 안 / 국내에서 / 토종 기업 / 한국판`,
    `domestic / local / Korean / home / homegrown / in Korea / national / within the country / at home / Korea's /
    Korea-based / in-country / nationwide / Korean-made / korea's / korean / homeland / within korea /
    inside korea / in the country`,
  ),
  concept(
    'big-tech',
    `빅테크 / 거대 기업 / 글로벌 기업 / 공룡 / IT 공룡 / 대형 기술기업 / 글로벌 강자 / 거대 IT 기업 / 테크 공룡 / 거인 / 가파 / GAFA / GAFAM / FAANG`,
    `big tech / tech giant / giant / IT giant / global giant / tech titan / behemoth / major tech company /
    heavyweight / GAFA / FAANG / silicon valley`,
  ),
  concept(
    'strong-player',
    `강자 / 강호 / 실력자 / 최강자 / 선두 주자 / 1위 업체 / 맹주 / 절대 강자 / 큰손 / 주도권자 / 선두 기업 / 최강 / 강자들 / 일인자 / 1인자 / 챔피언 / 강호들 / 공룡 /
    거인 / 거대 기업 / 빅플레이어 / 큰 회사 / 강팀 / 공룡들 / 빅테크 / 대형사`,
    `strong player / powerhouse / leader / heavyweight / dominant player / top player / champion / market leader /
    big name / frontrunner / major player / powerhouses / giant / big guns / behemoth`,
  ),
  concept(
    'representative-leading',
    `대표적 / 대표 / 선도적 / 굴지의 / 내로라하는 / 최고 / 으뜸 / 손꼽히는 / 유수의 / 대표하는 / 손꼽는 / 유명한 / 대표격 / 리딩 / 이름난 / 대표적인 / 최고의 / 정상급 /
    톱클래스`,
    `representative / leading / top / major / flagship / prominent / foremost / best-known / premier / well-known /
    famous / notable / leading-edge / renowned / iconic / top-tier / eminent`,
  ),
  concept(
    'alone',
    `혼자 / 홀로 / 단독으로 / 따로 / 각자 / 개별적으로 / 독자적으로 / 혼자서 / 따로따로 / 나홀로 / 제각각 / 외따로 / 단독 / 독자적 / 독립적으로 / 제각기 / 개별로 / 뿔뿔이 /
    독자로 / 솔로로 / 각개전투 / 각자도생 / 홀로서기 / 독고다이 / 따로국밥 / 저마다 / 우리끼리`,
    `alone / separately / on one's own / individually / by oneself / solo / independently / single-handedly /
    apart / each / unilaterally / singly / unaided / standalone / single-handed / by itself / by themselves /
    on their own / on its own / on his own / lone wolf / go it alone / going it alone / each on their own /
    in isolation / every man for himself /
    act separately / acting separately / acting alone / act alone / each for itself`,
  ),
  concept(
    'together',
    `함께 / 같이 / 공동으로 / 더불어 / 힘을 합쳐 / 다 같이 / 나란히 / 손잡고 / 한데 / 한자리에서 / 합동으로 / 연합해서 / 협력해서 / 모여서 / 합심하여 / 뭉쳐서 / 한마음으로 /
    같이서 / 한팀으로 / 협동해서`,
    `together / jointly / with / along with / collectively / side by side / in tandem / as one / as a team`,
  ),
  concept(
    'game-contest',
    `대회 / 경기 / 시합 / 게임 / 대국 / 승부 / 경진대회 / 공모전 / 콘테스트 / 대결 / 토너먼트 / 매치 / 챌린지 / 선수권 / 대항전 / 경쟁전 / 해커톤 / 콩쿠르 /
    상대가 되다 / 게임이 되다 / 쨉 / 쨉이 되다 / 잽이 되다 / 비교가 되다 / 맞수 / 답이 없다 / 가망이 없다 / 승산이 없다 / 택도 없다 / 어림없다 / 역부족이다 / 역부족 /
    상대도 안 되다 / 도태되다 / 못 당하다 / 당해내다 / 못 버티다 / 명함도 못 내밀다 / 경쟁이 되다`,
    `game / contest / competition / match / tournament / bout / challenge / championship / showdown / hackathon /
    contests / matches / tourney / playoff / stand a chance / no contest / no match / hopeless / hopelessly /
    doomed / uphill / out of their league / outgunned / outmatched / hold a candle / losing battle /
    make the cut / hold their own / keep pace / keep up / a fighting chance / fighting chance / lost cause /
    no hope`,
  ),
  concept(
    'considerably',
    `상당히 / 꽤 / 매우 / 많이 / 크게 / 무척 / 제법 / 아주 / 대단히 / 훨씬 / 대폭 / 굉장히 / 적잖이 / 엄청 / 되게 / 상당 / 몹시 / 심히 / 꽤나 / 굉장 / 많이들 /
    크나크게 / 십분 / 깊이 / 전적으로 / 강하게`,
    `considerably / quite / significantly / very / greatly / substantially / much / fairly / a lot / pretty /
    remarkably / largely / strongly / highly / extensively / markedly / deeply / sizably / heavily / extremely /
    to a great extent / to a large extent / wholeheartedly / heartily / widely / pretty much`,
  ),
  concept(
    'quickly',
    `빨리 / 빠르게 / 신속히 / 급속히 / 얼른 / 서둘러 / 곧 / 조속히 / 재빨리 / 금방 / 급히 / 속히 / 순식간에 / 신속하게 / 단시간에 / 금세 / 급격히 / 즉각`,
    `quickly / fast / rapidly / swiftly / promptly / soon / speedily / in no time / at speed / fast-paced /
    hurriedly / instantly / shortly`,
  ),
  concept(
    'clue-sign',
    `실마리 / 단서 / 물꼬 / 조짐 / 징후 / 신호 / 힌트 / 단초 / 낌새 / 계기 / 시발점 / 열쇠 / 기미 / 시그널 / 전조 / 암시 / 도화선`,
    `clue / sign / hint / lead / indication / signal / trigger / starting point / inkling / key / spark / clues /
    hints / signals / pointer / tip-off / precursor / telltale / trace / foreshadowing / giveaway / harbinger /
    foretaste / breadcrumb`,
  ),
  concept(
    'opportunity',
    `기회 / 계기 / 찬스 / 호기 / 발판 / 전기 / 여지 / 가능성 / 때 / 적기 / 챤스 / 틈새 / 호재 / 활로`,
    `opportunity / chance / occasion / opening / turning point / break / prospect / possibility / shot /
    opportunities / chances / openings`,
  ),
  concept(
    'idea-vision',
    `구상 / 비전 / 아이디어 / 개념 / 생각 / 발상 / 청사진 / 콘셉트 / 착안 / 꿈 / 이상 / 컨셉 / 포부 / 착상 / 생각들 / 밑그림 / 아이디어들 / 구상안 / 발상들 / 철학 /
    비젼 / 논지 / 지론 / 견해 / 소신 / 기획 / 의견 / 머리`,
    `idea / vision / concept / notion / thought / conception / blueprint / dream / brainchild / picture / visions /
    concepts / philosophy / inspiration / aspiration / thinking / scheme / pitch / proposal / view / stance /
    reasoning / logic / line of thinking / mindset / theory / grand plan`,
  ),
  concept(
    'growth-engine',
    `성장동력 / 신성장동력 / 미래 먹거리 / 먹거리 / 성장 엔진 / 차세대 사업 / 신사업 / 미래 사업 / 새 수익원 / 동력 / 캐시카우 / 블루오션 / 황금알 / 새 먹거리 / 성장판 /
    노다지 / 금맥 / 먹을거리 / 밥그릇`,
    `growth engine / future growth engine / growth driver / new growth engine / next big thing / future business /
    new revenue source / source of growth / engine of growth / breadwinner / cash cow / bread and butter /
    meal ticket / money-spinner / future income / new engine / food for the future / future food / golden goose /
    goldmine / gold mine / lifeline`,
  ),
  concept(
    'trend',
    `흐름 / 추세 / 동향 / 움직임 / 트렌드 / 경향 / 대세 / 유행 / 바람 / 판도 / 기류 / 물결 / 대세론 / 열풍 / 판세 / 움직임들 / 동태 / 세태 / 조류 / 흐름들 / 돌풍 /
    시류 / 붐 / 분위기 / 추이`,
    `trend / movement / tendency / flow / wave / current / direction / drift / tide / fashion / trends / boom /
    craze / momentum / movements / phenomenon / vogue / buzz`,
  ),
  concept(
    'move-action',
    `움직임 / 행보 / 조치 / 행동 / 활동 / 대응 / 동작 / 발걸음 / 시도 / 움직임들 / 행동들 / 액션 / 조처`,
    `move / action / step / activity / measure / maneuver / response / initiative / effort / actions / deed /
    efforts`,
  ),
  concept(
    'comment',
    `말 / 발언 / 코멘트 / 언급 / 한마디 / 소감 / 멘트 / 이야기 / 논평 / 댓글 / 입장 / 인용 / 어록 / 언사 / 워딩 / 인용문`,
    `comment / remark / statement / quote / words / what was said / observation / mention / quotation / note /
    statements / utterance / soundbite / speech / talk`,
  ),
  concept(
    'summary',
    `요약 / 정리 / 줄거리 / 핵심 / 요지 / 개요 / 골자 / 간추린 내용 / 요점 / 세 줄 요약 / 개괄 / 서머리 / 요약문 / 요약본 / 요약글 / 축약본`,
    `summary / gist / overview / outline / recap / main point / key points / tl;dr / synopsis / brief / rundown /
    nutshell / abstract / highlights / CliffsNotes / precis`,
  ),
  concept(
    'summarize',
    `요약하다 / 정리하다 / 간추리다 / 줄이다 / 추리다 / 압축하다 / 요약정리하다 / 짚다`,
    `summarize / sum up / recap / outline / condense / boil down / wrap up / brief / give the gist / summarise /
    shorten / abridge / distill / encapsulate / recapitulate`,
  ),
  concept(
    'topic',
    `주제 / 화제 / 내용 / 이야기 / 소재 / 테마 / 논제 / 안건 / 주요 내용 / 이슈 / 토픽 / 화두 / 주안점 / 얘깃거리`,
    `topic / subject / theme / matter / what it is about / issue / agenda / point / subject matter / subjects /
    themes / focus`,
  ),
  concept(
    'main-point',
    `핵심 / 요점 / 골자 / 중심 / 포인트 / 알맹이 / 관건 / 주요 내용 / 골격 / 본질 / 요체 / 정수 / 중점 / 주안점 / 키포인트 / 엑기스 / 알짜배기 / 주요점`,
    `main point / key / core / crux / essence / heart / gist / bottom line / key point / takeaway / nitty-gritty`,
  ),
  concept(
    'name',
    `이름 / 명칭 / 성함 / 명 / 호칭 / 이름표 / 성명 / 제목 / 브랜드명 / 사명 / 존함 / 함자 / 닉네임 / 네임 / 별명 / 이름자 / 명의 / 상호 / 본명 / 실명 / 제품명 /
    회사명`,
    `name / title / called / designation / label / full name / what is it called / term / names / surname /
    nickname / moniker`,
  ),
  concept(
    'call-name',
    `부르다 / 일컫다 / 이름 붙이다 / 불리다 / 지칭하다 / 명명하다 / 칭하다 / 이름 짓다 / 불리우다 / 칭해지다 / 작명하다`,
    `call / name / refer to / dub / label / term / be known as / be called / title / nickname / christen /
    entitle`,
  ),
  concept(
    'person',
    `사람 / 인물 / 누구 / 분 / 인사 / 이 / 당사자 / 관계자 / 주인공 / 인간 / 사람들 / 인사들 / 인간들 / 누군가 / 인물들 / 장본인 / 등장인물 / 양반`,
    `person / who / individual / people / figure / guy / man / woman / somebody / human / persons / guys / folks /
    someone / individuals / dude / gentleman / personality`,
  ),
  concept(
    'meaning',
    `뜻 / 의미 / 정의 / 무슨 뜻 / 말뜻 / 의의 / 무슨 말 / 속뜻 / 개념 / 취지 / 뜻하다 / 함의 / 가리키다`,
    `meaning / definition / what does it mean / sense / significance / stand for / mean / define / explanation /
    implication / meant / interpretation / signify / denote / connotation / meanings / signification /
    definitions / imply`,
  ),
  concept(
    'abbreviation',
    `약자 / 줄임말 / 약어 / 준말 / 이니셜 / 영문 약자 / 풀네임 / 축약어 / 약칭 / 두문자어 / 머리글자 / 본딧말`,
    `abbreviation / acronym / short form / short for / initials / full form / stand for / acronyms /
    abbreviations / abbrev / initialism / shorthand`,
  ),
  concept(
    'importance',
    `중요성 / 중요도 / 의의 / 의미 / 가치 / 비중 / 필요성 / 무게 / 중대성 / 중요함 / 긴요함 / 존재감 / 값어치 / 시사점 / 의미심장함`,
    `importance / significance / weight / value / meaning / relevance / necessity / gravity / implications /
    prominence / essentialness`,
  ),
  concept(
    'important',
    `중요하다 / 핵심적 / 주요하다 / 소중하다 / 필수적 / 결정적 / 중대하다 / 요긴하다 / 중요한 / 주된 / 주요한 / 뜻깊다 / 긴요하다 / 중차대하다`,
    `important / key / crucial / essential / significant / vital / major / critical / main / pivotal / meaningful /
    notable / noteworthy / high-stakes / paramount / principal / momentous / matters / groundbreaking / weighty`,
  ),
  concept(
    'necessary',
    `필요하다 / 필수적 / 요구되다 / 있어야 하다 / 꼭 필요하다 / 불가피하다 / 요하다 / 필수다 / 필수불가결하다 / 필요한`,
    `necessary / needed / required / essential / must / need / indispensable / called for / require / mandatory /
    obligatory / imperative / must-have`,
  ),
  concept(
    'possible',
    `가능하다 / 할 수 있다 / 될 수 있다 / 가능성이 있다 / 되다 / 실현 가능하다 / 가능할까 / 가능한 / 가능한지`,
    `possible / can / able / feasible / doable / likely / viable / potential / achievable / practicable /
    attainable / conceivable / workable`,
  ),
  concept(
    'budget',
    `예산 / 예산액 / 사업비 / 재원 / 자금 / 비용 / 돈 / 연구비 / 경비 / 배정액 / 총예산 / 총사업비 / 지원금 / 보조금 / 운영비 / 기금`,
    `budget / funding / funds / money / financing / spending / expense / budget size / allocation / budgets /
    coffers / grant / subsidy / budgetary`,
  ),
  concept(
    'cost',
    `비용 / 돈 / 경비 / 원가 / 지출 / 요금 / 금액 / 값 / 얼마 / 투입 비용 / 코스트 / 투자비 / 총비용 / 제작비 / 개발비`,
    `cost / expense / how much / spending / fee / charge / outlay / expenditure / bill / money / costs / expenses /
    payment / overhead`,
  ),
  concept(
    'price',
    `가격 / 값 / 얼마 / 금액 / 요금 / 단가 / 판매가 / 출고가 / 시세 / 정가 / 가격대 / 이용료 / 구독료 / 판매가격 / 얼마에 / 구매가 / 출시가격 / 월정액 / 프라이스`,
    `price / cost / how much / rate / fee / price tag / charge / list price / retail price / pricing / tariff /
    MSRP`,
  ),
  concept(
    'revenue',
    `매출 / 매출액 / 수입 / 수익 / 실적 / 판매액 / 거래액 / 벌이 / 연매출 / 매출고 / 매상 / 총매출`,
    `revenue / sales / turnover / income / earnings / proceeds / takings / annual sales / top line / revenues`,
  ),
  concept(
    'profit',
    `이익 / 영업이익 / 순이익 / 수익 / 흑자 / 이윤 / 남는 돈 / 당기순이익 / 마진 / 이득 / 수익성 / 돈벌이 / 이윤율 / 이익률 / 이익금 / 마진율`,
    `profit / earnings / operating profit / net income / margin / net profit / gain / surplus / bottom line /
    profitability / EBIT`,
  ),
  concept(
    'loss-deficit',
    `손실 / 적자 / 손해 / 영업손실 / 순손실 / 마이너스 / 결손 / 피해액 / 손실액 / 손해액 / 영업적자 / 적자액`,
    `loss / deficit / red ink / operating loss / net loss / in the red / shortfall / damage / losses / deficits /
    write-off`,
  ),
  concept(
    'salary',
    `연봉 / 월급 / 급여 / 봉급 / 임금 / 보수 / 페이 / 수당 / 성과급 / 몸값 / 월급여 / 봉급액 / 인건비 / 샐러리 / 급료 / 보너스 / 시급 / 연봉액 / 초봉`,
    `salary / pay / wage / annual pay / compensation / paycheck / earnings / remuneration / income / bonus /
    salaries / wages / stipend`,
  ),
  concept(
    'age',
    `나이 / 연령 / 연세 / 몇 살 / 춘추 / 살 / 세 / 출생 연도 / 생년월일 / 만 나이 / 연배 / 나이대 / 생년 / 생일 / 출생일 / 연령대`,
    `age / how old / years old / birth year / date of birth / born / birthday / old / ages / birthdate / aged`,
  ),
  concept(
    'stock-price',
    `주가 / 주식 / 주식 가격 / 시가총액 / 시총 / 종가 / 주식값 / 증시 / 주당 가격 / 시세 / 주식시장 / 코스피 / 상한가 / 하한가`,
    `stock price / share price / stock / shares / market cap / market value / closing price / stock value /
    price per share / KOSPI / stocks / equities`,
  ),
  concept(
    'stake-share',
    `지분 / 지분율 / 주식 / 보유 지분 / 몫 / 주식 비율 / 지분 비율 / 소유권`,
    `stake / share / equity / holding / ownership / shareholding / interest / equity stake / stakes / holdings /
    shareholdings`,
  ),
  concept(
    'subscriber',
    `가입자 / 구독자 / 이용자 / 사용자 / 회원 / 고객 / 유저 / 가입자 수 / 이용자 수 / 순가입자`,
    `subscriber / user / customer / member / subscribers / user base / number of users / account holder /
    sign-ups`,
  ),
  concept(
    'user',
    `사용자 / 이용자 / 유저 / 고객 / 소비자 / 쓰는 사람 / 사용자 수 / 손님 / 시청자 / 독자 / 이용자들 / 엔드유저 / 이용객 / 사용자들 / 실사용자`,
    `user / customer / consumer / end user / client / audience / people using / number of users / visitor`,
  ),
  concept(
    'customer',
    `고객 / 소비자 / 손님 / 고객사 / 거래처 / 구매자 / 이용자 / 수요자 / 바이어 / 고객들 / 고객층 / 클라이언트 / 발주처 / 구매층 / 납품처 / 소비자들`,
    `customer / client / consumer / buyer / shopper / purchaser / user / patron / end user / clients / clientele /
    consumers / buyers / purchasers / shoppers`,
  ),
  concept(
    'market-share',
    `점유율 / 시장점유율 / 비중 / 몫 / 시장 비율 / 시장 순위 / 셰어 / 시장 지배력 / 마켓셰어`,
    `market share / share / share of the market / portion / percentage of the market / slice / market position /
    dominance`,
  ),
  concept(
    'rank',
    `순위 / 등수 / 1위 / 랭킹 / 몇 위 / 등급 / 석차 / 서열 / 톱 / 몇등 / 몇위 / 이위 / 상위권 / 하위권 / 랭크 / 순위표 / 꼴찌`,
    `rank / ranking / place / position / standing / top / first place / number one / spot / rankings`,
  ),
  concept(
    'percentage',
    `비율 / 퍼센트 / 비중 / 율 / % / 몇 퍼센트 / 증감률 / 성장률 / 백분율 / 몇프로 / 몇퍼센트 / 증가율 / 감소율 / 퍼센티지 / 비율로 / 상승률`,
    `percentage / percent / ratio / rate / proportion / share / % / fraction / growth rate / percentages / ratios`,
  ),
  concept(
    'release-date',
    `출시일 / 출시 시기 / 출시 날짜 / 나오는 날 / 발매일 / 공개일 / 출시 예정일 / 서비스 시작일 / 오픈일 / 론칭 시기 / 론칭일 / 런칭일 / 출시일자`,
    `release date / launch date / availability / when it comes out / rollout date / release timing / debut date /
    ship date / date of release`,
  ),
  concept(
    'address',
    `주소 / 위치 / 소재지 / 어디 / 도로명 / 번지 / 주소지 / 찾아가는 길 / 번지수 / 지번 / 우편번호`,
    `address / location / street address / whereabouts / street / mailing address / where located / directions /
    addresses / postcode`,
  ),
  concept(
    'website',
    `홈페이지 / 웹사이트 / 사이트 / 누리집 / 링크 / URL / 웹페이지 / 주소 / 인터넷 주소 / 공식 사이트 / 홈피 / 유알엘 / 도메인`,
    `website / homepage / site / URL / link / web page / web address / official site / webpage / online page`,
  ),
  concept(
    'phone-number',
    `전화번호 / 연락처 / 번호 / 휴대폰 번호 / 전화 / 대표번호 / 핸드폰 번호 / 폰번호 / 문의처 / 전번 / 폰번 / 콜센터 / 핫라인 / 고객센터 / 내선번호`,
    `phone number / telephone number / contact / number / phone / cell number / mobile number / contact number /
    hotline / tel / telephone / helpline / landline`,
  ),
  concept(
    'email',
    `이메일 / 메일 / 전자우편 / 메일 주소 / 이메일 주소 / 연락처 / 메일주소 / 이멜 / 지메일`,
    `email / e-mail / email address / mail / contact address / contact / inbox / emails / Gmail`,
  ),
  concept(
    'employee',
    `직원 / 사원 / 임직원 / 종업원 / 근로자 / 노동자 / 인력 / 직원 수 / 스태프 / 회사원 / 직장인 / 사원수 / 인원수 / 사무직 / 정규직 / 비정규직 / 근무자 / 인턴`,
    `employee / staff / worker / personnel / workforce / headcount / number of employees / team member / crew /
    staff member / workers / staffers`,
  ),
  concept(
    'founder',
    `창업자 / 설립자 / 창업주 / 창립자 / 창시자 / 만든 사람 / 창업 멤버 / 세운 사람 / 시조 / 창립자들 / 공동창업자 / 창업가 / 파운더 / 주창자 / 발기인 / 창설자`,
    `founder / co-founder / creator / originator / entrepreneur / establisher / who founded / founding father /
    person who started it`,
  ),
  concept(
    'schedule',
    `일정 / 스케줄 / 시간표 / 계획 / 예정 / 예정일 / 행사 일정 / 날짜 / 일정표 / 타임라인 / 일정들 / 스케쥴 / 캘린더 / 예정표 / 마일스톤`,
    `schedule / timetable / timeline / calendar / agenda / itinerary / program / plan / dates / schedules /
    timelines / milestones`,
  ),
  concept(
    'opinion',
    `의견 / 생각 / 견해 / 입장 / 관점 / 시각 / 주장 / 평가 / 소견 / 뜻 / 생각들 / 의사 / 소신 / 논조 / 논지 / 의견들 / 스탠스`,
    `opinion / view / thought / viewpoint / stance / position / perspective / take / standpoint / belief /
    opinions / views / thinking / attitude / sentiment / assessment / judgment / judgement`,
  ),
  concept(
    'prediction',
    `전망 / 예상 / 예측 / 관측 / 내다봄 / 예견 / 추정 / 기대 / 앞날 / 예언 / 예상치 / 예측치 / 추정치 / 기대치 / 추산 / 추측`,
    `prediction / forecast / outlook / projection / expectation / prospect / estimate / anticipation / prophecy /
    predictions / forecasts / projections / prognosis / guesses / expectations / estimates / prospects`,
  ),
  concept(
    'predict',
    `예상하다 / 전망하다 / 예측하다 / 내다보다 / 점치다 / 관측하다 / 예견하다 / 추정하다 / 짐작하다 / 추측하다 / 예단하다 / 가늠하다 / 추산하다`,
    `predict / forecast / expect / foresee / anticipate / project / estimate / see coming / guess / envision /
    foretell / prophesy / speculate / extrapolate`,
  ),
  concept(
    'expect',
    `기대하다 / 예상하다 / 바라다 / 기다리다 / 내다보다 / 희망하다 / 기대되다 / 소망하다 / 고대하다 / 염원하다 / 학수고대하다`,
    `expect / hope / look forward to / anticipate / await / wish / count on / be expected`,
  ),
  concept(
    'reaction',
    `반응 / 여론 / 평가 / 대응 / 반향 / 시선 / 평 / 호응 / 댓글 / 응답 / 피드백 / 리액션 / 민심 / 평판 / 리뷰`,
    `reaction / response / feedback / reception / public opinion / reply / how people reacted / backlash /
    comments / reactions / responses / outcry / uproar`,
  ),
  concept(
    'evaluate',
    `평가하다 / 분석하다 / 따지다 / 매기다 / 진단하다 / 심사하다 / 판단하다 / 재다 / 심의하다 / 품평하다 / 평하다 / 가늠하다 / 리뷰하다 / 채점하다 / 평가받다`,
    `evaluate / assess / judge / rate / appraise / analyze / review / gauge / measure`,
  ),
  concept(
    'criticism',
    `비판 / 지적 / 비난 / 우려 / 불만 / 문제 제기 / 쓴소리 / 질타 / 혹평 / 비판점 / 비판론 / 회의론 / 구설 / 항의 / 힐난 / 비평 / 손가락질`,
    `criticism / critique / complaint / objection / blame / backlash / concern / flak / knock / criticisms /
    complaints / objections / controversy / skepticism / scepticism / disapproval / naysayers / condemnation /
    censure`,
  ),
  concept(
    'worry',
    `우려하다 / 걱정하다 / 염려하다 / 근심하다 / 불안하다 / 걱정되다 / 우려되다 / 두려워하다 / 불안해하다 / 걱정스럽다 / 우려스럽다 / 조마조마하다 / 노심초사하다 / 겁내다`,
    `worry / be concerned / fear / be anxious / be afraid / be uneasy / fret / concern / dread`,
  ),
  concept(
    'law',
    `법 / 법률 / 법안 / 법규 / 규정 / 제도 / 법령 / 규제 / 조례 / 조항 / 법조문 / 관련법 / 특별법 / 입법 / 헌법 / 시행령 / 개정안 / 법적 / 법률안 / 판례 / 조문`,
    `law / act / bill / legislation / statute / rule / legal / legal provision / code / laws / bills /
    legislative / decree / ordinance / constitution / amendment / legality / legalities`,
  ),
  concept(
    'regulation',
    `규제 / 규정 / 규칙 / 제한 / 제도 / 규율 / 통제 / 가이드라인 / 제재 / 규제들 / 레귤레이션 / 준칙 / 규약 / 수칙`,
    `regulation / rule / restriction / control / guideline / limit / regulatory / red tape / regulations / rules /
    restrictions / guidelines / regulator / regulators / deregulation / compliance / curbs`,
  ),
  concept(
    'government',
    `정부 / 당국 / 국가 / 나라 / 부처 / 공공기관 / 관청 / 행정부 / 지자체 / 청와대 / 과기부 / 과기정통부 / 정부기관 / 중앙정부 / 당국자 / 과학기술정보통신부`,
    `government / authorities / ministry / state / administration / public sector / officials / public agency /
    govt / governmental / cabinet`,
  ),
  concept(
    'policy',
    `정책 / 방침 / 시책 / 제도 / 대책 / 노선 / 지침 / 국정 / 폴리시 / 정책들 / 강령 / 지원책 / 진흥책`,
    `policy / measure / program / guideline / initiative / line / principle / platform / policies / directive`,
  ),
  concept(
    'education-record',
    `학력 / 출신 학교 / 전공 / 학교 / 졸업 / 학벌 / 출신 대학 / 최종 학력 / 학위 / 학과 / 모교 / 석사 / 학사 / 동문 / 유학`,
    `education / school record / alma mater / degree / major / academic background / where did he study /
    educational background / schooling / qualification / graduated / diploma / bachelor's / master's / doctorate`,
  ),
  concept(
    'career-record',
    `경력 / 이력 / 약력 / 커리어 / 프로필 / 출신 / 전 직장 / 과거 직책 / 걸어온 길 / 이력서 / 전직 / 커리어패스 / 발자취 / 레주메`,
    `career / background / résumé / resume / CV / profile / work history / bio / track record / credentials /
    biography`,
  ),
  concept(
    'educate',
    `교육하다 / 가르치다 / 배우다 / 훈련하다 / 강의하다 / 지도하다 / 공부시키다 / 교육받다 / 학습하다 / 강연하다 / 수업하다 / 과외하다 / 길러내다 / 교육시키다 / 연수하다 /
    전수하다 / 트레이닝하다`,
    `educate / teach / train / instruct / school / coach / tutor / lecture / learn / mentor / upskill`,
  ),
  concept(
    'hometown',
    `고향 / 출신지 / 출신 / 태어난 곳 / 출생지 / 본적 / 고장 / 어디 사람 / 본고향 / 고향집`,
    `hometown / birthplace / where from / native place / home town / place of birth / origin / where was he born /
    hometowns`,
  ),
  concept(
    'family',
    `가족 / 식구 / 부모 / 자녀 / 아내 / 남편 / 배우자 / 집안 / 형제 / 자식 / 결혼 / 처자식 / 집안사람 / 부인 / 아들 / 친척 / 아버지 / 어머니 / 부모님 / 와이프 /
    기혼 / 미혼 / 혈육 / 자식들`,
    `family / wife / husband / children / kids / spouse / parents / sibling / relatives / married / household /
    families / mother / father / daughter / brother / sister / relative / spouses`,
  ),
  concept(
    'hobby',
    `취미 / 여가 / 취미 생활 / 좋아하는 것 / 관심사 / 특기 / 여가 활동 / 즐기는 것 / 여가시간 / 소일거리 / 하비`,
    `hobby / pastime / interest / leisure activity / free time / what they like to do / likes / favorite activity /
    hobbies / pastimes / recreation`,
  ),
  concept(
    'gender',
    `성별 / 남자 / 여자 / 남성 / 여성 / 남녀 / 여자인지 남자인지 / 젠더`,
    `gender / sex / male / female / man / woman / men / women / females / males`,
  ),
  concept(
    'language',
    `언어 / 말 / 한국어 / 영어 / 외국어 / 국어 / 한글 / 우리말 / 외국말 / 모국어 / 일본어 / 중국어 / 언어들 / 번역`,
    `language / tongue / Korean / English / foreign language / native language / Japanese / Chinese /
    dialect / translation`,
  ),
  concept(
    'spokesperson',
    `관계자 / 대변인 / 홍보 담당자 / 담당자 / 홍보팀 / 측 / 소식통 / 업계 관계자 / 담당 / 홍보실`,
    `spokesperson / official / representative / PR / source / insider / spokesman / spokeswoman /
    person in charge / mouthpiece`,
  ),
  concept(
    'source',
    `출처 / 원문 / 근거 / 자료 / 어디서 / 소식통 / 원천 / 인용처 / 링크 / 정보원`,
    `source / origin / reference / citation / where from / basis / evidence / original / provenance / attribution`,
  ),
  concept(
    'evidence',
    `근거 / 증거 / 이유 / 바탕 / 뒷받침 / 사례 / 입증 자료 / 논거 / 논증 / 물증 / 증빙 / 확증 / 증명 / 입증`,
    `evidence / proof / basis / grounds / support / backing / facts / reasoning / proofs / substantiation /
    verification / corroboration`,
  ),
  concept(
    'example',
    `예 / 사례 / 예시 / 보기 / 경우 / 케이스 / 본보기 / 일례 / 예컨대 / 예시들 / 실례 / 일예 / 이를테면 / 전례 / 선례 / 실사례`,
    `example / instance / case / illustration / sample / for instance / such as / e.g. / precedent / exemplar /
    instances / precedents / exemplify`,
  ),
  concept(
    'kind-type',
    `종류 / 유형 / 어떤 / 무슨 / 형태 / 갈래 / 타입 / 가지 / 분류 / 종류들 / 계통 / 포맷`,
    `kind / type / sort / category / form / what kind of / variety / class / style / kinds / types / sorts /
    categories / classification / forms`,
  ),
  concept(
    'role',
    `역할 / 임무 / 구실 / 담당 / 맡은 일 / 몫 / 기능 / 소임 / 업무 / 역할들 / 책무 / 기여분`,
    `role / part / function / duty / job / task / responsibility / contribution / position / roles / duties /
    responsibilities / remit / mandate`,
  ),
  concept(
    'task-work',
    `일 / 업무 / 과제 / 작업 / 할 일 / 임무 / 프로젝트 / 숙제 / 업무들 / 일거리 / 태스크 / 과업 / 미션 / 일감 / 일들`,
    `task / work / job / assignment / project / duty / to-do / undertaking / mission / assignments / to-dos /
    workload`,
  ),
  concept(
    'project',
    `프로젝트 / 사업 / 과제 / 계획 / 공동 과제 / 기획 / 작업 / 프로그램 / 프로젝트들 / 프로젝트명 / 사업들 / 프젝 / 플젝 / 국책사업 / 공동사업 / 시범사업`,
    `project / program / initiative / undertaking / venture / scheme / task / effort / work / programme /
    initiatives`,
  ),
  concept(
    'target-object',
    `대상 / 상대 / 타깃 / 타겟 / 목표물 / 누구 / 수혜자 / 표적 / 타깃층 / 대상자 / 대상들 / 누구에게 / 타겟층`,
    `target / object / subject / audience / recipient / who for / aimed at / beneficiary / targets /
    beneficiaries / recipients`,
  ),
  concept(
    'condition',
    `조건 / 요건 / 자격 / 상황 / 상태 / 전제 / 단서 조항 / 여건 / 전제조건 / 조건들 / 자격요건 / 필요조건`,
    `condition / requirement / term / qualification / prerequisite / criteria / state / proviso / requirements /
    prerequisites / stipulation / eligibility / qualifications / precondition / caveat`,
  ),
  concept(
    'situation',
    `상황 / 현황 / 상태 / 형편 / 사정 / 처지 / 국면 / 실태 / 여건 / 정황 / 시국 / 현주소 / 상황들`,
    `situation / status / state / circumstance / condition / case / position / how things stand / current state /
    situations / circumstances`,
  ),
  concept(
    'standard',
    `기준 / 표준 / 규격 / 잣대 / 척도 / 원칙 / 수준 / 표준안 / 기준점 / 스탠다드 / 표준들 / 기준치 / 국제표준 / 준거 / 벤치마크 / 규격화 / 표준화 / 기준들`,
    `standard / criterion / criteria / benchmark / norm / spec / measure / yardstick / standards / yardsticks /
    standardization / baseline`,
  ),
  concept(
    'process-step',
    `과정 / 단계 / 절차 / 순서 / 경과 / 진행 / 진척 / 프로세스 / 단계들 / 절차들 / 경위 / 스텝 / 수순 / 과정들 / 페이즈`,
    `process / step / stage / procedure / phase / course / progress / sequence / stages / processes / procedures /
    phases / workflow / step-by-step`,
  ),
  concept(
    'progress-status',
    `진행 상황 / 진척 / 경과 / 현황 / 추이 / 진도 / 근황 / 진전 / 진척도 / 어디까지 / 진행도`,
    `progress / status / current state / how it's going / development / update / headway / advancement`,
  ),
  concept(
    'choose',
    `고르다 / 선택하다 / 뽑다 / 선정하다 / 택하다 / 꼽다 / 지목하다 / 정하다 / 선정되다 / 초이스하다 / 간택하다 / 골라내다 / 추려내다 / 지정하다 / 픽하다`,
    `choose / select / pick / opt for / decide on / single out / go with / elect / designate / handpick /
    cherry-pick / shortlist`,
  ),
  concept(
    'include',
    `포함하다 / 들어가다 / 담다 / 포함되다 / 들어 있다 / 넣다 / 속하다 / 끼다 / 망라하다 / 포괄하다 / 담기다 / 들어있다 / 아우르다 / 포함시키다 / 내포하다 / 함유하다`,
    `include / contain / comprise / cover / encompass / be part of / involve / consist of / take in`,
  ),
  concept(
    'exclude',
    `제외하다 / 빼다 / 빠지다 / 배제하다 / 제외되다 / 빼놓다 / 따돌리다 / 제하다 / 제외시키다 / 누락하다 / 누락되다 / 걸러내다 / 빠뜨리다`,
    `exclude / leave out / omit / except / drop / rule out / other than / not include / apart from / excepting`,
  ),
  concept(
    'compose-consist',
    `구성하다 / 이루어지다 / 구성되다 / 꾸리다 / 짜다 / 이루다 / 조직되다 / 편성하다 / 이뤄지다`,
    `consist of / be made up of / compose / comprise / form / make up / constitute / be composed of`,
  ),
  concept(
    'have-own',
    `보유하다 / 가지다 / 갖다 / 소유하다 / 지니다 / 있다 / 갖추다 / 확보하다 / 거느리다 / 쥐다 / 구비하다 / 소지하다`,
    `have / own / possess / hold / be equipped with / keep / boast / retain`,
  ),
  concept(
    'secure-obtain',
    `확보하다 / 얻다 / 구하다 / 따내다 / 획득하다 / 받다 / 손에 넣다 / 차지하다 / 유치하다 / 취득하다 / 수주하다 / 거머쥐다`,
    `secure / obtain / get / gain / acquire / win / land / earn / attract / snag`,
  ),
  concept(
    'receive',
    `받다 / 얻다 / 수령하다 / 받아들이다 / 수상하다 / 접수하다 / 입수하다 / 전달받다 / 수여받다 / 건네받다 / 제공받다 / 지원받다 / 부여받다 / 넘겨받다 / 따내다 / 수신하다 /
    입금받다`,
    `receive / get / accept / be given / take / obtain / collect / be awarded / inherit`,
  ),
  concept(
    'sell',
    `팔다 / 판매하다 / 매각하다 / 팔리다 / 판매되다 / 넘기다 / 처분하다 / 내다 팔다 / 매도하다 / 팔아치우다 / 팔아먹다`,
    `sell / market / offload / deal in / retail / be sold / go on sale / dispose of / vend / unload / divest /
    peddle`,
  ),
  concept(
    'buy',
    `사다 / 구매하다 / 구입하다 / 매입하다 / 사들이다 / 장만하다 / 주문하다 / 결제하다 / 쇼핑하다 / 사오다 / 매수하다 / 예매하다`,
    `buy / purchase / get / acquire / order / pick up / shop / pay for / preorder / pre-order`,
  ),
  concept(
    'show',
    `보여주다 / 선보이다 / 공개하다 / 전시하다 / 시연하다 / 드러내다 / 나타내다 / 내보이다 / 선보여지다 / 데모하다 / 진열하다`,
    `show / display / demonstrate / exhibit / present / showcase / reveal / indicate / demo`,
  ),
  concept(
    'present-suggest',
    `제시하다 / 내놓다 / 내세우다 / 내걸다 / 밝히다 / 보여주다 / 들다 / 표명하다 / 표방하다 / 프레젠테이션하다 / 들고나오다 / 내어놓다`,
    `present / put forward / set out / offer / suggest / lay out / give / raise / articulate`,
  ),
  concept(
    'introduce',
    `소개하다 / 알리다 / 선보이다 / 도입하다 / 들여오다 / 안내하다 / 보여주다 / 선뵈다 / 인사시키다 / 데뷔시키다 / 자기소개하다`,
    `introduce / present / bring in / unveil / make known / acquaint / usher in / launch / premiere`,
  ),
  concept(
    'aim-for',
    `목표하다 / 겨냥하다 / 노리다 / 지향하다 / 목표로 삼다 / 바라보다 / 추구하다 / 꿈꾸다 / 타겟팅하다 / 도모하다 / 꾀하다`,
    `aim / target / seek / pursue / shoot for / aspire / go for / eye / strive for`,
  ),
  concept(
    'respond-deal',
    `대응하다 / 대처하다 / 맞서다 / 대비하다 / 응하다 / 반응하다 / 조치하다 / 처리하다 / 조처하다 / 손쓰다 / 수습하다`,
    `respond / cope / deal with / counter / handle / react / tackle / meet / address / combat / confront`,
  ),
  concept(
    'prepare',
    `준비하다 / 마련하다 / 대비하다 / 채비하다 / 갖추다 / 장만하다 / 준비되다 / 예비하다 / 셋업하다`,
    `prepare / get ready / arrange / set up / gear up / make ready / ready / plan for / prep`,
  ),
  concept(
    'overcome',
    `극복하다 / 이겨내다 / 넘다 / 뛰어넘다 / 헤쳐 나가다 / 딛고 일어서다 / 물리치다 / 돌파하다 / 넘어서다 / 퇴치하다 / 벗어나다`,
    `overcome / get over / beat / surmount / conquer / break through / get past / rise above`,
  ),
  concept(
    'realize-recognize',
    `깨닫다 / 인식하다 / 알아차리다 / 느끼다 / 인지하다 / 절감하다 / 공감하다 / 알다 / 체감하다 / 자각하다 / 눈치채다 / 눈뜨다 / 통감하다 / 알아채다 / 실감하다`,
    `realize / recognize / become aware / notice / understand / feel / acknowledge / perceive / realise /
    recognise / grasp`,
  ),
  concept(
    'think',
    `생각하다 / 여기다 / 판단하다 / 보다 / 믿다 / 느끼다 / 간주하다 / 사고하다 / 사료하다 / 느껴지다 / 여겨지다`,
    `think / believe / consider / feel / regard / figure / reckon / suppose / see / deem / assume / presume /
    be convinced / be of the opinion`,
  ),
  concept(
    'know',
    `알다 / 알아보다 / 알고 있다 / 파악하다 / 이해하다 / 깨닫다 / 인지하다 / 숙지하다 / 통달하다 / 정통하다 / 빠삭하다`,
    `know / be aware / understand / figure out / find out / learn / be familiar with`,
  ),
  concept(
    'find',
    `찾다 / 발견하다 / 찾아내다 / 알아내다 / 구하다 / 모색하다 / 발굴하다 / 캐내다 / 검색하다 / 찾아보다 / 물색하다 / 서치하다 / 밝혀내다`,
    `find / discover / locate / look up / search / identify / dig up / track down / spot / detect / uncover /
    pinpoint / unearth`,
  ),
  concept(
    'happen',
    `일어나다 / 생기다 / 벌어지다 / 발생하다 / 터지다 / 나타나다 / 있다 / 빚어지다 / 생겨나다 / 돌발하다 / 야기되다 / 유발되다 / 발발하다`,
    `happen / occur / take place / arise / come about / go on / break out / come up / transpire / materialize /
    ensue`,
  ),
  concept(
    'become',
    `되다 / 바뀌다 / 변하다 / 거듭나다 / 탈바꿈하다 / 올라서다 / 떠오르다 / 변모하다 / 자리잡다 / 변신하다 / 등극하다 / 승격하다 / 자리매김하다`,
    `become / turn into / get / grow into / be transformed into / emerge as / end up as`,
  ),
  concept(
    'appear-emerge',
    `나타나다 / 등장하다 / 나오다 / 떠오르다 / 부상하다 / 모습을 드러내다 / 출현하다 / 선보이다 / 생겨나다 / 드러나다 / 대두되다 / 대두하다 / 불거지다 / 급부상하다`,
    `appear / emerge / show up / come out / rise / surface / turn up / come along / materialize`,
  ),
  concept(
    'communicate',
    `소통하다 / 대화하다 / 통신하다 / 연락하다 / 전달하다 / 의사소통하다 / 말을 주고받다 / 교신하다 / 교감하다 / 통화하다 / 컨택하다 / 커뮤니케이션하다 / 채팅하다 / 상호작용하다`,
    `communicate / talk / contact / get in touch / interact / convey / reach out / correspond / message /
    converse / liaise`,
  ),
  concept(
    'manage-control',
    `관리하다 / 제어하다 / 통제하다 / 조절하다 / 다루다 / 조종하다 / 감독하다 / 컨트롤하다 / 감시하다`,
    `manage / control / handle / regulate / supervise / administer / govern / oversee / monitor`,
  ),
  concept(
    'analyze',
    `분석하다 / 살펴보다 / 따져보다 / 해석하다 / 조사하다 / 뜯어보다 / 진단하다 / 연구하다 / 들여다보다 / 파고들다 / 해부하다 / 파헤치다`,
    `analyze / examine / look into / study / break down / interpret / assess / investigate / analyse / dissect /
    inspect / parse`,
  ),
  concept(
    'collect-gather',
    `모으다 / 수집하다 / 모이다 / 쌓다 / 축적하다 / 거두다 / 확보하다 / 결집하다 / 긁어모으다 / 채집하다 / 취합하다 / 모아지다 / 집결시키다 / 집대성하다 / 끌어모으다 /
    결집시키다`,
    `collect / gather / accumulate / pool / amass / assemble / round up / compile / stockpile / garner / collate /
    aggregate`,
  ),
  concept(
    'learn-study',
    `배우다 / 학습하다 / 공부하다 / 익히다 / 습득하다 / 터득하다 / 깨치다 / 훈련받다 / 교육받다 / 깨우치다 / 수강하다 / 수료하다 / 독학하다 / 이수하다`,
    `learn / study / pick up / acquire / train on / master / get to know`,
  ),
  concept(
    'commercialize',
    `상용화하다 / 사업화하다 / 실용화하다 / 제품화하다 / 상품화하다 / 출시하다 / 상업화하다 / 수익화하다 / 비즈니스화하다`,
    `commercialize / bring to market / monetize / productize / go commercial / market / put on the market /
    commercialise / mass-produce / industrialize`,
  ),
  concept(
    'open',
    `열다 / 개방하다 / 개소하다 / 오픈하다 / 개설하다 / 문을 열다 / 공개하다 / 개관하다 / 개통하다 / 개장하다 / 개업하다 / 신설하다 / 개원하다 / 개교하다`,
    `open / open up / inaugurate / launch / start / unlock / set up / make available`,
  ),
  concept(
    'protect-security',
    `보안 / 보호 / 안전 / 개인정보 보호 / 방어 / 사이버 보안 / 프라이버시 / 지킴 / 개인정보 / 사생활 / 시큐리티 / 해킹 / 정보보호 / 안전성 / 보안성 / 암호화 / 정보보안`,
    `security / protection / safety / privacy / defense / data protection / cybersecurity / safeguard / hacking /
    encryption / confidentiality / hacker / firewall`,
  ),
  concept(
    'award',
    `상 / 수상 / 시상 / 포상 / 훈장 / 표창 / 트로피 / 상금 / 상장 / 상패 / 금상 / 어워드 / 감사패 / 노벨상 / 공로상`,
    `award / prize / honor / trophy / recognition / medal / accolade / prize money / prizes / honors / honours /
    honour / commendation / Nobel / accolades / trophies`,
  ),
  concept(
    'record-figure',
    `수치 / 기록 / 통계 / 지표 / 숫자 / 실적 / 데이터 / 수치들 / 계량치 / 스코어 / 통계치 / 통계자료 / 기록들 / 숫자들 / 실적치 / 통계표`,
    `figure / number / record / statistic / stat / indicator / metric / score / indicators / metrics`,
  ),
  concept(
    'size-scale',
    `규모 / 크기 / 사이즈 / 면적 / 덩치 / 넓이 / 스케일 / 몸집 / 대소 / 규모감 / 평수 / 스케일감 / 총규모`,
    `size / scale / magnitude / volume / dimension / how big / extent / scope / sizes / dimensions / breadth /
    measurements`,
  ),
  concept(
    'limit-lack',
    `한계 / 부족 / 부재 / 결핍 / 모자람 / 아쉬움 / 제약 / 부족함 / 한계점 / 미흡 / 미비 / 빈틈 / 결여 / 부족분`,
    `limit / lack / shortage / limitation / deficiency / constraint / insufficiency / gap / limits / lacking /
    lacks / scarcity / dearth / shortages / shortcomings`,
  ),
  concept(
    'possibility',
    `가능성 / 여지 / 확률 / 잠재력 / 여부 / 전망 / 개연성 / 기회 / 가능할지 / 승산 / 가망 / 공산 / 개연`,
    `possibility / chance / likelihood / probability / potential / odds / prospect / room / possibilities /
    feasibility / viability / plausibility / potentiality`,
  ),
  concept(
    'initiative-hegemony',
    `주도권 / 패권 / 우위 / 선점 / 지배력 / 헤게모니 / 리더십 / 주도 / 지배권 / 이니셔티브`,
    `leadership / hegemony / upper hand / dominance / initiative / lead / supremacy / control / domination /
    preeminence / ascendancy / primacy / hegemonic`,
  ),
  concept(
    'economy',
    `경제 / 경기 / 재정 / 살림 / 금융 / 국가 경제 / 경제계 / 경제적 / 금융시장 / 이코노미 / 국내총생산 / 경제성장률`,
    `economy / economic / finance / business conditions / economics / financial / markets / economies /
    economical / fiscal / economically / macroeconomic`,
  ),
  concept(
    'society',
    `사회 / 공동체 / 세상 / 국민 / 시민 / 대중 / 공공 / 인류 / 국민들 / 시민사회 / 시민들 / 사회적 / 서민`,
    `society / community / public / people / citizens / social / the public / humanity / societal / mankind /
    humankind / citizenry / civic`,
  ),
  concept(
    'daily-life',
    `생활 / 일상 / 삶 / 일상생활 / 실생활 / 라이프 / 생활 방식 / 생활상 / 라이프스타일 / 하루하루 / 평상시 / 가정생활 / 생활환경`,
    `life / daily life / everyday life / living / lifestyle / day-to-day / real life / lifestyles`,
  ),
  concept(
    'environment',
    `환경 / 여건 / 자연 / 기후 / 생태 / 배경 / 친환경 / 조건 / 대기오염 / 공해 / 오염 / 기후변화 / 자연환경 / 미세먼지 / 온난화 / 탄소중립`,
    `environment / surroundings / nature / climate / setting / ecology / conditions / green / environmental /
    ecological / eco-friendly / contamination / smog / sustainability / emissions`,
  ),
  concept(
    'expert',
    `전문가 / 베테랑 / 권위자 / 석학 / 박사 / 고수 / 전문 인력 / 대가 / 스페셜리스트 / 전문인 / 대가들 / 숙련자 / 고수들 / 전문가들`,
    `expert / specialist / authority / professional / veteran / pro / guru / master / connoisseur / pundit /
    maven / adviser / advisor / gurus`,
  ),
  concept(
    'board-council',
    `이사회 / 위원회 / 협의체 / 협의회 / 운영위원회 / 실무협의체 / 워킹그룹 / 태스크포스 / 실무진 / 회의체 / 운영위 / 티에프 / 분과위원회 / 자문단 / 자문위원회 / 추진단 /
    추진위원회 / 전담팀`,
    `board / committee / council / working group / task force / consultative body / panel / steering committee /
    consultation group / committees / secretariat / subcommittee`,
  ),
  concept(
    'regular-periodic',
    `정기적 / 주기적 / 매주 / 매달 / 정례 / 꾸준히 / 규칙적 / 분기마다 / 수시로 / 정기적으로 / 주기적으로 / 매월 / 격주 / 매년 / 연례 / 정기 / 정례적 / 월례 / 분기별`,
    `regular / periodic / weekly / monthly / every week / routine / recurring / quarterly / on a regular basis /
    regularly / periodically / biweekly / annually / yearly / frequent / frequently`,
  ),
  concept(
    'online-remote',
    `온라인 / 비대면 / 화상 / 원격 / 언택트 / 인터넷 / 디지털 / 영상 / 인터넷상 / 랜선 / 온라인상 / 웨비나 / 원격으로 / 비대면으로 / 오프라인 / 온택트`,
    `online / remote / virtual / video / non-face-to-face / contactless / digital / untact / web-based / webinar /
    Zoom / videoconference / internet / remotely / telework / livestream / teleconference / no-contact`,
  ),
  concept(
    'official',
    `공식 / 공식적 / 정식 / 공적 / 정식으로 / 공식 발표 / 오피셜 / 공식화된 / 공인 / 공식적인 / 확정된 / 공식으로 / 공인된 / 공적으로`,
    `official / formal / officially / formally / on the record / authorized / confirmed / certified /
    authoritative / accredited`,
  ),
  concept(
    'new',
    `새롭다 / 새 / 신규 / 새로운 / 최신 / 신 / 새로 / 참신하다 / 색다르다 / 신형 / 최신의 / 신선하다 / 신설 / 새것 / 신식 / 최신식 / 신생 / 신설된`,
    `new / latest / fresh / novel / newly / brand-new / recent / modern / newest / new-fangled / cutting-edge /
    innovative / unprecedented / next-generation / state-of-the-art`,
  ),
  concept(
    'big',
    `크다 / 거대하다 / 대규모 / 대형 / 많다 / 커다랗다 / 엄청나다 / 막대하다 / 거창하다 / 방대하다 / 어마어마하다 / 대대적 / 광대하다 / 큼직하다 / 굵직하다 / 거대한 / 초대형 /
    대규모의 / 어마무시하다`,
    `big / large / huge / great / massive / giant / major / enormous / sizable / vast / grand / immense /
    gigantic / mega / colossal / large-scale / tremendous / extensive / mammoth / hefty / substantial /
    monumental / larger / bigger`,
  ),
  concept(
    'small',
    `작다 / 적다 / 소규모 / 소형 / 중소 / 미미하다 / 조그맣다 / 자그마하다 / 왜소하다 / 사소하다 / 조그만 / 미니 / 아담하다 / 소소하다 / 영세하다 / 자잘하다 / 소형의 /
    초소형 / 미약하다`,
    `small / little / tiny / minor / small-scale / mini / compact / slight / smaller / smallest / miniature /
    modest / petite / bite-size / micro / pocket-sized / insignificant / smallish / pint-sized / microscopic`,
  ),
  concept(
    'same',
    `같다 / 동일하다 / 똑같다 / 일치하다 / 마찬가지 / 비슷하다 / 같은 / 다름없다 / 동등하다 / 매한가지다 / 유사하다 / 동일한 / 흡사하다 / 판박이`,
    `same / identical / equal / alike / similar / the same as / matching / comparable / indistinguishable /
    equivalent / unchanged / akin`,
  ),
  concept(
    'different',
    `다르다 / 상이하다 / 차이 나다 / 별개 / 색다르다 / 딴 / 구별되다 / 또 다른 / 차별화되다 / 상반되다 / 판이하다 / 달리하다 / 상이한 / 별다르다 / 별개의 / 남다르다 /
    차별되다`,
    `different / other / distinct / another / unlike / dissimilar / separate / not the same / differing / diverse /
    contrasting / distinctive / unalike / divergent`,
  ),
  concept(
    'most-best',
    `가장 / 제일 / 최고 / 최대 / 으뜸 / 맨 / 최상 / 베스트 / 무엇보다 / 최다 / 최우수 / 최강 / 최상급 / 제일의 / 1등 / 최선 / 넘버원 / 제일가다 / 일류 / 무엇보다도`,
    `most / best / top / greatest / largest / highest / number one / biggest / foremost / no.1 / finest / topmost /
    first-rate / world-class / unrivaled / top-notch / first-class / unmatched`,
  ),
  concept(
    'true-fact',
    `사실 / 진짜 / 진실 / 참 / 정말 / 실제 / 맞는지 / 팩트 / 진위 / 참말 / 진실인지 / 정말인지 / 실화 / 참인지 / 옳다 / 정확하다 / 사실관계 / 진실성`,
    `fact / true / truth / real / really / correct / reality / is it true / actual / truly / correctness /
    truthful / accurate / verify / accuracy / genuine / factual / truthfulness / authentic / veracity`,
  ),
  concept(
    'wrong-error',
    `오류 / 틀린 점 / 잘못 / 실수 / 오보 / 오타 / 착오 / 거짓 / 틀리다 / 에러 / 오기 / 오탈자 / 허위 / 가짜뉴스 / 오답 / 부정확 / 허위사실`,
    `error / mistake / wrong / incorrect / false / typo / inaccuracy / fault / errors / mistakes / misspelling /
    inaccurate / inaccuracies / misprint / misinformation / wrongly / misreport / misstatement / mistaken /
    erroneous / blunder / untrue / misquote / typos`,
  ),
  concept('criticise', `꼬집다 / 헐뜯다 / 규탄하다`, `slam / blast / denounce`),
  concept(
    'cancel',
    `취소하다 / 취소되다 / 백지화하다 / 백지화되다 / 무효화하다 / 캔슬하다 / 파기하다`,
    `cancel / be cancelled / be canceled / scrub / revoke / rescind`,
  ),
  concept(
    'delay',
    `미루다 / 연기하다 / 연기되다 / 늦추다 / 늦춰지다 / 지연되다 / 지연시키다 / 미뤄지다 / 보류하다 / 차일피일하다`,
    `delay / postpone / put off / be delayed / be postponed / defer / hold off`,
  ),
  concept(
    'merge-companies',
    `기업 결합 / 합병 비율`,
    `merger / merge with / corporate merger / amalgamation / combine companies / be merged`,
  ),
  concept(
    'sue-lawsuit',
    `소송 / 고소하다 / 고발하다 / 제소하다 / 법정 다툼 / 재판 / 송사 / 피소되다`,
    `lawsuit / litigation / file suit / legal action / court case / press charges / legal battle / be sued`,
  ),
  concept(
    'fire-dismiss',
    `해고하다 / 해고되다 / 자르다 / 잘리다 / 해임하다 / 해임되다 / 경질하다 / 경질되다 / 파면하다 / 내쫓다`,
    `fire / be fired / dismiss / sack / get sacked / oust / discharge`,
  ),
  concept(
    'layoff-restructuring',
    `구조조정 / 정리해고 / 감원 / 인력 감축 / 희망퇴직 / 명예퇴직 / 명퇴 / 권고사직 / 조직 개편`,
    `layoff / layoffs / lay off / job cuts / restructuring / downsizing / redundancies / voluntary retirement /
    staff cuts`,
  ),
  concept('retire', `정년퇴직하다 / 정년`, `retirement / retire from / pension off / retiree`),
  concept(
    'promote-rank',
    `승진시키다 / 승격시키다 / 승진 인사 / 인사 발령`,
    `get promoted / be promoted / elevation / personnel reshuffle`,
  ),
  concept(
    'successor-predecessor',
    `후임 / 후임자 / 후계자 / 전임자 / 전임 / 선임자 / 승계`,
    `successor / predecessor / heir / replacement / succeed as / succession / former holder`,
  ),
  concept('deny', `잡아떼다 / 일축하다`, `deny / denial / refute / disavow / rebut / disclaim / contradict`),
  concept(
    'apologise',
    `사과하다 / 사죄하다 / 사과문`,
    `apologize / apologise / apology / say sorry / express regret / make amends / official apology`,
  ),
  concept(
    'praise',
    `칭찬하다 / 극찬하다 / 호평하다 / 치켜세우다 / 칭송하다 / 호평`,
    `praise / commend / compliment / applaud / laud / hail / rave about`,
  ),
  concept(
    'complain',
    `불평하다 / 투덜대다 / 하소연하다 / 푸념하다`,
    `complain / grumble / moan / protest about / whine / voice discontent`,
  ),
  concept(
    'threaten',
    `협박하다 / 겁주다 / 공갈하다 / 협박 / 압박하다`,
    `threaten / menace / intimidate / blackmail / bully / make threats / warn off`,
  ),
  concept('warn', `경고하다 / 경고 / 경계하다 / 주의보`, `warn / warning / caution / alert / admonish`),
  concept('promise-vow', `맹세하다 / 호언장담하다 / 공약하다 / 공약`, `swear / guarantee / campaign pledge / assure`),
  concept('break-contract', `계약 해지 / 해지하다 / 위약금 / 계약 위반`, `renege`),
  concept('renew-contract', `재계약하다 / 재계약 / 계약 연장 / 협약 연장`, `renewal / contract extension / roll over`),
  concept(
    'negotiate',
    `교섭하다 / 흥정하다 / 협상 테이블 / 줄다리기하다`,
    `negotiation / haggle / negotiating table / broker / mediate`,
  ),
  concept(
    'fight-dispute',
    `분쟁 / 갈등 / 불화 / 마찰 / 충돌하다 / 옥신각신하다`,
    `dispute / conflict / quarrel / friction`,
  ),
  concept(
    'copy-imitate',
    `베끼다 / 모방하다 / 표절하다 / 카피하다 / 벤치마킹하다 / 도용하다 / 표절`,
    `imitate / plagiarize / mimic / clone / rip off / emulate / copycat`,
  ),
  concept(
    'leak-secret',
    `유출하다 / 유출되다 / 빼돌리다 / 기밀 / 기밀 유출 / 기술 유출 / 영업비밀 / 비밀 / 누설하다`,
    `leak / leakage / trade secret / confidential / industrial espionage / classified`,
  ),
  concept(
    'hacking-breach',
    `해킹당하다 / 뚫리다 / 개인정보 유출 / 사이버 공격 / 침해 사고 / 랜섬웨어 / 악성코드 / 털리다`,
    `get hacked / data breach / cyberattack / cyber attack / ransomware / malware / break-in`,
  ),
  concept(
    'privacy-personal-data',
    `사생활 침해 / 개인정보 동의 / 비식별화 / 익명화 / 신상 정보`,
    `personal data / personal information / data privacy / GDPR / anonymize / anonymity`,
  ),
  concept(
    'ethics',
    `윤리 / 윤리적 / 도덕 / 윤리 강령 / 도덕성 / 편향 / 양심`,
    `ethics / ethical / morality / moral / AI ethics / bias / discrimination / responsible AI`,
  ),
  concept(
    'invite-guest',
    `초대하다 / 초청하다 / 초청받다 / 귀빈 / 내빈 / 초청장 / 초대 손님 / 하객 / 참석자 명단 / 초대장`,
    `guest list / invitee / VIP guest / be invited / invited guests`,
  ),
  concept(
    'absent',
    `불참하다 / 불참 / 결석하다 / 빠진 사람 / 노쇼`,
    `absent / not attend / no-show / absentee / didn't come / stay away`,
  ),
  concept(
    'speech-keynote',
    `연설 / 기조연설 / 축사 / 개회사 / 연설하다 / 환영사 / 인사말 / 연사`,
    `keynote / keynote speech / opening remarks / congratulatory speech / speaker / welcome speech`,
  ),
  concept(
    'moderator-host',
    `사회자 / 진행자 / 엠씨 / 아나운서 / 앵커`,
    `moderator / emcee / presenter / announcer / compere`,
  ),
  concept(
    'next-meeting',
    `다음 회의 / 다음 모임 / 다음 만남 / 차기 회의 / 후속 회의 / 다음 미팅 / 후속 회동 / 다음번 회의`,
    `next meeting / follow-up meeting / next session / upcoming meeting / next get-together / meet again /
    second meeting`,
  ),
  concept(
    'weather',
    `날씨 / 기온 / 일기예보 / 기상 / 더위 / 추위 / 맑다 / 흐리다`,
    `weather / temperature / rain / snow / sunny / cloudy / rainy / raining / snowing`,
  ),
  concept(
    'holiday-vacation',
    `휴가 / 휴일 / 공휴일 / 방학 / 연휴 / 명절 / 바캉스 / 연차`,
    `holiday / vacation / day off / public holiday / annual leave / time off / long weekend`,
  ),
  concept(
    'meal-food',
    `식사 / 음식 / 메뉴 / 점심 / 저녁 식사 / 먹거리 메뉴 / 식당 / 만찬 / 오찬 / 도시락 / 커피`,
    `meal / food / menu / lunch / dinner / breakfast / restaurant / banquet / luncheon / catering / snack /
    coffee`,
  ),
  concept(
    'clothing',
    `복장 / 의상 / 옷차림 / 넥타이 / 정장 / 양복 / 드레스 코드 / 패션`,
    `clothes / clothing / wear / dress / dress code / attire / be dressed / business suit`,
  ),
  concept(
    'color',
    `색깔 / 색상 / 컬러 / 빛깔 / 파란색 / 빨간색 / 흰색 / 검은색 / 무슨 색깔`,
    `color / colour / what color / shade / blue / white / black`,
  ),
  concept(
    'height-weight',
    `신장 / 몸무게 / 체중 / 외모 / 생김새 / 얼굴 생김새 / 체격`,
    `height / tall / how tall / how heavy / looks / appearance / physique / body weight`,
  ),
  concept(
    'marriage',
    `결혼식 / 이혼하다 / 약혼하다 / 기혼자 / 미혼자 / 총각 / 유부남`,
    `marry / get married / wedding / divorce / engaged to / bachelor / marital status`,
  ),
  concept('birthday', `생신 / 탄신일 / 생일 파티`, `b-day`),
  concept(
    'death',
    `죽다 / 사망하다 / 숨지다 / 별세하다 / 사망 / 돌아가시다 / 타계하다 / 부고 / 장례식 / 사망자`,
    `death / pass away / deceased / dead / funeral / be killed / obituary / fatality / casualties`,
  ),
  concept(
    'illness-injury',
    `다치다 / 아프다 / 입원하다 / 확진되다 / 건강 상태 / 부상자 / 앓다`,
    `get injured / injury / get sick / be hospitalized / hurt / wounded / fall ill / test positive / ailment`,
  ),
  concept(
    'confirmed-cases',
    `확진자 / 신규 확진 / 완치자 / 격리 / 거리두기 / 마스크 / 자가격리`,
    `confirmed cases / case count / infected people / death toll / new cases / quarantine / social distancing /
    mask / lockdown / self-isolation`,
  ),
  concept(
    'vaccine',
    `예방접종 / 치료제 / 접종 / 백신 개발 / 신약 / 임상시험`,
    `vaccination / drug / clinical trial / inoculation / new drug / immunization`,
  ),
  concept(
    'accident',
    `재난 사고 / 화재 / 폭발 / 불나다 / 교통사고 / 지진 / 참사`,
    `accident / explosion / crash / mishap / collision / earthquake / disaster scene / incident`,
  ),
  concept(
    'crime-scandal',
    `범죄 / 비리 / 스캔들 / 뇌물 / 횡령 / 배임 / 사기 / 부정부패 / 갑질`,
    `crime / scandal / bribery / embezzlement / fraud / corruption / wrongdoing / misconduct / graft / scam`,
  ),
  concept(
    'arrest-investigation',
    `체포하다 / 구속되다 / 수사하다 / 기소되다 / 압수수색 / 검찰 / 경찰 / 처벌 / 징역 / 감옥`,
    `arrest / indict / prosecute / police / prosecutor / jail / prison / raid / sentence to /
    criminal investigation`,
  ),
  concept(
    'fine-penalty',
    `과징금 / 벌금 / 과태료 / 징계 / 제재금 / 벌칙 / 처벌금 / 영업정지`,
    `penalty / sanction / punish / punishment / be fined / disciplinary action / surcharge`,
  ),
  concept(
    'tax',
    `세금 / 법인세 / 납세 / 세율 / 탈세 / 부가세 / 소득세 / 세무조사 / 관세`,
    `taxes / corporate tax / taxation / tax rate / income tax / tax evasion / tariff duty`,
  ),
  concept(
    'subsidy-grant',
    `정부 지원금 / 장려금 / 재난지원금 / 국고 지원 / 정부 보조 / 지원 예산`,
    `subsidies / government aid / state aid / relief fund / government funding / incentive payment`,
  ),
  concept(
    'loan-debt',
    `대출 / 부채 / 채무 / 차입금 / 빌리다 / 부채 비율 / 융자 / 채권`,
    `loan / debt / borrow / liabilities / borrowing / lend / credit line`,
  ),
  concept(
    'bankruptcy',
    `파산하다 / 파산 / 부도 / 도산하다 / 부도나다 / 폐업하다 / 법정관리 / 회생절차`,
    `bankruptcy / bankrupt / go bankrupt / insolvent / insolvency / go bust / receivership / close down`,
  ),
  concept(
    'ipo-listing',
    `기업공개 / 코스닥 / 나스닥 / 공모주 / 아이피오 / 상장폐지 / 공모가`,
    `go public / be listed / Nasdaq / KOSDAQ / float shares / delist`,
  ),
  concept(
    'dividend',
    `배당 / 배당금 / 배당률 / 배당 수익률 / 자사주 / 자사주 매입 / 주주 환원 / 중간배당`,
    `dividend / dividends / payout / dividend yield / share buyback / buyback / shareholder return / payout ratio`,
  ),
  concept(
    'shareholder',
    `대주주 / 최대주주 / 소액주주 / 주주들 / 주식 보유자 / 지배주주 / 오너 일가 / 국민연금`,
    `stockholder / major shareholder / largest shareholder / minority shareholder / owner family / share owner`,
  ),
  concept(
    'shareholder-meeting',
    `주주총회 / 주총 / 정기 주총 / 임시 주총 / 의결권 / 주주 투표 / 정기주주총회 / 임시주주총회`,
    `shareholder meeting / shareholders' meeting / proxy vote / stockholders meeting / voting rights`,
  ),
  concept(
    'valuation',
    `기업가치 / 기업 가치 / 몸값 평가 / 밸류에이션 / 자산 가치 / 브랜드 가치 / 목표주가 / 목표 주가`,
    `valuation / company value / enterprise value / net worth / brand value / target price`,
  ),
  concept(
    'asset-wealth',
    `재산 / 자산 / 부자 / 재벌 순위 / 부동산 / 보유 재산 / 갑부 / 재력`,
    `wealth / fortune / assets / rich / wealthy / net assets / property owned / millionaire / billionaire /
    real estate`,
  ),
  concept(
    'donate',
    `기부금 / 성금 / 후원금 / 쾌척하다 / 자선 / 기탁하다 / 봉사활동`,
    `donation / charity / philanthropy / charitable / endowment / volunteer work`,
  ),
  concept(
    'export-import',
    `수출하다 / 수출 / 무역 / 수출액 / 해외 수출 / 수출길 / 통관 / 교역`,
    `export / import / exports / imports / overseas shipment / foreign trade / export volume / trade balance /
    ship abroad`,
  ),
  concept(
    'fee-charge',
    `수수료 / 요금제 / 회비 / 입장료 / 참가비 / 연회비 / 통신비`,
    `charges / membership fee / subscription fee / entrance fee / admission fee / monthly fee / commission rate /
    rate plan / dues`,
  ),
  concept(
    'free-of-charge',
    `무료 / 공짜 / 무상 / 무료로 / 공짜로 / 무상으로 / 유료 / 유료화`,
    `for free / gratis / complimentary / costless / freebie / no charge`,
  ),
  concept(
    'payment-refund',
    `지불하다 / 납부하다 / 환불 / 환불하다 / 송금하다 / 배상하다 / 보상금 / 위로금`,
    `refund / reimburse / pay back / compensation payment / transfer money`,
  ),
  concept(
    'delivery-shipping',
    `배송 / 배달 / 택배 / 배달하다 / 운송 / 물류 / 배송비 / 배송하다 / 물류센터`,
    `delivery / shipping / logistics / courier / parcel / delivery fee / freight / warehouse`,
  ),
  concept(
    'store-shop',
    `매장 / 가게 / 대리점 / 상점 / 백화점 / 마트 / 편의점 / 오프라인 매장 / 직영점 / 쇼핑몰`,
    `store / retail outlet / dealership / department store / mall / convenience store / brick-and-mortar /
    showroom / supermarket`,
  ),
  concept(
    'factory',
    `공장 / 생산 라인 / 생산라인 / 공장 가동 / 제조 공장 / 생산 기지 / 조선소 / 스마트팩토리 / 스마트 공장`,
    `factory / plant / production line / manufacturing plant / assembly line / shipyard / smart factory /
    production base`,
  ),
  concept(
    'warranty-repair',
    `수리하다 / 수리 / 애프터서비스 / 보증 기간 / 불량 / 리콜 / 결함 제품`,
    `warranty / repair / after-sales service / malfunction / defective / recall / maintenance service`,
  ),
  concept(
    'labor-union',
    `노조 / 노동조합 / 노동자 단체 / 노총 / 노사 / 단체교섭 / 노조원 / 민주노총`,
    `labor union / labour union / trade union / union members / collective bargaining / unionized /
    organized labor`,
  ),
  concept(
    'strike-protest',
    `파업하다 / 파업 / 시위 / 시위하다 / 농성 / 불매운동 / 보이콧`,
    `walkout / demonstration / boycott / picket`,
  ),
  concept(
    'minister',
    `장관 / 차관 / 총리 / 국무총리 / 장관님 / 부총리 / 과기부 장관 / 과기정통부 장관 / 고위 공무원`,
    `minister / prime minister / vice minister / cabinet minister / science minister / government minister`,
  ),
  concept(
    'politician-lawmaker',
    `국회의원 / 정치인 / 의원 / 국회 / 여당 / 야당 / 정당 / 시장님 / 도지사 / 정치권`,
    `politician / lawmaker / National Assembly / congressman / ruling party / opposition party / mayor / governor /
    senator`,
  ),
  concept(
    'head-of-state',
    `대통령 / 대통령님 / 국가 원수 / 문재인 / 트럼프 / 대통령실 / 국가 정상`,
    `presidential office / Moon Jae-in / White House / President Trump`,
  ),
  concept(
    'election-vote',
    `선거 / 투표 / 총선 / 대선 / 투표하다 / 표결 / 득표 / 출마하다 / 당선되다`,
    `election / vote / ballot / poll station / general election / voter / be elected / referendum`,
  ),
  concept(
    'regulator-antitrust',
    `공정위 / 공정거래위원회 / 독과점 / 독점 / 반독점 / 담합 / 방통위 / 규제 당국 / 시장 독점`,
    `antitrust / monopoly / cartel / collusion / price fixing / watchdog / oligopoly`,
  ),
  concept(
    'approve-permit',
    `허가하다 / 승인받다 / 인가 / 허가 / 인허가 / 통과시키다 / 결재`,
    `permit / permission / authorize / clearance`,
  ),
  concept(
    'ban-forbid',
    `금지하다 / 금지되다 / 금하다 / 금지 / 불허하다 / 막아서다 / 금지령 / 사용 금지`,
    `forbid / prohibit / outlaw / bar from / be banned / prohibition / disallow / blacklist`,
  ),
  concept(
    'patent',
    `특허 / 특허권 / 특허 출원 / 지식재산권 / 지재권 / 상표권 / 저작재산권 / 특허 침해`,
    `patent / patents / intellectual property / IP rights / patent application / trademark / patent infringement`,
  ),
  concept(
    'research-paper',
    `논문 / 학술지 / 학술 논문 / 학술대회 / 논문 발표 / 학회 발표`,
    `research paper / academic paper / thesis / dissertation / journal article / academic journal /
    academic conference / preprint / scholarly article`,
  ),
  concept(
    'engineer-developer',
    `프로그래머 / 코더 / 개발팀 / 소프트웨어 개발자`,
    `programmer / coder / software engineer / technician / development team / software developer`,
  ),
  concept(
    'student',
    `학생 / 대학생 / 대학원생 / 재학생 / 신입생 / 졸업생 / 수강생 / 고등학생 / 취준생 / 유학생`,
    `student / students / undergraduate / grad student / graduate student / pupil / freshman / alumni / learner`,
  ),
  concept(
    'course-curriculum',
    `교과목 / 커리큘럼 / 교육 과정 / 강좌 / 학점 / 부트캠프 / 교육 프로그램 / 교재`,
    `curriculum / lecture course / bootcamp / training course / syllabus / education program / textbook / lessons /
    courses / classes`,
  ),
  concept(
    'internship-job-opening',
    `인턴십 / 채용 공고 / 일자리 / 구인 공고 / 공채 / 취업 / 취업하다 / 입사하다 / 지원서 / 구직`,
    `internship / job opening / job posting / vacancy / job offer / job seeker / employment opportunity`,
  ),
  concept(
    'job-creation',
    `고용 창출 / 일자리 창출 / 실업 / 실업률 / 고용률 / 일자리 감소 / 실직하다 / 실업자`,
    `job creation / unemployment / create jobs / lose jobs / jobless / employment rate / job losses / unemployed`,
  ),
  concept(
    'analyst',
    `애널리스트 / 분석가 / 증권사 연구원 / 투자 분석가 / 시장조사업체 / 컨설턴트 / 증권 애널리스트`,
    `analyst / analysts / market analyst / research firm / market researcher / consultant / consultancy /
    equity analyst`,
  ),
  concept(
    'survey-poll',
    `설문조사 / 여론조사 / 설문 / 조사 결과 / 응답자 / 설문지 / 앙케트 / 지지율`,
    `survey / opinion poll / questionnaire / polling / respondents / survey results / approval rating / census`,
  ),
  concept(
    'algorithm',
    `연산 / 계산법 / 수식 / 강화학습 / 추천 시스템 / 추천 알고리즘 / 알고리듬`,
    `algorithm / neural network / reinforcement learning / recommendation engine / formula / computation`,
  ),
  concept(
    'programming-framework',
    `프레임워크 / 라이브러리 / 텐서플로 / 파이토치 / 개발 도구 / 에스디케이 / 개발 환경`,
    `library / TensorFlow / PyTorch / toolkit / development tool / dev environment / open API`,
  ),
  concept(
    'programming-language',
    `프로그래밍 언어 / 파이썬 / 자바 / 코드 / 소스 코드 / 소스코드`,
    `programming language / Python / Java / coding / source code / code base / scripting`,
  ),
  concept(
    'open-source',
    `오픈소스 / 오픈 소스 / 소스 공개 / 깃허브 / 공개 소프트웨어 / 공개 코드 / 코드 공개`,
    `open source / open-source / GitHub / open-sourced / public code / free software / open license /
    public repository`,
  ),
  concept(
    'chip-semiconductor',
    `그래픽카드 / 메모리 반도체 / 엔비디아 / 파운드리`,
    `AI chip / graphics card / memory chip / Nvidia / foundry`,
  ),
  concept(
    'server-supercomputer',
    `서버 / 슈퍼컴퓨터 / 슈퍼컴 / 데이터센터 / 데이터 센터 / 컴퓨팅 파워 / 컴퓨팅 자원 / 전산실 / 양자컴퓨터`,
    `server / supercomputer / data center / data centre / computing power / compute / server farm / mainframe /
    quantum computer`,
  ),
  concept(
    'cloud',
    `클라우드 서비스 / 클라우드 컴퓨팅 / 애저 / 웹하드 / 저장 공간 / 클라우드 업체 / 에지 컴퓨팅`,
    `cloud computing / cloud service / Azure / cloud provider / hosting / cloud storage / edge computing`,
  ),
  concept(
    'model-version',
    `버전 / 몇 버전 / 최신 버전 / 구버전 / 후속 모델 / 모델명 / 모델 번호 / 차기작 / 시즌 / 몇 세대`,
    `version number / latest version / release number / model number / edition / iteration / which version /
    successor model / v2`,
  ),
  concept(
    'language-model',
    `거대언어모델 / 챗GPT / 챗지피티 / 버트 / 엘엘엠 / 파운데이션 모델`,
    `ChatGPT / BERT / foundation model / text generator / generative model`,
  ),
  concept(
    'model-parameters',
    `파라미터 / 매개변수 / 모델 크기 / 토큰 / 학습량`,
    `parameters / parameter count / model size / tokens / token count / billion parameters`,
  ),
  concept(
    'accuracy-benchmark',
    `정확도 / 성능 평가 / 벤치마크 점수 / 인식률 / 오류율 / 정답률 / 처리 속도 / 성능 비교 / 신뢰도`,
    `benchmark score / error rate / recognition rate / precision / processing speed / latency / performance test /
    reliability`,
  ),
  concept(
    'voice-assistant',
    `음성비서 / 음성 비서 / 인공지능 비서 / 음성 명령`,
    `voice assistant / virtual assistant / AI assistant / voice command / digital assistant`,
  ),
  concept(
    'assistant-brand',
    `시리 / 빅스비 / 알렉사 / 클로바 / 구글 어시스턴트 / 아리아 / 코타나`,
    `Siri / Bixby / Alexa / Google Assistant / Cortana / Clova`,
  ),
  concept('series', `시리즈 / 연재물 / 기획 연재 / 연속 기획`, `series`),
  concept(
    'on-terms',
    `친하다 / 친분 / 앙숙 / 사이가 좋다 / 사이가 나쁘다 / 사이좋다 / 친한 사이 / 아는 사이`,
    `close friends / on good terms / get along / be friends / on bad terms`,
  ),
  concept(
    'smart-speaker',
    `스마트 스피커 / 인공지능 스피커 / 스피커 / 셋톱박스 / 홈 스피커 / 음성 스피커 / 누구 스피커`,
    `smart speaker / AI speaker / speaker device / set-top box / home speaker / talking speaker / voice speaker`,
  ),
  concept(
    'speech-recognition',
    `음성인식 / 음성 인식 / 음성 합성 / 목소리 / 받아쓰기 / 음성인식률 / 목소리 인식`,
    `speech recognition / voice recognition / speech synthesis / text-to-speech / voice tech`,
  ),
  concept(
    'image-recognition',
    `얼굴 인식 / 안면 인식 / 이미지 인식 / 영상 인식 / 컴퓨터 비전 / 얼굴인식 / 안면인식 / 영상 분석`,
    `facial recognition / face recognition / image recognition / computer vision / object detection /
    video analysis / visual recognition / image processing`,
  ),
  concept(
    'machine-translation',
    `번역기 / 통역 / 통역하다 / 자동 번역 / 파파고 / 통역사 / 동시통역 / 기계번역`,
    `translator / interpreter / machine translation / interpreting / Google Translate / Papago /
    simultaneous interpretation / auto-translate / translate`,
  ),
  concept(
    'chatbot',
    `채팅 로봇 / 상담봇 / 대화 로봇 / 대화형 인공지능`,
    `conversational AI / dialogue system / conversational agent / talking bot / messaging bot`,
  ),
  concept(
    'drone-space',
    `드론 / 위성 / 인공위성 / 로켓 / 우주 / 항공 / 무인기 / 비행기 / 우주선`,
    `drone / satellite / rocket / spacecraft / aerospace / airplane / outer space / unmanned aircraft`,
  ),
  concept(
    'metaverse',
    `메타버스 / 증강현실 / 증강 현실 / 혼합현실 / 확장현실 / 홀로그램 / 아바타`,
    `metaverse / augmented reality / mixed reality / extended reality / hologram / avatar`,
  ),
  concept(
    'battery-energy',
    `배터리 / 전지 / 충전 / 에너지 / 태양광 / 전력 / 원전 / 수소 / 충전하다`,
    `battery / charging / energy / electricity / solar power / power grid / nuclear power / hydrogen / recharge`,
  ),
  concept(
    'spec-dimension',
    `해상도 / 화면 크기 / 제품 무게 / 카메라 화소 / 디스플레이 / 배터리 용량`,
    `screen size / storage capacity / product weight / megapixels / battery life / hardware specs /
    screen resolution / technical specs`,
  ),
  concept(
    'next-gen-network',
    `6G / 와이파이 / 인터넷 속도 / 통신망 / 기지국 / 주파수 / 데이터 속도`,
    `6G / Wi-Fi / wifi / internet speed / base station / spectrum / bandwidth / network speed`,
  ),
  concept(
    'outage-bug',
    `장애 / 먹통 / 버그 / 서버 다운 / 접속 장애 / 통신 장애 / 오작동 / 서비스 중단`,
    `outage / downtime / service disruption / system failure / network failure`,
  ),
  concept(
    'software-update',
    `패치 / 펌웨어 / 새 버전 / 버전업 / 소프트웨어 업데이트`,
    `software update / firmware / new version / bug fix / OTA update`,
  ),
  concept(
    'download-install',
    `다운로드 / 다운받다 / 내려받다 / 앱스토어 / 플레이스토어 / 설치 방법`,
    `download / installation / app store / Play Store / sideload / downloads`,
  ),
  concept(
    'sign-up-register',
    `회원 가입 / 회원가입 / 가입 방법 / 신청 방법 / 비밀번호`,
    `register / registration / password`,
  ),
  concept(
    'beta-test',
    `베타 / 베타 테스트 / 시범 서비스 / 시범 운영 / 시험판 / 테스트하다 / 시운전`,
    `beta / beta test / trial run / pilot test / early access / testing phase / test run / pilot program`,
  ),
  concept(
    'social-media',
    `소셜 미디어 / 에스엔에스 / 인스타그램 / 인스타 / 트위터 / 블로그 / 카톡 / 해시태그 / 팔로워`,
    `social media / Instagram / Twitter / tweet / blog / hashtag / followers / post online / KakaoTalk`,
  ),
  concept(
    'video-youtube',
    `유튜브 / 영상 링크 / 생중계 / 라이브 방송 / 유튜버 / 조회수 / 중계하다`,
    `YouTube / video clip / video link / live broadcast / YouTuber / views count`,
  ),
  concept(
    'advertisement',
    `광고 / 광고하다 / 광고비 / 광고 모델 / 홍보대사 / 티브이 광고 / 광고주 / 협찬`,
    `advertisement / advertising / ad campaign / brand ambassador / advertiser / TV spot / sponsored`,
  ),
  concept(
    'marketing-pr',
    `마케팅 / 홍보하다 / 홍보 / 판촉 / 마케팅 전략 / 브랜딩 / 입소문`,
    `marketing / publicity / branding / marketing strategy / advertise / hype`,
  ),
  concept(
    'logo-slogan',
    `로고 / 슬로건 / 상표 / 캐치프레이즈 / 구호 / 엠블럼 / 브랜드 로고`,
    `logo / slogan / tagline / emblem / motto / catchphrase / brand mark / symbol`,
  ),
  concept(
    'drama-movie',
    `드라마 / 영화 / 방송 / 예능 / 넷플릭스 / 오티티 / 다큐멘터리 / 방영하다`,
    `drama / movie / TV show / Netflix / documentary / actor`,
  ),
  concept(
    'music-song',
    `음악 / 노래 / 가수 / 음원 / 멜론 / 콘서트 / 아이돌 / 방탄소년단 / 케이팝 / 노래하다`,
    `music / song / singer / album / Melon / concert / idol / K-pop`,
  ),
  concept(
    'sports',
    `스포츠 / 축구 / 야구 / 골프 / 농구 / 운동 / 선수 / 올림픽 / 월드컵 / 프로야구`,
    `sports / soccer / football / baseball / golf / basketball / athlete / Olympics / World Cup`,
  ),
  concept('book', `서적 / 저서 / 소설 / 자서전 / 전자책`, `book / bestseller / autobiography / e-book / books`),
  concept(
    'trip-transport',
    `출장 / 여행 / 교통 / 교통편 / 지하철 / 버스 / 출국하다 / 귀국하다 / 항공편 / 주차`,
    `business trip / travel / trip / transportation / flight / subway / fly to / parking / return home`,
  ),
  concept(
    'visit',
    `들르다 / 찾아오다 / 방한하다 / 답방하다 / 견학하다 / 시찰하다`,
    `visit / come over / pop in / come by`,
  ),
  concept(
    'ticket-admission',
    `티켓 / 입장권 / 입장료 / 예약하다 / 관람료 / 선착순`,
    `ticket / admission / entry ticket / reservation / reserve / entrance / admission price`,
  ),
  concept(
    'anniversary-founding',
    `창립 기념일 / 창립기념일 / 몇 주년 / 주년 / 창업 연도 / 설립 연도 / 설립일`,
    `anniversary / founding year / year founded / established in / founding date / company history`,
  ),
  concept(
    'war-conflict',
    `무역전쟁 / 미중 갈등 / 군사 / 북한 / 제재 조치 / 군대 / 국방`,
    `trade war / military / North Korea / army / weapon / invasion / armed conflict / national defense`,
  ),
  concept(
    'china-japan-europe',
    `중국 / 일본 / 유럽 / 영국 / 독일 / 프랑스 / 중국 기업 / 일본 기업 / 화웨이 / 소프트뱅크 / 인도 기업`,
    `China / Japan / Europe / Germany / France / India / Chinese company / Japanese company / Huawei / SoftBank`,
  ),
  concept('replace', `갈아치우다 / 바꿔치기하다`, `substitute / be replaced / supplant`),
  concept(
    'harm-damage',
    `해치다 / 피해자 / 망가뜨리다 / 훼손하다`,
    `harm / hurt / victim / suffer losses / do harm / ruin / be damaged`,
  ),
  concept(
    'rumor',
    `소문 / 루머 / 풍문 / 추측성 보도 / 뜬소문 / 카더라 / 유언비어`,
    `rumor / rumour / gossip / hearsay / speculation / unconfirmed report / grapevine`,
  ),
  concept('win-award', `수상자 / 상복`, `prizewinner / award winner / awardee / laureate`),
  concept(
    'styling',
    `디자인 / 디자이너 / 디자인하다 / 설계 / 설계하다 / 설계자 / 건축가`,
    `designer / designers / designed / architect / architects / styling`,
  ),
  concept('invention', `발명 / 발명하다 / 발명가 / 발명자`, `inventor / inventors / invention`),
  concept('religion', `종교 / 신앙`, `religion / religious / faith`),
  concept('tuition', `등록금 / 학비 / 수업료`, `tuition / tuition fee`),
  concept('rent', `임대료 / 월세 / 임차료 / 전세`, `rent / lease`),
  concept('floor-area', `연면적 / 평수 / 층수 / 준공 / 준공일 / 완공일`, `floor area / square metres / square feet`),
  concept('programme', `식순 / 진행 순서 / 행사 순서`, `running order / programme of events`),
  concept('shade-of', `색 / 색이 / 넥타이 / 빛깔`, `tie colour / necktie`),
  concept(
    'quality-price',
    `비싸다 / 저렴하다 / 값싸다 / 가성비 / 할인 / 세일 / 쿠폰 / 할인율 / 특가 / 바가지 / 고가 / 저가`,
    `expensive / pricey / cheap / affordable / discount / bargain / coupon / costly / overpriced / inexpensive`,
  ),
  concept(
    'quality-safety',
    `안전하다 / 위험하다 / 안전성 / 위험성 / 안심하다 / 유해하다 / 해롭다 / 무해하다`,
    `safe / unsafe / dangerous / harmful / harmless / risky / hazardous`,
  ),
  concept(
    'quality-popularity',
    `인기 / 유명하다 / 인기 있다 / 인기 많다 / 핫하다 / 잘나가다 / 인지도 / 흥행 / 흥행하다 / 화제성 / 인기도`,
    `popular / famous / well-known / trendy / trending / popularity / renowned / fashionable`,
  ),
  concept(
    'quality-looks',
    `예쁘다 / 귀엽다 / 멋지다 / 재밌다 / 재미있다 / 지루하다 / 맛있다 / 잘생기다 / 못생기다 / 세련되다 / 촌스럽다`,
    `pretty / cute / handsome / ugly / boring / tasty / delicious / stylish / funny`,
  ),
  concept(
    'quality-feel',
    `무겁다 / 가볍다 / 느리다 / 편하다 / 불편하다 / 편리하다 / 시끄럽다 / 조용하다 / 튼튼하다 / 약하다 / 딱딱하다 / 부드럽다 / 따뜻하다 / 시원하다`,
    `heavy / lightweight / slow / comfortable / uncomfortable / inconvenient / noisy / sturdy / fragile / durable`,
  ),
  concept(
    'quality-mood',
    `건강하다 / 행복하다 / 슬프다 / 착하다 / 똑똑하다 / 친절하다 / 무섭다 / 외롭다 / 화나다 / 성실하다 / 정직하다 / 부자 / 가난하다`,
    `healthy / happy / sad / kind-hearted / smart / friendly / scary / lonely / honest / wealthy / arrogant`,
  ),
  concept(
    'legality',
    `불법 / 합법 / 불법이다 / 합법적 / 위법 / 위헌 / 적법하다`,
    `legal / illegal / lawful / unlawful / unconstitutional`,
  ),
];

/**
 * What people ask of anything and articles seldom say. A word that also belongs elsewhere (위치: a place) does not carry
 * them, so that an address is never answered with a place.
 */
export const ATTRIBUTE_CONCEPTS: ReadonlySet<string> = new Set(
  (
    'leave oppose cancel delay deny criticise apologise sue-lawsuit merge-companies period-duration contract-period headquarters meeting investment budget cost price revenue profit salary age stock-price subscriber user market-share ' +
    'address website phone-number email employee founder schedule opinion prediction reaction education-record career-record hometown family hobby ' +
    'deadline award rank percentage size-scale criticism evaluate worry law regulation policy gender board-council performance stake-share loss-deficit invest investor acquire gender spokesperson criticism expert recruit win lose fail sell buy ' +
    'disadvantage color shade-of marriage birthday clothing moderator-host next-meeting weather holiday-vacation meal-food death illness-injury ' +
    'confirmed-cases vaccine accident crime-scandal arrest-investigation fine-penalty tax subsidy-grant loan-debt bankruptcy ipo-listing dividend ' +
    'shareholder shareholder-meeting valuation asset-wealth donate export-import fee-charge free-of-charge payment-refund delivery-shipping store-shop ' +
    'factory warranty-repair labor-union strike-protest patent research-paper student course-curriculum internship-job-opening survey-poll ' +
    'programming-language open-source server-supercomputer model-parameters accuracy-benchmark battery-energy spec-dimension outage-bug download-install ' +
    'anniversary-founding styling invention religion tuition ' +
    'rent floor-area programme harm-damage'
  ).split(' '),
);

/** Attributes whose foremost words mean nothing else, whatever other concepts list them: a designer designates nobody. */
export const OWN_ATTRIBUTE_CONCEPTS: ReadonlySet<string> = new Set(
  'styling invention religion tuition rent floor-area programme shade-of marriage labor-union clothing birthday weather'.split(
    ' ',
  ),
);
