import { serialDate } from "../../../base/date";
import { Informe, informe } from "../informe";
import { Celdas } from "./caso";
import { filasDe } from "./fila-de-caso";
import { alvarado } from "./parametros";

const talleres: Celdas = {
  indicador: "Talleres",
  meta: "10 talleres",
  responsable: "Planeación",
  tipo: "se va sumando",
  cantidad: 10,
  plazo: serialDate(2008, 12, 31),
};

/** Two acciones of two rows: half done and whole, more than whole and not reported. */
export const filasDelPromedio: readonly Celdas[] = [
  { ...talleres, accion: "A", avance: 5 },
  { ...talleres, accion: "A", avance: 10 },
  { ...talleres, accion: "B", avance: 12 },
  { ...talleres, accion: "B", avance: "" },
];

/** What is said of them while the corte is open, or once it is definitivo. */
export const promedioDeEjemplo = (estado_corte: "abierto" | "definitivo"): Informe =>
  informe(filasDe(filasDelPromedio), { ...alvarado, estado_corte });
