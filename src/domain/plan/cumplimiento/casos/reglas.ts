import { Regla } from "./caso";
import { reglasDeEstados } from "./estados";
import { reglasDeFundamentos } from "./fundamentos";
import { reglasDeMetas } from "./metas";
import { reglasDeProgramacion } from "./programacion";

const ordinal = ({ numero }: Regla): number => {
  const [section = 0, sentence = 0] = numero.split(".").map(Number);
  return section * 100 + sentence;
};

/** The rules of a row that have cases worked by hand, in the order of the method: 4.10 after 4.9. */
export const reglas: readonly Regla[] = [
  ...reglasDeFundamentos,
  ...reglasDeMetas,
  ...reglasDeProgramacion,
  ...reglasDeEstados,
].sort((one, other) => ordinal(one) - ordinal(other));
