import type { Answer } from './answer';
import type { World } from './world';

/** What comes first in an answer, before the statement that it rests on. */
const lead = (answer: Answer): string => answer.answer.split(/(?<=니다)\.\s|(?<=[^A-Z]\S)\.\s(?=[A-Z(])|\n/)[0] ?? '';

/** The names an answer gave, in its own order: what it, he and 그분 mean next. */
export function referents(answer: Answer, world: World, type?: string): string[] {
  const text = lead(answer);
  const at = (id: string) => {
    const entity = world.entity(id);
    if (!entity) return -1;
    const places = [entity.name.ko, entity.name.en].map((name) => text.indexOf(name)).filter((place) => place >= 0);
    return places.length > 0 ? Math.min(...places) : -1;
  };
  return answer.entities
    .filter((id) => id !== 'ai' && at(id) >= 0 && (!type || world.entity(id)?.type === type))
    .sort((a, b) => at(a) - at(b));
}
