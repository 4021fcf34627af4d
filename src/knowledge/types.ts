export type Paragraph = number | 'title' | 'subhead' | 'byline' | 'caption';

/** The same words in both languages of the bot. */
export interface Text {
  readonly ko: string;
  readonly en: string;
}

export interface Article {
  readonly id: string;
  readonly title: string;
  readonly label?: string | undefined;
  /** How an answer refers to the article. */
  readonly name: Text;
  readonly outlet: Text;
  readonly author: Text;
  /** Local date and time, 2020-06-21T09:00. Relative dates are resolved against it. */
  readonly published: string;
  /** How many body paragraphs it has; citations count from 1. */
  readonly paragraphs: number;
  readonly summaries: { readonly short: Text; readonly sentence: Text; readonly long: Text };
}

export interface Entity {
  readonly id: string;
  readonly type: string;
  readonly name: Text;
  readonly aliases: readonly string[];
  /** Words by which people pick some of a list: university, left, foreign. */
  readonly classes: readonly string[];
  /** The company that a person works for or that makes a product. */
  readonly of?: string | undefined;
  /** What it is one of: COVID-19 of the infectious diseases. Whoever leaves out the one leaves out the other. */
  readonly kindOf?: string | undefined;
  readonly title?: Text | undefined;
  /** The members of a group that people name as one (LG: LG전자, LG유플러스). */
  readonly parts: readonly string[];
}

/** A day, month or year with its precision as written: 2020-06-03, 2020-02. `said` is the article's own relative wording. */
export interface DateValue {
  readonly kind: 'date';
  readonly date: string;
  readonly time?: string | undefined;
  readonly said?: Text | undefined;
}

export type RoleValue =
  | { readonly kind: 'entities'; readonly entities: readonly string[] }
  | { readonly kind: 'text'; readonly text: Text }
  | { readonly kind: 'texts'; readonly texts: readonly Text[] }
  | DateValue
  | { readonly kind: 'count'; readonly number: number; readonly unit: Text };

export const ROLES = ['who', 'what', 'whom', 'when', 'where', 'why', 'how', 'count', 'name', 'title'] as const;
export type Role = (typeof ROLES)[number];

export interface Relation {
  readonly kind: 'members' | 'founders' | 'joined' | 'maker';
  readonly of: string;
}

export interface Fact {
  readonly id: string;
  readonly paragraphs: readonly Paragraph[];
  readonly statement: Text;
  readonly roles: Readonly<Partial<Record<Role, RoleValue>>>;
  /** The entity that this fact introduces: the answer to "what is …?". */
  readonly about?: string | undefined;
  readonly relation?: Relation | undefined;
  /** What to call the fact where events are compared: "AI 원팀 출범". */
  readonly event?: Text | undefined;
  /** True where the article tells of a plan: asked whether it is done, the answer is not yet. */
  readonly planned: boolean;
  /** Words that say the opposite of the fact (국내 for what happened abroad). */
  readonly denies: readonly string[];
  /** Beginnings of words, one of which a question about this fact holds; any question may be about it, if empty. */
  readonly needs: readonly string[];
  /** Whose words or view the fact reports: only they answer "what did … say?". */
  readonly speakers: readonly string[];
}

export interface Wording {
  readonly fact: string;
  readonly role: Role;
  readonly text: string;
}

/** One article as data. */
export interface Knowledge {
  readonly article: Article;
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
  readonly wordings: readonly Wording[];
  /** Questions close to the article that it does not answer. */
  readonly nearMisses: readonly string[];
}
