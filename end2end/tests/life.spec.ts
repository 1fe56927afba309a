import { expect, test, type Locator, type Page } from "@playwright/test";
import { startKenes, type Kenes } from "../kenes";
import { linkIn, startMailServer, type MailServer } from "../mail";
import { chooseEnglish, open, signedIn, signInHere, visitor } from "../sign_in";

const TITLE = "A guide for witnesses of corruption";
const WORDS = "The Ministry of Justice is tasked with publishing a guide for witnesses of corruption.";
const REMARKS = "The guide is announced, but it cannot be found on the site.";
const PDF = { name: "guide.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4\n%%EOF\n") };

let post: MailServer;
let kenes: Kenes;

test.beforeAll(async () => {
  post = await startMailServer();
  kenes = await startKenes({ env: { KENES_SMTP_URL: post.url } });
});

test.afterAll(async () => {
  await kenes?.stop();
  await post?.stop();
});

for (const javaScriptEnabled of [true, false]) {
  const number = javaScriptEnabled ? "71" : "72";

  test(`a directive lives from the meeting to its closing ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    browser,
  }) => {
    const options = { baseURL: kenes.url, javaScriptEnabled };
    const secretariat = await signedIn(browser, "secretariat", options);
    const leadership = await signedIn(browser, "leadership", options);

    const meeting = await holdMeeting(secretariat, number);
    await draftDirective(secretariat);
    await signProtocol(secretariat, meeting, number);

    const issued = await post.mail("the mail on issue", ({ subject }) => subject?.includes(`${number}/1`) ?? false);
    const link = linkIn(issued);
    const ministry = await followLink(await visitor(browser, options), link);
    await deskOf(ministry).getByRole("button", { name: "Acknowledge" }).click();
    await expect(life(ministry).first()).toContainText("Acknowledged");

    await report(ministry, "The guide was announced.");
    await expect(life(ministry).first()).toContainText("Final report submitted");

    await open(secretariat, link);
    await returnReport(secretariat);
    await post.mail("the mail on the return", mailOn(issued, REMARKS));

    await open(ministry, link);
    await expect(ministry.locator("#reports")).toContainText(REMARKS);
    await report(ministry, "The guide is on the site.");
    await expect(life(ministry).first()).toContainText("Final report submitted, version 2");

    await open(secretariat, link);
    await putUp(secretariat);

    await open(leadership, link);
    await close(leadership);
    const letters = () => post.arrived.filter((mail) => linkIn(mail) === link).length;
    await expect.poll(letters, { message: "mails on issue, on return and on closing" }).toBe(3);

    await open(ministry, link);
    for (const event of ["Issued", "Acknowledged", "returned with remarks", "proven", "Put up for closing"]) {
      await expect(life(ministry).filter({ hasText: event })).not.toHaveCount(0);
    }
    await expect(life(ministry).first()).toContainText("Closed: done");
  });
}

/** Plans a meeting of today with one question, and records that it was held. */
async function holdMeeting(page: Page, number: string): Promise<string> {
  await page.getByRole("link", { name: "Meetings", exact: true }).click();
  await page.getByRole("link", { name: "Plan a meeting" }).click();
  await page.getByRole("textbox", { name: "Number", exact: true }).fill(number);
  await page.getByLabel("Day, or first day").fill(today());
  await page.locator("#place_en").fill("Astana");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page).toHaveURL(/\/meetings\/\d+$/);
  const meeting = page.url();

  await page.getByRole("link", { name: "Edit the agenda" }).click();
  await page.locator("#new-title_en").fill("Help for witnesses");
  await page.getByRole("button", { name: "Add an item" }).click();
  await expect(page.locator("[aria-labelledby=h-agenda] ol.draft > li")).toHaveCount(1);

  await open(page, meeting);
  for (const step of ["Draft the agenda", "Record that the meeting was held"]) {
    await page.getByRole("button", { name: step }).click();
  }
  await page.getByRole("link", { name: "Begin the protocol" }).click();
  return meeting;
}

async function draftDirective(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Add a directive" }).click();
  await page.locator("#words_en").fill(WORDS);
  await page.locator("#title_en").fill(TITLE);
  await page.locator('[name="form[verb]"][value=tasked]').check();
  await page.locator("#force_word_en").fill("tasked");
  await page.getByRole("radio", { name: /Lead executor Ministry of Justice/ }).check();
  await page.locator("#term").fill("10 working days");
  await page.getByRole("button", { name: "Save the draft" }).click();
  await expect(page.locator("#p1")).toContainText(WORDS);
}

async function signProtocol(page: Page, meeting: string, number: string): Promise<void> {
  await page.getByRole("link", { name: "Record the signature" }).click();
  await page.getByLabel("Number of the protocol").fill(number);
  await page.locator("#signatory_en").fill("The Chair of the Council");
  await page.getByLabel("The protocol is signed on paper as it stands here").check();
  await page.locator("form").filter({ has: page.locator("#confirmed") }).getByRole("button").click();
  await expect(page).toHaveURL(meeting);
  await expect(page.locator("#points")).toContainText(`${number}/1`);
}

/** From the mail through the sign-in to the page on which the ministry answers. */
async function followLink(page: Page, link: string): Promise<Page> {
  await page.goto(link);
  if (!new URL(page.url()).pathname.startsWith("/sign-in")) {
    await page.locator("main").getByRole("link").click();
  }
  await signInHere(page, "justice");
  await expect(page).toHaveURL(link);
  await chooseEnglish(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(TITLE);
  await open(page, link);
  return page;
}

async function report(page: Page, text: string): Promise<void> {
  const form = await unfolded(page, "#final-text");
  await form.locator("#final-text").fill(text);
  await form.locator("#final-confidence").check();
  await form.locator("#final-files").setInputFiles(PDF);
  await form.locator("#final-signed_by").fill("Deputy Minister (demonstration)");
  await form.getByRole("button", { name: "Submit the final report" }).click();
}

async function returnReport(page: Page): Promise<void> {
  const form = await unfolded(page, "#check-remarks");
  await form.locator("#check-remarks").fill(REMARKS);
  await form.getByRole("button", { name: "Return with remarks" }).click();
  await expect(life(page).first()).toContainText("returned with remarks");
}

async function putUp(page: Page): Promise<void> {
  const form = await unfolded(page, "#check-remarks");
  await form.locator('[value$=":documented"]').check();
  await form.getByRole("button", { name: "Propose closure to the Chair" }).click();
  await expect(life(page).first()).toContainText("Put up for closing");
}

async function close(page: Page): Promise<void> {
  const form = await unfolded(page, "#close-remark");
  await form.getByRole("radio", { name: "Close as done" }).check();
  await form.getByRole("button", { name: "Record the decision" }).click();
  await expect(life(page).first()).toContainText("Closed: done");
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

/** A later mail on the same directive. */
function mailOn(issued: { messageId?: string; subject?: string }, words: string) {
  return (mail: { messageId?: string; text?: string }) =>
    mail.messageId !== issued.messageId && (mail.text?.includes(words) ?? false);
}

/** The day in the council's time zone. */
function today(): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Almaty" }).format();
}
