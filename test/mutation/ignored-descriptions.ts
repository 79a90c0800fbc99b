/** A field's description helps an editor in VS Code and decides nothing: mutants of these sentences are left out. */
export const strykerPlugins = [
  {
    kind: "Ignore",
    name: "descriptions",
    value: {
      shouldIgnore: ({ key, parent }: NodePath) =>
        key === 0 && parent?.type === "CallExpression" && parent.callee?.property?.name === "describe"
          ? "a description for editors"
          : undefined,
    },
  },
];

/** What is read of a place in Babel's tree. */
interface NodePath {
  readonly key: string | number | null;
  readonly parent?: {
    readonly type: string;
    readonly callee?: { readonly property?: { readonly name?: string } };
  };
}
