import { expect, test, type Page } from "@playwright/test";
import ICAL from "ical.js";

import { startKenes, type Kenes } from "../kenes";
import { open, signedIn } from "../sign_in";

/** Of the demonstration: a request for more time waits for the Chair, and a meeting's agenda is still a draft. */
const ASKED = "/directives/35";
const DRAFT = "/meetings/10";

let kenes: Kenes;

test.beforeAll(async () => {
  kenes = await startKenes();
});

test.afterAll(async () => {
  await kenes?.stop();
});

test("a calendar reads due dates and meetings by a link that can be revoked", async ({ browser }) => {
  const options = { baseURL: kenes.url, javaScriptEnabled: false };
  const leadership = await signedIn(browser, "leadership", options);
  const secretariat = await signedIn(browser, "secretariat", options);
  const feed = await subscribe(leadership);
  expect(feed).toMatch(/\/feeds\/[0-9a-f]{64}\.ics$/);
  await open(leadership, "/account");
  await expect(leadership.getByLabel("The link; it is shown this once")).toHaveCount(0);

  const before = await read(feed);
  const uids = before.map((event) => event.uid);
  expect(new Set(uids).size, "each thing stands once").toBe(uids.length);
  expect(before.length).toBeGreaterThan(10);
  for (const event of before) {
    expect(event.startDate.isDate && event.endDate.isDate, `${event.uid} is a whole day`).toBe(true);
    expect(event.component.getAllSubcomponents("valarm")).toEqual([]);
  }

  // Drafts are the secretariat's alone.
  const planned = await read(await subscribe(secretariat));
  expect(at(planned, DRAFT).component.getFirstPropertyValue("status")).toBe("TENTATIVE");
  expect(before.filter((event) => links(event, DRAFT))).toEqual([]);

  const asked = at(before, ASKED);
  await open(leadership, ASKED);
  const until = await grant(leadership);
  expect(until).not.toBe(asked.startDate.toString());
  const moved = at(await read(feed), ASKED);
  expect(moved.startDate.toString()).toBe(until);
  expect(moved.uid).toBe(asked.uid);
  expect(moved.sequence).toBeGreaterThan(asked.sequence);

  await cancel(leadership);
  const cancelled = at(await read(feed), ASKED);
  expect(cancelled.component.getFirstPropertyValue("status")).toBe("CANCELLED");
  expect(cancelled.sequence).toBeGreaterThan(moved.sequence);

  await open(leadership, "/account");
  await leadership.locator("#calendar").getByRole("button", { name: "Revoke the link" }).click();
  await expect(leadership.locator("#calendar")).toContainText("The link was revoked");
  expect((await fetch(feed)).status).toBe(404);
});

test("the calendar of a body holds its own dates, and a calendar that has the latest is not sent it again", async ({
  browser,
}) => {
  const ministry = await signedIn(browser, "justice", { baseURL: kenes.url, javaScriptEnabled: false });
  const feed = await subscribe(ministry, 1);
  const own = (await read(feed)).filter((event) => !links(event, "/meetings/"));
  expect(own.length).toBeGreaterThan(0);
  for (const event of own) {
    const page = await ministry.request.get(new URL(String(event.component.getFirstPropertyValue("url"))).pathname);
    expect(page.status(), `${event.summary} is the ministry's to see`).toBe(200);
  }
  const tag = (await fetch(feed)).headers.get("etag")!;
  expect((await fetch(feed, { headers: { "if-none-match": tag } })).status).toBe(304);
  expect((await fetch(feed, { method: "HEAD" })).headers.get("etag")).toBe(tag);
});

/** Makes a link on the account page: for the person, or with 1 for the body. */
async function subscribe(page: Page, which = 0): Promise<string> {
  await open(page, "/account");
  await page.locator("#calendar").getByRole("button", { name: /^Make a (new )?link$/ }).nth(which).click();
  return page.getByLabel("The link; it is shown this once").inputValue();
}

/** What a calendar makes of the feed. */
async function read(feed: string): Promise<ICAL.Event[]> {
  const text = await (await fetch(feed)).text();
  for (const line of text.split("\r\n")) {
    expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
  }
  const calendar = new ICAL.Component(ICAL.parse(text));
  expect(calendar.getFirstPropertyValue("x-wr-timezone")).toBe("Asia/Almaty");
  return calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
}

/** The one entry that leads to the page. */
function at(events: ICAL.Event[], path: string): ICAL.Event {
  const found = events.filter((event) => String(event.component.getFirstPropertyValue("url")).endsWith(path));
  expect(found, path).toHaveLength(1);
  return found[0]!;
}

function links(event: ICAL.Event, path: string): boolean {
  return String(event.component.getFirstPropertyValue("url")).includes(path);
}

/** Grants the time that was asked for, and answers the date. */
async function grant(page: Page): Promise<string> {
  const form = page.locator("form", { has: page.locator("#decide-extension-until") });
  const until = await form.locator("#decide-extension-until").inputValue();
  await form.getByRole("radio", { name: "Grant more time" }).check();
  const consent = form.locator("#decide-extension-consent");
  if ((await consent.count()) > 0) {
    await consent.check();
  }
  await form.getByRole("button", { name: "Decide on more time" }).click();
  await expect(page.locator("#life ol.life > li", { hasText: "Deadline moved" })).not.toHaveCount(0);
  return until;
}

async function cancel(page: Page): Promise<void> {
  await page.locator("summary", { hasText: "Cancel, supersede or merge" }).click();
  const form = page.locator("form", { has: page.locator("#end-remark") });
  await form.locator("input[value=cancelled]").check();
  await form.locator("#end-remark").fill("The matter is settled by law.");
  await form.locator("#end-confirmed").check();
  await form.getByRole("button").click();
  await expect(page.locator("#life ol.life > li", { hasText: "Cancelled" })).not.toHaveCount(0);
}
