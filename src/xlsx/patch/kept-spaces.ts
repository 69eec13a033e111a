/**
 * hucre 1.0.0 marks every text with a line break as one whose spaces count. The standard's schema knows no such mark, and
 * it is only needed, and written by Excel itself, where a text begins or ends with a space.
 */
const MARKED = /<t xml:space="preserve">([^\s<](?:[^<]*[^\s<])?)<\/t>/g;

/** `withNeededSpaceMarks('<t xml:space="preserve">a\nb</t>')` is "<t>a\nb</t>". */
export const withNeededSpaceMarks = (texts: string): string => texts.replace(MARKED, "<t>$1</t>");
