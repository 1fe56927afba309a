import AxeBuilder from "@axe-core/playwright";

import { expect } from "@playwright/test";

import { test } from "../kenes";
import { type Account, open, signedIn } from "../sign_in";

/** The pages of each reader; the numbers are those of the demonstration council. */
const PAGES: [Account, string[]][] = [
  ["secretariat", ["/", "/dashboard", "/directives", "/directives/9", "/meetings", "/meetings/new", "/meetings/2", "/bodies", "/mail"]],
  ["justice", ["/", "/directives", "/account"]],
  ["leadership", ["/"]],
  ["admin", ["/"]],
];

for (const [account, addresses] of PAGES) {
  test(`axe finds nothing on the pages of ${account}`, async ({ browser, kenes }) => {
    test.setTimeout(180_000);
    const page = await signedIn(browser, account, { baseURL: kenes.url });
    for (const address of addresses) {
      await open(page, address);
      await expect(page.locator("h1")).toBeVisible();
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${address}: ${id} ${nodes[0]?.html}`)).toEqual([]);
    }
  });
}

test("the sign-in page works without a script", async ({ browser, kenes }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: "en" });
  const page = await context.newPage();
  await page.goto(`${kenes.url}/directives`);
  await page.locator("#email").fill("leadership@kenes.example");
  await page.locator("#password").fill("kenes-demo");
  await page.locator(".sign-in .desk button").click();
  await expect(page).toHaveURL(`${kenes.url}/directives`);
  await expect(page.locator("table.tbl tbody tr").first()).toBeVisible();
  await context.close();
});
