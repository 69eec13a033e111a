import { CellValue, isBlank } from "../../base/cell";
import { againstMarco } from "../../checks/rules/marco/against-marco";
import { PlanFacts, proposeRow } from "../../language/meta";
import { keyForPeople } from "../../language/spelling/same-text";
import { MatrizKey } from "../../plan/tables/matriz";
import { TableRow } from "../../plan/tables/row";
import { WorkbookReading } from "../../reading/reading";

/** Rows of a matriz that are not as the marco has them, by what differs; each by its Código, or "fila 14". */
export interface MarcoDifferences {
  readonly metas: readonly string[];
  readonly responsables: readonly string[];
  readonly plazos: readonly string[];
  /** They are in no row of the marco. */
  readonly gone: readonly string[];
}

/**
 * What a matriz says otherwise than its marco. It is for people to know: the marco may have been amended since, or the
 * matriz corrected.
 *
 * @param workbook with only the marco and the matriz that are compared
 * @example differencesFrom(reading).metas // ["1.2", "fila 14"]
 */
export function differencesFrom(workbook: WorkbookReading, facts: PlanFacts = {}): MarcoDifferences {
  const { pairs, onlyMatriz } = againstMarco(workbook);
  const labelsWhere = (differs: (pair: (typeof pairs)[number]) => boolean) =>
    pairs.filter(differs).map(({ matriz: { row } }) => labelOf(row));
  return {
    metas: labelsWhere(({ marco, matriz }) => differ(marco.row.values.meta, matriz.row.values.meta)),
    responsables: labelsWhere(({ marco, matriz }) =>
      differ(marco.row.values.responsables, matriz.row.values.responsable),
    ),
    plazos: labelsWhere(({ marco, matriz }) => {
      const { meta, indicador, tiempos } = marco.row.values;
      const { plazo } = matriz.row.values;
      if (isBlank(plazo) || isBlank(tiempos)) return false;
      const { cells } = proposeRow({ meta, indicador, tiempo: tiempos }, facts);
      return cells.plazo !== undefined && cells.plazo !== plazo;
    }),
    gone: onlyMatriz.map(({ row }) => labelOf(row)),
  };
}

const labelOf = ({ values, number }: TableRow<MatrizKey>) =>
  isBlank(values.codigo) ? `fila ${number}` : String(values.codigo);

/** What the marco leaves blank says nothing against the matriz. */
const differ = (ofMarco: CellValue, ofMatriz: CellValue) =>
  !isBlank(ofMarco) && keyForPeople(ofMarco) !== keyForPeople(ofMatriz);
