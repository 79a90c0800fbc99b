import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { measureSize, type SizeFigures } from "./bench/measure-size.ts";
import { readBenchOptions } from "./bench/options.ts";
import { toPageTable, toTable } from "./bench/table.ts";
import { runCommand, UserMistake } from "./user-mistake.ts";

await runCommand(async () => {
  const { sizes, json, ...wish } = readBenchOptions(process.argv.slice(2));
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => stop.abort());
  const folder = mkdtempSync(join(tmpdir(), "postulat-bench-"));
  const tell = (what: string): void => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${what}…`);
  };
  try {
    const measured: SizeFigures[] = [];
    for (const size of sizes)
      measured.push(await measureSize(size, { folder, ...wish, tell, stop: stop.signal }));
    if (process.stderr.isTTY) process.stderr.write("\r\u001b[2K");
    mkdirSync(dirname(resolve(json)), { recursive: true });
    writeFileSync(json, `${JSON.stringify(measured, undefined, 2)}\n`);
    console.log(toTable(measured));
    for (const largest of measured.slice(-1))
      console.log(`\nHTML after gzip, ${largest.meetings} meetings:\n\n${toPageTable(largest)}`);
  } catch (error) {
    if (stop.signal.aborted) throw new UserMistake("przerwano; pomiar niczego po sobie nie zostawił");
    throw error;
  } finally {
    // A former site may still be on its way out.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
