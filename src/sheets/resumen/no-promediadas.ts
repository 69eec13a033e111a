import { columnLetters } from "../../domain/base/cell-name";
import { ESTADO } from "../../domain/plan/cumplimiento/estado";
import { Informe } from "../../domain/plan/cumplimiento/informe";
import { FilaCalculada } from "../../domain/plan/cumplimiento/fila";
import { CellValue } from "../../domain/base/cell";
import { MatrizKey } from "../../domain/plan/tables/matriz";
import { cell } from "../declaration/area";
import { computedCell, computedLines } from "../declaration/computed";
import { CellsDeclaration } from "../declaration/declaration";
import { StyleName } from "../declaration/style";
import { MatrizColumns, resumenFormulas } from "./formulas";
import { CHART_DATA, COLUMNS, ResumenKey, at, noPromediadas, section, texts } from "./layout";

interface Shown {
  /** The heading of the acciones that is over it on a page where the list goes on: Excel repeats no other. */
  readonly under: ResumenKey;
  readonly heading: string;
  readonly key: MatrizKey;
  /** What stands there of a row of the matriz. */
  readonly of: (fila: FilaCalculada) => CellValue | null;
  readonly style: StyleName;
  readonly numberFormat: string;
}

const SHOWN: readonly Shown[] = [
  {
    under: "codigo",
    heading: texts.columnas.codigo,
    key: "codigo",
    of: ({ row }) => row.values.codigo,
    style: "computedCentered",
    numberFormat: "General",
  },
  {
    under: "accion",
    heading: texts.indicador,
    key: "indicador",
    of: ({ row }) => row.values.indicador,
    style: "computedAcross",
    numberFormat: "General",
  },
  // A row sin meta shows there what was reported; one that is not due yet, nothing.
  {
    under: "cumplimiento",
    heading: texts.reportado,
    key: "cumplimiento",
    of: ({ cumplimiento }) => cumplimiento,
    style: "computedCentered",
    numberFormat: "0.0%",
  },
  {
    under: "semaforo",
    heading: texts.estado,
    key: "estado",
    of: ({ estado }) => estado,
    style: "computedCentered",
    numberFormat: "General",
  },
];

const COLUMNS_OF_LIST = COLUMNS.slice(0, at("semaforo") + 1);

/** The indicador takes up the columns that have nothing to say of a single row. */
const ACROSS = { column: at("accion"), columns: at("cumplimiento") - at("accion") };

/**
 * The rows that are in no average, with their state. Live: each line finds its own row of the matriz, so that the list
 * follows the corte without anybody updating it; past its last line it says how many more there are.
 */
export function noPromediadasCells(
  row: number,
  rows: number,
  informe: Informe,
  matriz: MatrizColumns,
): readonly CellsDeclaration[] {
  const formulas = resumenFormulas(matriz);
  const header = row + 3;
  const first = header + 1;
  const apart = noPromediadas(informe);
  const { aunNoExigibles, sinMeta } = informe;
  const lines = Array.from({ length: rows }, (_, index) => index);
  const found = (index: number) => `$${columnLetters(CHART_DATA)}${first + index + 1}`;
  const shown = ({ under, key, of, style, numberFormat }: Shown): readonly CellsDeclaration[] => [
    {
      area: { row: first, column: at(under), rows, columns: 1, ...(under === "accion" && ACROSS) },
      style,
      numberFormat,
    },
    {
      area: { row: first, column: at(under), rows, columns: 1 },
      computed: computedLines(
        lines.map((index) => [formulas.at(key, found(index)), (apart[index] && of(apart[index])) ?? ""]),
      ),
    },
  ];
  const howMany = `"${texts.aunNoExigibles}: "&${formulas.howMany(ESTADO.aunNoExigible)}&" · ${texts.sinMeta}: "&${formulas.howMany(ESTADO.sinMeta)}`;
  const more = `${formulas.howManyNotAveraged}-${rows}`;
  return [
    section(row, texts.noPromediadas),
    {
      area: cell(row + 1, 0),
      style: "subtitle",
      computed: computedCell(
        howMany,
        `${texts.aunNoExigibles}: ${aunNoExigibles.length} · ${texts.sinMeta}: ${sinMeta.length}`,
      ),
    },
    { area: cell(row + 2, 0), style: "aside", values: [[texts.noPromediadasNota]] },
    {
      area: { row: header, column: 0, rows: 1, columns: COLUMNS_OF_LIST.length },
      style: "headerAcross",
      values: [COLUMNS_OF_LIST.map((key) => SHOWN.find(({ under }) => under === key)?.heading ?? "")],
    },
    {
      area: { row: first, column: CHART_DATA, rows, columns: 1 },
      style: "aside",
      computed: computedLines(
        lines.map((index) => [formulas.notAveragedRow(index + 1), apart[index]?.row.number ?? ""]),
      ),
    },
    ...SHOWN.flatMap(shown),
    {
      area: cell(first + rows, 0),
      style: "aside",
      computed: computedCell(
        `IF(${more}>0,${more}&"${texts.masEnLaMatriz}","")`,
        apart.length > rows ? `${apart.length - rows}${texts.masEnLaMatriz}` : "",
      ),
    },
  ];
}
