import { columnLetters } from "../../domain/base/cell-name";
import { Informe } from "../../domain/plan/cumplimiento/informe";
import { FilaCalculada } from "../../domain/plan/cumplimiento/fila";
import { CellValue } from "../../domain/base/cell";
import { MatrizKey } from "../../domain/plan/tables/matriz";
import { Area, cell } from "../declaration/area";
import { computedCell, computedLines } from "../declaration/computed";
import { CellsDeclaration } from "../declaration/declaration";
import { StyleName } from "../declaration/style";
import { MatrizColumns, resumenFormulas } from "./formulas";
import { CHART_DATA, COLUMNS, ResumenKey, at, nombradas, section, texts } from "./layout";

interface Shown {
  /** The column of the acciones that it keeps to. */
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
  // A row sin meta shows there what was reported; one of which nothing is due, nothing.
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
  {
    under: "avance",
    heading: texts.detalle,
    key: "detalle",
    of: ({ detalle }) => detalle,
    style: "computedAcross",
    numberFormat: "General",
  },
];

const COLUMNS_OF_LIST = COLUMNS.slice(0, at("peso") + 1);

/** The indicador takes up the columns that have nothing to say of a single row. */
const ACROSS: Partial<Record<ResumenKey, Partial<Area>>> = {
  accion: { columns: at("cumplimiento") - at("accion") },
  avance: { columns: at("peso") + 1 - at("avance") },
};

/**
 * The rows that count nowhere or on somebody's word, with their state and why. Live: each line finds its own row of the matriz, so that the list
 * follows the corte without anybody updating it; past its last line it says how many more there are.
 */
export function nombradasCells(
  row: number,
  rows: number,
  informe: Informe,
  matriz: MatrizColumns,
): readonly CellsDeclaration[] {
  const formulas = resumenFormulas(matriz);
  const header = row + 2;
  const first = header + 1;
  const apart = nombradas(informe);
  const lines = Array.from({ length: rows }, (_, index) => index);
  const found = (index: number) => `$${columnLetters(CHART_DATA)}${first + index + 1}`;
  const shown = ({ under, key, of, style, numberFormat }: Shown): readonly CellsDeclaration[] => [
    {
      area: { row: first, column: at(under), rows, columns: 1, ...ACROSS[under] },
      style,
      numberFormat,
    },
    {
      area: { row: first, column: at(under), rows, columns: 1 },
      computed: computedLines(
        lines.map((index) => {
          const formula = key === "estado" ? formulas.estadoAt(found(index)) : formulas.at(key, found(index));
          return [formula, (apart[index] && of(apart[index])) ?? ""];
        }),
      ),
    },
  ];
  const more = `${formulas.howManyNamed}-${rows}`;
  return [
    section(row, texts.nombradas),
    { area: cell(row + 1, 0), style: "aside", values: [[texts.nombradasNota]] },
    {
      area: { row: header, column: 0, rows: 1, columns: COLUMNS_OF_LIST.length },
      style: "headerAcross",
      values: [COLUMNS_OF_LIST.map((key) => SHOWN.find(({ under }) => under === key)?.heading ?? "")],
    },
    {
      area: { row: first, column: CHART_DATA, rows, columns: 1 },
      style: "aside",
      computed: computedLines(
        lines.map((index) => [formulas.namedRow(index + 1), apart[index]?.row.number ?? ""]),
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
