import {
  Expression,
  and,
  call,
  column,
  different,
  isNumber,
  not,
  or,
  rounded,
  when,
} from "../formula/expression";
import { limpio } from "../formula/text";

/** What Cambió says of a row. */
export const CAMBIO = "cambió después de verificada";

/** What is looked at again, and the columns that keep what stood there when the row was verified. */
export const VISTAS = [
  ["avance", "avanceVisto"],
  ["reportado", "reportadoVisto"],
  ["evidencia", "evidenciaVista"],
  ["metaALaFecha", "metaVista"],
] as const;

/** Numbers are the same when Excel's comparisons take them for the same; texts, letter by letter. */
const difieren = (one: Expression, other: Expression): Expression =>
  or(
    different(isNumber(one), isNumber(other)),
    different(rounded(one), rounded(other)),
    and(not(isNumber(one)), not(call("EXACT", one, other))),
  );

/**
 * Cambió: whether what was looked at says something else than it did then. Only where the add-in kept what it said:
 * an opinion that was typed without it has nothing to compare with.
 */
export const cambio: Expression = call(
  "IFERROR",
  when(
    and(
      isNumber(column("verificadoEl")),
      different(limpio(column("verificacion")), ""),
      or(...VISTAS.map(([now, seen]) => difieren(column(now), column(seen)))),
    ),
    CAMBIO,
    "",
  ),
  CAMBIO,
);
