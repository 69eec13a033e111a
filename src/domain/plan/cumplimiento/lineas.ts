import { CellValue } from "../../base/cell";
import { clean } from "../formula/clean";
import { GRUPO_NO_LISTADA, GRUPO_SIN_ACCION } from "./grupos";
import { LineaDelResumen } from "./libro";

/** How a Resumen calls the groups that no acción has. */
export const SIN_ACCION = "(sin acción)";
export const NO_LISTADA = "(no listada)";

/** A text as Excel compares it: `claveDe("Ácción ")` is `claveDe("ÁCCIÓN")`. */
export const claveDe = (texto: CellValue): string => String(clean(texto)).toLowerCase();

/** A line with the number of its group. */
export interface LineaConGrupo {
  readonly nombre: string;
  readonly grupo: number;
  readonly peso: CellValue;
}

/**
 * The lines of a Resumen with the groups that their acciones are in the matriz; those that no row says, and those that
 * repeat another, have none. Rows without acción or with one that is not listed count also where no line is theirs.
 *
 * @param acciones what each row of the matriz says, in order
 * @param listed the Resumen's lines; absent: one for each acción of the matriz
 */
export function lineasConGrupo(
  acciones: readonly CellValue[],
  listed: readonly LineaDelResumen[] | undefined,
): readonly LineaConGrupo[] {
  const first = new Map<string, number>([
    [claveDe(SIN_ACCION), GRUPO_SIN_ACCION],
    [claveDe(NO_LISTADA), GRUPO_NO_LISTADA],
  ]);
  const named = new Map<string, CellValue>();
  acciones.forEach((accion, index) => {
    const clave = claveDe(accion);
    if (clave === "" || first.has(clave)) return;
    first.set(clave, index + 1);
    named.set(clave, accion);
  });
  const own = listed ?? [...named.values()].map((accion): LineaDelResumen => ({ accion, peso: "" }));
  const taken = new Set<number>();
  const lines = own.flatMap(({ accion, peso }): LineaConGrupo[] => {
    const grupo = first.get(claveDe(accion));
    if (grupo === undefined || taken.has(grupo)) return [];
    taken.add(grupo);
    return [{ nombre: String(accion), grupo, peso }];
  });
  const others = [
    { nombre: NO_LISTADA, grupo: GRUPO_NO_LISTADA },
    { nombre: SIN_ACCION, grupo: GRUPO_SIN_ACCION },
  ].filter(({ grupo }) => !taken.has(grupo));
  return [...lines, ...others.map((each) => ({ ...each, peso: "" }))];
}
