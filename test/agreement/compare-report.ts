import { CellValue, isErrorValue } from "../../src/domain/base/cell";
import { hojas } from "../../src/domain/catalogue/hojas";
import { ESTADO } from "../../src/domain/plan/cumplimiento/estado";
import { calcularFilas } from "../../src/domain/plan/cumplimiento/fila";
import { Grupo, Informe, informe } from "../../src/domain/plan/cumplimiento/informe";
import { libroConMarco } from "../../src/domain/checks/rules/marco/sin-seguir";
import { MatrizReading, WorkbookReading } from "../../src/domain/reading/reading";
import { criterios, motivoDelConteo, GRUPOS_DE_CONTEOS } from "../../src/domain/plan/cumplimiento/conteos";
import { Libro } from "../../src/domain/plan/cumplimiento/libro";
import { CHART_DATA, nombradas } from "../../src/sheets/resumen/layout";
import { howMany, howManyOf } from "../../src/sheets/resumen/conteos";
import { agree, compared } from "./compare";

/** A sheet's cells as a spreadsheet computed them, from A1 on; "" where blank. */
export type Cells = readonly (readonly CellValue[])[];

const texts = hojas.resumen;

/**
 * Where what the pane says of a workbook and what its sheets Matriz de seguimiento and Resumen say differ; empty when
 * they agree. Also says each cell that is an error.
 *
 * @param reading the workbook as the pane reads it
 * @param cellsOf what a spreadsheet computed, by the sheet's name
 */
export function reportDisagreements(
  reading: WorkbookReading,
  cellsOf: (sheet: string) => Cells,
): readonly string[] {
  const { matrices, parametros } = reading;
  const [matriz] = matrices;
  if (!matriz) return ["the pane finds no matriz"];
  const cells = cellsOf(matriz.sheet);
  const resumen = cellsOf(texts.titulo);
  const libro = libroConMarco(reading, matriz);
  const report = informe(matriz.rows, parametros, libro);
  const accionLine = (group: Grupo) => [group.codigo, ...figuresOf(group), group.avanceDelPlan ?? ""];
  return [
    ...errors(matriz.sheet, cells),
    ...errors(texts.titulo, withoutChart(resumen)),
    ...rowDisagreements(matriz, parametros, libro, cells),
    ...planDisagreements(report, resumen),
    ...groupDisagreements(report.acciones, texts.columnas.peso, accionLine, resumen),
    ...groupDisagreements(
      report.responsables,
      texts.responsable,
      (group) => ["", ...figuresOf(group)],
      resumen,
    ),
    ...apartDisagreements(report, resumen),
  ];
}

/** Where there is no figure the chart is given #N/A, which it does not draw. */
const withoutChart = (cells: Cells): Cells => cells.map((row) => row.slice(0, CHART_DATA));

const errors = (sheet: string, cells: Cells) =>
  cells.flatMap((row, r) =>
    row.flatMap((value, c) =>
      isErrorValue(value) ? [`${sheet} has ${value} in row ${r + 1}, column ${c + 1}`] : [],
    ),
  );

function rowDisagreements(
  matriz: MatrizReading,
  parametros: WorkbookReading["parametros"],
  libro: Libro,
  cells: Cells,
): readonly string[] {
  const value = (row: number, key: (typeof compared)[number]) =>
    cells[row - 1]?.[matriz.columns[key] ?? -1] ?? "";
  const filled = calcularFilas(matriz.rows, parametros, libro).flatMap((fila) =>
    compared.flatMap((key) => {
      // No cell of such a row says anything.
      const pane = fila.estado === ESTADO.sinFormulas ? "" : (fila[key] ?? "");
      return difference(`${key} of row ${fila.row.number}`, pane, value(fila.row.number, key));
    }),
  );
  const known = new Set(matriz.rows.map(({ number }) => number));
  const spare = Array.from(
    { length: matriz.lastRow - matriz.firstRow + 1 },
    (_, index) => matriz.firstRow + index,
  )
    .filter((row) => !known.has(row))
    .flatMap((row) => difference(`estado of the blank row ${row}`, "", value(row, "estado")));
  return [...filled, ...spare];
}

/** The lines under the row that holds a heading. */
function blockUnder(heading: string, cells: Cells): Cells {
  const row = cells.findIndex((each) => each.includes(heading));
  return row < 0 ? [] : cells.slice(row + 1);
}

const lineDifferences = (what: string, pane: readonly CellValue[], sheet: readonly CellValue[] = []) =>
  pane.flatMap((value, column) => difference(`column ${column + 1} of ${what}`, value, sheet[column] ?? ""));

function planDisagreements(report: Informe, resumen: Cells): readonly string[] {
  const { plan, provisional, avisos } = report;
  const corte = provisional ? texts.provisional : texts.definitivo;
  const total = `${corte}, ${plan.calculados}${texts.exigiblesDe}${plan.exigibles}${texts.exigiblesFin}${plan.filas}${texts.filasFin}`;
  const [line, beside, note, verified, ofThose] = blockUnder(texts.cumplimientoDelPlan, resumen);
  const figures = [total, "", "", "", "", plan.cumplimiento ?? "", plan.semaforo, plan.avanceDelPlan ?? ""];
  const groups = GRUPOS_DE_CONTEOS.map((grupo) => `${texts.grupos[grupo]}: ${howManyOf(report, grupo)}`);
  return [
    ...lineDifferences("the plan", figures, line),
    ...lineDifferences("the counts beside the plan", [groups.join(" · ")], beside),
    ...lineDifferences("what is said of the parameters", [avisos.map((each) => `${each} · `).join("")], note),
    ...lineDifferences("what is verified", verifiedLine(report), verified),
    ...lineDifferences(
      "what was reported of it",
      plan.verificado.filas > 0
        ? [texts.deLoVerificado, "", "", "", "", plan.verificado.reportado ?? ""]
        : blankLine,
      ofThose,
    ),
  ];
}

const blankLine = ["", "", "", "", "", ""];

function verifiedLine({ plan: { verificado, exigibles } }: Informe): readonly CellValue[] {
  if (verificado.filas === 0) return blankLine;
  const coverage = `${texts.verificado}${verificado.filas}${texts.exigiblesDe}${exigibles}${texts.verificadosFin}`;
  return [coverage, "", "", "", "", verificado.cumplimiento ?? ""];
}

/** Resumen keeps the order in which it first listed its groups: they are found by their names, as Excel compares them. */
function groupDisagreements(
  groups: readonly Grupo[],
  heading: string,
  lineOf: (group: Grupo) => readonly CellValue[],
  resumen: Cells,
): readonly string[] {
  const block = blockUnder(heading, resumen);
  const end = block.findIndex((row) => (row[NAME] ?? "") === "");
  const named = new Map(block.slice(0, end).map((row) => [String(row[NAME]).toLowerCase(), row]));
  return groups.flatMap((group) => {
    const line = named.get(group.nombre.toLowerCase());
    if (!line) return [`${group.nombre} is not listed`];
    return lineOf(group).flatMap((value, column) =>
      column === NAME ? [] : difference(`column ${column + 1} of ${group.nombre}`, value, line[column] ?? ""),
    );
  });
}

const NAME = 1;

const figuresOf = (group: Grupo): readonly CellValue[] => [
  group.nombre,
  group.filas.length,
  group.exigibles,
  group.calculados,
  group.cumplimiento ?? "",
  group.semaforo,
];

/** Each count by its reason, and the rows that are named, in the order of the matriz; past the list's end, how many more. */
function apartDisagreements(report: Informe, resumen: Cells): readonly string[] {
  const apart = nombradas(report);
  const counts = blockUnder(texts.conteos, resumen).slice(1);
  const list = blockUnder(texts.indicador, resumen);
  const more = list.findIndex((row) => String(row[0]).endsWith(texts.masEnLaMatriz));
  const shown = more < 0 ? apart.length : more;
  const end = more < 0 ? ["", "", "", "", "", ""] : [`${apart.length - shown}${texts.masEnLaMatriz}`];
  return [
    ...criterios.flatMap((criterio, index) =>
      difference(
        `the count of ${motivoDelConteo(criterio)}`,
        howMany(report, criterio),
        counts[index]?.[2] ?? "",
      ),
    ),
    ...apart.slice(0, shown).flatMap(({ row: { values }, estado, cumplimiento, detalle }, index) => {
      const line = [values.codigo, values.indicador, "", "", "", cumplimiento ?? "", estado ?? "", detalle];
      return lineDifferences(`named row ${index + 1}`, line, list[index]);
    }),
    ...lineDifferences("the end of the named rows", end, list[shown]),
  ];
}

const difference = (what: string, pane: CellValue, sheet: CellValue): readonly string[] =>
  agree(pane, sheet) ? [] : [`${what}: pane ${JSON.stringify(pane)}, sheet ${JSON.stringify(sheet)}`];
