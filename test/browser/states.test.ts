import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { loadPortal } from "../../scripts/load-portal.ts";
import { commitmentPath, meetingPath, proposalPath } from "../../src/domain/addresses.ts";
import { type Standing, standingIds, toCommitmentRecords } from "../../src/domain/commitment-record.ts";
import { meetingStates } from "../../src/domain/meeting.ts";
import { type OutcomeStatus, outcomeStatuses } from "../../src/domain/outcome.ts";
import type { Proposal } from "../../src/domain/portal.ts";
import { stanceIds, stances } from "../../src/domain/stance.ts";
import { getServedSite } from "../site/built-site.ts";
import { CONTENT_FOLDERS } from "../site/build-sites.ts";
import { connectToBrowser, visit } from "./shared-browser.ts";

const browser = await connectToBrowser();
const { portal } = loadPortal({ content: CONTENT_FOLDERS.fixture, production: false });

const records = toCommitmentRecords(portal.proposals);

const knownOf: Record<Standing, string> = {
  overdue: "portal nie wie, czy wykonano",
  upcoming: "Stan: ",
  undated: "nie podano terminu",
  done: "wykonano",
  abandoned: "zaniechano",
};

/** One page after another, as a reader goes from view to view. */
let page: Page;
beforeAll(async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  page = await context.newPage();
  return () => context.close();
});

describe("a reader of the second city sees", () => {
  test.each(Object.keys(meetingStates) as (keyof typeof meetingStates)[])(
    "that a meeting is %s, on its page and in the calendar",
    async (state) => {
      const meeting = portal.meetings.find((one) => one.state === state);
      const words = { planned: /planowane/, held: /organizacj/, cancelled: /odwołano/ }[state];
      expect(await readMain(meetingPath(meeting?.id ?? ""))).toMatch(words);
      const row = page.locator("main li", {
        has: page.locator(`a[href="${meetingPath(meeting?.id ?? "")}"]`),
      });
      await open("/kalendarz/");
      expect(await row.first().innerText()).toContain(meetingStates[state]);
    },
  );

  test.each(stanceIds)("the stance %s, and the words of the answer that it leads to", async (id) => {
    const proposal = first(({ response }) => response?.stance === id);
    await open(proposalPath(proposal.key));
    const label = page.locator(".stance").first();
    expect(toWords(await label.innerText())).toContain(stances[id].label);
    const evidence = proposal.response?.evidence;
    if (evidence === undefined) {
      expect(await page.locator("mark.evidence").count()).toBe(0);
    } else {
      await label.click();
      const marked = await page.locator("mark.evidence").allInnerTexts();
      expect(marked.join("").replace(/\s+/gu, "")).toBe(evidence.replace(/\s+/gu, ""));
      expect(await page.locator("mark.evidence:target").count()).toBe(1);
    }
  });

  test.each(standingIds)(
    "a commitment that is %s: its words, its term, what is known, and its place in the answer",
    async (standing) => {
      const record = records.find((one) => one.standing === standing);
      const { commitment, proposal } = record ?? records[0] ?? {};
      expect(record).toBeDefined();
      await open(commitmentPath(proposal?.key ?? "", commitment?.id ?? ""));
      const row = page.locator(".commitments > li:target");
      const text = toWords(await row.innerText());
      expect(text).toContain(toWords(commitment?.evidence ?? ""));
      expect(text).toContain(toWords(commitment?.due?.asWritten ?? "nie podano terminu"));
      expect(text).toContain(knownOf[standing]);
      await row.locator("a").first().click();
      expect(await page.locator("mark.promise:target").count()).toBe(1);
    },
  );

  test.each(Object.keys(outcomeStatuses) as OutcomeStatus[])(
    "that the outcome is %s, on the proposal's page and on the programme's",
    async (status) => {
      const proposal = first(({ outcome }) => outcome.status === status);
      const main = await readMain(proposalPath(proposal.key));
      expect(main).toMatch(
        status === "unknown" ? /Wynik w programie .*(?:nie wi|nie zna)/ : outcomeStatuses[status],
      );
      if (proposal.outcome.paragraph !== undefined) expect(main).toContain(proposal.outcome.paragraph);
      await open(`/programy/${proposal.meeting.programme.id}/`);
      const row = page.locator("main .rows > li", {
        has: page.locator(`a[href="${proposalPath(proposal.key)}"]`),
      });
      expect(toWords(await row.innerText())).toContain(`Wynik: ${outcomeStatuses[status]}`);
    },
  );

  test("a proposal that was raised again, from its page to the whole chain and back", async () => {
    const later = first(({ key }) => (portal.index.earlierProposals.get(key) ?? []).length > 0);
    await open(proposalPath(later.key));
    await page.getByRole("link", { name: "cała jej historia" }).click();
    expect(new URL(page.url()).pathname).toMatch(/^\/sprawy\//);
    await page
      .locator(`a[href="${proposalPath(later.key)}"]`)
      .first()
      .click();
    expect(new URL(page.url()).pathname).toBe(proposalPath(later.key));
  });
});

describe("whoever cites or corrects a record", () => {
  const proposal = first(({ response }) => response !== undefined);

  test("has its permanent address, its day and where to write, filled in", async () => {
    await open(proposalPath(proposal.key));
    const citation = await page.locator(".cite").innerText();
    expect(citation).toContain(new URL(proposalPath(proposal.key), portal.settings.address ?? "").href);
    expect(toWords(citation)).toMatch(/stan na \d{1,2} \p{L}+ \d{4}/u);
    const [mail, issue] = await page
      .locator("section[aria-labelledby=zglos-blad] a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    expect(mail).toMatch(
      new RegExp(`^mailto:${RegExp.escape(portal.settings.publisher.email ?? "")}\\?subject=`),
    );
    expect(decodeURIComponent(mail ?? "")).toContain(proposalPath(proposal.key));
    expect(issue).toMatch(
      new RegExp(`^${RegExp.escape(portal.settings.repository ?? "")}/issues/new\\?title=`),
    );
  });

  test("is told plainly where the portal has no address yet", async () => {
    const real = loadPortal({ content: CONTENT_FOLDERS.real, production: false }).portal;
    const path = proposalPath(real.proposals[0]?.key ?? "");
    const { settings } = real;
    const told = await visit(browser, { site: "real", path }, async (shown) => ({
      citation: await shown.locator(".cite").innerText(),
      report: await shown.locator("section[aria-labelledby=zglos-blad]").innerText(),
    }));
    expect(told.citation).toContain(settings.address ?? "adres portalu: nie podano");
    const isReachable = settings.publisher.email !== null || settings.repository !== null;
    expect(told.report).toMatch(isReachable ? /Napisz|Zgłoś w/ : /nie podano/);
  });
});

function first(wanted: (proposal: Proposal) => boolean): Proposal {
  const proposal = portal.proposals.find(wanted);
  if (proposal === undefined) throw new Error("The second city lacks such a proposal.");
  return proposal;
}

async function open(path: string): Promise<void> {
  await page.goto(getServedSite("fixture").address + path);
}

async function readMain(path: string): Promise<string> {
  await open(path);
  return toWords(await page.locator("main").innerText());
}

function toWords(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
