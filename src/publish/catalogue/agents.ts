import { type Edition, toAbsolute } from "../edition.ts";
import { address, literal, type Resource } from "./resource.ts";

/** Who publishes the data, whom to ask about them and which place they are about, as far as the settings say. */
export function toAgents(edition: Edition): readonly Resource[] {
  return [...toPublisher(edition), ...toContact(edition), toPlace(edition)];
}

// What the publisher has not said is left out, not made up.
export function publishedBy(edition: Edition): Resource["properties"] {
  return toPublisher(edition).map(({ id }) => ["dcterms:publisher", address(id)] as const);
}

export function askedOf(edition: Edition): Resource["properties"] {
  return toContact(edition).map(({ id }) => ["dcat:contactPoint", address(id)] as const);
}

export function aboutPlace(edition: Edition): Resource["properties"] {
  return [["dcterms:spatial", address(toPlace(edition).id)]];
}

function toPublisher(edition: Edition): readonly Resource[] {
  const { name, website, email } = edition.portal.settings.publisher;
  if (name === null) return [];
  const properties: Resource["properties"] = [
    ["foaf:name", literal(name)],
    ...(website === null ? [] : [["foaf:homepage", address(website)] as const]),
    ...(email === null ? [] : [["foaf:mbox", address(`mailto:${email}`)] as const]),
  ];
  return [{ id: toAbsolute(edition, "/#prowadzacy"), type: "foaf:Agent", properties }];
}

/** None where there is no way to ask. */
function toContact(edition: Edition): readonly Resource[] {
  const { name, email } = edition.portal.settings.publisher;
  if (name === null || email === null) return [];
  const properties: Resource["properties"] = [
    ["vcard:fn", literal(name)],
    ["vcard:hasEmail", address(`mailto:${email}`)],
  ];
  return [{ id: toAbsolute(edition, "/#kontakt"), type: "vcard:Organization", properties }];
}

function toPlace(edition: Edition): Resource {
  return {
    id: toAbsolute(edition, "/#miasto"),
    type: "dcterms:Location",
    properties: [["skos:prefLabel", literal(edition.portal.settings.city)]],
  };
}
