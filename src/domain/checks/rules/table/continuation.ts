import { isBlank } from "../../../base/cell";
import { cellFix, changesOf } from "../../fixes/fixed-cells";
import { Fixer } from "../../fixes/fix";

/** A row that leaves the acción of the one above unsaid: it says it, with a Código of its own. */
export const filledContinuation: Fixer = (_, context) => {
  const { accion, codigo } = context.row.values;
  const next = isBlank(codigo) ? context.nextCodigo(accion) : "";
  const cells = [cellFix(context, "accion", accion), ...(next ? [cellFix(context, "codigo", next)] : [])];
  return changesOf(...cells);
};
