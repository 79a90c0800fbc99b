import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

// npm leaves out what the registry at hand cannot serve, and then `npm ci` refuses the lock file on every machine.
test("the lock file knows every optional package of every platform", () => {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as Lock;
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, wanted]) => {
        const found = resolve(packages, path, name);
        return found === undefined || (/^\d/.test(wanted) && found.version !== wanted);
      })
      .map(([name, wanted]) => `${path} wants ${name}@${wanted}`),
  );
  expect(missing).toEqual([]);
});

/** As Node looks for it: in the package's own folder, then in each folder above. */
function resolve(packages: Lock["packages"], path: string, name: string): Package | undefined {
  const own = packages[path === "" ? `node_modules/${name}` : `${path}/node_modules/${name}`];
  if (own !== undefined || path === "") return own;
  const above = path.lastIndexOf("/node_modules/");
  return resolve(packages, above < 0 ? "" : path.slice(0, above), name);
}

interface Package {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Lock {
  readonly packages: Readonly<Record<string, Package>>;
}
