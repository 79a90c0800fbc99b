/** Items by key, each list in the items' order; an item with several keys stands under each once. */
export function groupByKeys<Item, Key>(
  items: readonly Item[],
  toKeys: (item: Item) => readonly Key[],
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items)
    for (const key of new Set(toKeys(item))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  return groups;
}
