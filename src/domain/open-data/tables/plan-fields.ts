import { CellValue, isBlank } from "../../base/cell";
import { estadoDelCorte } from "../../plan/parametros/estado-del-corte";
import { PlanEnCorte } from "../../consolidated/plan-en-corte";
import { Field } from "../field";

/** What a cell says as text; null where it is blank. */
export const texto = (value: CellValue | undefined): string | null =>
  value === undefined || isBlank(value) ? null : String(value).trim();

/** What a cell says as a number; null where it is none. */
export const numero = (value: CellValue | undefined): number | null =>
  typeof value === "number" ? value : null;

const parametro = (name: string, title: string, description: string): Field<PlanEnCorte> => ({
  name,
  title,
  type: "string",
  description,
  value: ({ parametros }) => texto(parametros[name]),
});

/** Whose plan it is and at which corte: the first columns of every table. */
export const planFields: readonly Field<PlanEnCorte>[] = [
  parametro("codigo_dane", "Código DANE", "El código del municipio, como texto: conserva el cero inicial."),
  parametro("entidad", "Entidad", "El nombre de la entidad, como lo dice su libro."),
  parametro("municipio", "Municipio", "El municipio."),
  parametro("departamento", "Departamento", "El departamento."),
  parametro("plan", "Plan", "El nombre del plan de acción."),
  {
    name: "corte",
    title: "Fecha de corte",
    type: "date",
    description: "La fecha a la que se hizo el seguimiento.",
    value: ({ corte }) => corte,
  },
  {
    name: "estado_corte",
    title: "Estado del corte",
    type: "string",
    description: "«abierto» mientras se llena la matriz; «definitivo» cuando Planeación lo cerró.",
    value: ({ parametros }) => estadoDelCorte(parametros) ?? null,
  },
  {
    name: "archivo",
    title: "Archivo",
    type: "string",
    description: "El libro de donde se leyó.",
    value: ({ archivo }) => archivo,
  },
];

/** The fields of a thing as those of another that has it. */
export const fieldsOf = <Item, Part>(
  fields: readonly Field<Part>[],
  partOf: (item: Item) => Part,
): readonly Field<Item>[] =>
  fields.map((field) => ({ ...field, value: (item) => field.value(partOf(item)) }));
