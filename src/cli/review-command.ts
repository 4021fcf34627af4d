import { stringify } from 'yaml';
import { groupAlike } from '../bot';
import type { Amendment, OpenQuestion, Store } from '../store';
import type { Io } from './io';
import { Output } from './output';
import { parseOptions } from './parse-options';
import { UsageError } from './usage-error';

export const REVIEW_USAGE = `Usage: review [--yaml]
  Lists what people asked that was not answered, or whose answer they disliked: alike ones together, most asked first.
  --yaml  prints instead what maintainers taught the bot in Slack, as it goes into knowledge/`;

/** @param open opens the question log */
export async function review(args: readonly string[], io: Io, open: () => Promise<Store>): Promise<number> {
  const { values, positionals } = parseOptions(args, { yaml: { type: 'boolean' } });
  if (positionals.length > 0) throw new UsageError(`Unexpected argument ${JSON.stringify(positionals[0])}`);
  const output = new Output(io.stdout);
  const store = await open();
  try {
    if (values.yaml) await output.line(taught(await store.amendments.list()));
    else for (const line of openQuestions(await store.questions.open())) await output.line(line);
    return 0;
  } finally {
    await store.close();
  }
}

/** `12 x  AI 원팀의 예산은? (not in the article, 2 disliked)`, and below it the other wordings that it was asked in. */
function openQuestions(open: readonly OpenQuestion[]): string[] {
  if (open.length === 0) return ['Nothing is open: every question was answered, and no answer disliked.'];
  return groupAlike(open, ({ text }) => text).flatMap(({ first, all }) => {
    const others = new Set(all.map(({ text }) => text).filter((text) => text !== first.text));
    return [`${all.length} x  ${first.text} (${why(all)})`, ...[...others].map((text) => `     ${text}`)];
  });
}

function why(questions: readonly OpenQuestion[]): string {
  const count = (what: string, which: (question: OpenQuestion) => boolean) => {
    const number = questions.filter(which).length;
    return number > 0 ? `${number} ${what}` : undefined;
  };
  return [
    count('not in the article', ({ status }) => status === 'not_in_article'),
    count('unclear', ({ status }) => status === 'unclear'),
    count('disliked', ({ disliked }) => disliked),
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** By article, wordings as in wordings.yml (fact, role, wordings) and aliases by entity, as in entities.yml. */
function taught(amendments: readonly Amendment[]): string {
  if (amendments.length === 0) return '# Nothing was taught in Slack.';
  const tree: Tree = {};
  for (const { article, kind, target, role = 'what', text } of amendments) {
    add(tree, kind === 'alias' ? [article, 'aliases', target] : [article, 'wordings', target, role], text);
  }
  return stringify(tree, { lineWidth: 0 }).trimEnd();
}

interface Tree {
  [name: string]: Tree | string[];
}

/** Adds a text to the list at the end of a path, once: two workspaces may have been taught the same. */
function add(tree: Tree, [name = '', ...rest]: readonly string[], text: string): void {
  if (rest.length === 0) {
    tree[name] = [...new Set([...((tree[name] as string[] | undefined) ?? []), text])];
    return;
  }
  const branch = (tree[name] as Tree | undefined) ?? {};
  tree[name] = branch;
  add(branch, rest, text);
}
