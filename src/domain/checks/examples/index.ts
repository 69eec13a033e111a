import { avances } from "../rules/avances/examples";
import { cells } from "../rules/cells/examples";
import { formulas } from "../rules/formulas/examples";
import { historia } from "../rules/historia/examples";
import { marco } from "../rules/marco/examples";
import { metas } from "../rules/metas/examples";
import { parametros } from "../rules/parametros/examples";
import { programacion } from "../rules/programacion/examples";
import { table } from "../rules/table/examples";
import { weights } from "../rules/weights/examples";
import { CheckId } from "../registry";
import { Example, Examples } from "./example";

export { type Example, type Situation, readingOfSituation } from "./example";

/** By family, in the order in which a person who reads about them all would go. */
export const families = {
  table,
  parametros,
  cells,
  metas,
  avances,
  programacion,
  weights,
  formulas,
  marco,
  historia,
} satisfies Record<string, Examples>;

/** An example of every rule: test cases, and what the page of rules shows. None of them is in the pane. */
export const examples: Readonly<Record<CheckId, Example>> = {
  ...table,
  ...parametros,
  ...cells,
  ...metas,
  ...avances,
  ...programacion,
  ...weights,
  ...formulas,
  ...marco,
  ...historia,
};
