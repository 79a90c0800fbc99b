import type { APIRoute } from "astro";
import { toDigest } from "../../site/digest.ts";
import { getArchive } from "../../site/get-archive.ts";

/** The checksums of every file of data as `sha256sum --check` reads them. */
export const GET: APIRoute = async () => {
  const { files, zip } = await getArchive();
  const here = files.filter(({ name }) => !name.includes("/"));
  const sums = [...here, { name: "wszystko.zip", body: zip }].map(
    ({ name, body }) => `${toDigest(body, "sha256")}  ${name}\n`,
  );
  return new Response(sums.join(""), { headers: { "content-type": "text/plain; charset=utf-8" } });
};
