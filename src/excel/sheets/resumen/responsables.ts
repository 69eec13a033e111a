import { CellsDeclaration } from "../../sheet/declaration";
import { MatrizColumns, resumenFormulas } from "./formulas";
import { ResumenContent, at, cellAt, looks, section, texts } from "./layout";

const SHOWN = ["accion", "indicadores", "exigibles", "calculados", "cumplimiento", "semaforo"] as const;

/** The block by responsable: the same figures for all the rows that one answers for. */
export function responsablesCells(
  row: number,
  rows: number,
  { responsables }: ResumenContent,
  matriz: MatrizColumns,
): readonly CellsDeclaration[] {
  const formulas = resumenFormulas(matriz);
  const first = row + 2;
  const column = at("accion");
  const line = (index: number) => {
    const who = cellAt("accion", first + index);
    return {
      indicadores: formulas.indicadores("responsable", who),
      exigibles: formulas.exigibles("responsable", who),
      calculados: formulas.calculados("responsable", who),
      cumplimiento: formulas.cumplimiento("responsable", who),
      semaforo: formulas.semaforo(cellAt("cumplimiento", first + index)),
    };
  };
  const lines = Array.from({ length: rows }, (_, index) => line(index));
  const [, ...computed] = SHOWN;
  return [
    section(row, texts.responsables),
    {
      area: { row: row + 1, column, rows: 1, columns: SHOWN.length },
      style: "header",
      values: [[texts.responsable, ...computed.map((key) => texts.columnas[key])]],
    },
    {
      area: { row: first, column, rows, columns: 1 },
      style: "input",
      numberFormat: "@",
      values: lines.map((_, index) => [responsables[index] ?? ""]),
    },
    ...computed.map((key): CellsDeclaration => ({
      area: { row: first, column: at(key), rows, columns: 1 },
      style: looks[key][0],
      numberFormat: looks[key][1],
      formulas: lines.map((each) => [`=${each[key]}`]),
    })),
  ];
}
