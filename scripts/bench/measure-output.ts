import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { isPageFile, listFiles, toPagePath } from "../output-files.ts";
import { toPageType } from "./page-type.ts";

/** How much a built site is, and how heavy its pages are by what they are. */
export function measureOutput(out: string): OutputFigures {
  const files = listFiles(out).map((file) => ({ file, bytes: statSync(join(out, file)).size }));
  const pages = files.filter(({ file }) => isPageFile(file));
  const byType = Map.groupBy(pages, ({ file }) => toPageType(toPagePath(file)));
  return {
    files: files.length,
    pages: pages.length,
    bytes: sum(files),
    indexBytes: sum(files.filter(({ file }) => file.startsWith("/pagefind/"))),
    types: Array.from(byType, ([type, ofType]) => ({
      type,
      count: ofType.length,
      ...weigh(out, ofType),
    })).sort((a, b) => (a.type < b.type ? -1 : 1)),
  };
}

/** Of a large number of pages some hundred, spread evenly; and always the largest. */
function weigh(out: string, pages: readonly Sized[]): Weights {
  const bySize = [...pages].sort((a, b) => a.bytes - b.bytes);
  const step = Math.max(1, Math.floor(bySize.length / sampled));
  const sample = bySize.filter((_, index) => index % step === 0 || index === bySize.length - 1);
  const zipped = sample
    .map(({ file }) => gzipSync(readFileSync(join(out, file))).length)
    .sort((a, b) => a - b);
  return { p50: percentile(zipped, 0.5), p95: percentile(zipped, 0.95), most: zipped.at(-1) ?? 0 };
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function sum(files: readonly Sized[]): number {
  return files.reduce((total, { bytes }) => total + bytes, 0);
}

const sampled = 200;

interface Sized {
  readonly file: string;
  readonly bytes: number;
}

/** Bytes of HTML after gzip. */
interface Weights {
  readonly p50: number;
  readonly p95: number;
  readonly most: number;
}

export interface OutputFigures {
  readonly files: number;
  readonly pages: number;
  readonly bytes: number;
  readonly indexBytes: number;
  readonly types: readonly (Weights & { readonly type: string; readonly count: number })[];
}
