import { Parametro, SECCIONES } from "../../domain/plan/parametros/parametro";
import { parametros } from "../../domain/plan/parametros/parametros";
import { cell } from "../declaration/area";
import { lists } from "../lists";

/** Columns of the sheet. */
export const LABEL = 0;
export const COUNTS = 4;
export const COMMITTEE = 7;
export const LISTS = 10;
export const FIRST_ROW = 3;

/** What only the formulas read: quiet and out of the print, below the lists. */
export const isAuxiliary = ({ section }: Parametro) => section === "Auxiliares";

/** A cell of the form: its label, its value and its help stand side by side, from this column on. */
interface FormPlace {
  readonly row: number;
  readonly column: number;
}

/** Below each section's heading its named cells, and a blank row. */
function stacked(shown: readonly Parametro[], first: FormPlace): readonly (readonly [string, FormPlace])[] {
  let row = first.row;
  return SECCIONES.flatMap((name) => {
    const own = shown.filter(({ section }) => section === name);
    const places = own.map((each) => [each.name, { ...first, row: ++row }] as const);
    if (own.length > 0) row += 2;
    return places;
  });
}

const longestList = Math.max(...lists.map(({ values }) => values.length));

const places: ReadonlyMap<string, FormPlace> = new Map([
  ...stacked(
    parametros.filter((each) => !isAuxiliary(each)),
    { row: FIRST_ROW, column: LABEL },
  ),
  ...stacked(parametros.filter(isAuxiliary), { row: FIRST_ROW + longestList + 3, column: LISTS }),
]);

/** Where the label of a named cell stands. */
export function placeInForm({ name }: Parametro): FormPlace {
  const place = places.get(name);
  if (!place) throw new Error(`Parámetros has no place for ${name}`);
  return place;
}

export function valueCell(parametro: Parametro) {
  const { row, column } = placeInForm(parametro);
  return cell(row, column + 1);
}

/** The last row of what is printed of the form. */
export const LAST_ROW = Math.max(
  ...parametros.filter((each) => !isAuxiliary(each)).map((each) => placeInForm(each).row),
);
