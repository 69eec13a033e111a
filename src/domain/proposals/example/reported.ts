import { serialDate } from "../../base/date";
import { CellEdit, Changes, FigureFormat } from "../../changes/changes";
import { editOf } from "../../changes/edit";
import { MatrizKey, matriz as table } from "../../plan/tables/matriz";
import { MatrizReading } from "../../reading/reading";

/** What Parámetros says in the example: an entity that there is not, at the second corte of its plan. */
export const PARAMETROS_DEL_EJEMPLO = {
  entidad: "Alcaldía de Ejemplo",
  plan: "Plan de acción de Gobierno en Línea (ejemplo)",
  vigencia: "2008 - 2012",
  inicio_plan: serialDate(2008, 9, 1),
  fin_plan: serialDate(2012, 12, 31),
  fecha_corte: serialDate(2009, 12, 31),
} as const;

interface Reported {
  readonly value: string | number;
  readonly format?: FigureFormat;
}

type Row = Partial<Record<MatrizKey, Reported>>;

const said = (avance: string | number, more: Partial<Record<MatrizKey, string>> = {}): Row => ({
  avance: { value: avance },
  ...Object.fromEntries(Object.entries(more).map(([key, value]) => [key, { value }])),
});
const share = (avance: number, more?: Partial<Record<MatrizKey, string>>): Row => ({
  ...said(avance, more),
  avance: { value: avance, format: "percentage" },
});

const EVIDENCIA = { evidencia: "Informe de la Secretaría de Planeación, diciembre de 2009" };

/**
 * What the example reports, by indicador: colours of every kind, and among them an observación of each kind to try.
 */
const REPORTED: Readonly<Record<string, Row>> = {
  "Frecuencia de actualización del sitio web": said(40, EVIDENCIA),
  "Número de nuevos puntos con conexión a internet": said(6, EVIDENCIA),
  "Número de bases de datos creadas": said(1, {
    recomendaciones: "Publicar la segunda base de datos en el primer trimestre de 2010.",
  }),
  "Porcentaje de servicios identificados y evaluados": share(0.3, EVIDENCIA),
  "Porcentaje de servicios publicados en el SUIT": share(0.22, EVIDENCIA),
  // Red, and nobody says what is going to be done.
  "Porcentaje de servicios optimizados, entre los que se pueden optimizar": share(0.05),
  // On another scale: the fix writes 25 %.
  "Porcentaje de trámites identificados y estudiados": said(25),
  // A sentence where a figure goes.
  "Porcentaje de trámites racionalizados, entre los que se pueden racionalizar": said("van como la mitad"),
  "Porcentaje de trámites publicados": share(0.2, EVIDENCIA),
  // All of it, and nothing that proves it.
  "Porcentaje de trámites automatizados, entre los que se pueden automatizar": share(1),
  "Cantidad de entidades vinculadas": said(3, EVIDENCIA),
  "Número de visitas al sitio web": said(1500, EVIDENCIA),
  "Número de jornadas de socialización con la comunidad": said(2, EVIDENCIA),
  "Porcentaje de recursos necesarios dispuestos para la implementación de las fases": share(0.26, EVIDENCIA),
  "Porcentaje de criterios cumplidos de la fase de Información": share(1, EVIDENCIA),
  "Porcentaje de criterios cumplidos de la fase de Interacción": share(0.9, EVIDENCIA),
  "Porcentaje de criterios cumplidos de la fase de Transacción": share(0.5, EVIDENCIA),
};

/**
 * The avances of the example, in the matriz that was made of its acciones.
 * @example reportedInExample(matriz).cells.length > 0
 */
export function reportedInExample(matriz: MatrizReading): Changes {
  const cells = matriz.rows.flatMap((row) =>
    Object.entries(REPORTED[String(row.values.indicador)] ?? {}).flatMap(([key, { value, format }]) => {
      const edit: CellEdit | null = editOf(table, matriz, row, key as MatrizKey, value);
      return edit ? [{ ...edit, ...(format && { format }) }] : [];
    }),
  );
  return { cells, rows: [] };
}
