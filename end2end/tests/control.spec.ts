import { expect, test, type Locator, type Page } from "@playwright/test";
import { runKenes, startKenes, type Kenes } from "../kenes";
import { open, signedIn } from "../sign_in";

const TITLE = "Seals on seized vehicles";
const WORDS =
  "The Ministry of Justice is tasked to renew the rules on sealing seized vehicles, with the Ministry of Internal Affairs.";
const PARTS = ["Renew the rules", "Train the bailiffs"];
const REASON = "The printing house delivers the seals next week.";
const REMARKS = "Part (b): nobody was trained yet.";

let kenes: Kenes;

test.beforeAll(async () => {
  kenes = await startKenes();
});

test.afterAll(async () => {
  await kenes?.stop();
});

for (const javaScriptEnabled of [true, false]) {
  const number = javaScriptEnabled ? "81" : "82";

  test(`more time is given and the work done part by part ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    browser,
  }) => {
    // Four people, and the program asked for its reminders on a dozen days.
    test.slow();
    const options = { baseURL: kenes.url, javaScriptEnabled };
    const secretariat = await signedIn(browser, "secretariat", options);
    const leadership = await signedIn(browser, "leadership", options);
    const ministry = await signedIn(browser, "justice", options);

    const file = await issueDirective(secretariat, number);
    await open(ministry, file);
    await deskOf(ministry).getByRole("button", { name: "Acknowledge" }).click();
    await expect(life(ministry).first()).toContainText("Acknowledged");
    const first = await dueOn(ministry);
    expect(await reminders(number, first)).not.toEqual([]);

    const [asked, granted] = [later(first, 28), later(first, 21)];
    await askLate(ministry, asked);
    await open(secretariat, file);
    await advise(secretariat);
    await open(leadership, file);
    await grant(leadership, granted);

    await open(ministry, file);
    expect(await dueOn(ministry)).toBe(granted);
    await expect(ministry.locator(".stamp")).toContainText("first date");
    await expect(ministry.locator(".stamp")).toContainText("1 extension");
    await expect(ministry.locator("#extensions")).toContainText("Request No. 1");
    await expect(ministry.locator("#extensions")).not.toContainText("Advice");
    expect(await reminders(number, first)).toEqual([]);
    expect(await reminders(number, granted)).not.toEqual([]);

    await report(ministry, "The rules are renewed.");
    await open(secretariat, file);
    await check(secretariat, ["documented", "refused"], "Return with remarks", REMARKS);
    await expect(life(secretariat).first()).toContainText("returned with remarks");

    await open(ministry, file);
    await report(ministry, "The bailiffs are trained.");
    await open(secretariat, file);
    await check(secretariat, ["documented", "verified_on_site"], "Propose closure to the Chair");
    await expect(life(secretariat).first()).toContainText("Put up for closing");

    await open(leadership, file);
    await close(leadership);

    await open(ministry, file);
    await expect(ministry.locator(".file-margin")).toContainText("First report");
    await expect(ministry.locator(".file-margin")).toContainText("Report accepted");
    const told = await steps(ministry).allInnerTexts();
    const day = (date: string) => inWords(date);
    expect(told.reverse().map((step) => step.replaceAll(/\s+/g, " "))).toEqual([
      `Issued, first date ${day(first)}`,
      "Acknowledged",
      `More time asked: ${day(first)} → ${day(asked)}`,
      `Deadline moved: ${day(first)} → ${day(granted)}; ${day(asked)} was asked`,
      "Final report submitted",
      "Report returned with remarks",
      "Final report submitted, version 2",
      "Put up for closing",
      "Closed: done",
    ]);
    const findings = ministry.locator("#life .findings");
    await expect(findings.first()).toHaveText(/Part \(b\) proven: Verified on site/);
    await expect(findings.last()).toHaveText(/Part \(a\) proven: Documented\s*Part \(b\): evidence refused/);
    await expect(life(ministry)).toContainText(REMARKS);
    await expect(life(ministry)).toContainText("Ministry of Justice");
    await ministry.locator("#life").getByRole("link", { name: "Read the report" }).first().click();
    await expect(ministry).toHaveURL(/#report-\d+$/);
  });
}

test("of two decisions the second is told, and its words are kept, without JavaScript", async ({ browser }) => {
  test.slow();
  const options = { baseURL: kenes.url, javaScriptEnabled: false };
  const secretariat = await signedIn(browser, "secretariat", options);
  const ministry = await signedIn(browser, "justice", options);
  const [first, second] = [
    await signedIn(browser, "leadership", options),
    await signedIn(browser, "leadership", options),
  ];
  const file = await issueDirective(secretariat, "83");
  await open(ministry, file);
  await askLate(ministry, later(await dueOn(ministry), 28));

  await open(first, file);
  await open(second, file);
  await grant(first, later(await dueOn(first), 21));
  await second.locator("#decide-extension-note").fill("The date stands as it was.");
  await second.locator('form [value="refused"]').check();
  await second.getByRole("button", { name: "Decide on more time" }).click();
  const summary = second.locator(".file-sheet > .summary");
  await expect(summary).toContainText("What you sent was not carried out");
  await expect(summary).toContainText("The date stands as it was.");
  await expect(second.locator("#extensions")).toContainText("Granted until");
});

/** A meeting of today, its protocol signed, with one directive in two parts that is due in two working days. */
async function issueDirective(page: Page, number: string): Promise<string> {
  await open(page, "/meetings/new");
  await page.getByRole("textbox", { name: "Number", exact: true }).fill(number);
  await page.getByLabel("Day, or first day").fill(today());
  await page.locator("#place_en").fill("Astana");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page).toHaveURL(/\/meetings\/\d+$/);
  const meeting = page.url();
  await page.getByRole("link", { name: "Edit the agenda" }).click();
  await page.locator("#new-title_en").fill("Seized property");
  await page.getByRole("button", { name: "Add an item" }).click();
  await expect(page.locator("[aria-labelledby=h-agenda] ol.draft > li")).toHaveCount(1);
  await open(page, meeting);
  for (const step of ["Draft the agenda", "Record that the meeting was held"]) {
    await page.getByRole("button", { name: step }).click();
  }
  await page.getByRole("link", { name: "Begin the protocol" }).click();

  await page.getByRole("link", { name: "Add a directive" }).click();
  await page.locator("#words_en").fill(WORDS);
  await page.locator("#title_en").fill(TITLE);
  await page.locator('[name="form[verb]"][value=tasked]').check();
  await page.locator("#force_word_en").fill("tasked");
  await page.getByRole("radio", { name: /Lead executor Ministry of Justice/ }).check();
  await page.getByRole("checkbox", { name: /Co-executor Ministry of Internal Affairs/ }).check();
  await page.locator("#limbs_en").fill(PARTS.join("\n"));
  await page.locator("#term").fill("2 working days");
  await page.getByRole("button", { name: "Save the draft" }).click();
  await expect(page.locator("#p1")).toContainText(WORDS);

  await page.getByRole("link", { name: "Record the signature" }).click();
  await page.getByLabel("Number of the protocol").fill(number);
  await page.locator("#signatory_en").fill("The Chair of the Council");
  await page.getByLabel("The protocol is signed on paper as it stands here").check();
  await page.locator("form").filter({ has: page.locator("#confirmed") }).getByRole("button").click();
  await expect(page).toHaveURL(meeting);
  const link = page.locator("#points a", { hasText: `${number}/1` });
  return (await link.getAttribute("href")) ?? "";
}

async function askLate(page: Page, until: string): Promise<void> {
  const form = await unfolded(page, "#extension-asked_for");
  await expect(deskOf(page)).toContainText("It should have been asked for by");
  await form.locator("#extension-asked_for").fill(until);
  await form.locator("#extension-reason").fill(REASON);
  await form.getByRole("button", { name: "Ask for more time" }).click();
  await expect(form.locator(".summary")).toContainText("What the co-executors say");

  const again = await unfolded(page, "#extension-asked_for");
  await expect(again.locator("#extension-reason")).toHaveValue(REASON);
  await again.locator("#extension-co_executors_word").fill("Internal Affairs agrees.");
  await again.getByRole("button", { name: "Ask for more time" }).click();
  await expect(page.locator("#extensions")).toContainText("Late: it should have been asked for by");
  await expect(page.locator("#extensions")).toContainText("Internal Affairs agrees.");
}

async function advise(page: Page): Promise<void> {
  const form = await unfolded(page, "#endorse-reason");
  await form.getByRole("radio", { name: "For more time" }).check();
  await form.locator("#endorse-reason").fill("The contract is signed.");
  await form.getByRole("button", { name: "Record the advice" }).click();
  await expect(life(page).first()).toContainText("The secretariat advises to grant more time");
}

async function grant(page: Page, until: string): Promise<void> {
  const form = await unfolded(page, "#decide-extension-until");
  await form.getByRole("radio", { name: "Grant more time" }).check();
  await form.locator("#decide-extension-until").fill(until);
  await form.getByRole("button", { name: "Decide on more time" }).click();
  await expect(life(page).first()).toContainText("Deadline moved");
}

async function report(page: Page, text: string): Promise<void> {
  const form = await unfolded(page, "#final-text");
  await form.locator("#final-text").fill(text);
  await form.locator("#final-confidence").check();
  await form.locator("#final-reference").fill("Order 107/НҚ");
  await form.locator("#final-signed_by").fill("Deputy Minister (demonstration)");
  await form.getByRole("button", { name: "Submit the final report" }).click();
  await expect(life(page).first()).toContainText("Final report submitted");
}

/** A finding for each part, in order, and the verdict. */
async function check(page: Page, found: string[], verdict: string, remarks = ""): Promise<void> {
  const form = await unfolded(page, "#check-remarks");
  for (const [index, grade] of found.entries()) {
    await form.locator(`[value$=":${grade}"]`).nth(index).check();
  }
  await form.locator("#check-remarks").fill(remarks);
  await form.getByRole("button", { name: verdict }).click();
}

async function close(page: Page): Promise<void> {
  const form = await unfolded(page, "#close-remark");
  await form.getByRole("radio", { name: "Close as done" }).check();
  await form.getByRole("button", { name: "Record the decision" }).click();
  await expect(life(page).first()).toContainText("Closed: done");
}

/** The date on the control mark. */
async function dueOn(page: Page): Promise<string> {
  return (await page.locator(".stamp time").getAttribute("datetime")) ?? "";
}

/** What would remind the lead of this date in the days before it. */
async function reminders(number: string, due: string): Promise<string[]> {
  const planned: string[] = [];
  for (const before of [3, 2, 1, 0]) {
    const printed = await runKenes(["remind", "--dry-run", "--today", later(due, -before)], kenes.dataDir);
    planned.push(...printed.split("\n").filter((line) => line.includes(`№ ${number}/1  due ${inWords(due)}`)));
  }
  return planned;
}

/** The form on the desk that holds a field. */
async function unfolded(page: Page, field: string): Promise<Locator> {
  const folded = page.locator("details:not([open])").filter({ has: page.locator(field) });
  if (await folded.count()) {
    await folded.locator("summary").click();
  }
  return page.locator("form").filter({ has: page.locator(field) });
}

function deskOf(page: Page): Locator {
  return page.locator("#desk");
}

/** What happened to the directive, newest first. */
function life(page: Page): Locator {
  return page.locator("#life .life");
}

/** The steps of the life that are no letters, newest first. */
function steps(page: Page): Locator {
  return page.locator("#life .life > li .what > strong");
}

/** So many days after. */
function later(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** As the pages write a date: "1 March 2019". */
function inWords(date: string): string {
  return new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

/** The day in the council's time zone. */
function today(): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Almaty" }).format();
}
