import type { AddressKind } from "./address-kind.ts";
import type { Portal } from "./portal.ts";

/** Whether an identifier that has no page any more leads on, or says why it is gone; a withdrawn meeting speaks for its proposals. */
export function isExplained(
  { redirects, withdrawn }: Pick<Portal, "redirects" | "withdrawn">,
  kind: AddressKind,
  id: string,
): boolean {
  const meeting = kind === "proposal" ? id.split("/")[0] : undefined;
  return (
    redirects.some((redirect) => redirect.kind === kind && redirect.from === id) ||
    withdrawn.some((entry) => entry.kind === kind && entry.id === id) ||
    withdrawn.some((entry) => entry.kind === "meeting" && entry.id === meeting)
  );
}
