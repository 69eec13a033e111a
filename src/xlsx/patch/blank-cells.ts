/**
 * hucre 1.0.0 makes an object of each cell, and files come with a million that hold nothing but a border, down to the last
 * row. What stands on rows where nothing is written is left out before it reads them, once it is too much.
 */

/** Blank cells with a look that are kept on rows without content: a form to fill in has fewer. */
const KEPT_CELLS = 20_000;
/** Less markup than this holds fewer. */
const SMALL = 200_000;

const ROW = /<(\w+:)?row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1row>)/g;
const CONTENT = /<(?:\w+:)?(?:v|f|is)[\s>/]/;
const CELL = /<(?:\w+:)?c[\s>/]/g;

/** @returns the cells' markup, and whether something was left out */
export function withoutBlankRows(sheetData: string): { readonly data: string; readonly trimmed: boolean } {
  if (sheetData.length < SMALL) return { data: sheetData, trimmed: false };
  let kept = 0;
  let trimmed = false;
  const data = sheetData.replace(
    ROW,
    (row, prefix: string | undefined, attributes: string, content: string | undefined) => {
      if (content === undefined || CONTENT.test(content)) return row;
      kept += content.match(CELL)?.length ?? 0;
      if (kept <= KEPT_CELLS) return row;
      trimmed = true;
      // Its height, or that it is hidden, is still said.
      return /\s(?:ht|hidden|outlineLevel)=/.test(attributes) ? `<${prefix ?? ""}row${attributes}/>` : "";
    },
  );
  return { data, trimmed };
}
