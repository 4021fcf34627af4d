import { ENDINGS, PARTICLES } from './particles.data';
import { verbForms } from './verb-forms';

/** What may follow a piece of text: a noun takes particles, a verb form takes endings. */
export type WordClass = 'noun' | 'verb' | 'tail';

/** A word of the lexicon. Several may share a surface. `id` says what it stands for (`entity:kt`, `concept:join`). */
export interface Lexeme {
  readonly id: string;
  readonly class: WordClass;
  /** The surface as it was added, for display and for spelling correction. */
  readonly surface: string;
}

/** The lexemes of one surface by what may follow them. */
export interface Lexemes {
  readonly noun: readonly Lexeme[];
  readonly verb: readonly Lexeme[];
  readonly tail: readonly Lexeme[];
}

/** Most nodes have one successor, and need no map for it. */
interface Node {
  only: string;
  child: Node | undefined;
  next: Map<string, Node> | undefined;
  lexemes: Record<WordClass, Lexeme[]> | undefined;
}

const newNode = (): Node => ({ only: '', child: undefined, next: undefined, lexemes: undefined });

const after = (node: Node, char: string): Node | undefined =>
  node.next ? node.next.get(char) : node.only === char ? node.child : undefined;

function addAfter(node: Node, char: string): Node {
  const added = newNode();
  if (node.next) {
    node.next.set(char, added);
  } else if (node.child) {
    node.next = new Map([
      [node.only, node.child],
      [char, added],
    ]);
  } else {
    node.only = char;
    node.child = added;
  }
  return added;
}

/** Letters, digits and + count; case, spaces, hyphens and dots do not: "LG U+" and "lgu+" are one key. */
export const keyOf = (surface: string): string => surface.toLowerCase().replace(/[^\p{L}\p{N}+]/gu, '');

/** Words by their surface, found character by character from any position of a text. */
export class Lexicon {
  private readonly root = newNode();
  private readonly surfaces = new Map<string, Lexeme[]>();

  constructor() {
    for (const particle of PARTICLES) this.add(particle, 'particle', 'tail');
    for (const ending of ENDINGS) if (!/[ㄱ-ㅎ]/.test(ending)) this.add(ending, 'ending', 'tail');
  }

  add(surface: string, id: string, wordClass: WordClass): void {
    const key = keyOf(surface);
    if (!key) return;
    let node = this.root;
    for (const char of key) node = after(node, char) ?? addAfter(node, char);
    node.lexemes ??= { noun: [], verb: [], tail: [] };
    const alike = node.lexemes[wordClass];
    if (alike.some((lexeme) => lexeme.id === id)) return;
    const lexeme = { id, class: wordClass, surface };
    alike.push(lexeme);
    const known = this.surfaces.get(key);
    if (known) known.push(lexeme);
    else this.surfaces.set(key, [lexeme]);
  }

  /** Adds a Korean word by its dictionary form: 출범하다 adds the noun 출범 too, other words ending in 다 their forms. */
  addWord(word: string, id: string): void {
    const noun = /^(.*[가-힣]{2}|[가-힣])(하다|되다|시키다|받다|당하다)$/.exec(word)?.[1];
    if (noun && noun.length > 1) {
      this.add(noun, id, 'noun');
    } else if (/[가-힣]다$/.test(word) && word.length > 1) {
      const head = word.slice(0, word.lastIndexOf(' ') + 1);
      for (const form of verbForms(word.slice(head.length))) {
        this.add(head + form, id, 'verb');
        // 손을 잡다 is mostly written 손 잡다
        if (/[을를이가] $/.test(head)) this.add(`${head.slice(0, -2)} ${form}`, id, 'verb');
      }
    } else {
      this.add(word, id, 'noun');
    }
  }

  lookup(surface: string): readonly Lexeme[] {
    return this.surfaces.get(keyOf(surface)) ?? [];
  }

  /** Every surface's key with its lexemes. */
  entries(): IterableIterator<[string, Lexeme[]]> {
    return this.surfaces.entries();
  }

  /** All lexemes whose key begins at `chars[from]`, as [end, lexemes]. */
  matchesAt(chars: readonly string[], from: number): [number, Lexemes][] {
    const found: [number, Lexemes][] = [];
    let node: Node | undefined = this.root;
    for (let at = from; at < chars.length; at++) {
      node = after(node, chars[at] as string);
      if (!node) break;
      if (node.lexemes) found.push([at + 1, node.lexemes]);
    }
    return found;
  }
}
