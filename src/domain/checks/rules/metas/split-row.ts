import { CellValue, isBlank } from "../../../base/cell";
import { isPercentMeta, proposeRow } from "../../../language/meta";
import { MatrizKey, matriz as table } from "../../../plan/tables/matriz";
import { cellFix, columnAt } from "../../fixes/fixed-cells";
import { FixChanges, FixContext, Fixer, RowFix } from "../../fixes/fix";
import { indicadorParts, metaParts } from "./split-parts";

/** Two metas in a cell: the row keeps the first, and a new one below it takes the second, each with its indicador. */
export const splitMeta: Fixer = (_, context) => {
  const { meta, indicador } = context.row.values;
  const metas = metaParts(String(meta), String(indicador));
  if (!metas || !keepsTheFirst(context, metas[0])) return null;
  const indicadores = indicadorParts(String(indicador));
  return indicadores
    ? split(
        context,
        { indicador: indicadores[0], meta: metas[0] },
        { indicador: indicadores[1], meta: metas[1] },
      )
    : split(context, { meta: metas[0] }, { indicador, meta: metas[1] });
};

/** Two indicadores in a cell: with as many metas, or with a percentage, which is of each of them. */
export const splitIndicador: Fixer = (observation, context) => {
  const { meta, indicador } = context.row.values;
  const indicadores = indicadorParts(String(indicador));
  if (!indicadores) return null;
  if (metaParts(String(meta), String(indicador))) return splitMeta(observation, context);
  if (!isPercentMeta(context.row.values) || !REPORTED.every((key) => isBlank(context.row.values[key])))
    return null;
  return split(context, { indicador: indicadores[0] }, { indicador: indicadores[1], meta });
};

/** What is written of how the meta is measured. */
const READ_FROM_META = ["tipo", "cantidad", "por", "veces", "lineaBase"] as const;

/** What is reported of it. */
const REPORTED = ["avance", "reportado"] as const;

/**
 * Whether the numbers of the row are of the first meta. Where they are of the second, or the avance may be of either, a
 * person has to say.
 */
function keepsTheFirst({ row: { values } }: FixContext, meta: string): boolean {
  const written = READ_FROM_META.filter((key) => !isBlank(values[key]));
  if (written.length === 0) return REPORTED.every((key) => isBlank(values[key]));
  const { cells } = proposeRow({ meta, indicador: values.indicador });
  return written.every((key) => cells[key] === values[key]);
}

/** What both rows share: they are of the same acción, and of the same tiempo. */
const SHARED = ["accion", "responsable", "inicio", "plazo"] as const satisfies readonly MatrizKey[];

type Texts = Partial<Record<MatrizKey, CellValue>>;

function split(context: FixContext, first: Texts, second: Texts): FixChanges | null {
  const { matriz, row } = context;
  if (matriz.tableName === undefined) return null;
  const kept = Object.entries(first).map(([key, after]) => cellFix(context, key as MatrizKey, after));
  const halves = halvesOf(context);
  const weight = halves && halves[0] !== row.values.peso ? [cellFix(context, "peso", halves[0])] : [];
  const shared = SHARED.map((key) => [key, row.values[key]] as const);
  const codigo = isBlank(row.values.codigo) ? "" : context.nextCodigo(row.values.accion);
  const texts: Texts = { ...Object.fromEntries(shared), ...second, codigo, peso: halves?.[1] };
  const cells = table.columns.flatMap(({ key }) => newCell(context, key, texts[key]) ?? []);
  const below = { sheet: matriz.sheet, tableName: matriz.tableName, below: row.number, cells };
  const changed = [...kept, ...weight];
  return changed.every((cell) => cell !== null) ? { cells: changed, rows: [below] } : null;
}

/**
 * The Peso of each of the two rows: half, since nobody said which is worth more, so that the acción's still come to the
 * same. Null where the row has none, or a formula that a number must not replace.
 */
function halvesOf({ row: { values, formulas } }: FixContext): readonly [number, number] | null {
  const { peso } = values;
  if (typeof peso !== "number" || formulas.peso !== undefined) return null;
  const half = Number((peso / 2).toPrecision(12));
  return [half, Number((peso - half).toPrecision(12))];
}

/** A cell of the new row, with what is given or its column's formula; null where it stays blank. */
function newCell(
  { matriz, formulaOf }: FixContext,
  key: MatrizKey,
  given: CellValue = "",
): RowFix["cells"][number] | null {
  const column = matriz.columns[key];
  const { formula, heading } = columnAt(key);
  const after = formula ? formulaOf(key) : given;
  if (column === undefined || after === null || isBlank(after)) return null;
  return { key, column, heading, after, isFormula: formula !== undefined };
}
