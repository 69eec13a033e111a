import { serialDate } from "../../src/domain/base/date";
import { Changes, together } from "../../src/domain/changes/changes";
import { hojas } from "../../src/domain/catalogue/hojas";
import { checkWorkbook } from "../../src/domain/checks";
import { fixFinder } from "../../src/domain/checks/fixes";
import { abrirSiguiente, cerrar, rectificar } from "../../src/domain/cortes";
import { cambiosDeOpinion } from "../../src/domain/control";
import { excepcionesOf } from "../../src/domain/excepciones";
import { PERCENT_FORMAT } from "../../src/domain/language/meta";
import { countKept } from "../../src/domain/proposals/conteo";
import { decisionsKept } from "../../src/domain/proposals/organized";
import { Remembered } from "../../src/domain/reading/organize";
import { ejemploGelT2008, reportedInExample } from "../../src/domain/proposals/example";
import { describe } from "../../src/domain/catalogue/observaciones";
import { listado } from "../../src/domain/catalogue/observaciones/listado";
import { observationsListed } from "../../src/domain/proposals/listed-observations";
import { resumenAlDia } from "../../src/domain/proposals/resumen";
import { Reporte, cambiosDeReporte } from "../../src/domain/proposals/reporte";
import { calcularFilas } from "../../src/domain/plan/cumplimiento/fila";
import { libroDe } from "../../src/domain/reading";
import { WorkbookReading } from "../../src/domain/reading/reading";
import { MarcoRow, Workbook, Written } from "../../src/excel";
import { columnLetters } from "../../src/domain/base/cell-name";
import { writes } from "../../src/excel/testing/writes";
import type { DeedPlace } from "../office/colleague";
import type { TestExcel } from "../office/start-excel";

/** What an operation begins with. */
export type Base = "blank" | "plan" | "followed";

/** Something that the pane writes, on a workbook that was read. */
export interface Operation {
  readonly base: Base;
  /** What else stands in the workbook before. */
  readonly prepare?: (book: Workbook, seen: WorkbookReading) => Promise<unknown>;
  readonly write: (book: Workbook, seen: WorkbookReading) => Promise<Written>;
  /** Where somebody else is in its way: where it writes or, where it only inserts, in what it reads. */
  readonly crossed: (seen: WorkbookReading, excel: TestExcel) => DeedPlace;
}

const PARAMETROS = {
  entidad: "Alvarado",
  inicio_plan: serialDate(2008, 9, 3),
  fecha_corte: serialDate(2008, 12, 31),
};

const MARCO: readonly MarcoRow[] = [
  ["Publicar información", "Trámites en línea", "100 %"],
  // The last of its acción: the Código of the row that it is split into is the next, whatever becomes of the others.
  ["Publicar información", "Frecuencia y porcentaje de canales", "4 veces al mes y 100%"],
  ["Atender quejas", "Enlaces", "1 por dependencia"],
].map(([accion = "", indicador = "", meta = ""]) => ({ accion, indicador, meta, responsables: "Sistemas" }));

const acceptance = { motivo: "No aplica", quien: "Ana", fecha: serialDate(2008, 12, 31) };

/** The workbooks that operations begin with, each made from the one before. */
export const bases: Readonly<Record<Base, (book: Workbook) => Promise<unknown>>> = {
  async blank() {
    await Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem("Hoja1").getRange("A1:B2");
      cells.formulas = [
        ["Lo de la persona", 7],
        ["=B1*2", "'=no es fórmula"],
      ];
      await context.sync();
    });
  },
  async plan(book) {
    await bases.blank(book);
    await book.insertMarco(MARCO, PARAMETROS);
    await book.insertMatriz("marco");
  },
  async followed(book) {
    await bases.plan(book);
    const seen = await book.read();
    await book.insertExcepciones(
      excepcionesOf(checkWorkbook(seen).slice(0, 2), acceptance, seen, (each) => describe(each).title),
    );
  },
};

const inHoja1 = (): DeedPlace => ({ sheet: "Hoja1", letter: "A", row: 2 });

const matrizOf = ({ matrices: [matriz] }: WorkbookReading) => matriz!;

function inMarco({ marcos: [marco] }: WorkbookReading): DeedPlace {
  const { sheet, columns, rows, headings } = marco!;
  return {
    sheet,
    heading: headings.indicador!,
    letter: columnLetters(columns.indicador!),
    row: rows[1]!.number,
  };
}

/** In the matriz that is to be completed: blank, and the last. */
function inBlankMatriz({ matrices }: WorkbookReading): DeedPlace {
  const { sheet, columns, headings, firstRow } = matrices.at(-1)!;
  return { sheet, heading: headings.indicador!, letter: columnLetters(columns.avance!), row: firstRow + 1 };
}

/** At its second line: what is read of a Resumen does not say where it stands. */
function inResumen({ resumenes: [resumen] }: WorkbookReading, { workbook }: TestExcel): DeedPlace {
  const { sheet } = resumen!;
  const heading = hojas.resumen.columnas.accion;
  const { hostInfo, columns } = workbook.worksheets.getItem(sheet).tables.getItem("Resumen");
  const { row, column } = hostInfo.area;
  return {
    sheet,
    heading,
    letter: columnLetters(column + columns.getItem(heading).index),
    row: row + 3,
  };
}

/** In the column of the avances, at the second row. */
function inMatriz(seen: WorkbookReading): DeedPlace {
  const { sheet, columns, rows, headings } = matrizOf(seen);
  return {
    sheet,
    heading: headings.indicador!,
    letter: columnLetters(columns.avance!),
    row: rows[1]!.number,
  };
}

function inExcepciones({ excepciones }: WorkbookReading): DeedPlace {
  const { sheet, columns, headings, rows } = excepciones!;
  return { sheet, heading: headings.columna!, letter: columnLetters(columns.motivo!), row: rows[1]!.number };
}

function inParametros({ conteos, namedCells }: WorkbookReading): DeedPlace {
  const { sheet, headings } = conteos!;
  const { column, row } = namedCells["entidad"]!;
  return { sheet, heading: headings[0]!, letter: columnLetters(column), row };
}

/** Some avances, each of its row wherever that stands, and a percentage that one is shown as. */
function avances(seen: WorkbookReading): Changes {
  const { sheet, columns, rows } = matrizOf(seen);
  const column = columns.avance!;
  return {
    cells: rows.map(({ number: row, values }) => ({
      place: { sheet, row, column },
      before: values.avance ?? "",
      after: String(values.indicador).length,
      isFormula: false,
    })),
    rows: [],
    formats: rows
      .filter(({ values }) => values.indicador === "Enlaces")
      .map(({ number: row }) => ({ place: { sheet, row, column }, after: PERCENT_FORMAT })),
  };
}

const reporte: Reporte = {
  avance: { value: 0.8, format: "percentage" },
  evidencia: { value: "- Acta 3" },
};

const decided: Remembered = {
  table: "accion | dato",
  target: "matriz",
  columns: [{ place: 1, key: "meta" }],
  off: ["totales"],
  on: [],
};

const acceptedOf = (seen: WorkbookReading, count: number) =>
  excepcionesOf(checkWorkbook(seen).slice(2, 2 + count), acceptance, seen, (each) => describe(each).title);

const HOY = serialDate(2009, 1, 15);

function cierreDe(seen: WorkbookReading) {
  const datos = { nombre: "Corte 1", acta: "", cerradoPor: "Ana", hoy: HOY, errores: 0, excepciones: 0 };
  const cierre = cerrar(seen, matrizOf(seen), datos);
  if (cierre.kind !== "porCerrar") throw new Error(cierre.kind);
  return cierre.version;
}

async function closed(book: Workbook, seen: WorkbookReading): Promise<void> {
  await book.apply(avances(seen), seen, { what: "proposalsWritten" });
  const now = await book.read();
  await book.closeCorte(cierreDe(now), now);
}

/** Every kind of write there is: one that is not here does not compile. */
export const operations: Readonly<Record<Exclude<Written["what"], "nothing" | "alreadyThere">, Operation>> = {
  marcoInserted: { crossed: inHoja1, base: "blank", write: (book) => book.insertMarco(MARCO, PARAMETROS) },
  matrizInserted: { crossed: inMarco, base: "plan", write: (book) => book.insertMatriz("marco") },
  matrizCompleted: {
    crossed: inBlankMatriz,
    base: "plan",
    prepare: (book) => book.insertMatriz("blank"),
    write: (book, seen) => book.completeMatriz(seen, seen.matrices.at(-1)!.sheet),
  },
  parametrosInserted: { crossed: inHoja1, base: "blank", write: (book) => book.insertParametros(PARAMETROS) },
  parametrosRestored: {
    crossed: inMatriz,
    base: "plan",
    prepare: () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(hojas.parametros.titulo).delete();
        await context.sync();
      }),
    write: (book) => book.insertParametros(PARAMETROS),
  },
  programacionInserted: { crossed: inMatriz, base: "plan", write: (book) => book.insertProgramacion() },
  programacionCompleted: {
    crossed: inMatriz,
    base: "plan",
    async prepare(book, seen) {
      await book.insertProgramacion();
      const { sheet, lastRow, columns } = matrizOf(seen);
      const place = { sheet, row: lastRow, column: columns.accion! };
      await writes.changeCells([{ place, value: "Otra acción" }]);
    },
    write: (_, seen) => writes.completeProgramacion(seen),
  },
  resumenInserted: { crossed: inMatriz, base: "plan", write: (book) => book.insertResumen() },
  resumenUpdated: {
    crossed: inResumen,
    base: "plan",
    async prepare(book, seen) {
      await book.insertResumen();
      const { sheet, rows, columns } = matrizOf(seen);
      const place = { sheet, row: rows.at(-1)!.number, column: columns.accion! };
      await writes.changeCells([{ place, value: "Otra acción" }]);
    },
    async write(book, seen) {
      const { changes, as } = resumenAlDia(seen)!;
      return book.apply(changes, seen, as);
    },
  },
  firmasInserted: { crossed: inParametros, base: "plan", write: (book) => book.insertFirmas() },
  proposalsWritten: {
    crossed: inMatriz,
    base: "plan",
    write: (book, seen) => book.apply(avances(seen), seen, { what: "proposalsWritten" }),
  },
  reportesWritten: {
    crossed: inMatriz,
    base: "plan",
    write: (book, seen) =>
      book.apply(
        together(matrizOf(seen).rows.map((row) => cambiosDeReporte(matrizOf(seen), row, reporte))),
        seen,
        {
          what: "reportesWritten",
        },
      ),
  },
  opinionWritten: {
    crossed: inMatriz,
    base: "plan",
    write(book, seen) {
      const matriz = matrizOf(seen);
      const [fila] = calcularFilas(matriz.rows, seen.parametros, libroDe(seen, matriz));
      const opinion = { verificacion: "verificado", verificado: "", queSeVio: "Acta 3", recomendaciones: "" };
      const changes = cambiosDeOpinion(matriz, fila!, opinion, { quien: "Control Interno", hoy: HOY });
      return book.apply(changes, seen, { what: "opinionWritten" });
    },
  },
  exampleReported: {
    crossed: inMatriz,
    base: "blank",
    async prepare(book) {
      await book.insertMarco(ejemploGelT2008.slice(0, 4), PARAMETROS);
      await book.insertMatriz("marco");
    },
    write: (book, seen) => book.apply(reportedInExample(matrizOf(seen)), seen, { what: "exampleReported" }),
  },
  fixesWritten: {
    crossed: inMatriz,
    base: "plan",
    write(book, seen) {
      const found = checkWorkbook(seen).filter(({ rule }) => rule === "meta-compuesta");
      return book.apply(together(fixFinder(seen)(found)), seen, { what: "fixesWritten" });
    },
  },
  observationsListed: {
    base: "plan",
    async prepare(book, seen) {
      await book.insertObservaciones(listado(checkWorkbook(seen).slice(0, 2), seen, 39813));
    },
    write(book, seen) {
      const rows = listado(checkWorkbook(seen).slice(0, 3), seen, 39814);
      return book.apply(observationsListed(seen.listado!, rows), seen, { what: "observationsListed" });
    },
    crossed: ({ listado: list }) => ({
      sheet: list!.sheet,
      heading: list!.headings[1]!,
      letter: "C",
      row: list!.headerRow + 1,
    }),
  },
  excepcionesAdded: {
    crossed: inExcepciones,
    base: "followed",
    write: (_, seen) => writes.accept(seen, acceptedOf(seen, 5)),
  },
  excepcionWithdrawn: {
    crossed: inExcepciones,
    base: "followed",
    // Not the first: above it the playground's tables, unlike Excel's, give a row that comes back no validation.
    write: (_, seen) => writes.withdraw(seen, seen.excepciones!.rows[1]!),
  },
  countKept: {
    crossed: inMatriz,
    base: "plan",
    write: (book, seen) =>
      book.apply(together([avances(seen), countKept(seen.conteos, "modalidad", 3)!]), seen, {
        what: "countKept",
      }),
  },
  decisionsKept: {
    crossed: inParametros,
    base: "plan",
    write: (book, seen) =>
      book.apply(decisionsKept(seen.organizadas, decided)!, seen, { what: "decisionsKept" }),
  },
  parametrosChanged: {
    crossed: inParametros,
    base: "plan",
    write: (_, seen) => writes.changeParametros({ estado_corte: "definitivo", entidad: "Pore" }, seen),
  },
  marksShown: {
    crossed: inMatriz,
    base: "plan",
    write: (_, seen) => writes.showMarks(true, seen),
  },
  marksHidden: {
    crossed: inMatriz,
    base: "plan",
    prepare: (_, seen) => writes.showMarks(true, seen),
    write: (_, seen) => writes.showMarks(false, seen),
  },
  viewChanged: {
    crossed: inMatriz,
    base: "plan",
    write: (_, seen) => writes.showViews(["norma"], seen),
  },
  corteClosed: {
    crossed: inParametros,
    base: "plan",
    write: (book, seen) => book.closeCorte(cierreDe(seen), seen),
  },
  corteOpened: {
    crossed: inMatriz,
    base: "plan",
    prepare: closed,
    async write(book, seen) {
      const matriz = matrizOf(seen);
      const [filas = []] = await book.readHistorial(seen.cortes!.rows, seen);
      const rows = calcularFilas(matriz.rows, seen.parametros, libroDe(seen, matriz));
      const apertura = abrirSiguiente(seen, matriz, rows, filas, serialDate(2009, 6, 30));
      if (apertura.kind !== "porAbrir") throw new Error(apertura.porque);
      return book.apply(apertura.changes, seen, { what: "corteOpened" });
    },
  },
  corteRectified: {
    crossed: inParametros,
    base: "plan",
    prepare: closed,
    write(book, seen) {
      const matriz = matrizOf(seen);
      const datos = { motivo: "Faltó el acta 3", cerradoPor: "Ana", hoy: HOY };
      const { changes } = rectificar(seen, matriz, seen.cortes!.rows[0]!, matriz.rows, datos);
      return book.apply(changes, seen, { what: "corteRectified" });
    },
  },
  tableOrganized: {
    crossed: inMatriz,
    base: "plan",
    write: (book) =>
      book.insertOrganized({
        target: "matriz",
        resultColumns: (["accion", "indicador", "meta"] as const).map((key, source) => ({
          key,
          heading: key,
          source,
        })),
        rows: MARCO.map(({ accion = "", indicador = "", meta = "" }, line) => ({
          values: [accion, indicador, meta],
          lines: [line],
          carried: [],
        })),
      }),
  },
};
