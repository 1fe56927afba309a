import { expect, type Page } from "@playwright/test";

export const PASSWORD = "kenes-demo";

/** The demonstration's accounts, by the part before `@kenes.example`. */
export type Account = "secretariat" | "health" | "education" | "interior" | "justice" | "leadership" | "admin";

/** Signs in from the first page, and goes on in English. */
export async function signIn(page: Page, account: Account): Promise<void> {
  await page.goto("/sign-in");
  await fillSignIn(page, account);
  await chooseEnglish(page);
}

/** Fills in the page for signing in, wherever it leads. */
export async function fillSignIn(page: Page, account: Account): Promise<void> {
  await ready(page);
  await page.locator("#email").fill(`${account}@kenes.example`);
  await page.locator("#password").fill(PASSWORD);
  await page.locator("#password").press("Enter");
  await expect(page.locator(".sign-out")).toBeVisible();
  await ready(page);
}

export async function chooseEnglish(page: Page): Promise<void> {
  const button = page.locator(".langs button[lang=en]");
  if (await button.count()) {
    await button.click();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await ready(page);
  }
}

/** Where the page has a script, waits until it has taken over. */
export async function ready(page: Page): Promise<void> {
  if (await hasScript(page)) {
    await expect(page.locator("html")).toHaveAttribute("data-ready", "true");
  }
}

/** Pages of a context without JavaScript do not run what stands in `noscript`'s place. */
async function hasScript(page: Page): Promise<boolean> {
  return !SCRIPTLESS.has(page);
}

const SCRIPTLESS = new WeakSet<Page>();
