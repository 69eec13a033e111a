import type { Excepcion } from "../../src/domain/reading/excepciones/excepcion";
import { CellValue } from "../../src/domain/base/cell";
import { Changes } from "../../src/domain/changes/changes";
import { countKept } from "../../src/domain/proposals/conteo";
import { writes } from "../../src/excel/testing/writes";
import { serialDate } from "../../src/domain/base/date";
import { MarcoRow, createWorkbook } from "../../src/excel";
import type { TestExcel } from "../office/start-excel";

/** What an operation sent to Excel. */
export interface Measure {
  readonly operation: string;
  readonly batches: number;
  /** Of the requests. */
  readonly bytes: number;
  /** Of the largest request: Excel refuses one of more than 5 MB. */
  readonly largest: number;
}

const PARAMETROS = { inicio_plan: serialDate(2008, 9, 3), fecha_corte: serialDate(2008, 12, 31) };

const marcoRows = (count: number): readonly MarcoRow[] =>
  Array.from({ length: count }, (_, index) => ({
    accion: `Acción ${index % 40}: mantener actualizada la información del sitio Web del municipio`,
    beneficios: "Información oportuna, completa y veraz",
    indicador: `Indicador de gestión ${index}`,
    meta: "4 veces al mes",
    actividades: "Coordinar y asegurar la entrega de información de cada dependencia",
    responsables: "Comité GEL-T",
    recursos: "Sitio web, correo electrónico, internet",
    tiempos: "24 meses",
  }));

/**
 * Everything that the pane does to a workbook, once, over so many rows, in a blank workbook.
 *
 * @param organized the rows of the tables that are organized
 */
export async function measureOperations(
  excel: TestExcel,
  count: number,
  organized = count,
): Promise<readonly Measure[]> {
  excel.reset();
  const book = createWorkbook();
  const measures: Measure[] = [];
  const measure = async <T>(operation: string, work: () => Promise<T>): Promise<T> => {
    excel.batches.reset();
    const result = await work();
    const { count: batches, bytes, largest } = excel.batches;
    measures.push({ operation, batches, bytes, largest });
    return result;
  };
  await measure("insertar parámetros", () => book.insertParametros(PARAMETROS));
  await measure("insertar marco", () => book.insertMarco(marcoRows(count)));
  await measure("insertar matriz", () => book.insertMatriz("marco"));
  const reading = await measure("leer", () => book.read());
  const [matriz] = reading.matrices;
  if (!matriz) throw new Error("No matriz was found");
  const { sheet, rows, columns } = matriz;
  const edits = (before: CellValue, after: CellValue): Changes => ({
    cells: rows.map(({ number }) => {
      const place = { sheet, row: number, column: columns.avance! };
      return { place, before, after, isFormula: false };
    }),
    rows: [],
  });
  await measure("escribir propuestas", () => book.apply(edits("", 3), reading, { what: "proposalsWritten" }));
  await measure("corregir", () => book.apply(edits(3, 4), reading, { what: "fixesWritten" }));
  const excepciones = rows.slice(0, 100).map(({ values }): Excepcion => ({
    fecha: PARAMETROS.fecha_corte,
    observacion: "Cumplimiento muy alto",
    regla: "sobrecumplimiento",
    codigo: String(values.codigo),
    accion: String(values.accion),
    indicador: String(values.indicador),
    columna: "Avance",
    encontrado: "4",
    motivo: "No aplica porque el comité lo aprobó",
    quien: "Control Interno",
    hoja: "",
  }));
  await measure("aceptar observaciones", () => book.insertExcepciones(excepciones));
  const accepted = await book.read();
  await measure("aceptar una más", () => writes.accept(accepted, excepciones.slice(0, 1)));
  const acceptedTwice = await book.read();
  await measure("quitar una aceptada", () =>
    writes.withdraw(acceptedTwice, acceptedTwice.excepciones!.rows.at(-1)!),
  );
  await measure("guardar un conteo", () =>
    book.apply(countKept(acceptedTwice.conteos, "modalidad", 3)!, acceptedTwice, { what: "countKept" }),
  );
  await measure("cambiar parámetros", () =>
    writes.changeParametros({ estado_corte: "definitivo" }, accepted),
  );
  await measure("mostrar marcas", () => writes.showMarks(true, accepted));
  await measure("mostrar columnas", () => writes.showViews(["norma", "seguimiento", "detalle"], accepted));
  const marco = marcoRows(organized);
  const keys = ["accion", "indicador", "meta", "actividades"] as const;
  const result = {
    resultColumns: keys.map((key, source) => ({ key, heading: key, source })),
    rows: marco.map((row, line) => ({
      values: keys.map((key) => row[key] ?? ""),
      lines: [line],
      carried: [],
    })),
  };
  await measure("leer una tabla por organizar", () => book.readSource(sheet));
  await measure("insertar un marco organizado", () =>
    book.insertOrganized({ target: "marcoOperativo", ...result }),
  );
  await measure("insertar una matriz organizada", () =>
    book.insertOrganized({ target: "matriz", ...result }),
  );
  await measure("insertar resumen", () => book.insertResumen());
  await measure("insertar firmas", () => book.insertFirmas());
  return measures;
}
