import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { UserMistake } from "../user-mistake.ts";

/** Whether this machine has an nginx. */
export function hasNginx(): boolean {
  return spawnSync("nginx", ["-v"], { stdio: "ignore", env: withSystemFolders() }).status === 0;
}

/** Serves a built site with nginx and the configuration that the build wrote; `folder` is for nginx's own files. */
export async function runNginx({ site, folder, port }: NginxPlace): Promise<RunningNginx> {
  await refuseTaken(port);
  mkdirSync(folder, { recursive: true });
  const configuration = join(folder, "nginx.conf");
  writeFileSync(configuration, toConfiguration({ site, folder, port }));
  const server = spawn("nginx", ["-c", configuration, "-p", folder], {
    stdio: ["ignore", "ignore", "inherit"],
    env: withSystemFolders(),
  });
  const ended = new Promise<void>((done) => server.once("exit", () => done()));
  const address = `http://127.0.0.1:${port}`;
  await waitFor(address);
  return {
    address,
    close: async () => {
      server.kill("SIGQUIT");
      await ended;
    },
  };
}

function toConfiguration({ site, folder, port }: NginxPlace): string {
  // Started by root it would read as somebody who may not look into folders of ours.
  const user = process.getuid?.() === 0 ? "user root;\n" : "";
  return `${user}daemon off;
worker_processes 2;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 1024; }
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  include ${site}/serwer/nginx-http.conf;
  server {
    listen 127.0.0.1:${port};
    root ${site};
    include ${site}/serwer/nginx-server.conf;
  }
}
`;
}

/** Another server would answer in its place. */
function refuseTaken(port: number): Promise<void> {
  const server = createServer();
  return new Promise((done, fail) => {
    server.once("error", () =>
      fail(new UserMistake(`port ${port} jest zajęty; zwolnij go albo podaj inny: --port`)),
    );
    server.listen(port, "127.0.0.1", () => server.close(() => done()));
  });
}

async function waitFor(address: string): Promise<void> {
  for (let left = 50; left > 0; left--) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer !== undefined) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`nginx does not answer at ${address}`);
}

/** Debian keeps nginx where only administrators look. */
function withSystemFolders(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${process.env["PATH"] ?? ""}:/usr/sbin:/usr/local/sbin` };
}

interface NginxPlace {
  readonly site: string;
  readonly folder: string;
  readonly port: number;
}

interface RunningNginx {
  /** Without a slash at the end. */
  readonly address: string;
  readonly close: () => Promise<void>;
}
