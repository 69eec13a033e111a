import { ownTable } from "../tables/column";

/** What the sheet Parámetros is called: observaciones of what no cell has say it. */
export const HOJA = "Parámetros";

/** How many there are of something, for metas such as «1 por dependencia». */
export const conteos = ownTable({
  tableName: "Conteos",
  columns: [
    {
      key: "nombre",
      heading: "Nombre",
      type: "text",
      help: "De qué hay varios, en singular o en plural: dependencias, sedes, fases.",
    },
    {
      key: "cantidad",
      heading: "Cantidad",
      type: "number",
      minimum: 1,
      help: "Cuántos hay, en cifras: 8. De él salen las metas que se cuentan por cada uno.",
    },
  ],
  identity: [["nombre"]],
});

/** What was decided when a table was organized: for the next one with the same headings. */
export const tablasOrganizadas = ownTable({
  tableName: "TablasOrganizadas",
  columns: [
    { key: "encabezados", heading: "Encabezados de la tabla", type: "text" },
    { key: "destino", heading: "Se organiza como", type: "text" },
    { key: "columnas", heading: "Columnas que se dijeron", type: "text" },
    { key: "pasos", heading: "Pasos que se cambiaron", type: "text" },
  ],
  identity: [["encabezados"]],
});

/** Who signs, in this order. */
export const comite = ownTable({
  tableName: "Comite",
  columns: [
    { key: "nombre", heading: "Nombre", type: "text" },
    { key: "cargo", heading: "Cargo", type: "text" },
  ],
  identity: [["nombre"]],
});

/** The acciones that the plan announces: each should have its rows. */
export const accionesDelMarco = ownTable({
  tableName: "AccionesDelMarco",
  columns: [{ key: "accion", heading: "Acciones del marco de acción", type: "text" }],
  identity: [["accion"]],
});
