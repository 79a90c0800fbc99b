/**
 * The same function of a text, which keeps its answers for the texts asked of lately, at least `many` and at most twice
 * as many: the words of one answer are wanted by each passage of it, by titles and lists, and again after every change
 * while authors write.
 */
export function rememberTexts<Text = string>(
  make: (text: Text) => string,
  many = 20_000,
): (text: Text) => string {
  let recent = new Map<Text, string>();
  let former: ReadonlyMap<Text, string> = new Map();
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const value = former.get(text) ?? make(text);
    if (recent.size === many) {
      former = recent;
      recent = new Map();
    }
    recent.set(text, value);
    return value;
  };
}
