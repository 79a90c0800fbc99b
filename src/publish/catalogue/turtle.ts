import { DataFactory, Writer } from "n3";
import { prefixes, type Resource, type ResourceValue } from "./resource.ts";

/** RDF 1.1 Turtle. */
export function toTurtle(resources: readonly Resource[]): string {
  const writer = new Writer({ prefixes });
  for (const { id, type, properties } of resources) {
    writer.addQuad(
      DataFactory.quad(
        DataFactory.namedNode(id),
        DataFactory.namedNode(rdfType),
        DataFactory.namedNode(expand(type)),
      ),
    );
    for (const [name, value] of properties) {
      writer.addQuad(
        DataFactory.quad(DataFactory.namedNode(id), DataFactory.namedNode(expand(name)), toTerm(value)),
      );
    }
  }
  const written: string[] = [];
  // The writer holds all in memory, so its answer comes at once.
  writer.end((_error: unknown, text: string) => written.push(text));
  return written.join("");
}

const rdfType = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

function toTerm(value: ResourceValue) {
  if ("id" in value) return DataFactory.namedNode(value.id);
  return DataFactory.literal(
    value.value,
    value.language ?? (value.type === undefined ? undefined : DataFactory.namedNode(expand(value.type))),
  );
}

function expand(name: string): string {
  const [prefix = "", local = ""] = name.split(":");
  return `${prefixes[prefix as keyof typeof prefixes]}${local}`;
}
