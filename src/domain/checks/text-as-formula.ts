import { isErrorValue } from "../cell/cell";
import { TableReading } from "../reading/reading";
import { Table } from "../tables/column";
import { marcoOperativo } from "../tables/marco-operativo";
import { MatrizKey, matriz } from "../tables/matriz";
import { Check } from "./check";
import { Observation } from "./observation";
import { placeOf } from "./place";

const ID = "texto-como-formula";

function formulasIn<Key extends string>(
  table: Table<Key>,
  reading: TableReading<Key>,
): readonly Observation[] {
  const texts = table.columns.filter(({ type, formula }) => type === "text" && formula === undefined);
  return reading.rows.flatMap((row) =>
    texts.flatMap(({ key }): Observation[] => {
      const formula = row.formulas[key];
      return formula !== undefined && isErrorValue(row.values[key])
        ? [
            {
              rule: ID,
              severity: "error",
              place: placeOf(table, reading, key, row.number),
              found: row.values[key],
              detail: { formula },
            },
          ]
        : [];
    }),
  );
}

/** A text that begins with - = + or @ ("- Definir un responsable"), which Excel took for a formula when it was pasted. */
export const textAsFormula: Check = {
  id: ID,
  severity: "error",
  scope: "row",
  columns: ["accion", "indicador", "meta", "responsable", "recomendaciones"],
  marco: ({ reading }) => formulasIn(marcoOperativo, reading),
  matriz: ({ reading }) => formulasIn<MatrizKey>(matriz, reading),
};
