import { Table } from "./column";
import { auxiliares } from "./matriz-auxiliares";
import { id } from "./matriz-id";
import { leidas } from "./matriz-leidas";
import { norma } from "./matriz-norma";
import { seguimiento } from "./matriz-seguimiento";
import { verificacion } from "./matriz-verificacion";

const columns = [...norma, ...seguimiento, ...verificacion, ...leidas, ...auxiliares, id];

export type MatrizKey = (typeof columns)[number]["key"];

/** The follow-up table: per indicator its meta, the percentage reached and what to correct, and what it takes to compute it. */
export const matriz: Table<MatrizKey> = {
  key: "matriz",
  title: "Matriz de seguimiento",
  tableName: "Matriz",
  columns,
  identity: [["id"], ["codigo"], ["accion", "indicador"]],
  norma,
};
