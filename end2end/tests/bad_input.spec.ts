import { expect, type Page } from "@playwright/test";

import { test } from "../kenes";
import { open, signedIn, signInHere } from "../sign_in";

const MARKUP = '</textarea><script>document.title = "taken over"</script>';
/** The draft of the demonstration's meeting that is not signed yet. */
const NEW_DIRECTIVE = "/meetings/10/directives/new";
const TOO_LARGE = 21 * 1024 * 1024;

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test("markup in a text is text, and a refused form keeps it", async ({ browser, kenes }) => {
      const page = await signedIn(browser, "secretariat", { baseURL: kenes.url, javaScriptEnabled });
      await openNewDirective(page);
      await page.locator("#words_en").fill(MARKUP);
      await page.locator("#term").fill("by 31 February 2027");
      await page.getByRole("button", { name: "Save the draft" }).click();
      await expect(page.getByRole("alert")).toBeVisible();
      await expect(page.locator("#words_en")).toHaveValue(MARKUP);
      await expect(page.locator("#term")).toHaveValue("by 31 February 2027");
      await expect(page).not.toHaveTitle("taken over");
      await expect(page.locator("#term")).toHaveAttribute("aria-invalid", "true");
    });

    test("a long text survives a session that ended while it was written", async ({ browser, kenes }) => {
      const page = await signedIn(browser, "secretariat", { baseURL: kenes.url, javaScriptEnabled });
      const long = "The Ministry of Justice is tasked with a guide. ".repeat(40).trim();
      await openNewDirective(page);
      await page.locator("#words_en").fill(long);
      await page.context().clearCookies();
      await page.getByRole("button", { name: "Save the draft" }).click();
      await expect(page).toHaveURL(/\/sign-in/);
      await signInHere(page, "secretariat");
      await expect(page).toHaveURL(new RegExp(NEW_DIRECTIVE));
      await expect(page.locator("#words_en")).toHaveValue(long);
    });

    test("evidence of a forbidden type or too large is refused and the report stays", async ({ browser, kenes }) => {
      const page = await signedIn(browser, "justice", { baseURL: kenes.url, javaScriptEnabled });
      await openOwed(page);
      const forbidden = { name: "guide.exe", mimeType: "application/octet-stream", buffer: Buffer.from("MZ") };
      const large = { name: "guide.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(TOO_LARGE, "%PDF-1.4 ") };
      for (const [file, refusal] of [
        [forbidden, "Papers: Files of this type are not accepted"],
        [large, "Papers: The file is too large"],
      ] as const) {
        await page.locator("#interim-text").fill("The guide is being written.");
        await page.locator("#interim-slippage_reason").fill("The printers are late.");
        await page.locator("#interim-signed_by").fill("Deputy Minister (demonstration)");
        await page.locator("#interim-files").setInputFiles(file);
        await page.locator("form").filter({ has: page.locator("#interim-text") }).locator("button.btn").last().click();
        await expect(page.getByRole("alert")).toContainText(refusal);
        await expect(page.locator("#interim-text")).toHaveValue("The guide is being written.");
      }
    });

    test("an edit over a newer edit shows both texts", async ({ browser, kenes }) => {
      const options = { baseURL: kenes.url, javaScriptEnabled };
      const first = await signedIn(browser, "secretariat", options);
      const second = await signedIn(browser, "secretariat", options);
      const draft = await anyDraft(first);
      await open(first, draft);
      await open(second, draft);
      await first.locator("#title_en").fill("The newer title");
      await first.getByRole("button", { name: "Save the draft" }).click();
      await expect(first).toHaveURL(/\/protocol(#.*)?$/);
      await second.locator("#title_en").fill("The older title");
      await second.getByRole("button", { name: "Save the draft" }).click();
      await expect(second.getByRole("alert")).toContainText("The newer title");
      await expect(second.getByRole("alert")).toContainText("The older title");
      await expect(second.locator("#title_en")).toHaveValue("The older title");
      await second.getByRole("button", { name: "Save the draft" }).click();
      await expect(second).toHaveURL(/\/protocol(#.*)?$/);
      await open(second, draft);
      await expect(second.locator("#title_en")).toHaveValue("The older title");
    });
  });
}

async function openNewDirective(page: Page): Promise<void> {
  await open(page, NEW_DIRECTIVE);
  await expect(page.locator("#words_en")).toBeVisible();
}

/** The address of a draft directive. */
async function anyDraft(page: Page): Promise<string> {
  await open(page, "/meetings/10/protocol");
  const draft = page.locator('a[href*="/directives/"]:not([href*="/new"])').first();
  return (await draft.getAttribute("href")) ?? "";
}

/** The first directive on which the reader may still report. */
async function openOwed(page: Page): Promise<void> {
  await open(page, "/");
  await open(page, (await page.locator(".tasks .t-title a").first().getAttribute("href")) ?? "");
  const folded = page.locator("details:not([open])").filter({ has: page.locator("#interim-text") });
  if (await folded.count()) {
    await folded.locator("summary").click();
  }
}
