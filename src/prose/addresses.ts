/**
 * What is wrong with the address of a link, if anything. Allowed: https, http, mailto, tel, and addresses within the
 * site. Judged as browsers read it: they drop control characters and take `\` for `/`.
 */
export function addressFault(address: string): AddressFault | undefined {
  if (address === "") return "empty";
  if (/[\p{C}\s\\\ufffd]/u.test(address)) return "characters";
  if (address.startsWith("//")) return "protocol-relative";
  const head = address.split(/[/?#]/, 1)[0] ?? "";
  if (!/[:：]|%3a/iu.test(head)) return /[./?#]/.test(address) ? undefined : "unclear";
  const scheme = /^([a-z]+):/i.exec(head)?.[1]?.toLowerCase() ?? "";
  const form = schemes.get(scheme);
  if (form === undefined) return "scheme";
  if (form.test(address)) return strangeHost.test(address) ? "host" : undefined;
  if (/%/.test(address) && scheme === "mailto") return "encoded";
  return userName.test(address) ? "user-name" : "form";
}

/** Whether an image is a raster file of the portal: no scheme, no query, at most two folders up. */
export function isImageFile(address: string): boolean {
  const path =
    /^(?:\.\/|(?:\.\.\/){1,2}|\/)?([\p{L}\p{N}_-][\p{L}\p{N}_.-]*(?:\/[\p{L}\p{N}_-][\p{L}\p{N}_.-]*)*)$/u;
  return path.test(address) && /\.(?:png|jpe?g|webp|avif|gif)$/i.test(address);
}

export type AddressFault =
  | "empty"
  | "characters"
  | "protocol-relative"
  | "unclear"
  | "scheme"
  | "encoded"
  | "user-name"
  | "host"
  | "form";

// A user name before "@" only ever disguises the host, and so can letters of other alphabets.
const web = /^https?:\/\/[^/?#@:]+(?::\d{1,5})?(?:[/?#].*)?$/i;
const userName = /^https?:\/\/[^/?#]*@/i;
const strangeHost = /^https?:\/\/[^/?#]*[^!-$&-~\u00df-\u0130\u0132-\u017e]/i;

const schemes: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    https: web,
    http: web,
    mailto: /^mailto:[^@?#/]+@[^@?#/:]+(?:\?[^#]*)?$/i,
    tel: /^tel:\+?[\d().-]+$/i,
  }),
);
