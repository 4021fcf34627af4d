/** A way in which English puts a question, and the plain way: what the patterns find is replaced. */
export interface Rewording {
  readonly pattern: RegExp;
  readonly plain: string;
}

const WH = '(?:who|whom|whose|what|which|where|when|why|how)';
const NP = '(?:the|that|those|this)\\s+[^,?!.]{3,70}?';

/** The same in Korean. */
export const REWORDINGS_KO: readonly Rewording[] = [
  { pattern: /뭐랑뭐/, plain: '뭐랑 뭐' },
  // how often a name comes up is by the way
  { pattern: /(?:두|세|여러|몇)\s?번(?:이나|씩)\s+(?=나와|나오|나온|등장|언급)/, plain: '' },
  // "차이는 몇 달?"
  {
    pattern: /차이(?:는|가)?\s*(몇\s*(?:달|개월|일|주|년)|며칠)(?:이?야|인가요?|이에요|예요)?[\s?]*$/,
    plain: '$1 차이야?',
  },
  {
    pattern: /(?:은|는|이|가)\s*어떻게\s*(?:구성|이뤄|이루어|짜여|꾸려)[가-힣]*(?:\s[가-힣]+)?[\s?]*$/,
    plain: '에 누가 있어?',
  },
];

/** Two ways of asking the same, whatever the article is about. */
export const REWORDINGS: readonly Rewording[] = [
  // "how is it made up?"
  {
    pattern: /^how\s+(?:is|was|are)\s+([^,?]{2,60}?)\s+(?:made\s+up|composed|constituted)[\s?]*$/i,
    plain: 'who is in $1?',
  },
  // "it's KT who has the know-how, right?"
  {
    pattern:
      /^(?:so|and|wait|ok)?,?\s*(?:it['’]?s|it\s+is|it\s+was|it['’]d\s+be)\s+((?!just|only|about|not)[^,?]{2,40}?)\s+(?:who|that|which)\s+([^,?]+),?\s*((?:right|correct|yeah|yes|no|is\s*n['’]?t\s+it|was\s*n['’]?t\s+it|is\s+that\s+right)\s*\?*)$/i,
    plain: '$1 $2, right?',
  },
  // "the man in the middle, what's his job?"
  {
    pattern: new RegExp(
      `^(${NP})\\s*[,:-]+\\s*(${WH}(?:['’]s|\\s+is|\\s+was))\\s+(?:his|her|their|its)\\s+([^,?]+)$`,
      'i',
    ),
    plain: '$2 the $3 of $1',
  },
  // "the firm behind it, who did they send?"
  {
    pattern: new RegExp(`^(${NP})\\s*[,:-]+\\s*(${WH}[^,?]*?)\\s+(?:he|she|they|it)\\s+([^,?]+)$`, 'i'),
    plain: '$2 $1 $3',
  },
  // "who were the last to come aboard?"
  {
    pattern:
      /\b(?:the\s+)?(?:very\s+)?last\s+(?:ones?\s+)?(?:to|that|who)\s+(join|come|came|get|got|hop|jump|sign|enter|climb)/i,
    plain: 'the latest to $1',
  },
  // "the Samsung one, sorry, I mean the KT one?"
  { pattern: /^.*\b(?:sorry|scratch\s+that|wait|no|rather),?\s+i\s+meant?,?\s+(?=\S+\s+\S)/i, plain: '' },
  // "was Kakao in on it?"
  { pattern: /\b(was|were|is|are)\s+((?:the\s+)?\S+(?:\s+\S+)?)\s+in\s+on\s+(?=\S)/i, plain: '$1 $2 involved in ' },
  // "the alliance of which LG is a member, name?"
  {
    pattern:
      /^(?:the\s+)?(alliance|camp|group|team|bloc|side)\s+(?:of|to|in)\s+which\s+(.+?)\s+(?:is|are)\s+(?:a\s+)?(?:part|members?),?[^,]*$/i,
    plain: 'which $1 is $2 in?',
  },
  // "Park said what about going it alone?"
  { pattern: /^([^,?]{2,60}?)\s+(?:said|says)\s+what(?=\s+(?:about|on|of)\b|[\s?]*$)/i, plain: 'what did $1 say' },
  // "is it fair to say that …?"
  {
    pattern:
      /\b(?:is|was|would)\s+it\s+(?:be\s+)?(?:fair|right|correct|true|safe|accurate|reasonable)\s+to\s+(?:say|think|assume|conclude|claim)\s+(?:that\s+)?/i,
    plain: 'is it the case that ',
  },
  // "whose is it?"
  { pattern: /^(?:and\s+|so\s+)?whose\s+(?:is|are)\s+(?!the\b)(.*[^\s?])[\s?]*$/i, plain: 'who owns $1?' },
  // "the boss they quote"
  {
    pattern:
      /(?<!\b(?:did|do|does|will|would|can))\s+(?:(?:that|whom|who)\s+)?(?:they|it|the\s+(?:article|piece|story|report|text|writer|reporter))\s+(?:quotes?|cites?|mentions?|names?)(?=\s*[?!.]*$)/i,
    plain: '',
  },
  // "how come they pair up, aren't those two rivals?"
  {
    pattern:
      /^((?:and\s+|so\s+|but\s+)?(?:how\s+come|why|what|who|when|where|how)\b[^?,]*),\s*(?:are|is|were|was|do|did|does)n['’]?t\s+(?:they|those|these|it|he|she)\b[^?]*\?+$/i,
    plain: '$1?',
  },
  // "one of the original bunch, or did it only come on board this month?"
  {
    pattern:
      /^((?:is|are|was|were|did|does|has|have)\b[^?]*?),?\s+or\s+(?:(?:did|was|were|has|have|is|are)\s+(?:it|they|he|she)\s+)?(?:only|just|merely)\s+[^?]*\?+$/i,
    plain: '$1?',
  },
  // "where does it fit in?", "what's said about it?", "what has it got to do with this?"
  {
    pattern: /^where\s+(?:does|do)\s+(.+?)\s+(?:fit|come)\s+in(?:to)?(?:\s+(?:this|it|here|the\s+\w+))?\s*\?*$/i,
    plain: 'what is $1?',
  },
  { pattern: /^what(?:['’]s|\s+is)\s+said\s+about\s+([^?]{2,40}?)\s*\?*$/i, plain: 'what is $1?' },
  {
    pattern: /^what(?:['’]s|\s+is|\s+has)\s+([^?]{2,40}?)\s+got\s+to\s+do\s+with\s+(?:it|this|the\s+\w+)\s*\?*$/i,
    plain: 'what is $1?',
  },
  // "what two industries …?"
  { pattern: /^what\s+(two|three|four|five|six|seven)\b/i, plain: 'which $1' },
  { pattern: /,?\s+when\s+(?:it['’]?s|they['’]?re|he['’]?s|she['’]?s)\s+at\s+home(?=\s*[?!.]*$)/i, plain: '' },
  { pattern: /\bon\s+about(?=\s*[?!.]*$)/i, plain: 'about' },
  // "did anyone from Kakao turn up?"
  { pattern: /\b(?:any|some)(?:one|body)\s+(?:from|at|representing)\s+(?=[A-Z가-힣])/, plain: '' },
];

/** The same for questions that otherwise have no answer: what is taken out may be what is asked. */
export const LAST_REWORDINGS: readonly Rewording[] = [
  // "between KT and LG Uplus, who brings roaming data?"
  { pattern: /^(?:as\s+)?between\s+.{2,40}?\s+and\s+.{2,40}?,?\s+(?=(?:who|which|whose)\b)/i, plain: '' },
  { pattern: /^(?:out\s+)?of\s+the\s+(?:two|three|four|five|\d)\b[^,]*,\s*(?=(?:who|which|whose)\b)/i, plain: '' },
  // "quote me the bit where he says …"
  {
    pattern:
      /^(?:please\s+)?(?:quote|show|give|read)\s+(?:me|us)\s+the\s+(?:bit|part|line|passage|place)\s+where\s+(.*[^.!])[.!]*$/i,
    plain: 'what is said about $1',
  },
  // "One Team was made by who?"
  {
    pattern: /^([^,?]{2,60}?)\s+(was|were|is|are)\s+(\w+ed|made|set up|brought|built|begun)\s+by\s+(?:who|whom)\b/i,
    plain: 'who $3' + ' $1',
  },
];
