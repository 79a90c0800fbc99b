import { describe, expect, test } from "vitest";
import { toMeetingNode, toProposalNode } from "../../src/publish/linked-data/records.ts";
import { toJsonLdScript } from "../../src/publish/linked-data/script.ts";
import { aMeeting, aPortal, aProposal, aResponse } from "../builders/entries.ts";
import { anEdition } from "../builders/edition.ts";

describe("linked data in a page", () => {
  test("can neither end its element nor break a line, and reads back as it was", () => {
    const node = { "@type": "Thing", name: "</script><!-- \u2028 \u2029 & ż" };
    const text = toJsonLdScript([node]);
    expect(text).not.toMatch(/[<\u2028\u2029]/);
    expect(JSON.parse(text)).toEqual({ "@context": "https://schema.org", "@graph": [node] });
  });

  test("never claims that an answer was accepted", () => {
    const { edition, proposals } = read([aProposal({ response: aResponse() }), aProposal({ id: "2" })]);
    const nodes = proposals.map((proposal) => toProposalNode(proposal, edition));
    expect(
      nodes.map((node) => [node["answerCount"], "suggestedAnswer" in node, "acceptedAnswer" in node]),
    ).toEqual([
      [1, true, false],
      [0, false, false],
    ]);
  });

  test("gives an answer no day and somebody else no kind that the document does not say", () => {
    const mine = aProposal({ proposers: [{ other: "mieszkanka" }], response: aResponse() });
    const { edition, proposals } = read([
      mine,
      aProposal({ id: "2", response: aResponse({ date: "2025-04-02" }) }),
    ]);
    const nodes = proposals.map((proposal) => toProposalNode(proposal, edition));
    expect(nodes[0]?.["author"]).toEqual([{ "@type": "Thing", name: "mieszkanka" }]);
    expect(nodes.map((node) => (node["suggestedAnswer"] as { dateCreated?: string }).dateCreated)).toEqual([
      undefined,
      "2025-04-02",
    ]);
  });

  test("tells a meeting's hours as they are in Poland and leaves out what is not known", () => {
    const { edition } = read([]);
    const [meeting] = edition.portal.meetings;
    if (meeting === undefined) throw new Error("no meeting");
    expect(toMeetingNode(meeting, edition)).toEqual({
      "@type": "Event",
      "@id": "https://postulat.example/spotkania/2025-03-10-spotkanie/#spotkanie",
      url: "https://postulat.example/spotkania/2025-03-10-spotkanie/",
      name: "Spotkanie 2025-03-10-spotkanie",
      description: expect.any(String) as string,
      startDate: "2025-03-10T17:00:00",
      eventStatus: "https://schema.org/EventScheduled",
      organizer: {
        "@type": "GovernmentOrganization",
        "@id": "https://postulat.example/miasto/wydzial/#urzad",
        name: "Urząd wydzial",
        mainEntityOfPage: "https://postulat.example/miasto/wydzial/",
      },
    });
  });
});

function read(proposals: Parameters<typeof aMeeting>[0]["proposals"]) {
  const edition = anEdition(aPortal({ meetings: [aMeeting({ proposals, start: "17:00" })] }));
  return { edition, proposals: edition.portal.proposals };
}
