import { deAvances } from "../rules/avances/examples";
import { deCeldas } from "../rules/cells/examples";
import { Examples } from "./example";
import { deFormulas } from "../rules/formulas/examples";
import { deMetas } from "../rules/metas/examples";
import { deParametros } from "../rules/parametros/examples";
import { dePlan } from "../rules/marco/examples";
import { deTabla } from "../rules/table/examples";

export { type Example, type Situation, readingOfSituation } from "./example";

/** An example of every rule, by its id: test cases, and what the page of rules shows. None of them is in the pane. */
export const examples: Examples = {
  ...deTabla,
  ...deParametros,
  ...deCeldas,
  ...deMetas,
  ...deAvances,
  ...deFormulas,
  ...dePlan,
};
