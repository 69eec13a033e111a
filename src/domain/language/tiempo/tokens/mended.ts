/** An «ñ» that went through the wrong alphabet: «a?os», «aÃ±os». */
const LOST_LETTER = /\b(a)(?:\?|\ufffd|Ã±)(os?)\b/gi;

/** A tiempo as its authors meant to write it. `mended("24 a?os")` is "24 años". */
export const mended = (text: string): string => text.replace(LOST_LETTER, "$1ñ$2");
