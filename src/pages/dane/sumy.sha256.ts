import type { APIRoute } from "astro";
import { listArchived, toArchive } from "../../publish/packages/archive.ts";
import { toDigest } from "../../site/digest.ts";
import { getEdition } from "../../site/get-edition.ts";

/** The checksums of every file of data as `sha256sum --check` reads them. */
export const GET: APIRoute = async () => {
  const edition = await getEdition();
  const files = listArchived(edition).filter(({ name }) => !name.includes("/"));
  const sums = [...files, { name: "wszystko.zip", body: toArchive(edition) }].map(
    ({ name, body }) => `${toDigest(body, "sha256")}  ${name}\n`,
  );
  return new Response(sums.join(""), { headers: { "content-type": "text/plain; charset=utf-8" } });
};
