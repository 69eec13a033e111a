import fc from "fast-check";
import { CellValue, isBlank } from "../../base/cell";
import { Choices, Organized, RawTable, STEP_KINDS, organize, readPastedText } from ".";
import { HEADINGS, alone } from "./testing/plan";

const text = (...texts: string[]) => fc.constantFrom(...texts);

/** Cells of a plan that begin as cells do; what begins in lower case may be the rest of another, and is asked about. */
const accion = text(
  "Ampliación de la cobertura de acueducto",
  "Fortalecimiento del hospital local",
  "Procedimientos de actualización del sitio Web.",
  "Estrategias para la convivencia",
  "Mejoramiento de vías terciarias",
);
const row = fc.tuple(
  text("", "Mayor acceso a los servicios", "Información oportuna"),
  text("Número de viviendas", "Porcentaje de avance de obra", "Cobertura en salud", "Frecuencia de visitas"),
  text("10 viviendas", "100%", "4 veces al mes", "-", "Documento aprobado"),
  text(
    "Construir las redes",
    "Visitar a las familias",
    "Publicar el informe",
    "Realizar seguimiento, control y",
  ),
  text("", "Secretaría de Planeación", "Comité GEL-T"),
  text("", "Equipos de cómputo", "Recursos propios"),
  text("", "5 años", "Mensual", "1° de Diciembre de 2009"),
);
/** Rows under their acciones, each acción different from the one above and whole in its first row. */
const plan = fc
  .uniqueArray(accion, { minLength: 1, maxLength: 4 })
  .chain((acciones) =>
    fc.tuple(
      ...acciones.map((name) =>
        fc
          .array(row, { minLength: 1, maxLength: 4 })
          .map((rows) => rows.map((cells, index) => [index === 0 ? name : "", ...cells])),
      ),
    ),
  )
  .map((groups) => groups.flat());

const values = ({ rows }: Organized) => rows.map((each) => each.values);
const keys = ({ resultColumns }: Organized) => resultColumns.map(({ key }) => key);
const again = (result: Organized): RawTable => ({
  cells: [result.resultColumns.map(({ heading }) => heading), ...values(result)],
});

it("changes nothing in what it has organized", () => {
  fc.assert(
    fc.property(plan, (rows) => {
      const once = organize({ cells: [HEADINGS, ...rows] });
      expect(values(organize(again(once)))).toEqual(values(once));
    }),
  );
});

it("gives the same whatever the order of the columns", () => {
  const order = fc.shuffledSubarray(
    HEADINGS.map((_, index) => index),
    { minLength: 8 },
  );
  fc.assert(
    fc.property(plan, order, (rows, columns) => {
      const cells = [HEADINGS, ...rows];
      const shuffled = cells.map((line) => columns.map((column) => line[column]!));
      expect(values(organize({ cells: shuffled }))).toEqual(values(organize({ cells })));
    }),
  );
});

it("gives the same with footers, blank lines, rules and the headings again in between", () => {
  const noise = fc.constantFrom<readonly string[][]>(
    [alone("Página 3 de 12")],
    [[], alone("NIT. 890.700.961-6"), []],
    [alone("POR LA DIGNIDAD DE UN PUEBLO"), alone("Calle 6 N° 7 – 52 Teléfonos: (098) 2 870015")],
    [[...HEADINGS]],
    [HEADINGS.map((heading) => heading.toUpperCase()), HEADINGS.map(() => "---")],
    [[]],
    [["www.alvarado-tolima.gov.co"]],
  );
  fc.assert(
    fc.property(plan, fc.array(fc.tuple(fc.nat(), noise), { maxLength: 4 }), (rows, inserted) => {
      const cells: (readonly string[])[] = [HEADINGS, ...rows];
      // Not below the last row: there a footer follows the table.
      for (const [at, lines] of inserted) cells.splice(1 + (at % rows.length), 0, ...lines);
      expect(values(organize({ cells }))).toEqual(values(organize({ cells: [HEADINGS, ...rows] })));
    }),
  );
});

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constant("") },
  fc.constantFrom(...HEADINGS, "Meta", "% de cumplimiento", "Recomendaciones", "Página 3 de 12", "---", "-"),
  fc.constantFrom(
    "de la administración.",
    "Convocar a las",
    "100%",
    "5 años",
    "Comité GEL-T",
    "Firmas:",
    "<p>x</p>",
  ),
  fc.constantFrom(
    "Identificación de servicios públicos. Identificación de trámites públicos.",
    "EJE 1. Salud",
  ),
  fc.string({ maxLength: 12, unit: "grapheme" }),
  fc.double({ noNaN: true }),
  fc.boolean(),
);
const anything: fc.Arbitrary<RawTable> = fc.record(
  {
    cells: fc.array(fc.oneof(fc.array(cell, { maxLength: 9 }), fc.constant(HEADINGS)), { maxLength: 25 }),
    merges: fc.array(
      fc.record({
        row: fc.nat(20),
        column: fc.nat(9),
        rows: fc.integer({ min: 1, max: 4 }),
        columns: fc.integer({ min: 1, max: 9 }),
      }),
      { maxLength: 5 },
    ),
  },
  { requiredKeys: ["cells"] },
);
const switched = fc.subarray([...STEP_KINDS]);
const decisions: fc.Arbitrary<Choices> = fc.record(
  {
    off: switched,
    on: switched,
    table: fc.nat(3),
    target: fc.constantFrom("marcoOperativo", "matriz"),
    columns: fc.dictionary(
      fc.nat(8).map(String),
      fc.option(fc.constantFrom("accion", "meta", "tiempos", "codigo")),
    ),
  },
  { requiredKeys: [] },
);

it("accounts for every line, whatever the source and the choices", () => {
  fc.assert(
    fc.property(anything, decisions, (source, choices) => {
      const result = organize(source, choices);
      const where = [
        ...new Set([...result.rows.flatMap(({ lines }) => lines), ...result.headerLines]),
        ...result.dropped.map(({ line }) => line),
      ];
      expect(where.sort((a, b) => a - b)).toEqual(source.cells.map((_, line) => line));
    }),
    { numRuns: 300 },
  );
});

it("loses no cell with every step off", () => {
  fc.assert(
    fc.property(anything, (source) => {
      const result = organize(source, { off: STEP_KINDS });
      const filled = (lines: readonly (readonly CellValue[])[]) =>
        lines
          .flat()
          .filter((value) => !isBlank(value))
          .map(String)
          .sort();
      expect(filled(values(result))).toEqual(filled(source.cells));
    }),
    { numRuns: 300 },
  );
});

it("loses no word of what it reads with only the clean-up of rows on", () => {
  fc.assert(
    fc.property(plan, (rows) => {
      const result = organize({ cells: [HEADINGS, ...rows] });
      const said = values(result).flat().join(" ");
      for (const written of rows.flat()) if (written !== "-") expect(said).toContain(written);
      expect(keys(result)).toHaveLength(8);
    }),
  );
});

it("reads any text without failing, and is deterministic", () => {
  const line = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 30 }),
    fc.constantFrom("a | b | c", "x\ty\tz", '"q\t"', "uno  dos  tres", ...HEADINGS),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), fc.constantFrom("\n", "\r\n", "\t"), (lines, end) => {
      const source = readPastedText(lines.join(end));
      expect(organize(source)).toEqual(organize(source));
    }),
  );
});
