/** Items by key, each list in the items' order; an item with several keys stands under each once. */
export function groupByKeys<Item, Key>(
  items: readonly Item[],
  toKeys: (item: Item) => readonly Key[],
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items)
    for (const key of withoutRepetitions(toKeys(item))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  return groups;
}

// Most have one key.
function withoutRepetitions<Key>(keys: readonly Key[]): Iterable<Key> {
  return keys.length < 2 ? keys : new Set(keys);
}
