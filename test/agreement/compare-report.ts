import { CellValue, isErrorValue } from "../../src/domain/base/cell";
import { hojas } from "../../src/domain/catalogue/hojas";
import { calcularFilas } from "../../src/domain/plan/cumplimiento/fila";
import { Grupo, Informe, informe } from "../../src/domain/plan/cumplimiento/informe";
import { accionWeightsOf } from "../../src/domain/reading";
import { MatrizReading, WorkbookReading } from "../../src/domain/reading/reading";
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
  const report = informe(matriz.rows, parametros, accionWeightsOf(reading, matriz));
  const accionLine = (group: Grupo) => [group.codigo, ...figuresOf(group), group.avanceDelPlan ?? ""];
  return [
    ...errors(matriz.sheet, cells),
    ...errors(texts.titulo, resumen),
    ...rowDisagreements(matriz, parametros, cells),
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

const errors = (sheet: string, cells: Cells) =>
  cells.flatMap((row, r) =>
    row.flatMap((value, c) =>
      isErrorValue(value) ? [`${sheet} has ${value} in row ${r + 1}, column ${c + 1}`] : [],
    ),
  );

function rowDisagreements(
  matriz: MatrizReading,
  parametros: WorkbookReading["parametros"],
  cells: Cells,
): readonly string[] {
  const value = (row: number, key: (typeof compared)[number]) =>
    cells[row - 1]?.[matriz.columns[key] ?? -1] ?? "";
  const filled = calcularFilas(matriz.rows, parametros).flatMap((fila) =>
    compared.flatMap((key) =>
      difference(`${key} of row ${fila.row.number}`, fila[key] ?? "", value(fila.row.number, key)),
    ),
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

function planDisagreements({ plan, provisional }: Informe, resumen: Cells): readonly string[] {
  const corte = provisional ? texts.provisional : texts.definitivo;
  const total = `${corte}, ${plan.calculados}${texts.exigiblesDe}${plan.exigibles}${texts.exigiblesFin}`;
  const [line, note] = blockUnder(texts.cumplimientoDelPlan, resumen);
  const figures = [total, "", "", "", "", plan.cumplimiento ?? "", plan.semaforo, plan.avanceDelPlan ?? ""];
  return [
    ...lineDifferences("the plan", figures, line),
    ...lineDifferences("the note of acciones that are not listed", [""], note),
  ];
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

/** The rows in no average, in the order of the matriz, and how many of each Estado; past the list's end, how many more. */
function apartDisagreements({ filas, aunNoExigibles, sinMeta }: Informe, resumen: Cells): readonly string[] {
  const apart = filas.filter((fila) => aunNoExigibles.includes(fila) || sinMeta.includes(fila));
  const [howMany] = blockUnder(texts.noPromediadas, resumen);
  const list = blockUnder(texts.indicador, resumen);
  const more = list.findIndex((row) => String(row[0]).endsWith(texts.masEnLaMatriz));
  const shown = more < 0 ? apart.length : more;
  const end = more < 0 ? ["", "", "", "", "", ""] : [`${apart.length - shown}${texts.masEnLaMatriz}`];
  return [
    ...lineDifferences(
      "the count of rows in no average",
      [`${texts.aunNoExigibles}: ${aunNoExigibles.length} · ${texts.sinMeta}: ${sinMeta.length}`],
      howMany,
    ),
    ...apart.slice(0, shown).flatMap(({ row: { values }, estado, cumplimiento }, index) => {
      const line = [values.codigo, values.indicador, "", "", "", cumplimiento ?? "", estado ?? ""];
      return lineDifferences(`row ${index + 1} in no average`, line, list[index]);
    }),
    ...lineDifferences("the end of the rows in no average", end, list[shown]),
  ];
}

const difference = (what: string, pane: CellValue, sheet: CellValue): readonly string[] =>
  agree(pane, sheet) ? [] : [`${what}: pane ${JSON.stringify(pane)}, sheet ${JSON.stringify(sheet)}`];
