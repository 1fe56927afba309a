import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { HtmlValidate } from "html-validate";

import { test } from "../kenes";
import { type Account, open, signedIn, visitor } from "../sign_in";

const MEETING_HELD = "/meetings/2";
const MEETING_IN_DRAFT = "/meetings/10";

/** The pages of each reader; the numbers are those of the demonstration council. */
const PAGES: Record<Account, string[]> = {
  secretariat: [
    "/",
    "/dashboard",
    "/directives",
    "/directives?view=overdue",
    "/directives?q=nothing-of-the-kind",
    "/directives/9",
    "/meetings",
    "/meetings/new",
    MEETING_HELD,
    MEETING_IN_DRAFT,
    `${MEETING_IN_DRAFT}/edit`,
    `${MEETING_IN_DRAFT}/agenda`,
    `${MEETING_IN_DRAFT}/attendance`,
    `${MEETING_IN_DRAFT}/findings`,
    `${MEETING_IN_DRAFT}/protocol`,
    `${MEETING_IN_DRAFT}/protocol/sign`,
    `${MEETING_IN_DRAFT}/points/new`,
    `${MEETING_IN_DRAFT}/directives/new`,
    `${MEETING_HELD}/protocol`,
    `${MEETING_HELD}/protocol/extract`,
    `${MEETING_HELD}/protocol/extract?body=7`,
    // Recurring, with a request for more time, with a part that has a date of its own, merged.
    "/directives/42",
    "/directives/35",
    "/directives/53",
    "/directives/23",
    "/bodies",
    "/bodies/new",
    "/bodies/2",
    "/bodies/2/succession",
    "/groups/new",
    "/groups/1",
    "/calendar",
    "/calendar?year=2018&version=1",
    "/calendar/recounts",
    "/settings",
    "/settings/letters",
    "/settings/letters?remind_binding=7%202&ladder_head=soon",
    "/directives/35/letters",
    "/mail",
    "/mail/1",
    "/mail/templates",
    "/mail/templates?template=own&language=kk",
    "/mail/unsubscribe/unknown",
    "/account",
    "/directives/999999",
  ],
  health: ["/", "/directives", "/directives/1", "/mail"],
  education: ["/"],
  interior: ["/"],
  justice: ["/", "/directives", "/meetings", MEETING_HELD, `${MEETING_HELD}/protocol/extract`, "/directives/59", "/account"],
  leadership: ["/", "/directives/9", "/directives/35", "/directives/59", "/directives/59/executors", "/calendar", "/settings"],
  admin: ["/", "/system"],
};

/** Milliseconds, for a machine that does much else: signing in, and then every page. */
const ENOUGH = 120_000;
const ENOUGH_FOR_A_PAGE = 20_000;

/** Rules of taste that the pages do not follow, and those that axe looks after with better knowledge. */
const VALIDATOR = new HtmlValidate({
  extends: ["html-validate:standard"],
  rules: {
    // The form is the same in the browser and without script; both spellings of an attribute are HTML.
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "doctype-style": "off",
    "no-trailing-whitespace": "off",
    "void-style": "off",
    "long-title": "off",
    "no-inline-style": "error",
    "no-dup-id": "error",
  },
});

for (const [account, addresses] of Object.entries(PAGES) as [Account, string[]][]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`axe finds nothing on the pages of ${account} in ${colorScheme} colours`, async ({ browser, kenes }) => {
      test.setTimeout(ENOUGH + addresses.length * ENOUGH_FOR_A_PAGE);
      const page = await signedIn(browser, account, { baseURL: kenes.url, colorScheme });
      const found: Record<string, string[]> = {};
      for (const address of addresses) {
        await open(page, address);
        // The colours are all that differs in the dark.
        const here = colorScheme === "dark" ? await violations(page, ["color-contrast"]) : await violations(page);
        if (here.length > 0) found[address] = here;
      }
      expect(found).toEqual({});
    });
  }

  test(`the pages of ${account} are valid HTML in every language`, async ({ browser, kenes }) => {
    test.setTimeout(ENOUGH + addresses.length * ENOUGH_FOR_A_PAGE);
    const page = await signedIn(browser, account, { baseURL: kenes.url, javaScriptEnabled: false });
    for (const language of ["en", "ru", "kk"]) {
      await page.goto("/");
      await page.locator(`.langs button[lang=${language}]`).or(page.locator(`.langs [lang=${language}][aria-current]`)).click();
      for (const address of addresses) {
        const answer = await page.request.get(address, { headers: { accept: "text/html" } });
        expect(await faults(await answer.text()), `${address} in ${language}`).toEqual([]);
      }
    }
  });
}

test("the pages for which nobody signs in are accessible and valid HTML", async ({ browser, kenes }) => {
  for (const colorScheme of ["light", "dark"] as const) {
    const page = await visitor(browser, { baseURL: kenes.url, colorScheme });
    for (const address of ["/sign-in", "/report/unknown"]) {
      await open(page, address);
      expect(await violations(page), address).toEqual([]);
      expect(await faults(await (await page.request.get(address)).text()), address).toEqual([]);
    }
  }
});

test("the page for signing in leads on without a script", async ({ browser, kenes }) => {
  const page = await visitor(browser, { baseURL: kenes.url, javaScriptEnabled: false, locale: "en" });
  await page.goto("/directives");
  await page.locator("#email").fill("leadership@kenes.example");
  await page.locator("#password").fill("kenes-demo");
  await page.locator(".sign-in .desk button").click();
  await expect(page).toHaveURL(`${kenes.url}/directives`);
  await expect(page.locator("table.tbl tbody tr").first()).toBeVisible();
});

async function violations(page: Page, rules?: string[]): Promise<string[]> {
  await expect(page.locator("h1")).toBeVisible();
  const axe = new AxeBuilder({ page });
  const chosen = rules
    ? axe.withRules(rules)
    : axe.withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"]);
  const { violations } = await chosen.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

async function faults(html: string): Promise<string[]> {
  const { results } = await VALIDATOR.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}
