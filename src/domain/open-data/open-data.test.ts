import tables from "tableschema";
import { consolidarLibro } from "../consolidated/consolidate";
import { filasEnCorte } from "../consolidated/plan-en-corte";
import { good, parametros, readingOf } from "../checks/testing/tables";
import { csvHeader, csvLine } from "./csv";
import { dataPackage, dataSchema } from "./data-package";
import { DataTable, FieldValue, rowOf } from "./field";
import { ARCHIVOS } from "./tables/archivos";
import { ENTIDADES } from "./tables/entidades";
import { SEGUIMIENTO } from "./tables/seguimiento";

const one = (type: "string" | "number" | "date"): DataTable<never> => ({
  name: "t",
  title: "T",
  fields: [{ name: "a", title: "A", type, description: "", value: () => null }],
});

it.each<[FieldValue, "string" | "number" | "date", string]>([
  ["Acción", "string", "Acción"],
  ['un "plan", dos', "string", '"un ""plan"", dos"'],
  ["dos\nlíneas", "string", '"dos\nlíneas"'],
  ["=HYPERLINK(1)", "string", "'=HYPERLINK(1)"],
  ["- Publicar", "string", "'- Publicar"],
  ["@x, y", "string", '"\'@x, y"'],
  [-0.5, "number", "-0.5"],
  [1e-7, "number", "1e-7"],
  [39813, "date", "2008-12-31"],
  [null, "string", ""],
  ["", "string", ""],
])("%j is a CSV's %s %s", (value, type, text) => {
  expect(csvLine(one(type), [value])).toBe(`${text}\r\n`);
});

it("begins a CSV with what tells Excel that it is UTF-8", () => {
  expect(csvHeader(ARCHIVOS)).toBe("\uFEFFarchivo,leido,motivo\r\n");
});

const libro = consolidarLibro(
  "a.xlsx",
  readingOf(
    [
      { ...good, avance: 1, plazo: 40424, evidencia: "=A1" },
      { ...good, avance: "Sí", cantidad: "x" },
    ],
    {
      parametros: { ...parametros, entidad: "Alvarado", codigo_dane: "05001" },
    },
  ),
);
const [plan] = typeof libro === "string" ? [] : libro.planes;

it("a row says its entity, what was written and what it gives", () => {
  const [first, second] = filasEnCorte(plan!).map((fila) =>
    Object.fromEntries(SEGUIMIENTO.fields.map(({ name, value }) => [name, value(fila)])),
  );
  expect(first).toMatchObject({
    codigo_dane: "05001",
    entidad: "Alvarado",
    corte: 39813,
    estado_corte: "abierto",
    archivo: "a.xlsx",
    accion: good.accion,
    cantidad: 10,
    avance: 1,
    avance_escrito: null,
    cumplimiento: 1,
    parte: 1,
    aporte: 1,
    evidencia: "=A1",
  });
  expect(second).toMatchObject({
    cantidad: null,
    avance: null,
    avance_escrito: "Sí",
    estado: "por revisar",
    parte: null,
  });
});

it.each([SEGUIMIENTO, ENTIDADES, ARCHIVOS] as readonly DataTable<never>[])(
  "$name has a schema that a validator takes, without two fields of one name",
  async ({ fields, ...table }) => {
    const schema = await Promise.resolve(tables.Schema.load(dataSchema({ fields, ...table })));
    expect(schema.errors).toEqual([]);
    expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
  },
);

it("the rows of a CSV are what its schema says", async () => {
  const schema = await Promise.resolve(tables.Schema.load(dataSchema(SEGUIMIENTO)));
  for (const fila of filasEnCorte(plan!)) {
    // Without what CSV quotes, to cut it at its commas.
    const row = rowOf(SEGUIMIENTO, fila).map((value) =>
      typeof value === "string" ? value.replace(/,/g, "") : value,
    );
    // It throws where a cell is not of its type.
    schema.castRow(csvLine(SEGUIMIENTO, row).trimEnd().split(","));
  }
});

it("a package names its files and leaves out the tables that have none", () => {
  const made = dataPackage("Datos", [
    { table: SEGUIMIENTO, paths: ["corte=2008-12-31/seguimiento.csv"] },
    { table: ENTIDADES, paths: [] },
  ]);
  expect(made.resources.map(({ name, path }) => [name, path])).toEqual([
    ["seguimiento", ["corte=2008-12-31/seguimiento.csv"]],
  ]);
});
