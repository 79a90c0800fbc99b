import { sections } from "../../domain/addresses.ts";
import { type Edition, toAbsolute } from "../edition.ts";
import type { LinkedNode } from "./script.ts";

/** What every page says of itself: where it stands and in which site. */
export function toPageNodes(
  { path, title, description, trail }: PageFacts,
  edition: Edition,
): readonly LinkedNode[] {
  const url = toAbsolute(edition, path);
  const site = { "@id": toAbsolute(edition, "/#portal") };
  const page = {
    "@type": "WebPage",
    "@id": url,
    url,
    name: title,
    description,
    inLanguage: "pl",
    isPartOf: site,
  };
  const steps = trail.map((step, index) => ({
    "@type": "ListItem",
    position: index + 1,
    name: step.label,
    item: toAbsolute(edition, step.path),
  }));
  return steps.length === 0 ? [page] : [page, { "@type": "BreadcrumbList", itemListElement: steps }];
}

/** The site itself, with the way to search it; said on the home page. */
export function toSiteNode(edition: Edition): LinkedNode {
  const { name, city, tagline, publisher } = edition.portal.settings;
  return {
    "@type": "WebSite",
    "@id": toAbsolute(edition, "/#portal"),
    url: toAbsolute(edition, "/"),
    name: `${name} · ${city}`,
    description: tagline,
    inLanguage: "pl",
    ...(publisher.name === null ? {} : { publisher: { "@type": "Organization", name: publisher.name } }),
    potentialAction: {
      "@type": "SearchAction",
      target: {
        "@type": "EntryPoint",
        urlTemplate: `${toAbsolute(edition, sections.search)}?q={search_term_string}`,
      },
      "query-input": "required name=search_term_string",
    },
  };
}

export interface PageFacts {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** From the section down to the page itself. */
  readonly trail: readonly { readonly label: string; readonly path: string }[];
}
