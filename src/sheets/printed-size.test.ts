import { wholeBook } from "../../test/agreement/whole-book";
import { bookSheets } from "./book";
import { SheetDeclaration } from "./declaration/declaration";
import { EVERY_PAGE } from "./declaration/every-sheet";
import { styles } from "./declaration/style";

/** Points of a text that has no size of its own, and of one that is still read on paper. */
const OWN_SIZE = 11;
const LEGIBLE = 8;

/** Of paper that lies across, in points. */
const PAPER_WIDTHS = { Letter: 11 * 72, Folio: 13 * 72 } as const;

/** A column of so many digits, in points: 7 pixels each and 5 around them. */
const columnPoints = (width: number) => (width * 7 + 5) * 0.75;

/** By how much a sheet is made smaller to be one page wide. */
function scaleOf({ widths, hiddenColumns, print }: SheetDeclaration): number {
  const { margins } = EVERY_PAGE;
  const first = print.area?.column ?? 0;
  const end = print.area ? first + print.area.columns : widths.length;
  const printed = widths.filter(
    (_, index) => index >= first && index < end && !hiddenColumns.includes(index),
  );
  const points = printed.reduce((sum, width) => sum + columnPoints(width), 0);
  return Math.min(1, (PAPER_WIDTHS[print.paper ?? "Letter"] - 72 * (margins.left + margins.right)) / points);
}

const sheets = bookSheets({ ...wholeBook, marco: { rows: [] }, matriz: { rows: [] } });

test.each(sheets.map((sheet) => [sheet.name, sheet] as const))(
  "%s is read on the paper that every office has",
  (_, sheet) => {
    expect(OWN_SIZE * scaleOf(sheet)).toBeGreaterThanOrEqual(LEGIBLE);
  },
);

test("what explains a parámetro is read as well", () => {
  const parametros = sheets[0]!;
  expect(styles.note.size * scaleOf(parametros)).toBeGreaterThanOrEqual(LEGIBLE);
});
