import { columnIndex, SHEET_COLUMNS, SHEET_ROWS } from "../a1";
import { XlsxError } from "../errors";
import { formulaFromFile } from "../formulas/file-form";
import { shiftFormula } from "../formulas/shift";
import { lineBreaks } from "../line-breaks";
import { refersToOtherWorkbook } from "../patch/external-references";
import { serialOf } from "../patch/iso-dates";
import { decodeEscapes } from "../xml/escape";
import type { FormulaTexts } from "./formula-texts";
import type { MarkupListener } from "./sax";
import { TextReader } from "./shared-texts";

/** A cell with something in it. */
export interface FoundCell {
  readonly row: number;
  readonly column: number;
  /** null: a formula that nobody has computed yet. */
  readonly value: number | string | boolean | null;
  /** With "=". */
  readonly formula: string | undefined;
  /** Index of its style. */
  readonly style: number;
}

/** What cells refer to, which the sheet does not hold. */
export interface CellSource {
  readonly sharedText: (index: number) => string | undefined;
  /** How much later than the file's the calendar of 1900 counts a day: 0, or for a cell with a date's format 1,462. */
  readonly daysToAdd: (style: number) => number;
  readonly is1904: boolean;
}

const REFERENCE = /^([A-Z]{1,3})([0-9]{1,7})$/i;

/** Listens to a worksheet part, and keeps the cells that hold something. */
export class CellListener implements MarkupListener {
  readonly cells: FoundCell[] = [];
  isProtected = false;

  private readonly inline = new TextReader();
  private readonly formulas: Formulas;
  private row = -1;
  private column = -1;
  private type = "";
  private style = 0;
  private value: string | undefined;
  private reading: "v" | "f" | "is" | undefined;

  /** @param texts those of the sheet's formulas */
  constructor(
    private readonly source: CellSource,
    texts: FormulaTexts,
  ) {
    this.formulas = new Formulas(texts);
  }

  open(local: string, attributes: Readonly<Record<string, string>>): void {
    switch (local) {
      case "row":
        this.row = attributes["r"] === undefined ? this.row + 1 : Number(attributes["r"]) - 1;
        this.column = -1;
        break;
      case "c":
        this.beginCell(attributes);
        break;
      case "v":
        this.reading = "v";
        break;
      case "f":
        this.reading = "f";
        this.formulas.begin(attributes);
        break;
      case "is":
        this.reading = "is";
        this.inline.begin();
        break;
      case "sheetProtection":
        this.isProtected = attributes["sheet"] === "1" || attributes["sheet"] === "true";
        break;
      default:
        if (this.reading === "is") this.inline.open(local);
    }
  }

  text(text: string): void {
    if (this.reading === "v") this.value = (this.value ?? "") + text;
    else if (this.reading === "f") this.formulas.text(text);
    else if (this.reading === "is") this.inline.text(text);
  }

  close(local: string): void {
    switch (local) {
      case "c":
        this.endCell();
        break;
      case "v":
      case "f":
        this.reading = undefined;
        break;
      case "is":
        this.value = this.inline.end();
        this.reading = undefined;
        break;
      default:
        if (this.reading === "is") this.inline.close(local);
    }
  }

  private beginCell({ r: reference, t: type = "n", s: style }: Readonly<Record<string, string>>): void {
    if (reference === undefined) this.column++;
    else {
      const [, letters = "", digits = ""] = REFERENCE.exec(reference) ?? [];
      this.column = columnIndex(letters);
      this.row = Number(digits) - 1;
    }
    if (!isPlace(this.row, this.column)) throw new XlsxError("damaged", `cell ${reference}`);
    this.type = type;
    this.style = Number(style ?? 0);
    this.value = undefined;
    this.formulas.none();
  }

  private endCell(): void {
    const { row, column, style } = this;
    const formula = this.formulas.at(row, column);
    const value = this.value === undefined ? null : this.valueOf(this.value, formula !== undefined);
    if (value !== null || formula !== undefined) this.cells.push({ row, column, value, formula, style });
  }

  private valueOf(text: string, computed: boolean): FoundCell["value"] {
    switch (this.type) {
      case "s":
        return this.source.sharedText(text === "" ? -1 : Number(text)) ?? null;
      case "inlineStr":
        return text;
      case "str":
        return lineBreaks(decodeEscapes(text));
      case "b":
        return text === "1" || text.toLowerCase() === "true";
      case "e":
        return text;
      case "d": {
        const serial = serialOf(text.trim(), this.source.is1904);
        return serial === undefined ? text : serial + this.source.daysToAdd(this.style);
      }
      default:
        return this.numberOf(text, computed);
    }
  }

  private numberOf(text: string, computed: boolean): FoundCell["value"] {
    if (text.trim() === "") return computed || text === "" ? null : text;
    const number = Number(text);
    // What no cell of Excel can hold is no number of anybody's.
    if (!Number.isFinite(number)) return text;
    return number + this.source.daysToAdd(this.style);
  }
}

const isPlace = (row: number, column: number) =>
  Number.isInteger(row) && row >= 0 && row < SHEET_ROWS && column >= 0 && column < SHEET_COLUMNS;

/** The formulas of a sheet's cells, one after another; those that share one get it as it reads where they stand. */
class Formulas {
  private readonly shared = new Map<string, { formula: string; row: number; column: number }>();
  /** By column, the last one: the same text, which is long, stands down all of it. */
  private readonly above: { source: string; written: string | undefined }[] = [];
  private content: string | undefined;
  private group: string | undefined;

  constructor(private readonly texts: FormulaTexts) {}

  none(): void {
    this.content = undefined;
    this.group = undefined;
  }

  begin({ t: type, si: group }: Readonly<Record<string, string>>): void {
    this.content = "";
    this.group = type === "shared" ? group : undefined;
  }

  text(text: string): void {
    this.content += text;
  }

  at(row: number, column: number): string | undefined {
    const { content, group } = this;
    if (content === undefined) return undefined;
    const source = this.texts.rawOf(content);
    if (source !== "" || group === undefined) {
      if (group !== undefined) this.shared.set(group, { formula: this.texts.textOf(source), row, column });
      return this.asAbove(source, column);
    }
    const first = this.shared.get(group);
    return first && writtenFormula(shiftFormula(first.formula, row - first.row, column - first.column));
  }

  private asAbove(source: string, column: number): string | undefined {
    const above = this.above[column];
    if (above?.source === source) return above.written;
    const written = writtenFormula(this.texts.textOf(source));
    this.above[column] = { source, written };
    return written;
  }
}

/** A formula of another workbook keeps only its value: nobody here can follow it. */
const writtenFormula = (source: string): string | undefined =>
  source === "" || refersToOtherWorkbook(source) ? undefined : formulaFromFile(lineBreaks(source));
