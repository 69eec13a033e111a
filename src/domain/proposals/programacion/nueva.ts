import { CellValue } from "../../base/cell";
import { Programacion } from "../../plan/programacion/programacion";
import { PUNTOS } from "../../plan/programacion/numeros";
import { PuntosDeFila } from "./punto";

/**
 * A Programación for some rows of a matriz, in their order, with what is known of them.
 *
 * @param ids of all the rows
 * @param puntos of those that have any
 * @param fechas the dates where nothing is programmed yet
 * @returns null where they say more dates than there are columns
 * @example nuevaProgramacion(["BCDFGH"], [{ id: "BCDFGH", puntos: [{ hasta: 45657, valor: 2 }] }], [])?.fechas // [45657]
 */
export function nuevaProgramacion(
  ids: readonly CellValue[],
  puntos: readonly PuntosDeFila[],
  fechas: readonly number[],
): Programacion | null {
  const said = [...new Set(puntos.flatMap((each) => each.puntos.map(({ hasta }) => hasta)))];
  const all = (said.length > 0 ? said : [...fechas]).sort((a, b) => a - b);
  if (all.length > PUNTOS) return null;
  const byId = new Map(puntos.map((each) => [each.id, each.puntos]));
  return {
    fechas: all,
    filas: ids.map((id) => {
      const own = new Map((byId.get(id) ?? []).map(({ hasta, valor }) => [hasta, valor]));
      return { id, puntos: all.map((fecha): CellValue => own.get(fecha) ?? "") };
    }),
  };
}
