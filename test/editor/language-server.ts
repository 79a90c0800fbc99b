import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

/** Starts a language server as an editor does that has a folder open, and speaks with it. */
export async function startLanguageServer({ program, root, options, settings }: Editor) {
  const child = spawn(process.execPath, [program, "--stdio"], {
    cwd: root,
    stdio: ["pipe", "pipe", "ignore"],
  });
  const send = (message: object): void => {
    const text = JSON.stringify({ jsonrpc: "2.0", ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const answers = new Map<number, (message: Message) => void>();
  const listeners = new Set<(message: Message) => void>();
  const take = (message: Message): void => {
    if (message.method === undefined) answers.get(message.id ?? 0)?.(message);
    else if (message.id !== undefined) send({ id: message.id, result: toAnswer(message, settings) });
    else for (const listen of listeners) listen(message);
  };
  child.stdout.on("data", toMessageReader(take));
  const ask = async (method: string, params: object): Promise<unknown> => {
    const id = answers.size + 1;
    const answer = Promise.withResolvers<Message>();
    answers.set(id, answer.resolve);
    send({ id, method, params });
    const { result, error } = await answer.promise;
    if (error !== undefined) throw new Error(`${method}: ${error.message}`);
    return result;
  };
  const tell = (method: string, params: object): void => send({ method, params });
  /** What the server tells by itself of a document the next time. */
  const hear = async (method: string, uri: string): Promise<unknown> => {
    const heard = Promise.withResolvers<unknown>();
    const listen = (message: Message): void => {
      if (message.method === method && message.params?.uri === uri) heard.resolve(message.params);
    };
    listeners.add(listen);
    return heard.promise.finally(() => listeners.delete(listen));
  };
  await ask("initialize", toIntroduction(root, options));
  tell("initialized", {});
  return { ask, tell, hear, stop: () => child.kill() };
}

export type LanguageServer = Awaited<ReturnType<typeof startLanguageServer>>;

/** The servers come with `@astrojs/check`: each name is looked up from where the one before it lies. */
export function findServer(...names: readonly string[]): string {
  return names.reduce((from, name) => createRequire(from).resolve(name), import.meta.filename);
}

function toIntroduction(root: string, initializationOptions: object): object {
  const uri = pathToFileURL(root).href;
  const markdown = ["markdown"];
  return {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: "portal" }],
    capabilities: {
      workspace: {
        configuration: true,
        workspaceFolders: true,
        didChangeWatchedFiles: { dynamicRegistration: true },
      },
      textDocument: {
        hover: { contentFormat: markdown },
        completion: { completionItem: { snippetSupport: true, documentationFormat: markdown } },
        diagnostic: {},
      },
    },
    initializationOptions,
  };
}

function toAnswer({ method, params }: Message, settings: Readonly<Record<string, unknown>>): unknown {
  if (method !== "workspace/configuration") return null;
  return params?.items?.map(({ section = "" }) => settings[section] ?? null);
}

/** Takes the bytes as they come, and hands on each message when it is whole. */
function toMessageReader(take: (message: Message) => void): (part: Buffer) => void {
  let bytes = Buffer.alloc(0);
  return (part) => {
    bytes = Buffer.concat([bytes, part]);
    for (;;) {
      const end = bytes.indexOf(separator);
      const length = Number(/Content-Length: (\d+)/i.exec(bytes.toString("latin1", 0, end))?.[1]);
      const start = end + separator.length;
      if (end === -1 || bytes.length < start + length) return;
      const message = JSON.parse(bytes.toString("utf8", start, start + length)) as Message;
      bytes = bytes.subarray(start + length);
      take(message);
    }
  };
}

const separator = "\r\n\r\n";

interface Editor {
  readonly program: string;
  readonly root: string;
  readonly options: object;
  /** By section. */
  readonly settings: Readonly<Record<string, unknown>>;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly items?: readonly { readonly section?: string }[]; readonly uri?: string };
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}
