import { isBlank } from "../../../base/cell";
import { matriz } from "../../../plan/tables/matriz";
import { MatrizContext, defineCheck } from "../../check";
import { Finding } from "../../finding";
import { placeOf } from "../../rows/place";
import { hashForPeople, keyForPeople } from "../../../language/spelling/same-text";
import { withSharedNumber } from "./shared-number";

function doubledCodes({ reading }: MatrizContext): readonly Finding[] {
  const first = new Map<string, number>();
  const found: Finding[] = [];
  const mayBeDoubled = withSharedNumber(reading.rows, ({ values: { codigo } }) =>
    isBlank(codigo) ? null : hashForPeople(codigo),
  );
  for (const row of mayBeDoubled) {
    const { codigo } = row.values;
    const text = keyForPeople(codigo);
    const earlier = first.get(text);
    if (earlier === undefined) {
      first.set(text, row.number);
      continue;
    }
    found.push({
      place: placeOf(matriz, reading, "codigo", row.number),
      found: codigo,
      detail: { first: earlier },
    });
  }
  return found;
}

/** Two rows have the same key: they can't be told apart from one corte to the next. */
export const duplicateCode = defineCheck({
  id: "codigo-repetido",
  severity: "error",
  scope: "table",
  columns: ["codigo"],
  matriz: doubledCodes,
});
