// What XML 1.0 cannot hold at all, not even as a reference; half of a surrogate pair among them.
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Text for between tags. */
export function escapeText(text: string): string {
  return text.replace(FORBIDDEN, "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Text for between double quotes; line breaks and tabs as references, else a reader turns them into spaces. */
export function escapeAttribute(text: string): string {
  return escapeText(text)
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;")
    .replaceAll("\r", "&#13;")
    .replaceAll("\t", "&#9;");
}

/**
 * Office writes a character that XML cannot hold, or that XML would change, as `_xHHHH_` (ST_Xstring).
 * A text that happens to look like that must have its first underscore escaped, or it comes back changed.
 *
 * @example protectEscapes("_x0041_") // "_x005F_x0041_"
 */
export function protectEscapes(text: string): string {
  return text.includes("_x") ? text.replace(/_x(?=[0-9A-Fa-f]{4}_)/g, "_x005F_x") : text;
}

/** The reverse, for attributes (hucre does it for cells only). */
export function decodeEscapes(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** `protectEscapes`, and line breaks as Excel itself writes them in names and messages. */
export function encodeEscapes(text: string): string {
  return protectEscapes(text).replaceAll("\r\n", "\n").replaceAll("\n", "_x000a_");
}
