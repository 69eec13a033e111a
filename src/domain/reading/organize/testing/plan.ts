import { CellValue } from "../../../base/cell";

/** A made-up plan, so that what is told from texts does not only hold for the plans that it was written against. */
export const HEADINGS = [
  "Acción",
  "Beneficios para los ciudadanos",
  "Indicadores de gestión",
  "Metas",
  "Actividades",
  "Responsables",
  "Recursos",
  "Tiempos",
];

/** As a Word table has it: what is merged over the indicators of an acción is blank below its first row. */
export const WRITTEN: readonly (readonly string[])[] = [
  [
    "Ampliación de la cobertura de agua potable en la zona rural",
    "Mejor calidad de vida y menos enfermedades en las veredas",
    "Número de viviendas conectadas al acueducto",
    "120 viviendas",
    "Construir las redes de distribución de tres veredas",
    "Secretaría de Planeación y Obras Públicas",
    "Recursos propios y regalías",
    "24 meses",
  ],
  [
    "",
    "",
    "Porcentaje de muestras de agua aptas para el consumo",
    "95 %",
    "Tomar y analizar muestras en los puntos de control",
    "",
    "",
    "Mensual",
  ],
  [
    "Fortalecimiento de la atención en salud a la primera infancia",
    "Mayor acceso de los niños a los controles de crecimiento",
    "Cobertura de vacunación en menores de un año",
    "98%",
    "Realizar jornadas de vacunación en todos los barrios",
    "Director del hospital local",
    "Presupuesto de salud pública, equipos y biológicos",
    "Semestral",
  ],
  [
    "",
    "",
    "Número de visitas domiciliarias",
    "4 veces al año por familia",
    "Visitar a las familias priorizadas",
    "",
    "",
    "",
  ],
  [
    "",
    "",
    "Cantidad de gestores capacitados",
    "12",
    "Capacitar a los gestores comunitarios",
    "",
    "",
    "6 meses",
  ],
  [
    "Implementación de la política de transparencia y acceso a la información",
    "Ciudadanos informados que participan en las decisiones",
    "Porcentaje de solicitudes respondidas a tiempo",
    "100%",
    "Publicar el informe trimestral de peticiones y reclamos",
    "Oficina de Control Interno",
    "Página web institucional, equipos de cómputo",
    "Trimestral",
  ],
  [
    "",
    "",
    "Número de rendiciones de cuentas realizadas",
    "2 por año",
    "Convocar a las audiencias públicas de rendición de cuentas",
    "Alcalde municipal",
    "",
    "31 de diciembre de 2025",
  ],
];

const MERGED = [0, 1, 5, 6, 7];

/** The same rows, whole. */
export const MEANT: readonly (readonly string[])[] = WRITTEN.reduce<string[][]>((rows, row) => {
  const above = rows.at(-1);
  const carry = row[0] === "" && above;
  rows.push(
    row.map((cell, column) => (carry && cell === "" && MERGED.includes(column) ? above[column]! : cell)),
  );
  return rows;
}, []);

const BLANK_LINE: readonly string[] = Array.from({ length: 8 }, () => "");

/** A line with one text in a column. */
export const alone = (text: string, column = 0) =>
  BLANK_LINE.map((_, index) => (index === column ? text : ""));

/** Rows with their columns in another order. */
export const reordered = (rows: readonly (readonly CellValue[])[], order: readonly number[]) =>
  rows.map((row) => order.map((column) => row[column] ?? ""));

export const asTabs = (rows: readonly (readonly CellValue[])[]) =>
  rows.map((row) => row.join("\t")).join("\n");
export const asPipes = (rows: readonly (readonly CellValue[])[], outer = true) =>
  rows.map((row) => (outer ? `| ${row.join(" | ")} |` : row.join(" | "))).join("\n");

/** As a PDF gives it: each cell on as many lines as its column's width makes of it. */
export function asPrinted(rows: readonly (readonly CellValue[])[], widths: readonly number[]): string {
  return rows
    .flatMap((row) => {
      const cells = row.map((cell, column) => linesOf(String(cell), widths[column]! - 2));
      const height = Math.max(1, ...cells.map(({ length }) => length));
      return Array.from({ length: height }, (_, line) =>
        cells
          .map((texts, column) => (texts[line] ?? "").padEnd(widths[column]!))
          .join("")
          .trimEnd(),
      );
    })
    .join("\n");
}

function linesOf(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
