import { Expression, Operand, column, minus, over } from "../../formula/expression";

/**
 * A way in which an avance is read against its meta. Each is one file, said once: the pane's figure and the sheet's
 * formula both come from these expressions. Source: DNP, tipos de acumulación of the indicators of a plan.
 */
export interface Tipo<Nombre extends string = string> {
  /** As people see it and the cell holds it. */
  readonly nombre: Nombre;
  /** DNP's name, for Control Interno. */
  readonly nombreDnp: string;
  /** What the Avance cell must hold, in a sentence for the person. */
  readonly avanceEs: string;
  /** From what the avance is measured: 0 or the línea base. */
  readonly base: Operand;
  /** What there is to reach in the end; of a rate, in its vigencia. */
  readonly metaFinal: Expression;
  /** What is due at the corte by the row's own line, rate or level, from Desde on. */
  readonly metaALaFecha: Expression;
  /** Whether there is a final meta to arrive at: these rows make the plan's avance, and may be done early. */
  readonly llega: "al final" | "cada vigencia" | "nunca";
  /** Whether the avance has reached the final meta, which is beyond the base. */
  readonly alcanzada: Expression;
  /** Avance against what is due at the corte, unlimited; "" where the avance says nothing that can be computed. */
  readonly cumplimiento: Expression;
  /** Avance against the final meta, unlimited; "" likewise. */
  readonly frenteALaMetaFinal: Expression;
}

/** Of what there was to gain from the base to a meta, the part that the avance gained. Down from the base it is the same. */
export const ganado = (meta: Expression): Expression =>
  over(minus(column("avance"), column("base")), minus(meta, column("base")));
