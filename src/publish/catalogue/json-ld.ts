import { toJson } from "../formats/json.ts";
import { prefixes, type Resource, type ResourceValue } from "./resource.ts";

/** JSON-LD 1.1, the same graph as the Turtle. */
export function toJsonLd(resources: readonly Resource[]): string {
  return toJson({ "@context": prefixes, "@graph": resources.map(toNode) });
}

function toNode({ id, type, properties }: Resource): Record<string, unknown> {
  const groups = [...Map.groupBy(properties, ([name]) => name)];
  const values = groups.map(([name, members]) => [name, members.map(([, value]) => toValue(value))]);
  return { "@id": id, "@type": type, ...(Object.fromEntries(values) as object) };
}

function toValue(value: ResourceValue): Record<string, string> {
  if ("id" in value) return { "@id": value.id };
  return {
    "@value": value.value,
    ...(value.language === undefined ? {} : { "@language": value.language }),
    ...(value.type === undefined ? {} : { "@type": value.type }),
  };
}
