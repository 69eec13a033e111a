import { proposeRow } from "../../../language/meta";
import { REVISAR } from "../../../plan/cumplimiento/revisar";
import { ESTADO } from "../../../plan/cumplimiento/estado";
import { and, column, equal } from "../../../plan/formula/expression";
import { MatrizKey } from "../../../plan/tables/matriz";
import { cellFix, changesOf, keyAt } from "../../fixes/fixed-cells";
import { Fixer } from "../../fixes/fix";
import { rowCheck } from "../../rows/row-check";

/** Why a row is por revisar that no other rule says, and the cell that a person would correct. */
export const SIN_CALCULO = {
  [REVISAR.sinPor]: "por",
  [REVISAR.porDeMas]: "por",
  [REVISAR.porcentajeQueSeSuma]: "tipo",
  [REVISAR.metaBajoLaBase]: "lineaBase",
  [REVISAR.metaNoPositiva]: "cantidad",
  [REVISAR.fueraDeLaVigencia]: "metaALaFecha",
  [REVISAR.metaDelOtroLado]: "metaALaFecha",
} as const satisfies Readonly<Record<string, MatrizKey>>;

const READ = ["tipo", "por"] as const;

/** What the text of the meta plainly says in that cell, where it is other than what stands there. */
const asTheMetaSays: Fixer = (finding, context) => {
  const key = READ.find((each) => each === keyAt(finding));
  if (!key) return null;
  const { values } = context.row;
  const { cells, ask } = proposeRow(values);
  const said = cells[key] ?? "";
  // A tipo is never blanked, and «Por» only goes with the tipo that it is read with.
  if (ask || said === values[key] || (key === "tipo" ? said === "" : cells.tipo !== values.tipo)) return null;
  return changesOf(cellFix(context, key, said));
};

/** The row contradicts itself, so that nothing can be computed of it: it is in no average until somebody settles it. */
export const notComputable = rowCheck({
  id: "no-se-puede-calcular",
  severity: "error",
  matriz: Object.entries(SIN_CALCULO).map(([motivo, key]) => ({
    column: key,
    expression: and(equal(column("estado"), ESTADO.porRevisar), equal(column("revisar"), motivo)),
    detail: ["revisar", "tipo"],
  })),
  fix: asTheMetaSays,
});
