import { CellValue } from "../../domain/base/cell";
import { Place } from "../../domain/base/place";
import { Excepcion } from "../../domain/reading/excepciones/excepcion";
import { Changes, ColumnVisibility, sheetsOf, together } from "../../domain/changes/changes";
import { VersionCerrada, guardada, parametrosDelCierre } from "../../domain/cortes";
import { excepcionesSheet } from "../../domain/excepciones/testing/excepciones-sheet";
import { completionOf, matrizRows, readCount } from "../../domain/proposals/matriz";
import { OrganizedTable, organizedMarco, organizedMatriz } from "../../domain/proposals/organized";
import { Parametros } from "../../domain/plan/parametros/parametro";
import { cortes } from "../../domain/plan/cortes/cortes";
import { historial } from "../../domain/plan/cortes/historial";
import { SheetGrid } from "../../domain/reading";
import { CorteCerrado } from "../../domain/reading/cortes/corte-cerrado";
import { filaDe, filasDelCorte } from "../../domain/reading/cortes/read-cortes";
import { WorkbookReading } from "../../domain/reading/reading";
import { ColumnView } from "../../domain/plan/tables/column";
import { matriz } from "../../domain/plan/tables/matriz";
import { ExcelFailure, MarcoRow, MatrizSource, SourceTable, Workbook, Written } from "../../excel/workbook";
import { BLANK, Contents, freeName, readContents, withCell, withChanges, withSheet } from "./contents";
import { blankSheet, marcoSheet, matrizSheet, ownTableSheet, resumenSheet } from "./sheets";

/** The views of which no column is hidden. */
const viewsIn = (columns: readonly ColumnVisibility[]): readonly ColumnView[] => {
  const shown = columns.filter(({ hidden }) => !hidden).map(({ place }) => place.heading);
  return [
    ...new Set(matriz.columns.filter(({ heading }) => shown.includes(heading)).map(({ view }) => view)),
  ];
};

/**
 * A workbook in memory behind the pane's contract. It keeps what is written in it, so that a test of the pane sees what a person would: write, read again, undo.
 */
export class FakeWorkbook implements Workbook {
  contents: Contents;
  selected: Place | null = null;
  marked = false;
  views: readonly ColumnView[] = ["norma", "seguimiento"];
  /** The sheet in front. */
  front = "Hoja1";
  /** The failure of the next call, once. */
  failNext: ExcelFailure | null = null;
  /** When set, writes wait for it. */
  gate: Promise<void> | null = null;
  private readonly watchers = new Set<() => void>();

  constructor(contents: Partial<Contents> = {}) {
    this.contents = { ...BLANK, ...contents };
  }

  async read() {
    this.failIfAsked();
    return readContents(this.contents);
  }

  async readDisplay() {
    return { marksShown: this.marked, views: this.views };
  }

  insertMarco(rows: readonly MarcoRow[], parametros?: Parametros) {
    const sheet = marcoSheet(rows, freeName(this.contents, "Marco operativo"));
    return this.insert("marcoInserted", sheet, parametros, rows.length);
  }

  async insertMatriz(from: MatrizSource, parametros?: Parametros) {
    const { marcos } = await this.read();
    const marco = marcos.find(
      ({ sheet, rows }) => rows.length > 0 && (typeof from === "string" || sheet === from.marco),
    );
    if (from !== "blank" && !marco) throw new ExcelFailure("no-marco");
    const inicio = Number({ ...this.contents.parametros, ...parametros }.inicio_plan) || undefined;
    const rows = from === "blank" || !marco ? [] : matrizRows(marco, { inicio });
    const read = readCount(rows.map((row) => ({ meta: row.meta ?? "", cells: row })));
    const sheet = matrizSheet(rows, freeName(this.contents, "Matriz de seguimiento"));
    return { ...(await this.insert("matrizInserted", sheet, parametros, rows.length)), read };
  }

  async completeMatriz(reading: WorkbookReading, sheet: string, ofMarco?: string): Promise<Written> {
    const matriz = reading.matrices.find((each) => each.sheet === sheet);
    if (!matriz) throw new ExcelFailure("no-matriz");
    const marco = reading.marcos.find(
      (each) => each.rows.length > 0 && each.sheet === (ofMarco ?? each.sheet),
    );
    if (!marco) throw new ExcelFailure("no-marco");
    const { changes, rows, read, differences } = completionOf(reading, marco, matriz);
    const written = await this.write(
      { what: "matrizCompleted", rows, sheets: [sheet] },
      withChanges(this.contents, changes),
    );
    return { ...written, read, differences };
  }

  insertParametros(parametros: Parametros = {}) {
    return this.insert("parametrosInserted", blankSheet("Parámetros"), parametros);
  }

  insertProgramacion() {
    return this.insert("programacionInserted", blankSheet(freeName(this.contents, "Programación")));
  }

  async insertResumen(sheet?: string) {
    const reading = await this.read();
    const matriz = reading.matrices.find((each) => each.sheet === (sheet ?? each.sheet));
    if (!matriz) throw new ExcelFailure("no-matriz");
    const name = freeName(this.contents, "Resumen de cumplimiento");
    return this.insert("resumenInserted", resumenSheet(name, `='${matriz.sheet}'!A1`));
  }

  insertFirmas() {
    return this.insert("firmasInserted", blankSheet(freeName(this.contents, "Firmas")));
  }

  async readSource(name: string = this.front): Promise<SourceTable> {
    this.failIfAsked();
    const sheet = this.contents.sheets.find((each) => each.name === name);
    if (!sheet || sheet.values.length === 0) throw new ExcelFailure("no-table", { sheet: name });
    const { row, column, values: cells, texts } = sheet;
    const place = { kind: "hoja", first: row + 1, column, sheet: name } as const;
    return { sheet: name, address: "A1", table: { cells, texts, place } };
  }

  insertOrganized(organized: OrganizedTable, parametros?: Parametros) {
    const sheet =
      organized.target === "matriz"
        ? matrizSheet(organizedMatriz(organized).rows, freeName(this.contents, "Matriz de seguimiento"))
        : marcoSheet(organizedMarco(organized).rows, freeName(this.contents, "Marco operativo"));
    return this.insert("tableOrganized", sheet, parametros, organized.rows.length);
  }

  apply(changes: Changes, _seen: WorkbookReading, as: Pick<Written, "what" | "rows">) {
    const { marks: [marks] = [], columns } = changes;
    if (marks) this.marked = marks.shown;
    if (columns) this.views = viewsIn(columns);
    return this.write({ ...as, sheets: sheetsOf(changes) }, withChanges(this.contents, changes));
  }

  insertExcepciones(excepciones: readonly Excepcion[]) {
    return this.insert("excepcionesAdded", excepcionesSheet(excepciones), undefined, excepciones.length);
  }

  insertObservaciones(rows: readonly (readonly CellValue[])[]) {
    const sheet = { ...blankSheet(freeName(this.contents, "Observaciones")), values: rows, formulas: rows };
    return this.insert("observationsListed", sheet, undefined, rows.length);
  }

  closeCorte(version: VersionCerrada, seen: WorkbookReading) {
    const rows = version.filas.length;
    const changed = withChanges(
      this.contents,
      together([guardada(seen, version), parametrosDelCierre(seen)]),
    );
    const sheets = [
      ...(seen.cortes ? [] : [ownTableSheet("Cortes", cortes, [version.linea])]),
      ...(seen.historial ? [] : [ownTableSheet("Historial", historial, version.filas)]),
    ];
    return this.write(
      { what: "corteClosed", sheets: ["Cortes"], rows },
      sheets.reduce((all, each) => withSheet(all, each), changed),
    );
  }

  async readHistorial(of: readonly CorteCerrado[]) {
    this.failIfAsked();
    const { historial: found } = readContents(this.contents);
    const filas = found?.rows.map(({ cells }) => filaDe(cells)) ?? [];
    return of.map((corte) => filasDelCorte(corte, filas));
  }

  async select(place: Place) {
    this.failIfAsked();
    this.selected = place;
  }

  async watch(changed: () => void) {
    this.watchers.add(changed);
    return async () => void this.watchers.delete(changed);
  }

  /** What a person types in a cell; row from 1, column from 0. */
  type(sheet: string, row: number, column: number, value: CellValue) {
    this.contents = withCell(this.contents, { sheet, row, column }, value);
    this.watchers.forEach((changed) => changed());
  }

  private insert(what: Written["what"], sheet: SheetGrid, parametros?: Parametros, rows?: number) {
    return this.write({ what, sheets: [sheet.name], rows }, withSheet(this.contents, sheet, parametros));
  }

  private async write(written: Omit<Written, "undo">, contents: Contents): Promise<Written> {
    this.failIfAsked();
    if (this.gate) await this.gate;
    const before = this.contents;
    this.contents = contents;
    const undo = async () => {
      if (this.contents !== contents) throw new ExcelFailure("changed-since");
      this.contents = before;
    };
    const touches = new Set(written.sheets);
    return { ...written, undo: Object.assign(undo, { touches }) };
  }

  private failIfAsked() {
    const failure = this.failNext;
    this.failNext = null;
    if (failure) throw failure;
  }
}
