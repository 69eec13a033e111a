/** What the command line says of each of its orders: how it is written, what it does, and its options. */
export interface TextoDeOrden {
  readonly uso: string;
  readonly hace: string;
  readonly opciones: readonly (readonly [opcion: string, hace: string])[];
}

const JSON_OPTION = ["--json", "escribe el resultado como JSON, para otros programas"] as const;

export const ordenes = {
  revisar: {
    uso: "revisar LIBRO",
    hace: "dice qué no está bien en un libro; termina en 1 si hay errores",
    opciones: [JSON_OPTION],
  },
  cumplimiento: {
    uso: "cumplimiento LIBRO",
    hace: "calcula de nuevo el porcentaje de cumplimiento del plan y de cada acción",
    opciones: [JSON_OPTION],
  },
  consolidar: {
    uso: "consolidar CARPETA --salida DATOS",
    hace: "junta los planes de muchas entidades en datos abiertos: CSV y Parquet por corte",
    opciones: [
      ["--salida DATOS", "la carpeta donde se escriben los datos; se crea si no existe"],
      ["--parte i/n", "sólo uno de cada n archivos, para repartir el trabajo entre varias máquinas"],
      ["--procesos n", "cuántos archivos se leen a la vez; si no se dice, según el computador"],
    ],
  },
  organizar: {
    uso: "organizar ARCHIVO",
    hace: "convierte una tabla pegada de Word, una página o un texto en filas limpias, como JSON",
    opciones: [
      ["--hoja HOJA", "la hoja del libro donde está la tabla"],
      ["--json", "en una sola línea"],
    ],
  },
} as const satisfies Record<string, TextoDeOrden>;

const PROGRAM = "seguimatriz";
const WIDTH = 36;

const aligned = (left: string, right: string) => `  ${left.padEnd(WIDTH - 2)} ${right}`;

/** What `--help` says of the whole. */
export const ayuda = (): string =>
  [
    `Uso: ${PROGRAM} ORDEN [opciones]`,
    "",
    "Seguimiento de planes de acción desde una terminal, sin Excel.",
    "",
    ...Object.values(ordenes).map(({ uso, hace }) => aligned(uso, hace)),
    "",
    aligned(`${PROGRAM} ORDEN --help`, "las opciones de una orden"),
    "",
    "Termina en 0 si todo salió bien, 1 si hay errores en el libro o archivos que no se leyeron,",
    "2 si la orden está mal escrita, 3 si el archivo no se puede leer.",
  ].join("\n");

/** What `--help` says of an order. */
export function ayudaDe(orden: keyof typeof ordenes): string {
  const { uso, hace, opciones }: TextoDeOrden = ordenes[orden];
  return [
    `Uso: ${PROGRAM} ${uso}`,
    "",
    `${hace[0]!.toUpperCase()}${hace.slice(1)}.`,
    "",
    ...opciones.map(([opcion, explained]) => aligned(opcion, explained)),
  ].join("\n");
}

export const ordenMalEscrita = {
  desconocida: (orden: string): string => `No hay una orden «${orden}».`,
  faltaArchivo: (orden: keyof typeof ordenes): string =>
    `Falta decir qué archivo. Uso: ${PROGRAM} ${ordenes[orden].uso}`,
  opcion: (opcion: string): string => `«${opcion}» no es una opción de esta orden.`,
  faltaSalida: "Falta decir dónde se escriben los datos: --salida DATOS.",
  parte: (parte: string): string =>
    `«${parte}» no es una parte: escriba, por ejemplo, 2/4 para la segunda de cuatro.`,
  procesos: (procesos: string): string => `«${procesos}» no es un número de procesos: escriba 1 o más.`,
};
