import { isBlank } from "../cell/cell";
import { matriz } from "../tables/matriz";
import { Check, MatrizContext } from "./check";
import { Observation } from "./observation";
import { placeOf } from "./place";
import { sameText } from "./same-text";

const ID = "codigo-repetido";

function doubledCodes({ reading }: MatrizContext): readonly Observation[] {
  const first = new Map<string, number>();
  const found: Observation[] = [];
  for (const row of reading.rows) {
    const { codigo } = row.values;
    if (isBlank(codigo)) continue;
    const text = sameText(codigo);
    const earlier = first.get(text);
    if (earlier === undefined) {
      first.set(text, row.number);
      continue;
    }
    found.push({
      rule: ID,
      severity: "error",
      place: placeOf(matriz, reading, "codigo", row.number),
      found: codigo,
      detail: { first: earlier },
    });
  }
  return found;
}

/** Two rows have the same key: they can't be told apart from one corte to the next. */
export const duplicateCode: Check = {
  id: ID,
  severity: "error",
  scope: "table",
  columns: ["codigo"],
  matriz: doubledCodes,
};
