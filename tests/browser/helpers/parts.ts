import type { Locator, Page } from 'playwright-core';

/** The parts of the page, as a person finds them. */
export const composer = (page: Page): Locator => page.getByRole('main').getByRole('textbox');
export const messages = (page: Page): Locator => page.getByRole('main').getByRole('article');
export const threadPane = (page: Page): Locator => page.getByRole('complementary');
export const place = (page: Page, name: string): Locator =>
  page.getByRole('navigation').getByRole('button', { name: new RegExp(`^#?${name}`) });

/** Types and sends. */
export async function say(field: Locator, text: string): Promise<void> {
  await field.fill(text);
  await field.press('Enter');
}

/** The message with this text, once it is there. */
export async function see(where: Locator, text: string | RegExp): Promise<Locator> {
  const found = where.filter({ hasText: text }).last();
  await found.waitFor();
  return found;
}
