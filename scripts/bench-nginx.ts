import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { Agent, get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readOptions } from "./options.ts";
import { listFiles, isPageFile, toPagePath } from "./output-files.ts";
import { hasNginx, runNginx } from "./server/run-nginx.ts";
import { runCommand, UserMistake } from "./user-mistake.ts";

const readers = 100;
const seconds = 10;

/** Lets a hundred readers read a built portal from nginx for ten seconds, each the next page as soon as it has one. */
await runCommand(async () => {
  const { out, port } = readOptions(process.argv.slice(2));
  if (!hasNginx())
    throw new UserMistake("na tym komputerze nie ma nginx (w Debianie: apt-get install nginx-light)");
  const folder = mkdtempSync(join(tmpdir(), "postulat-nginx-"));
  const gone = /location = (\S+) \{ (?:return|error_page)/g;
  const moved = new Set(
    [...readFileSync(join(out, "serwer/nginx-server.conf"), "utf8").matchAll(gone)].map(([, path]) => path),
  );
  const pages = listFiles(out)
    .filter((file) => isPageFile(file) && file !== "/404.html")
    .map(toPagePath)
    .filter((path) => !moved.has(path));
  const nginx = await runNginx({ site: out, folder, port });
  try {
    console.log(formatReadings(await read(nginx.address, pages)));
  } finally {
    await nginx.close();
    rmSync(folder, { recursive: true });
  }
});

async function read(address: string, pages: readonly string[]): Promise<readonly Reading[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: readers });
  const until = performance.now() + seconds * 1000;
  const readings = await Promise.all(
    Array.from({ length: readers }, async (_, reader) => {
      const own: Reading[] = [];
      for (let turn = reader; performance.now() < until; turn += 7)
        own.push(await readPage(`${address}${pages[turn % pages.length] ?? "/"}`, agent));
      return own;
    }),
  );
  agent.destroy();
  return readings.flat();
}

function readPage(address: string, agent: Agent): Promise<Reading> {
  const started = performance.now();
  return new Promise((done) => {
    const end = (isSound: boolean): void => done({ isSound, milliseconds: performance.now() - started });
    get(address, { agent }, (response) => {
      response.on("end", () => end(response.statusCode === 200)).resume();
    }).on("error", () => end(false));
  });
}

function formatReadings(readings: readonly Reading[]): string {
  const times = readings.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const at = (share: number): string => `${(times[Math.floor(times.length * share)] ?? 0).toFixed(1)} ms`;
  const errors = readings.filter(({ isSound }) => !isSound).length;
  return `${readers} czytelników, ${seconds} s: ${readings.length} odpowiedzi, błędy: ${errors}, p50 ${at(0.5)}, p99 ${at(0.99)}`;
}

interface Reading {
  readonly isSound: boolean;
  readonly milliseconds: number;
}
