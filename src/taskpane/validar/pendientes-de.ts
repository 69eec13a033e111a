import { ESTADO } from "../../domain/plan/cumplimiento/estado";
import { FilaCalculada } from "../../domain/plan/cumplimiento/fila";
import { Informe } from "../../domain/plan/cumplimiento/informe";
import { Part } from "../app/view";

/** Rows that lack something nobody has written yet, and the part of Cumplimiento where it is filled in. */
export interface Pendiente {
  readonly part: Part;
  readonly rows: number;
}

/** What is left to fill in of a matriz; nothing of it is wrong, so no check says it. */
export function pendientesDe(informe: Informe | null): readonly Pendiente[] {
  if (!informe) return [];
  const pendientes: readonly Pendiente[] = [
    { part: "sinReporte", rows: informe.filas.filter(({ estado }) => estado === ESTADO.sinReporte).length },
    { part: "propuestas", rows: informe.filas.filter(isUnmeasured).length },
  ];
  return pendientes.filter(({ rows }) => rows > 0);
}

/** Nothing says how its meta is measured, and no figure stands in for it. */
const isUnmeasured = ({ estado, row: { values } }: FilaCalculada) =>
  values.tipo === "" &&
  values.cantidad === "" &&
  estado !== ESTADO.sinMeta &&
  estado !== ESTADO.calculado &&
  estado !== ESTADO.reportado;
