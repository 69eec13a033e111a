import { CellValue, isBlank } from "../../base/cell";
import { ReadCount, readCount } from "../matriz";
import { accionNumbers } from "../matriz/codigo";
import { PlanFacts, proposeRow } from "../../language/meta";
import { columnsByHeading, normalizeHeading } from "../../reading/heading";
import { MarcoKey, marcoOperativo } from "../../plan/tables/marco-operativo";
import { MatrizKey, matriz } from "../../plan/tables/matriz";
import { textOf } from "./cell-of";
import { columnOf } from "../../plan/tables/column";
import { withOwnHeadings } from "./extra-columns";
import { PuntoProgramado, puntosLeidos } from "../programacion";
import { percentages } from "./percentages";
import { programacionDe } from "./programacion";
import { Computed, OrganizedTable, RowsToInsert, sortColumns } from "./rows";

export { decisionsKept } from "./kept-decisions";
export type { ExtraColumn } from "./extra-columns";
export type { OrganizedTable, RowsToInsert } from "./rows";

/** The rows of the marco operativo that a pasted table became; the columns that it has besides, at their right. */
export function organizedMarco(organized: OrganizedTable): RowsToInsert<MarcoKey> {
  const { rows, extras, computed } = sortColumns(marcoOperativo, organized);
  return { rows, extras: withOwnHeadings(marcoOperativo, [...extras, ...computed.map(asExtra)]) };
}

/** The cells that say how a meta is measured: where the source has none of them, they are proposed from the meta. */
const MEASURE: readonly MatrizKey[] = ["tipo", "cantidad", "por", "veces", "lineaBase", "inicio", "plazo"];

/**
 * The rows of the matriz that a pasted table became: with a Código where none has one and, where the meta plainly says
 * them, its numbers. A percentage that the source gives as cumplimiento is one that somebody states: it goes to
 * *% reportado*. Whatever else its computed columns say stands at the right.
 *
 * @returns also how much was read: of the rows whose source does not say itself how they are measured
 */
export function organizedMatriz(
  organized: OrganizedTable,
  facts: PlanFacts = {},
): RowsToInsert<MatrizKey> & {
  readonly read: ReadCount;
  /** What each row must have reached by some dates. */
  readonly programado: readonly (readonly PuntoProgramado[])[];
  /** How many rows say what of each period that nobody but who wrote it knows. */
  readonly unprogrammed: number;
} {
  const { rows, extras, computed, foreign } = sortColumns(matriz, organized);
  const stated = computed.find(({ key }) => key === "cumplimiento");
  const figures = stated ? percentages(reportado, stated.values) : null;
  const codigoOf = rows.some(({ codigo = "" }) => !isBlank(codigo)) ? undefined : accionNumbers();
  // A marco organized as a matriz says when in a column that a matriz has not.
  const tiempos =
    foreign.get("tiempos") ??
    extras.find(({ heading }) => marcoHeadings.get(normalizeHeading(heading)) === "tiempos")?.values;
  const read: Parameters<typeof readCount>[0][number][] = [];
  const whole = rows.map((row, index) => {
    const { accion = "", indicador = "", meta = "" } = row;
    const measured = MEASURE.some((key) => !isBlank(row[key] ?? ""));
    const cells = measured ? {} : proposeRow({ meta, indicador, tiempo: tiempos?.[index] }, facts).cells;
    if (!measured) read.push({ meta, cells });
    return {
      ...cells,
      ...withoutBlanks(row),
      ...(codigoOf && { codigo: codigoOf(accion) }),
      ...reported(row, figures?.[index] ?? ""),
    };
  });
  const said = organized.rows.map(({ programacion = [] }, index) =>
    programacionDe(programacion, figureIn(whole[index]!.cantidad)),
  );
  const programado = whole.map(({ meta = "", indicador, cantidad }, index) => {
    const of = said[index]!;
    if ("puntos" in of) return of.puntos;
    return figureIn(cantidad) === undefined ? [] : puntosLeidos({ meta, indicador });
  });
  const left = computed.filter(({ key, values }) =>
    values.some(
      (value, index) =>
        !isBlank(value) && !(key === "cumplimiento" && figures && whole[index]!.reportado === figures[index]),
    ),
  );
  return {
    rows: whole.map((row, index) => untilItsLastPoint(row, programado[index]!)),
    programado,
    unprogrammed: said.filter(({ como }) => como === "preguntar").length,
    extras: withOwnHeadings(matriz, [...extras, ...left.map(asExtra)]),
    read: readCount(read),
  };
}

const marcoHeadings = columnsByHeading(marcoOperativo);

type MatrizRow = RowsToInsert<MatrizKey>["rows"][number];

const reportado = columnOf(matriz, "reportado");

/** A stated cumplimiento as % reportado, where it is a figure and nothing else is reported. */
const reported = (row: MatrizRow, stated: CellValue): MatrizRow =>
  typeof stated === "number" && isBlank(row.reportado ?? "") ? { reportado: stated } : {};

const figureIn = (cell: CellValue | undefined) => (typeof cell === "number" ? cell : undefined);

/** Who says how much by each date says by when it is all due. */
function untilItsLastPoint(row: MatrizRow, puntos: readonly PuntoProgramado[]): MatrizRow {
  const last = puntos.at(-1);
  return last && isBlank(row.plazo ?? "") ? { ...row, plazo: last.hasta } : row;
}

const withoutBlanks = (row: MatrizRow): MatrizRow =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => !isBlank(value)));

const asExtra = ({ heading, values }: Computed<string>) => ({ heading, values: values.map(textOf) });
