import type { Knowledge, Role } from '../knowledge';

/** What a maintainer taught: another wording by which a fact is asked for, or another name of an entity. */
export type Lesson = {
  /** The article's id. */
  readonly article: string;
  readonly text: string;
} & (
  | { readonly kind: 'wording'; readonly target: string; readonly role: Role }
  | { readonly kind: 'alias'; readonly target: string }
);

/** The knowledge with the lessons in it; those about what an article does not hold are passed over. */
export function amend(all: readonly Knowledge[], lessons: readonly Lesson[]): Knowledge[] {
  return all.map((knowledge) => {
    const own = lessons.filter(({ article }) => article === knowledge.article.id);
    if (own.length === 0) return knowledge;
    const facts = new Map(knowledge.facts.map((fact) => [fact.id, fact]));
    return {
      ...knowledge,
      entities: knowledge.entities.map((entity) => ({
        ...entity,
        aliases: [
          ...entity.aliases,
          ...own.filter(({ kind, target }) => kind === 'alias' && target === entity.id).map(({ text }) => text),
        ],
      })),
      wordings: [
        ...knowledge.wordings,
        ...own.flatMap((lesson) =>
          lesson.kind === 'wording' && facts.get(lesson.target)?.roles[lesson.role]
            ? [{ fact: lesson.target, role: lesson.role, text: lesson.text }]
            : [],
        ),
      ],
    };
  });
}
