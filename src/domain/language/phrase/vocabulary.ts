import { MULTIPLIERS, SMALL } from "./number-words";
import { PERIOD_WORDS } from "./periods";

/** Words that say how many or how often: those worth mending where scanning broke them. */
export const VOCABULARY: ReadonlySet<string> = new Set([
  ..."veces cada minimo maximo menos numero numeros aumento aumentar incremento incrementar reduccion reducir disminuir mantener porcentaje".split(
    " ",
  ),
  ...[...SMALL.keys(), ...MULTIPLIERS.keys(), ...PERIOD_WORDS].filter((word) => word.length > 2),
]);
