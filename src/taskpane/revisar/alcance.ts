import { Antecedentes, PorRevisar, muestra } from "../../domain/control";
import { respondePor } from "../../domain/proposals/reporte";
import { DeQuien } from "../diligenciar/recordado";

/** Which rows a reviewer looks at. */
export type Alcance = "todas" | "sinVerificar" | "cambiaron" | "muestra";

export interface Seleccion {
  readonly deQuien: DeQuien;
  readonly alcance: Alcance;
  /** Of a sample. */
  readonly cuantas: number;
  readonly semilla: string;
}

/** A row of the list, with what tells it from the others. */
export interface FilaPorRevisar extends PorRevisar {
  readonly key: string;
}

/** Whether Control Interno has said something of the row. */
export const estaVerificada = ({ fila }: PorRevisar): boolean => fila.row.values.verificacion !== "";

/** The rows of a selection, in the order in which they come. */
export function seleccionadas(
  all: readonly FilaPorRevisar[],
  { deQuien, alcance, cuantas, semilla }: Seleccion,
  { cambio }: Antecedentes,
): readonly FilaPorRevisar[] {
  const isTheirs = deQuien === null ? () => true : respondePor(deQuien);
  const own = all.filter(({ fila }) => isTheirs(fila.row));
  switch (alcance) {
    case "todas":
      return own;
    case "sinVerificar":
      return own.filter((each) => !estaVerificada(each));
    case "cambiaron":
      return own.filter(({ fila }) => cambio(fila.row));
    case "muestra":
      return muestra(own, cuantas, semilla, ({ key }) => key);
  }
}
