import { useExcel } from "../../test/office/use-excel";
import { serialDate } from "../domain/base/date";
import { checkWorkbook } from "../domain/checks";
import { abrirSiguiente, cerrar, rectificar } from "../domain/cortes";
import { corteCerrado, cortesDe } from "../domain/reading/cortes/cortes-de-matriz";
import { historial } from "../domain/plan/cortes/historial";
import { integridadDe } from "../domain/plan/cortes/sello/sello";
import { calcularFilas } from "../domain/plan/cumplimiento/fila";
import { MatrizKey } from "../domain/plan/tables/matriz";
import { cuantasDiferencias, diferenciasConElCierre } from "../domain/reading/cortes/diferencias";
import { WorkbookReading } from "../domain/reading/reading";
import { createWorkbook } from ".";
import { fillMatriz } from "./testing/workbook";
import { writes } from "./testing/writes";
import { PARAMETROS } from "./testing/worked-rows";

const excel = useExcel({ recalculates: false, begins: insertRows });
const book = createWorkbook();
const datos = {
  nombre: "Corte a 31/12/2008",
  acta: "Acta 4",
  cerradoPor: "Planeación",
  hoy: serialDate(2009, 1, 15),
  errores: 0,
  excepciones: 0,
};

const fila = (indicador: string, avance: string | number) => ({
  accion: "Actualizar el sitio web",
  indicador,
  meta: "10 puntos",
  tipo: "se mantiene",
  cantidad: 10,
  avance,
});

async function insertRows() {
  await book.insertMatriz("blank", PARAMETROS);
  await fillMatriz([fila("Puntos", 5), fila("Enlaces", ""), fila("Visitas", 10)]);
}

async function close(seen: WorkbookReading) {
  const cierre = cerrar(seen, seen.matrices[0]!, datos);
  if (cierre.kind !== "porCerrar") throw new Error(cierre.kind);
  return book.closeCorte(cierre.version, seen);
}

async function type(key: MatrizKey, row: number, value: string | number) {
  const seen = await book.read();
  const { sheet, rows, columns } = seen.matrices[0]!;
  await writes.changeCells(
    [{ place: { sheet, row: rows[row]!.number, column: columns[key]! }, value }],
    seen,
  );
}

async function open(seen: WorkbookReading, fecha: number) {
  const [matriz] = seen.matrices;
  const [filas = []] = await book.readHistorial([corteCerrado(seen, matriz!)!], seen);
  const apertura = abrirSiguiente(seen, matriz!, calcularFilas(matriz!.rows, seen.parametros), filas, fecha);
  if (apertura.kind !== "porAbrir") throw new Error(apertura.porque);
  excel.batches.reset();
  return book.apply(apertura.changes, seen, { what: "corteOpened" });
}

test("the first corte makes its sheets and says that it is definitivo, in two batches and one Deshacer", async () => {
  const before = await book.read();
  excel.batches.reset();
  const written = await close(before);
  expect(excel.batches.count).toBe(2);
  expect(written).toMatchObject({
    what: "corteClosed",
    sheets: ["Cortes", "Historial", "Parámetros"],
    rows: 3,
  });
  const seen = await book.read();
  expect(seen.parametros).toMatchObject({
    estado_corte: "definitivo",
    corte_de_los_avances: PARAMETROS.fecha_corte,
  });
  expect(cortesDe(seen, seen.matrices[0]!)).toMatchObject([
    { linea: { corte: 1, version: 1, conCifra: 2, exigibles: 3, acta: "Acta 4" } },
  ]);
  const [corte] = seen.cortes!.rows;
  const [filas] = await book.readHistorial([corte!], seen);
  expect(integridadDe(corte!.linea, filas!)).toEqual({ kind: "intacto" });
  await written.undo!();
  const after = await book.read();
  expect([after.sheetNames, after.parametros.estado_corte]).toEqual([before.sheetNames, "abierto"]);
});

test("closed twice it is the same, and nothing is written", async () => {
  await close(await book.read());
  const seen = await book.read();
  expect(cerrar(seen, seen.matrices[0]!, datos)).toMatchObject({ kind: "yaCerrado" });
});

test("Historial is no matriz, and reading the workbook answers no more for the rows that it has", async () => {
  await close(await book.read());
  excel.batches.reset();
  const seen = await book.read();
  const { count, answered } = excel.batches;
  expect([count, seen.matrices.length, seen.historial?.lastRow]).toEqual([2, 1, 7]);
  const filas = seen.historial!.lastRow - seen.historial!.headerRow;
  expect([filas, seen.historial!.rows.length]).toEqual([3, 0]);
  await Excel.run(async (context) => {
    const more = context.workbook.tables.getItem("Historial");
    const row = historial.columns.map(() => "un texto cualquiera");
    more.rows.add(
      undefined,
      Array.from({ length: 300 }, () => row),
    );
    await context.sync();
  });
  excel.batches.reset();
  await book.read();
  expect(excel.batches.count).toBe(2);
  expect(excel.batches.answered).toBeLessThan(answered + 500);
});

test("opening the next, changing what was closed and correcting it, each in three batches at most", async () => {
  await close(await book.read());
  const opened = await open(await book.read(), serialDate(2009, 6, 30));
  expect(excel.batches.count).toBeLessThanOrEqual(3);
  const seen = await book.read();
  expect(seen.matrices[0]!.rows.map(({ values }) => [values.avanceAnterior, values.avance])).toEqual([
    [5, ""],
    ["", ""],
    [10, ""],
  ]);
  expect(seen.parametros).toMatchObject({ estado_corte: "abierto", fecha_corte: serialDate(2009, 6, 30) });
  await opened.undo!();

  await type("avance", 0, 8);
  const changed = await book.read();
  const [matriz] = changed.matrices;
  const corte = corteCerrado(changed, matriz!)!;
  const [filas] = await book.readHistorial([corte], changed);
  expect(cuantasDiferencias(diferenciasConElCierre(filas!, matriz!.rows))).toBe(1);
  const found = checkWorkbook({ ...changed, guardadas: [{ corte, filas: filas! }] });
  expect(found.filter(({ rule }) => rule === "corte-cerrado-cambiado")).toMatchObject([
    { found: 8, expected: 5 },
  ]);
  const { changes } = rectificar(changed, matriz!, corte, matriz!.rows, {
    ...datos,
    motivo: "Faltó el acta",
  });
  excel.batches.reset();
  const rectified = await book.apply(changes, changed, { what: "corteRectified" });
  expect(excel.batches.count).toBeLessThanOrEqual(3);
  const after = await book.read();
  expect(after.cortes!.rows.map(({ linea }) => [linea.version, linea.estado, linea.cumplimiento])).toEqual([
    [1, "rectificado", 0.5],
    [2, "definitivo", 0.6],
  ]);
  const second = corteCerrado(after, after.matrices[0]!)!;
  const [now] = await book.readHistorial([second], after);
  expect(integridadDe(second.linea, now!)).toEqual({ kind: "intacto" });
  await rectified.undo!();
  expect((await book.read()).cortes!.rows.map(({ linea }) => linea.estado)).toEqual(["definitivo"]);
});

test("where Historial was sorted its rows are found all the same, and a cell that was changed is seen", async () => {
  await close(await book.read());
  await type("avance", 0, 8);
  const changed = await book.read();
  const first = corteCerrado(changed, changed.matrices[0]!)!;
  const { changes } = rectificar(changed, changed.matrices[0]!, first, changed.matrices[0]!.rows, {
    ...datos,
    motivo: "x",
  });
  await book.apply(changes, changed, { what: "corteRectified" });
  const seen = await book.read();
  await Excel.run(async (context) => {
    const kept = context.workbook.tables.getItem("Historial");
    const body = kept.getDataBodyRange().load("values,rowCount,columnCount");
    await context.sync();
    body.values = [...(body.values as unknown[][])].reverse();
    await context.sync();
  });
  excel.batches.reset();
  const both = await book.readHistorial(seen.cortes!.rows, seen);
  expect(excel.batches.count).toBe(2);
  expect(both.map((filas) => filas.length)).toEqual([3, 3]);
  expect(seen.cortes!.rows.map(({ linea }, index) => integridadDe(linea, both[index]!).kind)).toEqual([
    "intacto",
    "intacto",
  ]);
  await Excel.run(async (context) => {
    const kept = context.workbook.tables.getItem("Historial");
    const avances = kept.columns.getItem("Avance").getDataBodyRange().load("values");
    await context.sync();
    avances.getCell(0, 0).values = [[9]];
    await context.sync();
  });
  const touched = await book.readHistorial(seen.cortes!.rows, seen);
  expect(
    seen.cortes!.rows.map(({ linea }, index) => integridadDe(linea, touched[index]!).kind).sort(),
  ).toEqual(["cambiado", "intacto"]);
});
