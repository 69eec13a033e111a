import { serialDate } from "../base/date";
import { MatrizCells } from "../checks/testing/tables";
import { parametrosDe } from "../plan/cortes/cortes";
import { integridadDe } from "../plan/cortes/sello/sello";
import { Parametros } from "../plan/parametros/parametro";
import { calcularFilas } from "../plan/cumplimiento/fila";
import { cuantasDiferencias, diferenciasConElCierre } from "../reading/cortes/diferencias";
import { cerrar } from "./cerrar";
import { comoMatriz } from "./testing/copia";
import { cierreDe, libroCon, versionDe } from "./testing/libro";

const fila = (id: string, cells: MatrizCells): MatrizCells => ({
  id,
  accion: "Actualizar el sitio web",
  indicador: `Indicador ${id}`,
  meta: "10 puntos",
  tipo: "se mantiene",
  cantidad: 10,
  ...cells,
});

const reportada = fila("BCDFGH", { avance: 5 });
const enSilencio = fila("JKLMNP", {});
const porRevisar = fila("QRSTVW", { tipo: "otro", avance: 3 });
const sinMeta = fila("XZBCDF", { meta: "-", cantidad: "" });

test("what is closed counts silence as 0, and says which rows will before it does", () => {
  const cierre = cierreDe(libroCon([reportada, enSilencio, porRevisar, sinMeta]));
  expect(cierre).toMatchObject({
    kind: "porCerrar",
    preguntas: [],
    enCero: [{ row: { values: { id: "JKLMNP" } } }, { row: { values: { id: "QRSTVW" } } }],
    version: {
      linea: {
        matriz: "Matriz",
        corte: 1,
        version: 1,
        desde: serialDate(2008, 9, 3),
        fecha: serialDate(2008, 12, 31),
        estado: "definitivo",
        conCifra: 1,
        exigibles: 3,
        filas: 4,
        conteos: expect.stringContaining("1 sin meta · 1 sin reporte · 1 por revisar"),
        primera: 1,
        cuantas: 4,
      },
    },
  });
  // 50 %, 0 and 0, by hand.
  expect(cierre.kind === "porCerrar" && cierre.version.linea.cumplimiento).toBeCloseTo(0.5 / 3, 12);
});

test("a Meta that is a number is kept as the text that its column makes of it, and is no difference", () => {
  const reading = libroCon([{ ...reportada, meta: 0.8 }]);
  const { filas } = versionDe(reading);
  expect(filas[0]!.meta).toBe("0.8");
  expect(cuantasDiferencias(diferenciasConElCierre(filas, reading.matrices[0]!.rows))).toBe(0);
});

test("its rows are values, with where the meta a la fecha came from", () => {
  const typed = fila("JKLMNP", { avance: 4, metaALaFecha: 8 });
  const { filas } = versionDe(libroCon([reportada, typed]));
  expect(filas).toMatchObject([
    { id: "BCDFGH", metaALaFecha: 10, origenDeLaMeta: "calculada", cumplimiento: 0.5, estado: "calculado" },
    { id: "JKLMNP", metaALaFecha: 8, origenDeLaMeta: "escrita", cumplimiento: 0.5, semaforo: "" },
  ]);
});

test("spare rows are no rows of the corte", () => {
  expect(versionDe(libroCon([reportada, {}, {}])).filas).toHaveLength(1);
});

test("what is kept of a corte is enough to compute it again, and intact", () => {
  const rows = [reportada, fila("JKLMNP", { avance: 4, metaALaFecha: 8 }), enSilencio, porRevisar, sinMeta];
  const { linea, filas } = versionDe(libroCon(rows));
  expect(integridadDe(linea, filas)).toEqual({ kind: "intacto" });
  const again = calcularFilas(comoMatriz(filas), parametrosDe(linea));
  expect(again.map(({ cumplimiento, estado }) => [cumplimiento ?? "", estado])).toEqual(
    filas.map(({ cumplimiento, estado }) => [cumplimiento, estado]),
  );
});

const cerrado = versionDe(libroCon([reportada, enSilencio]));

test.each<[string, readonly MatrizCells[], object, object]>([
  [
    "the same again says so",
    [reportada, enSilencio],
    {},
    { kind: "yaCerrado", corte: { linea: { corte: 1 } } },
  ],
  ["sorted, it is the same", [enSilencio, reportada], {}, { kind: "yaCerrado" }],
  [
    "who closes it now is no change",
    [reportada, enSilencio],
    { cerradoPor: "Otra", hoy: 40000 },
    { kind: "yaCerrado" },
  ],
  [
    "another avance is a correction",
    [{ ...reportada, avance: 6 }, enSilencio],
    {},
    { kind: "porRectificar" },
  ],
  ["a row that is gone is one too", [reportada], {}, { kind: "porRectificar" }],
])("a corte that was closed, closed again: %s", (_, rows, more, expected) => {
  expect(cierreDe(libroCon(rows, { estado_corte: "definitivo" }, [cerrado]), more)).toMatchObject(expected);
});

test.each<[string, Parametros, object]>([
  ["no date", { fecha_corte: "" }, { kind: "impedido", porque: "sinFecha" }],
  [
    "after the clock",
    { fecha_corte: serialDate(2009, 6, 30) },
    { kind: "porCerrar", preguntas: ["fechaFutura"] },
  ],
  [
    "before the last",
    { fecha_corte: serialDate(2008, 10, 31) },
    { kind: "porCerrar", preguntas: ["fechaAnterior"], version: { linea: { corte: 2 } } },
  ],
])("asked, never silently taken: %s", (_, more, expected) => {
  expect(cierreDe(libroCon([reportada], more, [cerrado]))).toMatchObject(expected);
});

test("a matriz with nothing in it is not closed", () => {
  expect(cierreDe(libroCon([{}]))).toEqual({ kind: "impedido", porque: "sinFilas" });
});

test("the next corte goes below in Historial, and begins the day after the last", () => {
  const next = libroCon([reportada], { fecha_corte: serialDate(2009, 6, 30) }, [cerrado]);
  const cierre = cierreDe(next, { hoy: serialDate(2009, 7, 10) });
  expect(cierre).toMatchObject({
    version: { linea: { corte: 2, desde: serialDate(2009, 1, 1), primera: 3, cuantas: 1 } },
  });
});

test("cortes of another matriz are none of this one", () => {
  const reading = libroCon([reportada, enSilencio], {}, [cerrado]);
  const other = { ...reading.matrices[0]!, tableName: "Matriz2" };
  const datos = { nombre: "", acta: "", cerradoPor: "", hoy: 39900, errores: 0, excepciones: 0 };
  expect(cerrar(reading, other, datos)).toMatchObject({
    kind: "porCerrar",
    version: { linea: { matriz: "Matriz2", corte: 1 } },
  });
});
