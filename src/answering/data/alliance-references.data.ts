/** Stands for the member's name in the patterns. */
export const MEMBER = '\uE000';

const KO_NOUN = '(쪽|편|측|진영|팀|연합체|연합|동맹|협력체|컨소시엄|캠프|모임|그룹)';
const KO_TAIL = `(\\s*${KO_NOUN})?(?=[이가은는을를에의도과와랑만엔인,?!.\\s]|$)`;
const KO_HERS = `(네|의|\\s*${KO_NOUN})?`;
const KO_IN =
  '(속한|속해\\s*있는|속하는|소속된|있는|낀|끼어\\s*있는|들어간|들어가\\s*있는|들어있는|참여한|참여하는|참여\\s*중인|몸담은|이끄는|주도하는|포함된)';
const KO_NOT_IN =
  '(아닌|없는|안\\s*낀|안\\s*들어간|빠진|빠져\\s*있는|속하지\\s*않은|속해\\s*있지\\s*않은|들어가지\\s*않은|포함되지\\s*않은|참여하지\\s*않는|참여하지\\s*않은)';

const EN_NOUN =
  '(camp|alliance|bloc|coalition|consortium|team|group|grouping|club|circle|crew|crowd|gang|bunch|faction|squad|side|partnership)';
const EN_ONE = `(?:\\bthe\\s+)?(?:\\bother\\s+)?\\b(?:${EN_NOUN}|one)`;
const EN_IN =
  '(leads?|runs?|heads?|is\\s+(in|on|part\\s+of|a\\s+member\\s+of|with)|belongs?\\s+to|joined|takes?\\s+part\\s+in)';
const EN_NOT_IN =
  "((is\\s*n['’]?t|is\\s+not|is\\s+never)\\s+(in|on|part\\s+of|a\\s+member\\s+of|with)|(does\\s*n['’]?t|does\\s+not)\\s+(belong\\s+to|lead|run|head|take\\s+part\\s+in)|(did\\s*n['’]?t|did\\s+not)\\s+join)";
const EN_NOT = "(not|is\\s*n['’]?t|is\\s+not)";
const EN_HERS = `(['’]?s)?(\\s+(own|AI))*(\\s+${EN_NOUN})?(?![a-z])`;

/**
 * How people call an alliance after one of its members ("the group KT leads") or as the one that the member is not in
 * ("KT 말고 다른 진영", "the camp opposing KT's").
 */
export const ALLIANCE_REFERENCES: readonly { readonly pattern: RegExp; readonly other: boolean }[] = [
  {
    pattern: new RegExp(
      `${MEMBER}${KO_HERS}\\s*(이|가)?\\s*${KO_NOT_IN}\\s*(다른\\s*|반대\\s*|상대\\s*)?${KO_NOUN}${KO_TAIL}`,
    ),
    other: true,
  },
  {
    pattern: new RegExp(
      `${MEMBER}${KO_HERS}\\s*(말고|빼고|제외하고|외에|이외에|아니고)\\s*(그\\s*)?(또\\s*)?(다른|나머지|반대|반대편|상대|상대편)\\s*${KO_NOUN}${KO_TAIL}`,
    ),
    other: true,
  },
  {
    pattern: new RegExp(
      `${MEMBER}${KO_HERS}(와|과|랑|하고|에)?\\s*(반대|맞은|상대|반대되는|맞서는|맞선|대립하는|경쟁하는|겨루는)\\s*${KO_NOUN}${KO_TAIL}`,
    ),
    other: true,
  },
  { pattern: new RegExp(`${MEMBER}(이|가)\\s*${KO_IN}\\s*(AI\\s*)?${KO_NOUN}${KO_TAIL}`), other: false },
  {
    pattern: new RegExp(
      `${EN_ONE}\\s+(that\\s+|which\\s+)?${EN_NOT}\\s+(led|run|headed|driven)\\s+by\\s+${MEMBER}`,
      'i',
    ),
    other: true,
  },
  {
    pattern: new RegExp(`${EN_ONE}\\s+(that\\s+|which\\s+)?(is\\s+)?(led|run|headed|driven)\\s+by\\s+${MEMBER}`, 'i'),
    other: false,
  },
  { pattern: new RegExp(`${EN_ONE}\\s+(that\\s+|which\\s+|where\\s+)?${MEMBER}\\s+${EN_NOT_IN}`, 'i'), other: true },
  { pattern: new RegExp(`${EN_ONE}\\s+(that\\s+|which\\s+|where\\s+)?${MEMBER}\\s+${EN_IN}`, 'i'), other: false },
  {
    pattern: new RegExp(
      `${EN_ONE}\\s*,?\\s+((that\\s+|which\\s+)?${EN_NOT}|opposing|against|facing|opposite|opposed\\s+to|rivall?ing|competing\\s+(with|against)|other\\s+than|besides|without)\\s+${MEMBER}${EN_HERS}`,
      'i',
    ),
    other: true,
  },
  {
    pattern: new RegExp(
      `${MEMBER}(['’]?s)?\\s+(rival|rivalling|opposing|opposite|competing|enemy)\\s+${EN_NOUN}(?![a-z])`,
      'i',
    ),
    other: true,
  },
  { pattern: new RegExp(`${MEMBER}(['’]?s)?\\s+(own\\s+)?AI\\s+${EN_NOUN}(?![a-z])`, 'i'), other: false },
  {
    pattern: new RegExp(
      `\\b(the|this|that)\\s+(AI\\s+)?${EN_NOUN}\\s+of\\s+${MEMBER}(?!['’]|\\s*(,|and\\b|&|with\\b))`,
      'i',
    ),
    other: false,
  },
];
