import { deAvances } from "./avances";
import { deCeldas } from "./celdas";
import { Examples } from "./example";
import { deFormulas } from "./formulas";
import { deMetas } from "./metas";
import { deParametros } from "./parametros";
import { dePlan } from "./plan";
import { deTabla } from "./tabla";

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
