import { isBlank } from "../../../base/cell";
import { matriz } from "../../../plan/tables/matriz";
import { Check, MatrizContext } from "../../check";
import { Observation } from "../../observation";
import { placeOf } from "../../place";
import { hashOfText, sameText } from "../../same-text";
import { withSharedNumber } from "./shared-number";

const ID = "codigo-repetido";

function doubledCodes({ reading }: MatrizContext): readonly Observation[] {
  const first = new Map<string, number>();
  const found: Observation[] = [];
  const mayBeDoubled = withSharedNumber(reading.rows, ({ values: { codigo } }) =>
    isBlank(codigo) ? null : hashOfText(codigo),
  );
  for (const row of mayBeDoubled) {
    const { codigo } = row.values;
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
