/**
 * What gives away a question that is answered by reasoning over several facts. Matched against the question's text in
 * lower case; Korean patterns allow for missing spaces.
 */
export const OPERATION_CUES = {
  summary:
    /요약|(단락|대목|부분|파트)만?\s*(좀\s*)?(짧게|간단|간략|요약|설명|알려|정리)|요점|알맹이|엑기스|개괄|포인트만|결론만|\bboil\b.*\bdown|\bbottom\s+line|\bin\s+short\b|정리(?!할|하려|하고|중|했|하래|하라|하던|됐)|결론적|핵심|줄거리|개요|브리핑|간추|한\s*줄|세\s*줄|두\s*줄|요지|골자|중요한\s*(게|것|건|점|내용|부분|포인트)|무슨\s*(내용|얘기|이야기|기사)|어떤\s*(내용|기사)|뭔\s*(내용|얘기|기사)|뭐에\s*(대한|관한)|무엇에\s*(대한|관한)|내용이\s*(뭐|뭔|무엇)|전체\s*내용|대강|\btl;?dr\b|\bmake\s+(it|this|that)\s+(short|brief|shorter)|\bshort(er)?\s+version|\bcondense|\bshorten|\bnutshell|\bwhat\s+(this|the)\s+(article|story|piece|news|text)\s+about|\bwhat\s+(this|the)\s+\w+\s+is\s+(all\s+)?about|\bsummar|\bgist\b|\bsum\s+(it\s+|this\s+|up)|\bbrief\s+me|\boverview\b|\brecap\b|\bmain\s+(point|idea|thing)|\bmost\s+important\s+(thing|point)|\bwhat('s|\s+is)?\s+new(?=\s*(here|in\s+(it|this|the\s+(article|story|piece)))?\s*\??$)|\bkey\s+(point|takeaway)|\btakeaways?\b|\bin\s+a\s+nutshell\b|\bwhat('?s| is)\s+(this|the)\s+(article|story|piece|news|all)\s*(all\s+)?about|\bwhat('?s| is)\s+(it|this)\s+(all\s+)?about/,
  difference:
    /차이|다른\s*점|뭐가\s*다|어떻게\s*다|다르|달라|다른가|구분|구별|비교|\bdiffer|\bcompar|\bcontrast|\bdistinguish|\bversus\b|\bvs\b/,
  common: /공통|비슷한\s*점|닮은|같은\s*점|\bcommon\b|\bsimilar|\balike\b|\bshare\b/,
  earlier:
    /먼저|앞(이|인|일)(?=[가-힣]*\s*[?.]|$)|더\s*빨|빨라|빠른\s*(게|건|쪽)|앞서|앞선|이르|\bfirst\b|\bearlier\b|\bolder\b|\bbefore\b|\bpreced|\bsooner\b|이전|\bprior\b/,
  later: /나중|뒤(야|인가|인지|예요|일까)|더\s*늦|뒤에|이후|뒤늦|\blater\b|\bafter\b|\blatest\b|\bmore\s+recent|다음에/,
  order: /순서(상|대로)?|시간\s*순(으로)?|날짜\s*순(으로)?|따지면|\border\b|\bchronolog|\btimeline\b|\bsequence\b/,
  interval:
    /(에서|부터).{0,80}까지.{0,80}(며칠|몇\s*(일|달|개월))|며칠\s*(만|뒤|후|전|차이|사이|간격|이나|지나)|몇\s*일\s*(만|뒤|후|전|차이|사이|간격)|몇\s*(달|개월|주)\s*(만|뒤|후|전|차이|사이|간격|이나|정도|걸|지나)?(?!\s*(며칠|몇))|몇\s*년\s*(만|뒤|후|전|차이|사이|간격|걸|지나)|얼마\s*(만에|뒤|후|전|나\s*(지나|걸|차이|뒤|있다가))|간격|(날짜|시기|시점|시간)(의)?\s*차이|(텀|터울|시차|사이).*(얼마|몇)|\bhow\s+much\s+time\b|몇\s*(days|weeks|months|month|years)|\bhow\s+(long|many\s+(days|weeks|months|years))\b|\btime\s+(gap|between|elapsed)|\bgap\b/,
  more: /더\s*(\S+[이가]\s*)?많|많은\s*(쪽|편|데|곳)|더\s*(큰|커|크|작|규모)|보다\s*(더\s*)?(커|큰|크|많|작|적)|(멤버|회원|참여사|참여\s*(기업|기관))\s*수(의)?\s*차이|더\s*적|(제일|가장)\s*(큰|작은|많은|적은)\s*(쪽|진영|동맹|연합|곳)|규모가\s*(큰|작은)|적은\s*쪽|몇\s*(곳|개)\s*(더|차이)|인원.*차이|\bmore\s+(members|companies|participants|organi[sz]ations|partners)|\b(bigger|larger|smaller)\b|\bfewer\b|\boutnumber|\bmost\s+members/,
  relation:
    /관계|상관|관련|연관|엮|연결고리|연결돼|연결되|무슨\s*사이|어떤\s*사이|접점|\brelat(ed|ion|ionship|e)|\bconnect(ed|ion)|\btie[sd]?\s+(to|with|between)|\blink(ed)?\s+(to|between|with)|\b(linked|connected|tied)\b|\bto\s+do\s+with|\bassociat|\binvolve|\bwhat\s+(links|ties|connects)\b/,
  side: /(뭉친|모인|손\s?잡은|함께\s?하는|같이\s?하는|들어간|합류한|참여한|결성한|꾸린|만든)\s*(팀|모임|그룹|조직)의?\s*(이름|명칭|네이밍|팀명)|(하는|뭉친|모인|손\s?잡은|협력하는|같이\s?하는|함께\s?하는)\s*(걸|것을|거를|모임을|연합을)\s*(뭐라|무엇이라|무어라)고?\s*(불러|부르|불리|칭|하)|(모임|진영|협력체|연합체|동맹|연합)의?\s*(이름|명칭)|\bname\s+of\b.*\b(alliance|camp|bloc|coalition)\b|어느\s*(편|쪽|진영|동맹|연합|캠프|팀|그룹|파|사이드|side|camp|alliance)|무슨\s*(편|진영|동맹|연합)|어떤\s*(편|진영|동맹|연합|연합체|협력체)|어디\s*(편|소속|진영|쪽)|중\s*어디|중에\s*어디|\b(which|what)\s+(camp|side|alliance|bloc|group|team|coalition|of\s+the\s+two)|\bwhose\s+side/,
  sameSide:
    /같은\s*(편|진영|팀|쪽|동맹|연합|배|그룹|소속)|한\s*(편|팀|배|진영)|\bsame\s+(side|camp|alliance|team|group|bloc)|네\s*(팀|편|진영|연합|쪽|동맹)|편(이야|인가|이니|임|이에요|이죠|인지|이냐)|(?<!(어느|어떤|무슨|어디|누구)\s*)(쪽|라인)(이야|인가|이니|임|이에요|이죠|인지|이냐|이지|이라며|이라던데|맞)|'s\s+(alliance|group|camp|team|side|project)\b|\bon\s+the\s+same|편\s*(을|이|도)?\s*(먹|짰|짠|맺)|동맹(사|을|\s*맺|\s*(두|세|회사|기업))|우군|아군|\ball(y|ies|ied)\b/,
  founding:
    /처음|출범|생긴\s*거|(생[길긴]|생겼을|만들어[질진]|만들어졌을|꾸려[질진]|띄[울운]|차[릴린])\s*(때|당시|적)|원년|초기|창립|첫\s*(멤버|회원|참여|시작)|애초|당초|원래|시작|최초|초창기|결성|합류\s*(전|이전)|들어오기\s*전|\boriginal|\bfound(ing|er|ers|ed)|\binitial|\b(at|from|since)\s+(the\s+|its\s+)?(very\s+)?(launch|start|beginning|outset|get-go|day\s+one)|\bfirst\b|\bstarted\b|\blaunch|\bbegan\b|\bbefore\s+lg/,
  joinedLater:
    /나중|뒤늦|새로|추가|신규|이번에|늦게|합류|최근|\blater\b|\bnew(ly|est)?\b|\brecent|\blat(e|ely|est)\b|\bjoined\b|\badded\b/,
  defines:
    /어떤\s*(분|사람|인물)(이야|이에요|이죠|입니까|인가|이지|인지|이래|임)|뭐(야|예|에|임|지|죠|냐|니|래|길래|더라|라고|고|꼬|여|요)|뭔(가|데|지|지요)|무엇|뜻|의미|정의|이란|란\s|설명|뭐하는|뭐\s*하는|소개|알려|정체|풀네임|풀어|약자|줄임|우리말|정식\s*(명칭|이름)|\bwhat('?s| is| are| was| does)\b|\bdefin|\bmeaning\b|\bstands?\s+for|\bexplain|\btell\s+me\s+about|\bshort\s+for|\bwho('?s| is| was)\b|\bfull\s+(name|form)|\babbreviation|\bspell\s*out|누구/,
  opinion:
    /것\s*같(아|니|나|냐|아요|은가요|습니까|애|애요|으세요)\s*\??$|네\s*생각|니\s*생각|당신\s*생각|너는\s*어떻게|어떻게\s*생각|예상해|\bdo\s+you\s+think|\byour\s+(opinion|view|guess|take)|\bwould\s+you\s+say|\b(would|do|can|could)\s+you\s+(recommend|suggest|advise|prefer)\b|\bin\s+your\b/,
  said: /뭐라고?\s*(했|하|말|그랬|그래|얘기|밝|코멘트|언급|인사|대답|답)|뭐래|뭐라던|뭐랬|무슨\s*(말|얘기|이야기|발언|언급)|어떤\s*(말|얘기|발언|언급)|코멘트|인사말|축사|소감|(한|했던|하신|남긴)\s*(말|얘기|발언|이야기)|\bwhat\s+(did|does|has|was|were)\b.*\b(say|said|comment|comments|mention|mentioned|remark|remarks|quote|speech)\b|\b(exact|own|actual)\s+words\b|\bverbatim\b|\bcomment(ed|s)?\b|\bspeech\b|\bquote[ds]?\b/,
  duration:
    /몇\s*(년|달|개월|주|일|시간)\s*(짜리|간|동안)|며칠\s*(간|동안)|얼마\s*동안|기간|\bhow\s+long\b|\bduration\b/,
  clock:
    /몇\s*시|시각|(시작|개회|소요|종료|폐회)\s*시간|\b(start(ing)?|opening|closing)\s+time\b|\btime\s+of\s+(the\s+)?day\b|what\s+time(?!\s+of)|which\s+hour|o'?clock/,
  exactDay:
    /며칠|몇\s*일(?!\s*(만|뒤|후|전|차이|사이|간))|무슨\s*요일|정확한\s*날짜|what\s+day|which\s+day|exact\s+(date|day)|day\s+of\s+the\s+week|precise\s+date/,
  everyone:
    /둘\s*다|두\s*(진영|쪽|연합|동맹|캠프|그룹|편)|양쪽|양\s*(진영|측)|\b(the\s+)?two\s+(ai\s+)?(camps|alliances|sides|groups|teams|coalitions)|\bboth\s+(camps|alliances|sides|groups)/,
} as const;

export type Cue = keyof typeof OPERATION_CUES;

/** How a yes/no question leans: these take the answer for granted. 는지 and 인지 only ask. */
export const LEADING =
  /[가-힣](?<![는은인을던한일될할인ㄹ]|\s)(지|죠|지요)\s*[?？!~ㅋㅎ.]*$|맞(지|죠|잖|지요)|잖아|라며|다며|라면서|다면서|라던데|다던데|ㄴ다던데|라는데|다는데|다고\s*(하던데|했는데|들었)|사실이(지|죠)|(?<!\b(?:the|to)\s)\bright\s*\??$|\bcorrect\s*\??$|,\s*(is|are|was|were|did|does|do|has|have|will)(n't)?\s+(it|they|he|she|that|this|there)\s*\??$|\b(isn't|aren't|wasn't|didn't|doesn't|don't|weren't)\s+(it|they|he|she|that)\s*\??$|\bi\s+(heard|thought|read)\b|\bhuh\s*\??$|\bno\s*\?$|\byeah\s*\?$/;
