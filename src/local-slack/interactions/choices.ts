import { mapElements } from '../blocks';
import { type Json, string } from '../json';
import { type File, fileJson, type Workspace } from '../workspace';

/** The options last suggested to people, by person, block and element. */
const REMEMBERED = 1000;

/** Keeps what the app suggested to a person in a menu: only the value comes back when it is chosen. */
export function rememberOptions(
  { suggested }: Workspace,
  user: string,
  blockId: string,
  actionId: string,
  options: readonly Json[],
): void {
  const key = keyOf(user, blockId, actionId);
  const known = suggested.get(key) ?? new Map<string, Json>();
  for (const option of options) known.set(string(option.value) ?? '', option);
  suggested.set(key, known);
  for (const each of [suggested, known]) {
    const [oldest] = each.keys();
    if (each.size > REMEMBERED && oldest !== undefined) each.delete(oldest);
  }
}

/** The blocks with, in each element, what a person may have chosen that is not written in it: suggestions and files. */
export function withChoices(workspace: Workspace, user: string, url: string, blocks: readonly Json[]): Json[] {
  return blocks.map((block) =>
    mapElements(block, (element) => {
      switch (element.type) {
        case 'external_select':
        case 'multi_external_select': {
          const known = workspace.suggested.get(keyOf(user, String(block.block_id), String(element.action_id)));
          return { ...element, options: [...(known?.values() ?? [])] };
        }
        case 'file_input': {
          const own = [...workspace.files.values()].filter((file: File) => file.user === user);
          return { ...element, files: own.map((file) => fileJson(file, url)) };
        }
        default:
          return element;
      }
    }),
  );
}

const keyOf = (user: string, blockId: string, actionId: string) => JSON.stringify([user, blockId, actionId]);
