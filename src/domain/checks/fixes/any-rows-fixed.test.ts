import fc from "fast-check";
import { CellValue } from "../../base/cell";
import { checkWorkbook, checks } from "..";
import { Observation } from "../observation";
import { MatrizCells, good, marcoSheet, matrizSheet, parametros } from "../testing/tables";
import { readWorkbook } from "../../reading";
import { nombresDeTipos } from "../../plan/cumplimiento/tipos/nombres";
import { fixFinder } from ".";
import { applied } from "../../changes/apply";

const named = { parametros, hasParametros: true };

const figures: readonly CellValue[] = [
  "",
  "",
  0,
  0.5,
  1,
  10,
  80,
  100,
  "1.900",
  "7,75",
  "80 %",
  "0%",
  "1",
  "diez",
  "#REF!",
];
const dates: readonly CellValue[] = [
  "",
  "",
  39700,
  39813,
  "31/12/2008",
  "24 meses",
  "diciembre de 2009",
  "01/01/1999",
];
const METAS = [
  "10 puntos",
  "100 %",
  "4 veces al mes",
  "Manual",
  "-",
  "4 veces al mes y 100%",
  "1 foro; 2 talleres",
];

const one = <Value>(...values: readonly Value[]) => fc.constantFrom(...values);

const row: fc.Arbitrary<MatrizCells> = fc.record({
  accion: one("Publicar", "Publicar", "Atender", ""),
  indicador: one("Puntos", "Visitas", "Porcentaje de trámites"),
  meta: one(...METAS),
  codigo: one("1.1", "1.2", "2.1", ""),
  tipo: one<CellValue>(...nombresDeTipos, "", "acumulado", "Cumple.", "SE MANTIENE", "se va sumado", "otro"),
  cantidad: one(...figures),
  por: one<CellValue>("", "", "mes", "Mensual", "ano", "otro"),
  lineaBase: one(...figures),
  inicio: one(...dates),
  plazo: one(...dates),
  peso: one<CellValue>("", "", 50, "50 %"),
  avance: one<CellValue>(...figures, "Sí", "si.", "Parcail", "no"),
  reportado: one(...figures),
  responsable: one("Planeación", ""),
});

/** Now and then somebody wrote over a formula. */
const broken: fc.Arbitrary<MatrizCells> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  fc.record({ cumplimiento: one<CellValue>(0.5, 80, "80 %", "bien") }),
  fc.constant<MatrizCells>({ estado: "calculado" }),
  fc.constant<MatrizCells>({ aporte: ["=#REF!+1", "#REF!"] }),
);

const rows = fc.array(
  fc.tuple(row, broken).map(([cells, more]): MatrizCells => ({ ...cells, ...more })),
  { minLength: 1, maxLength: 4 },
);

const corrected = checks.filter(({ fix }) => fix).map(({ id }) => id);

/** Two figures of a row were there, and now that both can be read they are seen not to go together. */
const REVEALED: readonly string[] = ["reportado-distinto · % reportado", "escala · Avance"];
const isRevealed = ({ rule, place }: Observation) => REVEALED.includes(`${rule} · ${place.heading}`);

it("corrects what it says, makes no new error and leaves the marco alone", () => {
  fc.assert(
    fc.property(rows, one(...corrected), (cells, rule) => {
      const marco = marcoSheet([{ accion: "Publicar", indicador: "Puntos", meta: METAS[5]! }]);
      const sheets = [marco, matrizSheet([...cells, { ...good, accion: "Otra", codigo: "3.1" }])];
      const reading = readWorkbook(sheets, named);
      const found = checkWorkbook(reading);
      const fixes = fixFinder(reading)(found.filter((each) => each.rule === rule));
      const after = applied(sheets, fixes);
      expect(after[0]).toEqual(marco);
      const left = checkWorkbook(readWorkbook(after, named));
      const inserted = fixes.flatMap((fix) => fix.rows.map(({ below }) => below));
      const now = (observation: Observation) => nameOf(observation, inserted);
      const kept = new Set(left.map((each) => nameOf(each, [])));
      expect(fixes.map(({ observation }) => now(observation)).filter((name) => kept.has(name))).toEqual([]);
      // What both rows of a split share was as wrong in the one.
      const split = found.filter(({ place }) => inserted.includes(place.row!));
      const before = new Set([...found.map(now), ...split.map((each) => nameOf(each, inserted, 1))]);
      const isNew = (each: Observation) => each.severity === "error" && !before.has(nameOf(each, []));
      expect(left.filter(isNew).filter((each) => !isRevealed(each))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

/** An observación as it is called once some rows were inserted, of its row or of one `further` down. */
function nameOf(
  { rule, place: { sheet, row: number, heading } }: Observation,
  inserted: readonly number[],
  further = 0,
): string {
  const above = inserted.filter((below) => number !== undefined && below < number).length;
  return [rule, sheet, heading, number === undefined ? "" : number + above + further].join("·");
}
