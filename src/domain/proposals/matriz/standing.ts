import { CellValue, isBlank } from "../../base/cell";
import { againstMarco } from "../../checks/rules/marco/against-marco";
import { PlanFacts, ProposedCells, ProposedKey, proposeRow } from "../../language/meta";
import { keyForPeople } from "../../language/spelling/same-text";
import { MatrizReading, WorkbookReading } from "../../reading/reading";
import { MatrizKey } from "../../plan/tables/matriz";
import { TableRow } from "../../plan/tables/row";

type Row = TableRow<MatrizKey>;

/** A text that was read, and the rows whose cells still say what was read in it. */
export interface StandingProposal {
  /** As the first of the rows has it. */
  readonly text: string;
  /** What was read, as the cells hold it. */
  readonly cells: ProposedCells;
  readonly rows: readonly [Row, ...Row[]];
}

/** What was read of a matriz and nobody has said otherwise. */
export interface Standing {
  readonly metas: readonly StandingProposal[];
  readonly tiempos: readonly StandingProposal[];
}

const OF_TIEMPO: ReadonlySet<string> = new Set<ProposedKey>(["inicio", "plazo"]);
/** With one of these where the meta has none, it is read otherwise. */
const DECISIVE = ["por", "veces"] as const;

/**
 * What the cells of a matriz still say as its metas and tiempos were read; equal texts once. A row whose cells say
 * something else was corrected by a person, and one that the reading had to ask about was answered: neither is here.
 *
 * @param facts what the workbook says of the plan
 * @returns in the order of the rows
 * @example standingProposals(workbook, matriz, facts).metas[0] // { text: "10 puntos", cells: { tipo: …, cantidad: 10 }, rows }
 */
export function standingProposals(
  workbook: WorkbookReading,
  matriz: MatrizReading,
  facts: PlanFacts = {},
): Standing {
  const tiempos = new Map(againstMarco(workbook).pairs.map((pair) => [pair.matriz.row, pair.marco.row]));
  const metasRead = new Groups();
  const tiemposRead = new Groups();
  for (const row of matriz.rows) {
    const { meta, tipo, inicio, plazo } = row.values;
    const hasDates = !isBlank(inicio) || !isBlank(plazo);
    if (isBlank(tipo) && !hasDates) continue;
    // Reading takes the longest here: what gave no date is not read.
    const tiempo = hasDates
      ? (tiempos.get(row)?.values.tiempos ?? matriz.tiempos?.get(row.number) ?? "")
      : "";
    const [dates, measure] = parted(proposeRow({ ...row.values, tiempo }, facts).cells);
    const isReadOtherwise = DECISIVE.some((key) => measure[key] === undefined && !isBlank(row.values[key]));
    if (stand(row, measure) && !isReadOtherwise) metasRead.add(String(meta), measure, row);
    if (stand(row, dates)) tiemposRead.add(String(tiempo), dates, row);
  }
  return { metas: metasRead.all(), tiempos: tiemposRead.all() };
}

type Entry = [ProposedKey, CellValue];

/** What the tiempo proposes, and what the meta does. */
function parted(cells: ProposedCells): [dates: ProposedCells, measure: ProposedCells] {
  const entries = Object.entries(cells) as Entry[];
  return [
    Object.fromEntries(entries.filter(([key]) => OF_TIEMPO.has(key))),
    Object.fromEntries(entries.filter(([key]) => !OF_TIEMPO.has(key))),
  ];
}

/** Whether something was proposed and the cells of the row say it. */
function stand({ values }: Row, cells: ProposedCells): boolean {
  const entries = Object.entries(cells) as Entry[];
  return entries.length > 0 && entries.every(([key, value]) => values[key] === value);
}

class Groups {
  private readonly groups = new Map<string, { text: string; cells: ProposedCells; rows: [Row, ...Row[]] }>();

  /** What says the same and was read the same is one; a bare number may be read by its indicador. */
  add(written: string, cells: ProposedCells, row: Row): void {
    const key = `${keyForPeople(written)}\n${JSON.stringify(cells)}`;
    const group = this.groups.get(key);
    if (group) group.rows.push(row);
    else this.groups.set(key, { text: written.trim(), cells, rows: [row] });
  }

  all(): readonly StandingProposal[] {
    return [...this.groups.values()];
  }
}
