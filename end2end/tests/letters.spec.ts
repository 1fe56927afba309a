import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

import { startKenes, test } from "../kenes";
import { open, signedIn } from "../sign_in";

const NARROW = { width: 320, height: 800 };

for (const colorScheme of ["light", "dark"] as const) {
  test(`every letter fits a narrow screen and can be read in ${colorScheme} colours`, async ({ browser, kenes }) => {
    const page = await signedIn(browser, "secretariat", { baseURL: kenes.url, colorScheme, viewport: NARROW });
    await open(page, "/mail/templates");
    const templates = await values(page, "#f-template");
    const languages = await values(page, "#f-language");
    expect(templates.length).toBeGreaterThan(10);
    test.setTimeout(60_000 + templates.length * languages.length * 5_000);
    const sheet = await page.context().newPage();
    const found: Record<string, string[]> = {};
    for (const template of templates) {
      for (const language of languages) {
        const address = `/mail/template.html?template=${template}&language=${language}`;
        // Where it is served it may run nothing, not even what looks at it.
        await sheet.setContent(await (await page.request.get(address)).text());
        const faults = await contrast(sheet);
        const wide = await sheet.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (wide > 0) faults.push(`${wide} pixels too wide`);
        if (await sheet.locator("img").count()) faults.push("it holds an image");
        if (faults.length > 0) found[address] = faults;
      }
    }
    expect(found).toEqual({});
  });
}

test("a letter that is looked at is read as text in the language chosen", async ({ browser, kenes }) => {
  const page = await signedIn(browser, "secretariat", { baseURL: kenes.url, javaScriptEnabled: false });
  await page.goto("/mail/templates?template=head&language=ru&number=4/5");
  await expect(page.locator("pre[lang=ru]")).toContainText("Ваш орган не отчитался по просроченному поручению");
  await expect(page.locator("pre[lang=ru]")).toContainText("№ 4/5");
});

for (const javaScriptEnabled of [true, false]) {
  test(`a schedule is tried on a directive and then saved, ${javaScriptEnabled ? "with" : "without"} script`, async ({ browser }) => {
    const kenes = await startKenes();
    try {
      const page = await signedIn(browser, "secretariat", { baseURL: kenes.url, javaScriptEnabled });
      await open(page, "/settings");
      await page.getByRole("link", { name: "Try another schedule" }).click();
      const binding = page.getByLabel("Binding: reminded before the date by");
      await binding.fill("soon");
      await page.getByRole("button", { name: "Show the letters" }).click();
      await expect(page.getByRole("alert")).toBeVisible();
      await expect(binding).toHaveValue("soon");
      await binding.fill("4 2");
      await page.getByRole("button", { name: "Show the letters" }).click();
      await expect(page.locator("ins").first()).toHaveText("would come");
      await expect(page.locator("del").first()).toHaveText("would fall away");
      await page.getByLabel("I know that letters on all open directives").check();
      await page.getByRole("button", { name: "Change the settings" }).click();
      await expect(page).toHaveURL("/settings");
      await expect(page.getByLabel("Binding: reminded before the date by")).toHaveValue("4, 2");
    } finally {
      await kenes.stop();
    }
  });
}

async function values(page: Page, select: string): Promise<string[]> {
  return page.locator(`${select} option`).evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
}

async function contrast(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withRules(["color-contrast"]).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
