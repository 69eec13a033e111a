import { MarcoKey, marcoOperativo } from "../../plan/tables/marco-operativo";
import { MatrizKey, matriz } from "../../plan/tables/matriz";
import { Check } from "../check";
import { RowPass, rowPass } from "./row-pass";

/** The passes over the rows of each table that some checks are made of. */
export interface Passes {
  readonly matriz: RowPass<MatrizKey>;
  readonly marco: RowPass<MarcoKey>;
}

/** Compiles the conditions of some checks. */
export function passesOf(checks: readonly Check<string>[]): Passes {
  const rules = checks.flatMap(({ id: rule, conditions }) => (conditions ? [{ rule, conditions }] : []));
  return {
    matriz: rowPass(
      matriz,
      rules.map((each) => ({ ...each, conditions: each.conditions.matriz })),
    ),
    marco: rowPass<MarcoKey>(
      marcoOperativo,
      rules.map((each) => ({ ...each, conditions: each.conditions.marco })),
    ),
  };
}
