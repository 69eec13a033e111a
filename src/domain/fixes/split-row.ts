import { CellValue, isBlank } from "../cell/cell";
import { proposeRow } from "../meta";
import { MatrizKey, matriz as table } from "../tables/matriz";
import { cellFix, columnAt } from "./cells";
import { Changes, Fixer, FixContext, NewCell } from "./fix";
import { metaParts } from "./split-parts";

/** Two metas in a cell: the row keeps the first, and a new one below it takes the second. */
export const splitMeta: Fixer = (_, context) => {
  const { meta, indicador } = context.row.values;
  const parts = metaParts(String(meta), String(indicador));
  if (!parts || !keepsTheFirst(context, parts[0])) return null;
  return split(context, { meta: parts[0] }, { indicador, meta: parts[1] });
};

/** What is written of how the meta is measured. */
const READ_FROM_META = ["tipo", "cantidad", "por", "veces", "lineaBase"] as const;

/** What is reported of it. */
const REPORTED = ["avance", "reportado"] as const;

/**
 * Whether the numbers of the row are of the first meta. With the second's, or with an avance of nobody knows which, it
 * is for the person to say.
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

function split(context: FixContext, first: Texts, second: Texts): Changes | null {
  const { matriz, row } = context;
  if (matriz.tableName === undefined) return null;
  const kept = Object.entries(first).map(([key, after]) => cellFix(context, key as MatrizKey, after));
  const shared = SHARED.map((key) => [key, row.values[key]] as const);
  const codigo = isBlank(row.values.codigo) ? "" : context.nextCodigo(row.values.accion);
  const texts: Texts = { ...Object.fromEntries(shared), ...second, codigo };
  const cells = table.columns.flatMap(({ key }) => newCell(context, key, texts[key]) ?? []);
  const below = { sheet: matriz.sheet, tableName: matriz.tableName, below: row.number, cells };
  return kept.every((cell) => cell !== null) ? { cells: kept, rows: [below] } : null;
}

/** A cell of the new row, with what is given or its column's formula; null where it stays blank. */
function newCell({ matriz, formulaOf }: FixContext, key: MatrizKey, given: CellValue = ""): NewCell | null {
  const column = matriz.columns[key];
  const { formula, heading, type } = columnAt(key);
  const after = formula ? formulaOf(key) : given;
  if (column === undefined || after === null || isBlank(after)) return null;
  return {
    key,
    column,
    heading,
    after,
    isFormula: formula !== undefined,
    ...(type === "date" && { format: type }),
  };
}
