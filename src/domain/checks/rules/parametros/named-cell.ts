import { parametros } from "../../../plan/parametros/parametros";
import { HOJA } from "../../../plan/parametros/tablas";
import { WorkbookReading } from "../../../reading/reading";
import { Place } from "../../../base/place";

const labels = new Map(parametros.map(({ name, label }) => [name, label]));

/** The place of a named cell of Parámetros; only its sheet where it is not known. */
export const placeOfParametro = ({ namedCells }: WorkbookReading, name: string): Place => ({
  sheet: HOJA,
  ...namedCells[name],
});

/** What stands beside it. */
export const labelOfParametro = (name: string): string => labels.get(name) ?? name;
