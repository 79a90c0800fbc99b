import type { Portal, PortalIndex } from "./portal.ts";
import { remember } from "./remember.ts";
import { shareFact } from "./shared-fact.ts";

/**
 * The same portal, which notes who looks at what of it: at a list as a whole, or at what the index has under a key.
 * What a list holds is given as it stands, since all of it was noted.
 */
export const watchPortal: (portal: Portal) => Portal = remember((portal) => {
  const watched = {} as Portal;
  originals.set(watched, portal);
  for (const name of Object.keys(portal).filter((name) => name !== "index"))
    Object.defineProperty(watched, name, { enumerable: true, get: () => field(watched, name) });
  const index = Object.fromEntries(Object.keys(portal.index).map((name) => [name, watchList(name, watched)]));
  return Object.defineProperty(watched, "index", { value: index, enumerable: true });
});

function watchList(name: string, watched: Portal): ReadonlyMap<string, unknown> {
  const list = (): ReadonlyMap<string, unknown> => wholeList(watched, name);
  return {
    get: (key) => listed(watched, `${name} ${key}`),
    has: (key) => isListed(watched, `${name} ${key}`),
    keys: () => keysOf(watched, name).values(),
    get size() {
      return keysOf(watched, name).length;
    },
    values: () => list().values(),
    entries: () => list().entries(),
    forEach: (call) => list().forEach(call),
    [Symbol.iterator]: () => list()[Symbol.iterator](),
  };
}

const originals = new WeakMap<Portal, Portal>();

const original = (watched: Portal): Portal => originals.get(watched) ?? watched;

const field = shareFact("portal", (watched: Portal) => (name) => original(watched)[name as keyof Portal]);

const listOf = (watched: Portal, name: string): ReadonlyMap<string, unknown> =>
  original(watched).index[name as keyof PortalIndex];

const wholeList = shareFact("list", (watched: Portal) => (name) => listOf(watched, name));

const keysOf = shareFact("keys", (watched: Portal) => (name) => [...listOf(watched, name).keys()]);

const listed = shareFact("listed", (watched: Portal) => (place) => {
  const { name, key } = toPlace(place);
  return listOf(watched, name).get(key);
});

const isListed = shareFact("is-listed", (watched: Portal) => (place) => {
  const { name, key } = toPlace(place);
  return listOf(watched, name).has(key);
});

function toPlace(place: string): { name: string; key: string } {
  const space = place.indexOf(" ");
  return { name: place.slice(0, space), key: place.slice(space + 1) };
}
