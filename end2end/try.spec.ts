import { expect, test } from "@playwright/test";
import { startKenes } from "./kenes";
import AxeBuilder from "@axe-core/playwright";
import { HtmlValidate } from "html-validate";
import { SMTPServer } from "smtp-server";
import { simpleParser } from "mailparser";

test("chromium runs", async ({ browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.setContent("<!doctype html><html lang=en><title>x</title><main><h1>Hi</h1></main></html>");
  await expect(page.locator("h1")).toHaveText("Hi");
  const results = await new AxeBuilder({ page }).analyze();
  console.log(results.violations.map((v) => v.id));
  console.log(typeof SMTPServer, typeof simpleParser, (await new HtmlValidate().validateString("<p>x</b>")).valid);
  await startKenes().catch((e) => console.log(String(e).slice(0, 300), e.cause));
});
