import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

/** A browser starts, and a page is drawn, on a busy machine too. */
export const PATIENCE = 60_000;

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** It is to reach nothing but the page, and to ask for nothing that a container does not have. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface OpenedPage {
  readonly page: Page;
  /** What the browser complained about: scripts that failed, things that the policy forbids. */
  readonly complaints: string[];
}

export interface TestBrowser {
  /** A window of its own: nothing is shared with another. */
  open(url: string, size?: { width: number; height: number }): Promise<OpenedPage>;
  close(): Promise<void>;
}

export async function startBrowser(): Promise<TestBrowser> {
  const browser: Browser = await chromium.launch({ executablePath: findChromium(), args: ARGUMENTS });
  return {
    async open(url, size = { width: 1200, height: 760 }) {
      const context = await browser.newContext({ viewport: size, locale: 'ko-KR', timezoneId: 'Asia/Seoul' });
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE / 2);
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      page.on('dialog', (dialog) => {
        complaints.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      await page.goto(url);
      await page.locator('main').waitFor();
      return { page, complaints };
    },
    close: () => browser.close(),
  };
}

function findChromium(): string {
  const { CHROMIUM_PATH, PATH = '' } = process.env;
  if (CHROMIUM_PATH) return CHROMIUM_PATH;
  const candidates = PATH.split(path.delimiter).flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  const found = candidates.find(isExecutable);
  if (!found) throw new Error(`None of ${NAMES.join(', ')} is on the PATH: install one, or name it in CHROMIUM_PATH.`);
  return found;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
