const OVERRIDING =
  /^\s*(?:please\s+)?(?:ignore|disregard|forget)\s+(?:all\s+|any\s+)?(?:of\s+)?(?:the\s+|your\s+|my\s+)?(?:previous|prior|above|earlier|preceding)\s+(?:instructions?|prompts?|rules?|messages?|directions?)(?:\s*[,.;:]\s*|\s+and\s+)(?:then\s+)?|^\s*(?:이전|앞선|앞의|위의|지금까지의|기존)\s*(?:에\s*받은\s*)?(?:지시|명령|지침|규칙|프롬프트)(?:사항)?(?:은|는|을|를)?\s*(?:모두|전부|다|싹)?\s*(?:무시|잊)(?:하고|어버리고|고)\s*[,.]?\s*/i;

/** The message without a demand to ignore instructions: there are none to ignore, and the question after it stands. */
export const withoutOverriding = (text: string): string => text.replace(OVERRIDING, '');

const ORDERS =
  /\b(reply|respond|answer|say|print|output|repeat|write|type|return|echo)\b\s+(only|just|exactly|back|with|nothing but|the words?|["'“‘])|\b(just|only)\s+(say|print|reply|output|repeat|answer)\b|\b(ignore|disregard|forget|override|bypass|throw)\b.*\b(instructions?|article|rules?|prompts?|above|everything)\b|(라고만|고만|라고)\s*(만\s*)?(답|대답|말|출력|적어|써)(해|하)?(\s*(줘|라|주세요|세요|시오|봐))?[\s"'”’.!?]*|(규칙|지시|명령|기사|설정|프롬프트)\S*\s*(모두|전부|다|싹)?\s*(무시|잊)/i;

/** True where the message tells the bot what to say: a refusal must not say it by quoting it. */
export const ordersWords = (text: string): boolean => ORDERS.test(text);
