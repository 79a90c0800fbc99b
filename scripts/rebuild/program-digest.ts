import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { digestFiles, readWholeFolder } from "../content-folder.ts";

/** Another one whenever another program could make another site of the same content. */
export function digestProgram(root: string): string {
  const folders = ["src", "scripts", ".config"].map((folder) =>
    digestFiles(readWholeFolder(join(root, folder))),
  );
  const files = ["package.json", "package-lock.json", "astro.config.mjs", "tsconfig.json"];
  const texts = files.map((file) => hash("sha256", readFileSync(join(root, file))));
  return hash("sha256", JSON.stringify([process.version, folders, texts]));
}
