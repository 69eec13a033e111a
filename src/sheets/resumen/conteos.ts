import { Criterio, GrupoDeConteos, criterios, motivoDelConteo } from "../../domain/plan/cumplimiento/conteos";
import { ESTADO } from "../../domain/plan/cumplimiento/estado";
import { DEBAJO } from "../../domain/plan/cumplimiento/fila";
import { Informe } from "../../domain/plan/cumplimiento/informe";
import { addressOf, cell } from "../declaration/area";
import { computedCell, computedLines } from "../declaration/computed";
import { CellsDeclaration } from "../declaration/declaration";
import { MatrizColumns, resumenFormulas, rowsWithoutWeight } from "./formulas";
import { ResumenKey, at, linesOf, section, texts } from "./layout";

/** How many rows a criterion names. */
export const howMany = ({ conteos }: Informe, criterio: Criterio): number =>
  conteos.find(({ motivo }) => motivo === motivoDelConteo(criterio))?.cuantas ?? 0;

/** How many are named in a group; a row with two reasons is named twice. */
export const howManyOf = (informe: Informe, grupo: GrupoDeConteos): number =>
  criterios
    .filter((each) => each.grupo === grupo)
    .reduce((sum, criterio) => sum + howMany(informe, criterio), 0);

/** The lines of the block that begins in a row. */
const firstLine = (row: number) => row + 2;

/** The sum of the counts of a group, of the block that begins in a row. */
export function sumOfGroup(row: number, grupo: GrupoDeConteos): string {
  const lines = criterios.flatMap((each, index) => (each.grupo === grupo ? [firstLine(row) + index] : []));
  const counts = { row: lines[0]!, column: at("indicadores"), rows: lines.length, columns: 1 };
  return `SUM(${addressOf(counts)})`;
}

/** Which rows stand below the table of the matriz: "debajo de la tabla, filas 12 a 14". */
function debajoDe({ filas }: Informe): string {
  const rows = filas.flatMap(({ motivo, row }) => (motivo === DEBAJO ? [row.number] : []));
  return rows.length === 0 ? "" : `${texts.debajo}${rows[0]}${texts.aLaFila}${rows.at(-1)}`;
}

/** Whatever counts nowhere, on somebody's word or out of place: by reason, with how many. */
export function conteosCells(
  row: number,
  acciones: { readonly header: number; readonly rows: number },
  informe: Informe,
  matriz: MatrizColumns,
): readonly CellsDeclaration[] {
  const { conteo, rowsBelow } = resumenFormulas(matriz);
  const lines = (key: ResumenKey) => linesOf(key, acciones.header, acciones.rows);
  const enAccionesSinPeso = rowsWithoutWeight(lines("indicadores"), lines("parte"), lines("cumplimiento"));
  const formulaOf = (criterio: Criterio) => (criterio.accionSinPeso ? enAccionesSinPeso : conteo(criterio));
  const first = firstLine(row);
  const column = { row: first, rows: criterios.length, columns: 1 };
  const sinFormulas = first + criterios.findIndex(({ estado }) => estado === ESTADO.sinFormulas);
  return [
    section(row, texts.conteos),
    { area: cell(row + 1, 0), style: "aside", values: [[texts.conteosNota]] },
    {
      area: { ...column, column: 0 },
      style: "aside",
      values: criterios.map(({ grupo }, index) => [
        criterios[index - 1]?.grupo === grupo ? "" : texts.grupos[grupo],
      ]),
    },
    {
      area: { ...column, column: at("accion") },
      style: "computed",
      values: criterios.map((criterio) => [motivoDelConteo(criterio)]),
    },
    {
      area: { ...column, column: at("indicadores") },
      style: "computedCentered",
      numberFormat: "0",
      computed: computedLines(criterios.map((criterio) => [formulaOf(criterio), howMany(informe, criterio)])),
    },
    {
      area: cell(sinFormulas, at("exigibles")),
      style: "aside",
      computed: computedCell(rowsBelow(texts.debajo, texts.aLaFila), debajoDe(informe)),
    },
  ];
}
