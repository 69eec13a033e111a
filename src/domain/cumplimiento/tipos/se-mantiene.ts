import { column, equal, over, when } from "../../formula/expression";
import { aunNoEmpieza, metaFinal } from "../periodo";
import { nombreDeTipo } from "./nombres";
import { Tipo } from "./tipo";

/** Levels to hold: the avance is the last value, due whole from the first day. */
export const seMantiene: Tipo = {
  nombre: nombreDeTipo.seMantiene,
  nombreDnp: "stock",
  avanceEs: "el último valor",
  metaALaFecha: when(aunNoEmpieza, 0, metaFinal),
  aunNoExigible: equal(column("metaALaFecha"), 0),
  cumplimiento: over(column("avance"), column("metaALaFecha")),
  avanceDelPlan: over(column("avance"), metaFinal),
};
