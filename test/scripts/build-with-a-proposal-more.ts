import { buildSite } from "../../scripts/build-site.ts";
import { loadPortal } from "../../scripts/load-portal.ts";
import { runCommand } from "../../scripts/user-mistake.ts";

/** A build that is told of a proposal more than its pages can know of, as if they had lost it. */
await runCommand(() => {
  const [content = "", out = ""] = process.argv.slice(2);
  const { portal } = loadPortal({ content, production: false });
  const more = portal.proposals
    .slice(0, 1)
    .map((proposal) => ({ ...proposal, key: `${proposal.meeting.id}/99` }));
  return buildSite({
    portal: { ...portal, proposals: [...portal.proposals, ...more] },
    content,
    out,
    address: undefined,
  });
});
