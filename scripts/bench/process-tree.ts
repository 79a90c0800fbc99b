import { readdirSync, readFileSync } from "node:fs";

/**
 * The memory of a process and all that it started, in bytes. What they share counts once for each, so it is at most
 * that much. Undefined where the system does not tell (there is no `/proc`).
 */
export function measureTree(root: number): number | undefined {
  const processes = listProcesses();
  if (processes.size === 0) return undefined;
  return [...processes.keys()]
    .filter((pid) => isWithin(pid, root, processes))
    .reduce((sum, pid) => sum + (processes.get(pid)?.bytes ?? 0), 0);
}

function isWithin(pid: number, root: number, processes: ReadonlyMap<number, Status>): boolean {
  for (let at: number | undefined = pid; at !== undefined; at = processes.get(at)?.parent)
    if (at === root) return true;
  return false;
}

function listProcesses(): ReadonlyMap<number, Status> {
  try {
    const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
    return new Map(pids.flatMap((pid) => readStatus(pid)));
  } catch {
    return new Map();
  }
}

// A process may end between being listed and being read.
function readStatus(pid: string): readonly (readonly [number, Status])[] {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const numberOf = (key: string): number =>
      Number(new RegExp(`^${key}:\\s+(\\d+)`, "m").exec(status)?.[1] ?? 0);
    return [[Number(pid), { parent: numberOf("PPid"), bytes: numberOf("VmRSS") * 1024 }]];
  } catch {
    return [];
  }
}

interface Status {
  readonly parent: number;
  readonly bytes: number;
}
