import { Expression, column, equal, minus, over } from "../../formula/expression";

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
  readonly base: Expression;
  /** What was due at the corte: a number, or "" where it can't be known. Meta final is a number here, but for «cumple». */
  readonly metaALaFecha: Expression;
  /** Whether nothing was due yet; meta a la fecha is a number here. */
  readonly aunNoExigible: Expression;
  /** Avance against meta a la fecha, unlimited; "" where the avance says nothing that can be computed. */
  readonly cumplimiento: Expression;
  /** Avance against the final meta, unlimited; "" likewise. */
  readonly avanceDelPlan: Expression;
}

const base = column("base");

/** Of what there was to gain from the base to a meta, the part that the avance gained. Down from the base it is the same. */
export const ganado = (meta: Expression): Expression =>
  over(minus(column("avance"), base), minus(meta, base));

/** What most tipos share. The same objects, so that the sheet's formula says them once for all of them. */
export const medido = {
  aunNoExigible: equal(column("metaALaFecha"), base),
  cumplimiento: ganado(column("metaALaFecha")),
  avanceDelPlan: ganado(column("metaFinal")),
} as const;
