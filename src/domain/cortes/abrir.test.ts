import { CellValue } from "../base/cell";
import { SerialDate, calendarDate, serialDate } from "../base/date";
import { MatrizCells } from "../checks/testing/tables";
import { calcularFilas } from "../plan/cumplimiento/fila";
import { columnOf } from "../plan/tables/column";
import { MatrizKey, matriz } from "../plan/tables/matriz";
import { abrirSiguiente } from "./abrir";
import { libroCon, versionDe } from "./testing/libro";

const DICIEMBRE = serialDate(2008, 12, 31);
const JUNIO = serialDate(2009, 6, 30);

const base: MatrizCells = {
  id: "BCDFGH",
  codigo: "1.1",
  accion: "Actualizar el sitio web",
  indicador: "Puntos",
  meta: "10 puntos",
  tipo: "se va sumando",
  cantidad: 10,
};

interface Cuando {
  readonly later?: MatrizCells;
  readonly corte?: SerialDate;
  readonly fecha?: SerialDate;
}

/** Closes a matriz of one row, changes it, and opens the next. */
function abierta(cells: MatrizCells, { later = {}, corte = DICIEMBRE, fecha = JUNIO }: Cuando = {}) {
  const en = { fecha_corte: corte, vigencia_inicio: serialDate(calendarDate(corte).year, 1, 1) };
  const cerrado = versionDe(libroCon([{ ...base, ...cells }], en));
  const now = { ...en, estado_corte: "definitivo" };
  const reading = libroCon([{ ...base, ...cells, ...later }], now, [cerrado]);
  const [table] = reading.matrices;
  const filas = calcularFilas(table!.rows, reading.parametros);
  return abrirSiguiente(reading, table!, filas, cerrado.filas, fecha);
}

/** What it writes in the row, by heading, and in the named cells. */
function escrito(apertura: ReturnType<typeof abierta>): Record<string, CellValue> {
  if (apertura.kind !== "porAbrir") throw new Error(apertura.porque);
  return Object.fromEntries(
    apertura.changes.cells.map(({ name, place, after }) => [name ?? place.heading!, after]),
  );
}

const heading = (key: MatrizKey) => columnOf(matriz, key).heading;

test.each<[string, MatrizCells, Partial<Record<MatrizKey, CellValue>>]>([
  ["a running total goes to Avance anterior", { avance: 4 }, { avanceAnterior: 4, avance: "" }],
  ["one that reached its final meta stays", { avance: 10 }, { avanceAnterior: 10 }],
  [
    "a level is asked for again, though it is whole",
    { tipo: "se mantiene", avance: 10 },
    { avanceAnterior: 10, avance: "" },
  ],
  [
    "a product that was delivered stays",
    { tipo: "cumple", cantidad: "", avance: "Sí" },
    { avanceAnterior: "Sí" },
  ],
  [
    "one that was not is asked for again",
    { tipo: "cumple", cantidad: "", avance: "Parcial", reportado: 0.4 },
    { avanceAnterior: "Parcial", avance: "", reportado: "" },
  ],
  ["0 is an avance", { avance: 0 }, { avanceAnterior: 0, avance: "" }],
  ["silence leaves nothing", {}, {}],
  [
    "a rate begins its vigencia anew",
    { tipo: "cada periodo", por: "mes", avance: 4, avanceAnterior: 2 },
    { avanceAnterior: "", avance: "" },
  ],
  [
    "what was of that corte alone is cleared",
    {
      avance: 4,
      evidencia: "Acta 3",
      recomendaciones: "Seguir",
      verificacion: "verificado",
      queSeVio: "Acta 3",
      verifico: "Ana",
      verificadoEl: 39820,
      avanceVisto: 4,
    },
    {
      avanceAnterior: 4,
      avance: "",
      evidencia: "",
      recomendaciones: "",
      verificacion: "",
      queSeVio: "",
      verifico: "",
      verificadoEl: "",
      avanceVisto: "",
    },
  ],
])("opening the next: %s", (_, cells, expected) => {
  const written = escrito(abierta(cells));
  for (const name of ["fecha_corte", "estado_corte", "corte_anterior", "corte_de_los_avances"])
    delete written[name];
  expect(written).toEqual(
    Object.fromEntries(Object.entries(expected).map(([key, value]) => [heading(key as MatrizKey), value])),
  );
});

test("within its vigencia a rate goes to Avance anterior as the others do", () => {
  const written = escrito(
    abierta(
      { tipo: "cada periodo", por: "mes", avance: 4 },
      { corte: JUNIO, fecha: serialDate(2009, 12, 31) },
    ),
  );
  expect(written[heading("avanceAnterior")]).toBe(4);
});

test("the corte moves on, and says whose the avances are", () => {
  expect(escrito(abierta({ avance: 4 }))).toMatchObject({
    fecha_corte: JUNIO,
    estado_corte: "abierto",
    corte_anterior: serialDate(2008, 12, 31),
    corte_de_los_avances: JUNIO,
  });
});

test("a meta a la fecha that was typed is the formula's again", () => {
  const apertura = abierta({ avance: 4, metaALaFecha: 3 });
  expect(apertura).toMatchObject({ metasDevueltas: 1 });
  expect(escrito(apertura)[heading("metaALaFecha")]).toMatch(/^=IF\(/);
});

test("a vigencia that was typed over is the formula's again", () => {
  const typed = { vigencia_inicio: serialDate(2008, 7, 1) };
  const cerrado = versionDe(libroCon([base], typed));
  const reading = libroCon([base], { ...typed, estado_corte: "definitivo" }, [cerrado]);
  const [table] = reading.matrices;
  const apertura = abrirSiguiente(reading, table!, calcularFilas(table!.rows, typed), cerrado.filas, JUNIO);
  expect(escrito(apertura).vigencia_inicio).toMatch(/^=IF\(ISNUMBER\(fecha_corte\),DATE\(/);
});

test("what Control Interno said after closing goes to Historial before it is cleared, and what is there already does not", () => {
  const before = { avance: 4, recomendaciones: "Seguir" };
  expect(abierta(before)).toMatchObject({ anotadas: 0 });
  const apertura = abierta(before, { later: { verificacion: "sin evidencia", queSeVio: "Nada" } });
  expect(apertura).toMatchObject({ anotadas: 1 });
  const values =
    apertura.kind === "porAbrir" ? apertura.changes.rows[0]!.cells.map(({ after }) => after) : [];
  expect(values).toEqual(expect.arrayContaining(["verificación", "BCDFGH", "sin evidencia", "Nada", 4]));
});

test.each<[string, SerialDate, boolean, string]>([
  ["that was not closed", JUNIO, false, "sinCerrar"],
  ["to the same date", serialDate(2008, 12, 31), true, "fechaAnterior"],
  ["to an earlier one", serialDate(2008, 6, 30), true, "fechaAnterior"],
])("it does not go on from a corte %s", (_, fecha, closed, porque) => {
  const cerrado = versionDe(libroCon([base]));
  const reading = libroCon([base], {}, closed ? [cerrado] : []);
  const [table] = reading.matrices;
  expect(abrirSiguiente(reading, table!, [], [], fecha)).toEqual({ kind: "impedido", porque });
});
