import { createWorkbook } from "..";
import { CellValue } from "../../domain/base/cell";
import { Place } from "../../domain/base/place";
import { Changes, together } from "../../domain/changes/changes";
import { addedTo, withdrawnFrom } from "../../domain/excepciones";
import { Excepcion, ExcepcionRow } from "../../domain/reading/excepciones/excepcion";
import { countKept } from "../../domain/proposals/conteo";
import { parametrosChanged } from "../../domain/proposals/parametros";
import { programacionAlDia } from "../../domain/proposals/programacion";
import { resumenAlDia } from "../../domain/proposals/resumen";
import { columnsShown, marksShown } from "../../domain/proposals/views";
import { ColumnView } from "../../domain/plan/tables/column";
import { WorkbookReading } from "../../domain/reading/reading";
import { Written } from "../workbook";

const book = createWorkbook();

/** A value for a cell of a matriz, as a person accepts it in the pane. */
export interface Accepted {
  readonly place: Place & { readonly row: number; readonly column: number };
  readonly value: CellValue;
}

/** Values that were accepted, as changes of the workbook as it was read. */
export const accepted = (seen: WorkbookReading, values: readonly Accepted[]): Changes => ({
  cells: values.map(({ place, value }) => {
    const matriz = seen.matrices.find(({ sheet }) => sheet === place.sheet);
    const row = matriz?.rows.find(({ number }) => number === place.row);
    const [key] = Object.entries(matriz?.columns ?? {}).find(([, column]) => column === place.column) ?? [];
    const before = (row?.values as Record<string, CellValue> | undefined)?.[key ?? ""] ?? "";
    return { place, before, after: value, isFormula: false };
  }),
  rows: [],
});

/** What the pane's operations write, of a workbook that is read now or was before. */
export const writes = {
  async changeCells(values: readonly Accepted[], seen?: WorkbookReading): Promise<Written> {
    const reading = seen ?? (await book.read());
    return book.apply(accepted(reading, values), reading, { what: "proposalsWritten", rows: values.length });
  },
  async fix(fixes: readonly Changes[], seen?: WorkbookReading): Promise<Written> {
    const as = { what: "fixesWritten", rows: fixes.length } as const;
    return book.apply(together(fixes), seen ?? (await book.read()), as);
  },
  async changeParametros(
    values: Readonly<Record<string, CellValue>>,
    seen?: WorkbookReading,
  ): Promise<Written> {
    const reading = seen ?? (await book.read());
    return book.apply(parametrosChanged(reading, values), reading, { what: "parametrosChanged" });
  },
  /** In the first matriz, as what follows. */
  async showMarks(shown: boolean, seen?: WorkbookReading): Promise<Written> {
    const reading = seen ?? (await book.read());
    const what = shown ? "marksShown" : "marksHidden";
    return book.apply(marksShown(reading.matrices[0]!, shown), reading, { what });
  },
  async showViews(views: readonly ColumnView[], seen?: WorkbookReading): Promise<Written> {
    const reading = seen ?? (await book.read());
    return book.apply(columnsShown(reading.matrices[0]!, views), reading, { what: "viewChanged" });
  },
  async completeProgramacion(seen?: WorkbookReading): Promise<Written> {
    const reading = seen ?? (await book.read());
    const { changes, rows } = programacionAlDia(reading)!;
    return book.apply(changes, reading, { what: "programacionCompleted", rows });
  },
  /** Of the matriz of a sheet, or of the first. */
  async updateResumen(matriz?: string): Promise<Written> {
    const seen = await book.read();
    const { changes, as } = resumenAlDia(seen, matriz)!;
    return book.apply(changes, seen, as);
  },
  async accept(reading: WorkbookReading, excepciones: readonly Excepcion[]): Promise<Written> {
    if (!reading.excepciones) return book.insertExcepciones(excepciones);
    const as = { what: "excepcionesAdded", rows: excepciones.length } as const;
    return book.apply(addedTo(reading.excepciones, excepciones), reading, as);
  },
  withdraw: (reading: WorkbookReading, row: ExcepcionRow): Promise<Written> =>
    book.apply(withdrawnFrom(reading.excepciones!, row), reading, { what: "excepcionWithdrawn", rows: 1 }),
  async keepCount(
    thing: string,
    count: number,
    values: readonly Accepted[],
    seen?: WorkbookReading,
  ): Promise<Written> {
    const reading = seen ?? (await book.read());
    const kept = countKept(reading.conteos, thing, count);
    const cells = accepted(reading, values);
    const rows = values.length;
    if (!kept) return book.apply(cells, reading, { what: "proposalsWritten", rows });
    return book.apply(together([cells, kept]), reading, { what: "countKept", rows });
  },
};
