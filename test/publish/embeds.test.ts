import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { toFrame, toFrameHeight } from "../../src/publish/embeds/frame.ts";
import { toOEmbed } from "../../src/publish/embeds/oembed.ts";
import { aMeeting, aPortal, aProposal, aResponse } from "../builders/entries.ts";
import { anEdition } from "../builders/edition.ts";

test("oEmbed gives a frame with the address of the page made for it", () => {
  const { edition, proposal } = aProposalOf({ text: "Nowe sale", response: aResponse() });
  expect(toOEmbed(proposal, edition)).toEqual({
    version: "1.0",
    type: "rich",
    title: "Nowe sale",
    author_name: "Organizacja fundacja-laka",
    author_url: "https://postulat.example/organizacje/fundacja-laka/",
    provider_name: `${edition.portal.settings.name} · ${edition.portal.settings.city}`,
    provider_url: "https://postulat.example/",
    cache_age: 86400,
    html: toFrame(proposal, edition),
    width: 640,
    height: toFrameHeight(proposal),
  });
  expect(parse(toFrame(proposal, edition)).querySelector("iframe")?.attributes).toMatchObject({
    src: "https://postulat.example/osadz/2025-03-10-spotkanie/1/",
    title: "Organizacja fundacja-laka: propozycja 1 i stanowisko miasta (spotkanie, 10\u00a0marca 2025)",
    width: "640",
  });
});

test("oEmbed names the page of the proposer where there is one of one", () => {
  const addressOf = (...proposers: { organization?: string; other?: string }[]): unknown => {
    const { edition, proposal } = aProposalOf({ proposers: proposers });
    return toOEmbed(proposal, edition)["author_url"];
  };
  const other = { other: "Mieszkańcy" };
  expect(addressOf({ organization: "fundacja-laka" })).toBe(
    "https://postulat.example/organizacje/fundacja-laka/",
  );
  expect([addressOf(other), addressOf({ organization: "fundacja-laka" }, other)]).toEqual([
    undefined,
    undefined,
  ]);
});

test("No name can break out of the code", () => {
  const { edition, proposal } = aProposalOf({ proposers: [{ other: '" onload="alert(1)"> < &' }] });
  const root = parse(toFrame(proposal, edition));
  expect(root.querySelectorAll("*").map(({ tagName }) => tagName)).toEqual(["IFRAME"]);
  expect(root.querySelector("iframe")?.getAttribute("title")).toContain('" onload="alert(1)"> < &: ');
});

test("A frame is as high as its words need, up to a limit", () => {
  const [none, short, long, endless] = [undefined, 1, 20, 500].map((times) => {
    const text = "Sale zostaną wskazane do końca maja. ".repeat(times ?? 0).trim();
    const response =
      times === undefined ? undefined : aResponse({ text, evidence: "Sale zostaną wskazane do końca maja." });
    return toFrameHeight(aProposalOf(response === undefined ? {} : { response }).proposal);
  });
  expect([none, short, long, endless]).toEqual([none, short, long, endless].toSorted());
  expect(new Set([short, long, endless]).size).toBe(3);
  expect(endless).toBe(900);
});

function aProposalOf(fields: Parameters<typeof aProposal>[0]) {
  const edition = anEdition(aPortal({ meetings: [aMeeting({ proposals: [aProposal(fields)] })] }));
  const [proposal] = edition.portal.proposals;
  if (proposal === undefined) throw new Error("the portal has no proposal");
  return { edition, proposal };
}
