/**
 * A text with its lines ended as Excel itself ends them. Other programs write CR LF, which a file can only hold as
 * `_x000D_`: a heading then is no longer the name of its column.
 * @example lineBreaks("AVANCE \r\nMETA") // "AVANCE \nMETA"
 */
export function lineBreaks(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
