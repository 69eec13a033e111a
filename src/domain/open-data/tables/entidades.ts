import { Severity } from "../../checks/finding";
import { PlanEnCorte } from "../../consolidated/plan-en-corte";
import { DataTable, Field } from "../field";
import { fieldsOf, planFields } from "./plan-fields";

/** A plan at a corte in one line. */
export interface PlanResumido {
  readonly plan: PlanEnCorte;
  readonly observaciones: Readonly<Record<Severity, number>>;
  /** Rows of which the file shows another percentage. */
  readonly filasDistintas: number;
}

const entero = (
  name: string,
  title: string,
  description: string,
  value: (item: PlanResumido) => number,
): Field<PlanResumido> => ({ name, title, type: "integer", description, value });

const cifra = (
  name: string,
  title: string,
  description: string,
  value: (item: PlanResumido) => number | null,
): Field<PlanResumido> => ({ name, title, type: "number", description, value });

/** One record per plan and corte. */
export const ENTIDADES: DataTable<PlanResumido> = {
  name: "entidades",
  title: "Cumplimiento por entidad",
  fields: [
    ...fieldsOf<PlanResumido, PlanEnCorte>(planFields, ({ plan }) => plan),
    cifra(
      "cumplimiento",
      "Porcentaje de cumplimiento",
      "El del plan a la fecha de corte; fracción de 1.",
      ({ plan }) => plan.informe.plan.cumplimiento,
    ),
    cifra(
      "avance_del_plan",
      "Avance del plan",
      "Frente a las metas finales; fracción de 1.",
      ({ plan }) => plan.informe.plan.avanceDelPlan,
    ),
    {
      name: "semaforo",
      title: "Semáforo",
      type: "string",
      description: "El color de su cumplimiento, con los límites de su libro.",
      value: ({ plan }) => plan.informe.plan.semaforo || null,
    },
    entero(
      "calculados",
      "Con cifra",
      "Filas con una cifra, de las exigibles: la cobertura.",
      ({ plan }) => plan.informe.plan.calculados,
    ),
    entero(
      "exigibles",
      "Exigibles",
      "Filas en que se debía algo a la fecha de corte.",
      ({ plan }) => plan.informe.plan.exigibles,
    ),
    entero("filas", "Filas", "Filas con algo escrito.", ({ plan }) => plan.informe.plan.filas),
    entero(
      "filas_distintas",
      "Filas con otro porcentaje",
      "Filas en que el archivo dice un porcentaje que no es el calculado.",
      ({ filasDistintas }) => filasDistintas,
    ),
    entero(
      "errores",
      "Errores",
      "Observaciones que son errores, en todo el libro.",
      ({ observaciones }) => observaciones.error,
    ),
    entero(
      "advertencias",
      "Advertencias",
      "Observaciones que son advertencias, en todo el libro.",
      ({ observaciones }) => observaciones.advertencia,
    ),
  ],
};
