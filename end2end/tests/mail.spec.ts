import { expect, test, type Page } from "@playwright/test";

import { runKenes, startKenes } from "../kenes";
import { startMailServer } from "../mail";
import { open, signedIn } from "../sign_in";

const ACCEPTED_BEFORE_THE_KILL = 5;
/** A mail that was being sent when the server was killed is leased for five times so long. */
const SMTP_TIMEOUT_S = 6;
/** Then it is found by the job that looks every half minute. */
const PATIENCE_MS = 120_000;

test("a server killed between planning and sending loses no mail and sends none twice", async ({ browser }) => {
  test.setTimeout(PATIENCE_MS + 60_000);
  const post = await startMailServer();
  const settings = { KENES_SMTP_URL: post.url, KENES_SMTP_TIMEOUT: String(SMTP_TIMEOUT_S) };
  const first = await startKenes();
  const secretariat = await signedIn(browser, "secretariat", { baseURL: first.url });
  const sentBefore = await sent(secretariat, first.url);
  await first.kill();
  const { dataDir } = first;
  const planned = Number.parseInt(lastLine(await runKenes(["remind", "--today", "2031-01-08"], dataDir)));
  expect(planned).toBeGreaterThan(ACCEPTED_BEFORE_THE_KILL);

  post.holdAfter(ACCEPTED_BEFORE_THE_KILL);
  const killed = await startKenes({ dataDir, env: settings });
  await post.held();
  await expect.poll(() => sent(secretariat, killed.url)).toBe(sentBefore + ACCEPTED_BEFORE_THE_KILL);
  await killed.kill();

  post.release();
  const kenes = await startKenes({ dataDir, env: settings });
  await expect.poll(() => post.arrived.length, { timeout: PATIENCE_MS }).toBeGreaterThanOrEqual(planned);
  await expect.poll(() => sent(secretariat, kenes.url)).toBe(sentBefore + post.arrived.length);
  const keys = new Set(post.arrived.map(({ messageId }) => messageId));
  expect(keys.size, "none is sent twice under one key").toBe(post.arrived.length);

  await kenes.stop({ discard: true });
  await post.stop();
});

/** How many mails the ledger counts as sent. */
async function sent(page: Page, url: string): Promise<number> {
  await open(page, `${url}/mail`);
  const entry = page.locator(".ledger > div").filter({ has: page.locator('a[href$="state=sent"]') });
  return Number.parseInt(await entry.locator("dd").innerText());
}

function lastLine(printed: string): string {
  return printed.trimEnd().split("\n").at(-1) ?? "";
}
