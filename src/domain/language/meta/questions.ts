import { CellValue, isBlank } from "../../base/cell";
import { TableRow } from "../../plan/tables/row";
import { MatrizKey } from "../../plan/tables/matriz";
import { sameThing } from "./count-of";
import { keyForPeople } from "../spelling/same-text";
import { Ask } from "./cells-of";
import { ProposedCells, ProposedKey } from "./proposed-cells";
import { PlanFacts, proposeRow } from "./proposal";

/** A question about all the rows whose meta says the same. */
export interface Question extends Ask {
  /** The meta as the first of the rows has it. */
  readonly meta: string;
  readonly rows: readonly [TableRow<MatrizKey>, ...TableRow<MatrizKey>[]];
}

/** A plain proposal for the blank cells of a row. */
export interface RowProposal {
  readonly row: TableRow<MatrizKey>;
  readonly cells: ProposedCells;
}

/** Whether somebody has already said how the row is read: a Tipo or a Cantidad. */
const isSettled = ({ values }: TableRow<MatrizKey>) => !isBlank(values.tipo) || !isBlank(values.cantidad);

/** Rows of a matriz still without Tipo nor Cantidad whose meta is plain, with what to write in their blank cells. */
export function pendingProposals(rows: readonly TableRow<MatrizKey>[], facts: PlanFacts = {}): RowProposal[] {
  return rows.flatMap((row): RowProposal[] => {
    if (isSettled(row)) return [];
    const cells = Object.entries(proposeRow(row.values, facts).cells) as [ProposedKey, CellValue][];
    const blank = cells.filter(([key]) => isBlank(row.values[key]));
    // Where a person wrote something else, the reading is not theirs.
    const disagrees = cells.some(([key, value]) => !isBlank(row.values[key]) && row.values[key] !== value);
    return blank.length > 0 && !disagrees ? [{ row, cells: Object.fromEntries(blank) }] : [];
  });
}

/**
 * What has to be asked about the metas of a matriz. Equal metas are one question, and so is every «por dependencia»:
 * its answer is kept in Parámetros.
 *
 * @returns in the order of the rows
 */
export function pendingQuestions(rows: readonly TableRow<MatrizKey>[], facts: PlanFacts = {}): Question[] {
  const groups = new Map<
    string,
    { ask: Ask; meta: string; rows: [TableRow<MatrizKey>, ...TableRow<MatrizKey>[]] }
  >();
  for (const row of rows) {
    if (isSettled(row)) continue;
    const { ask } = proposeRow(row.values, facts);
    if (!ask) continue;
    const meta = String(row.values.meta);
    const key = `${ask.kind}/${ask.per === undefined ? sameMeta(row.values, ask, facts) : sameThing(ask.per)}`;
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { ask, meta, rows: [row] });
  }
  return [...groups.values()].map(({ ask, ...group }) => ({ ...ask, ...group }));
}

/** A key under which metas that say the same fall together: by their text, and their indicador where it is read with it. */
function sameMeta(values: TableRow<MatrizKey>["values"], ask: Ask, facts: PlanFacts): string {
  const { meta, indicador } = values;
  const alone = proposeRow({ ...values, indicador: "" }, facts).ask;
  const matters = JSON.stringify(alone) !== JSON.stringify(ask);
  return keyForPeople(matters ? `${String(meta)} / ${String(indicador)}` : String(meta));
}
