/**
 * What people write, as both databases keep it: PostgreSQL refuses the character NUL, and half of a surrogate pair has
 * no UTF-8.
 */
export function storable(text: string): string {
  return text.replaceAll('\0', '').toWellFormed();
}
