/**
 * hucre 1.0.0, page setup: it has names for nine paper sizes and drops the number of any other (14 is Folio, Colombia's
 * oficio); it takes "fit to pages" from numbers that Excel also writes when it is off; it has no page order.
 * All of it is read here; hucre writes margins, centring, header and footer, and the page's own element is replaced.
 */
import type { PageSetup } from "hucre";
import type { SheetFrame } from "../package/sheet-frame";
import type { PageData } from "../workbook-data";
import { child, flag } from "../xml/parse";
import type { XmlElement } from "../xml/parse";
import { tag } from "../xml/write";

const LETTER = 1;

/** Everything but titles and print area, which are names (see defined-names.ts), and header and footer. */
export function readPage(sheet: XmlElement): PageData {
  const setup = child(sheet, "pageSetup")?.attributes ?? {};
  const options = child(sheet, "printOptions")?.attributes ?? {};
  const fit = flag(child(child(sheet, "sheetPr"), "pageSetUpPr")?.attributes["fitToPage"]);
  const scale = setup["scale"];
  const margins = readMargins(child(sheet, "pageMargins"));
  return {
    orientation: setup["orientation"] === "landscape" ? "landscape" : "portrait",
    paperSize: Number(setup["paperSize"] ?? LETTER),
    ...(fit && {
      fitToWidth: Number(setup["fitToWidth"] ?? 1),
      fitToHeight: Number(setup["fitToHeight"] ?? 1),
    }),
    ...(!fit && scale !== undefined && { scale: Number(scale) }),
    ...(flag(options["horizontalCentered"]) && { centerHorizontally: true }),
    ...(flag(options["verticalCentered"]) && { centerVertically: true }),
    ...(setup["pageOrder"] === "overThenDown" && { order: "overThenDown" }),
    ...(margins && { margins }),
  };
}

function readMargins(element: XmlElement | undefined): PageData["margins"] {
  if (!element) return undefined;
  const inches = (name: string) => Number(element.attributes[name] ?? 0);
  return {
    top: inches("top"),
    bottom: inches("bottom"),
    left: inches("left"),
    right: inches("right"),
    header: inches("header"),
    footer: inches("footer"),
  };
}

/** What hucre should be given. */
export function pageSetup(page: PageData): PageSetup {
  return {
    orientation: page.orientation,
    fitToPage: fits(page),
    ...(page.centerHorizontally && { horizontalCentered: true }),
    ...(page.centerVertically && { verticalCentered: true }),
    ...(page.margins && { margins: { ...page.margins } }),
  };
}

/** Puts the whole element where hucre wrote its own. */
export function restorePageSetup(frame: SheetFrame, page: PageData): void {
  const element = tag("pageSetup", {
    paperSize: page.paperSize,
    scale: fits(page) ? undefined : page.scale,
    fitToWidth: fits(page) ? (page.fitToWidth ?? 0) : undefined,
    fitToHeight: fits(page) ? (page.fitToHeight ?? 0) : undefined,
    pageOrder: page.order,
    orientation: page.orientation,
  });
  frame.tail = frame.tail.replace(/<pageSetup\b[^>]*\/>/, element);
}

/** One of the two missing means "as many as it takes". */
function fits({ fitToWidth, fitToHeight }: PageData): boolean {
  return fitToWidth !== undefined || fitToHeight !== undefined;
}
