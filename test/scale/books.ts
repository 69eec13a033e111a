import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { MatrizCells } from "../../src/domain/checks/testing/tables";
import { serialDate } from "../../src/domain/base/date";
import { Parametros } from "../../src/domain/plan/parametros/parametro";
import { writeBook } from "../../src/files";
import { bookSheets } from "../../src/sheets/book";
import { RandomRow } from "../agreement/random-rows";
import { matrizRows } from "../bench/matriz-rows";

/** What an entity writes in its workbook. */
export interface EntityPlan {
  readonly parametros: Parametros;
  readonly rows: readonly RandomRow[];
}

const ROWS_OF_PLAN = 60;

/** The values of an avance that stand in the template, each its own, to be changed in its markup. */
const MARK = 912_000;
const MARKED_AVANCE = new RegExp(`<v>${MARK / 1000}(\\d{3})</v>`, "g");
const MARKED_ENTITY = "Entidad de la plantilla";
const MARKED_CODE = "00000";

const rows = matrizRows(ROWS_OF_PLAN);
const avanceOf = (entity: number, row: number) => ((row * 7 + entity * 13) % 23) + 0.5;

const withAvances = (avance: (row: number) => number): readonly RandomRow[] =>
  rows.map(
    (cells: MatrizCells, index) =>
      (typeof cells.avance === "number" ? { ...cells, avance: avance(index) } : cells) as RandomRow,
  );

const parametrosOf = (entidad: string, codigo: string): Parametros => ({
  entidad,
  codigo_dane: codigo,
  plan: "Plan de acción de Gobierno en Línea",
  inicio_plan: serialDate(2008, 3, 1),
  fecha_corte: serialDate(2008, 12, 31),
  estado_corte: "definitivo",
});

/** The plan of one of the country's entities: the same indicators for all, each with its own avances. */
export const entityPlan = (entity: number): EntityPlan => ({
  parametros: parametrosOf(`Alcaldía n.º ${entity}`, String(10_000 + entity)),
  rows: withAvances((row) => avanceOf(entity, row)),
});

/**
 * Writes workbooks of many entities: the first as any other, the rest by changing in its markup what they write, which takes a
 * tenth of the time. The figures that the file shows are the first one's: who consolidates computes them anew.
 */
export async function entityBooks(): Promise<(entity: number) => Uint8Array> {
  const template = await writeBook(
    bookSheets({
      parametros: parametrosOf(MARKED_ENTITY, MARKED_CODE),
      matriz: { rows: withAvances((row) => MARK + row) },
      resumen: {},
    }),
  );
  const parts = unzipSync(template);
  const texts = strFromU8(parts["xl/sharedStrings.xml"]!);
  const matriz = Object.keys(parts).find(
    (name) => name.includes("worksheets/") && MARKED_AVANCE.test(strFromU8(parts[name]!)),
  )!;
  const cells = strFromU8(parts[matriz]!);
  return (entity) => {
    const { entidad, codigo_dane: code } = entityPlan(entity).parametros;
    const named = texts
      .replace(MARKED_ENTITY, String(entidad))
      .replace(`>${MARKED_CODE}<`, `>${String(code)}<`);
    const filled = cells.replace(
      MARKED_AVANCE,
      (_, row: string) => `<v>${avanceOf(entity, Number(row))}</v>`,
    );
    return zipSync(
      { ...parts, "xl/sharedStrings.xml": strToU8(named), [matriz]: strToU8(filled) },
      { level: 1 },
    );
  };
}
