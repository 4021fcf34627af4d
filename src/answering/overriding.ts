const OVERRIDING =
  /^\s*(?:please\s+)?(?:ignore|disregard|forget)\s+(?:all\s+|any\s+)?(?:of\s+)?(?:the\s+|your\s+|my\s+)?(?:previous|prior|above|earlier|preceding)\s+(?:instructions?|prompts?|rules?|messages?|directions?)(?:\s*[,.;:]\s*|\s+and\s+)(?:then\s+)?|^\s*(?:이전|앞선|앞의|위의|지금까지의|기존)\s*(?:에\s*받은\s*)?(?:지시|명령|지침|규칙|프롬프트)(?:사항)?(?:은|는|을|를)?\s*(?:모두|전부|다|싹)?\s*(?:무시|잊)(?:하고|어버리고|고)\s*[,.]?\s*/i;

/** The message without a demand to ignore instructions: there are none to ignore, and the question after it stands. */
export const withoutOverriding = (text: string): string => text.replace(OVERRIDING, '');
