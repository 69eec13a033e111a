import { CellValue } from "../base/cell";
import { CellEdit, Changes, RowInsertion, isEmpty, together } from "../changes/changes";
import { libroConMarco } from "../checks/rules/marco/sin-seguir";
import { recuentoDe } from "../plan/cumplimiento/fuera";
import { informe } from "../plan/cumplimiento/informe";
import { claveDe } from "../plan/cumplimiento/lineas";
import { OwnTableReading } from "../reading/own-table-reading";
import { MatrizReading, WorkbookReading } from "../reading/reading";
import { libroDe, resumenOf } from "../reading/resumen-of";
import { parametrosChanged } from "./parametros";

/** What brings a Resumen up to date with its matriz, and what it is called once it is done. */
export interface ResumenAlDia {
  readonly changes: Changes;
  /** Nothing where it lacks no line: its chart is drawn anew all the same, with the lines that a person wrote. */
  readonly as: { readonly what: "resumenUpdated" | "nothing"; readonly rows: number };
}

/**
 * Appends to the Resumen of a matriz the acciones and the responsables that it lacks. What a person wrote there stays, and
 * so does the order of its lines.
 *
 * @param sheet the matriz's; absent: the first
 * @returns null where that matriz has no Resumen
 * @example resumenAlDia(reading)?.changes.cells // Código and Acción of the first free line
 */
export function resumenAlDia(seen: WorkbookReading, sheet?: string): ResumenAlDia | null {
  const matriz = seen.matrices.find((each) => sheet === undefined || each.sheet === sheet);
  const resumen = matriz && resumenOf(seen, matriz);
  if (!resumen) return null;
  // Those of the matriz alone, whatever the Resumen lists today.
  const { acciones, responsables } = informe(
    matriz.rows,
    seen.parametros,
    libroDe({ ...seen, resumenes: [] }, matriz),
  );
  const missing = lacking(resumen.acciones, "accion", acciones);
  const changes = [
    recontado(seen, matriz),
    appended(
      resumen.acciones,
      "accion",
      missing.map(({ codigo, nombre }) => ({ codigo, accion: nombre })),
    ),
  ];
  if (resumen.responsables) {
    const names = lacking(resumen.responsables, "responsable", responsables);
    changes.push(
      appended(
        resumen.responsables,
        "responsable",
        names.map(({ nombre }) => ({ responsable: nombre })),
      ),
    );
  }
  const { headerRow: row, columns, headings } = resumen.acciones;
  const place = { sheet: resumen.sheet, row, column: columns.accion!, heading: headings.accion };
  const what = changes.every(isEmpty) ? "nothing" : "resumenUpdated";
  return { changes: { ...together(changes), charts: [{ place }] }, as: { what, rows: missing.length } };
}

/**
 * What no formula counts of a matriz, kept in Parámetros for the formulas of its Resumen; nothing where it stands there
 * already.
 */
export function recontado(seen: WorkbookReading, matriz: MatrizReading): Changes {
  const counted = Object.entries(recuentoDe(libroConMarco(seen, matriz)));
  const other = counted.filter(([name, many]) => many !== (seen.parametros[name] || 0));
  return parametrosChanged(seen, Object.fromEntries(other));
}

/** A line says the same as a group where its formulas take it for the same. */
function lacking<Key extends string, Group extends { readonly nombre: string }>(
  { rows }: OwnTableReading<Key>,
  key: Key,
  groups: readonly Group[],
): readonly Group[] {
  const listed = new Set(rows.map(({ cells }) => claveDe(cells[key] ?? "")));
  return groups.filter(({ nombre }) => !listed.has(claveDe(nombre)));
}

type Line<Key extends string> = Readonly<Partial<Record<Key, CellValue>>>;

/**
 * In the blank lines of a list first and, when they run out, in new ones above its last, so that whatever looks at its
 * lines grows with them.
 */
function appended<Key extends string>(
  table: OwnTableReading<Key>,
  key: Key,
  lines: readonly Line<Key>[],
): Changes {
  const { sheet, tableName, columns, headings, blankRows, lastRow } = table;
  const written = (line: Line<Key>) =>
    (Object.keys(line) as Key[]).flatMap((each) => {
      const after = line[each] ?? "";
      return after === "" ? [] : [{ key: each, column: columns[each]!, after, isFormula: false }];
    });
  const free = blankRows.filter((row) => row !== lastRow);
  const more = Math.max(0, lines.length - blankRows.length);
  const filled = lines.flatMap((line, index) => {
    if (index < free.length) return [{ row: free[index]!, line }];
    return index < free.length + more ? [] : [{ row: lastRow, line }];
  });
  return {
    cells: filled.flatMap(({ row, line }) =>
      written(line).map(({ key: each, column, ...edit }): CellEdit => ({
        ...edit,
        place: { sheet, row, column, heading: headings[each] },
        before: "",
      })),
    ),
    rows: lines.slice(free.length, free.length + more).map((line): RowInsertion => ({
      sheet,
      tableName: tableName!,
      below: lastRow - 1,
      cells: written(line).map(({ column, after, isFormula }) => ({ column, after, isFormula })),
      foundBy: [columns[key]!],
      moves: "lines",
    })),
  };
}
