import { expect, type Browser, type BrowserContextOptions, type Page } from "@playwright/test";

const PASSWORD = "kenes-demo";
const scriptless = new WeakSet<Page>();

/** The demonstration's accounts, by the part before `@kenes.example`. */
export type Account = "secretariat" | "health" | "education" | "interior" | "justice" | "leadership" | "admin";

/** Somebody at a browser of their own, signed in and reading English. */
export async function signedIn(browser: Browser, account: Account, options: BrowserContextOptions): Promise<Page> {
  const page = await visitor(browser, options);
  await page.goto("/sign-in");
  await signInHere(page, account);
  await chooseEnglish(page);
  return page;
}

/** Somebody at a browser of their own, not signed in. */
export async function visitor(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  if (options.javaScriptEnabled === false) {
    scriptless.add(page);
  }
  return page;
}

/** Fills in the page for signing in that is open, wherever it leads. */
export async function signInHere(page: Page, account: Account): Promise<void> {
  await ready(page);
  await page.locator("#email").fill(`${account}@kenes.example`);
  await page.locator("#password").fill(PASSWORD);
  await page.locator("#password").press("Enter");
  await expect(page.locator(".sign-out")).toBeVisible();
  await ready(page);
}

export async function chooseEnglish(page: Page): Promise<void> {
  await page.locator(".langs button[lang=en]").or(page.locator(".langs [lang=en][aria-current]")).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await ready(page);
}

/** Goes to an address and waits until the page can be used. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await ready(page);
}

/** Waits until the script has taken over the page, where there is one. */
async function ready(page: Page): Promise<void> {
  if (!scriptless.has(page)) {
    await expect(page.locator("html")).toHaveAttribute("data-ready", "true");
  }
}
