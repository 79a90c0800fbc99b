/** Two texts without the words at both ends that are the same sign for sign. */
export function trimCommon(old: string, now: string): [string, string] {
  const [were, are] = [old.split(/\s+/), now.split(/\s+/)];
  const shorter = Math.min(were.length, are.length);
  const countWhile = (limit: number, isSame: (index: number) => boolean): number => {
    let count = 0;
    while (count < limit && isSame(count)) count++;
    return count;
  };
  const head = countWhile(shorter, (index) => were[index] === are[index]);
  const tail = countWhile(shorter - head, (index) => were.at(-1 - index) === are.at(-1 - index));
  const inner = (words: readonly string[]): string => words.slice(head, words.length - tail).join(" ");
  return [inner(were), inner(are)];
}
