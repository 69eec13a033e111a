import type { PageData } from "../../../xlsx/workbook-data";
import type { SheetId } from "../../engine/engine";
import { fitsSheet, parseAddress } from "../address/address";
import { invalidArgument } from "../errors";
import type { Host } from "../host";
import { OfficeObject } from "../office-object";
import { HeaderFooterGroup } from "./page-header-footer";
import { Range } from "../range/range";
import { RangeAreas } from "../range/range-areas";
import { DEFAULT_PAGE } from "../state";

/** Excel's names of the papers, with the numbers that files have. */
const PAPERS: Readonly<Record<string, number>> = {
  Letter: 1,
  Tabloid: 3,
  Legal: 5,
  Executive: 7,
  A3: 8,
  A4: 9,
  A5: 11,
  Folio: 14,
};

const POINTS_PER_INCH = 72;
const DEFAULT_MARGINS = { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7, header: 0.3, footer: 0.3 };

/** Margins in points or inches or centimetres, as Excel's `setPrintMargins` takes them. */
const UNITS: Readonly<Record<string, number>> = { Points: POINTS_PER_INCH, Inches: 1, Centimeters: 2.54 };

interface Zoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

/** Excel's `PageLayout`. */
export class PageLayout extends OfficeObject {
  constructor(
    host: Host,
    readonly hostSheet: SheetId,
  ) {
    super(host);
  }

  get hostPage(): PageData {
    return this.host.state.pages.get(this.hostSheet) ?? DEFAULT_PAGE;
  }

  hostChange(change: Partial<PageData>): void {
    this.host.state.pages.set(this.hostSheet, { ...this.hostPage, ...change });
  }

  get orientation(): string {
    return this.hostPage.orientation === "landscape" ? "Landscape" : "Portrait";
  }

  set orientation(orientation: string) {
    if (orientation !== "Landscape" && orientation !== "Portrait") throw invalidArgument();
    this.hostChange({ orientation: orientation === "Landscape" ? "landscape" : "portrait" });
  }

  get paperSize(): string {
    return Object.entries(PAPERS).find(([, number]) => number === this.hostPage.paperSize)?.[0] ?? "Letter";
  }

  set paperSize(paper: string) {
    const paperSize = PAPERS[paper];
    if (paperSize === undefined) throw invalidArgument(`"${paper}" is not a paper size.`);
    this.hostChange({ paperSize });
  }

  get printOrder(): string {
    return "DownThenOver";
  }

  set printOrder(order: string) {
    if (order !== "DownThenOver" && order !== "OverThenDown") throw invalidArgument();
  }

  get zoom(): Zoom {
    const { scale, fitToWidth, fitToHeight } = this.hostPage;
    if (fitToWidth === undefined && fitToHeight === undefined) return { scale: scale ?? 100 };
    return {
      ...(fitToWidth ? { horizontalFitToPages: fitToWidth } : {}),
      ...(fitToHeight ? { verticalFitToPages: fitToHeight } : {}),
    };
  }

  set zoom(zoom: Zoom) {
    const { scale, horizontalFitToPages, verticalFitToPages } = lowerKeys(zoom) as Zoom;
    if (scale !== undefined) {
      if (scale < 10 || scale > 400) throw invalidArgument();
      this.hostChange({ scale, fitToWidth: undefined, fitToHeight: undefined });
      return;
    }
    // 0 in the file: as many pages as needed.
    this.hostChange({
      scale: undefined,
      fitToWidth: horizontalFitToPages ?? 0,
      fitToHeight: verticalFitToPages ?? 0,
    });
  }

  get centerHorizontally(): boolean {
    return this.hostPage.centerHorizontally ?? false;
  }

  set centerHorizontally(centerHorizontally: boolean) {
    this.hostChange({ centerHorizontally });
  }

  get topMargin(): number {
    return this.margin("top");
  }

  set topMargin(points: number) {
    this.setMargin("top", points);
  }

  get bottomMargin(): number {
    return this.margin("bottom");
  }

  set bottomMargin(points: number) {
    this.setMargin("bottom", points);
  }

  get leftMargin(): number {
    return this.margin("left");
  }

  set leftMargin(points: number) {
    this.setMargin("left", points);
  }

  get rightMargin(): number {
    return this.margin("right");
  }

  set rightMargin(points: number) {
    this.setMargin("right", points);
  }

  get headerMargin(): number {
    return this.margin("header");
  }

  set headerMargin(points: number) {
    this.setMargin("header", points);
  }

  get footerMargin(): number {
    return this.margin("footer");
  }

  set footerMargin(points: number) {
    this.setMargin("footer", points);
  }

  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.host, this);
  }

  setPrintMargins(unit: string, margins: Record<string, number>): void {
    const perInch = UNITS[unit];
    if (perInch === undefined) throw invalidArgument();
    for (const [side, size] of Object.entries(lowerKeys(margins))) {
      if (side in DEFAULT_MARGINS)
        this.setMargin(side as keyof typeof DEFAULT_MARGINS, ((size as number) / perInch) * POINTS_PER_INCH);
    }
  }

  setPrintTitleRows(rows: Range | string): void {
    const { row, rows: count } = this.area(rows);
    this.hostChange({ titleRows: [row, row + count - 1] });
  }

  getPrintTitleRowsOrNullObject(): Range | null {
    const { titleRows } = this.hostPage;
    if (!titleRows) return null;
    return new Range(this.host, this.hostSheet, parseAddress(`${titleRows[0] + 1}:${titleRows[1] + 1}`).area);
  }

  setPrintArea(range: Range | RangeAreas | string): void {
    this.hostChange({ printArea: this.area(range) });
  }

  getPrintAreaOrNullObject(): RangeAreas | null {
    const { printArea } = this.hostPage;
    return printArea ? new RangeAreas(this.host, this.hostSheet, [printArea]) : null;
  }

  private margin(side: keyof typeof DEFAULT_MARGINS): number {
    return (this.hostPage.margins ?? DEFAULT_MARGINS)[side] * POINTS_PER_INCH;
  }

  private setMargin(side: keyof typeof DEFAULT_MARGINS, points: number): void {
    if (!(points >= 0)) throw invalidArgument();
    this.hostChange({
      margins: { ...DEFAULT_MARGINS, ...this.hostPage.margins, [side]: points / POINTS_PER_INCH },
    });
  }

  private area(range: Range | RangeAreas | string) {
    const area =
      typeof range === "string"
        ? parseAddress(range).area
        : range instanceof Range
          ? range.hostArea
          : range.hostAreas[0]!;
    if (!fitsSheet(area)) throw invalidArgument();
    return area;
  }
}

const lowerKeys = (object: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(object).map(([key, value]) => [key[0]!.toLowerCase() + key.slice(1), value]),
  );
