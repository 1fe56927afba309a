import { expect, test, type Page } from "@playwright/test";

import { startKenes, type Kenes } from "../kenes";
import { open, signedIn, visitor } from "../sign_in";

/** Of the demonstration: the Ministry of Justice leads it and has not reported finally. */
const DIRECTIVE = "/directives/59";

let kenes: Kenes;

test.beforeAll(async () => {
  kenes = await startKenes();
});

test.afterAll(async () => {
  await kenes?.stop();
});

test("a colleague without an account reports once by a link, without JavaScript", async ({ browser }) => {
  const options = { baseURL: kenes.url, javaScriptEnabled: false, locale: "en" };
  const secretariat = await signedIn(browser, "secretariat", options);
  const ministry = await signedIn(browser, "justice", options);
  await open(ministry, DIRECTIVE);
  await expect(desk(ministry)).not.toContainText("Let a colleague report by a link");
  await allowLinks(secretariat);

  const [used, revoked] = [await makeLink(ministry, "A. Colleague"), await makeLink(ministry, "B. Colleague")];
  await open(ministry, DIRECTIVE);
  await expect(ministry.getByLabel("The link; it is shown this once")).toHaveCount(0);

  const colleague = await visitor(browser, options);
  await open(colleague, used);
  await expect(colleague.locator("h1")).toContainText("Report on directive No.");
  await expect(colleague.locator(".notice.info")).toContainText("A. Colleague");
  await colleague.getByRole("button", { name: "Submit the report" }).click();
  await expect(colleague.locator(".summary")).toContainText("What was done");

  await colleague.locator("#linked-text").fill("Two of three courts have the seals.");
  await colleague.getByRole("radio").nth(1).check();
  const reason = colleague.locator("#linked-slippage_reason");
  if ((await reason.count()) > 0) {
    await reason.fill("The printing house delivers late.");
  }
  await colleague.locator("#linked-signed_by").fill("Head of the department");
  await colleague.getByRole("button", { name: "Submit the report" }).click();
  await expect(colleague.locator("h1")).toHaveText("The report has been submitted");
  await open(colleague, used);
  await expect(colleague.locator("main")).toContainText("ask whoever in your body gave you the link");

  await open(ministry, DIRECTIVE);
  await expect(ministry.locator("#reports")).toContainText("Two of three courts have the seals.");
  const line = ministry.locator("#life ol.life > li").first();
  await expect(line).toContainText("by link No.");
  await expect(line).toContainText("A. Colleague");

  await unfold(ministry);
  await desk(ministry).getByRole("button", { name: "Revoke the link of B. Colleague" }).click();
  await open(colleague, revoked);
  await expect(colleague.locator("h1")).toHaveText("The link was revoked");
  await open(colleague, `${kenes.url}/report/unknown`);
  await expect(colleague.locator("h1")).toHaveText("This link is not known");
});

async function allowLinks(page: Page): Promise<void> {
  await open(page, "/settings");
  await page.getByLabel("Reports by a link, without an account").selectOption("allowed");
  await page.locator("#confirmed").check();
  await page.getByRole("button", { name: "Change the settings" }).click();
  await expect(page.locator("[aria-labelledby=h-changes]")).toContainText("Reports by a link");
}

async function makeLink(page: Page, name: string): Promise<string> {
  await open(page, DIRECTIVE);
  await unfold(page);
  await desk(page).locator("#link-name").fill(name);
  await desk(page).locator("#link-email").fill("colleague@justice.example");
  await desk(page).getByRole("button", { name: "Make the link" }).click();
  return page.getByLabel("The link; it is shown this once").inputValue();
}

async function unfold(page: Page): Promise<void> {
  const summary = desk(page).locator("summary", { hasText: "Let a colleague report by a link" });
  if ((await summary.count()) > 0) {
    await summary.click();
  }
}

function desk(page: Page) {
  return page.locator("#desk");
}
