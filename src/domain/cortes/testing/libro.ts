import { serialDate } from "../../base/date";
import { ownTableSheet } from "../../checks/testing/cerrados";
import { MatrizCells, matrizSheet } from "../../checks/testing/tables";
import { cortes } from "../../plan/cortes/cortes";
import { historial } from "../../plan/cortes/historial";
import { parametros as declarados } from "../../plan/parametros/parametros";
import { Parametros } from "../../plan/parametros/parametro";
import { readWorkbook } from "../../reading";
import { readCortes } from "../../reading/cortes/read-cortes";
import { WorkbookReading } from "../../reading/reading";
import { Cierre, DatosDelCierre, cerrar } from "../cerrar";
import { VersionCerrada } from "../version";

/** Alvarado's first corte: the plan rules from 3-sep-2008. */
export const parametros: Parametros = {
  inicio_plan: serialDate(2008, 9, 3),
  fin_plan: serialDate(2012, 12, 31),
  fecha_corte: serialDate(2008, 12, 31),
  vigencia_inicio: serialDate(2008, 1, 1),
  estado_corte: "abierto",
  periodicidad: "Semestral",
};

export const datos: DatosDelCierre = {
  nombre: "Segundo semestre de 2008",
  acta: "Acta 4",
  cerradoPor: "Planeación",
  hoy: serialDate(2009, 1, 15),
  errores: 0,
  excepciones: 0,
};

const namedCells = Object.fromEntries(
  declarados.map(({ name }, index) => [name, { sheet: "Parámetros", row: index + 1, column: 1 }]),
);

/** A workbook with a matriz and the cortes of it that were closed, as it is read. */
export function libroCon(
  rows: readonly MatrizCells[],
  more: Parametros = {},
  versiones: readonly VersionCerrada[] = [],
): WorkbookReading {
  const kept = [
    ownTableSheet(
      cortes,
      versiones.map(({ linea }) => linea),
    ),
    ownTableSheet(
      historial,
      versiones.flatMap(({ filas }) => filas),
    ),
  ];
  return readWorkbook([matrizSheet(rows), ...kept], {
    parametros: { ...parametros, ...more },
    hasParametros: true,
    namedCells,
    ...(versiones.length > 0 && readCortes(kept)),
  });
}

/** Closes the corte of a workbook with one matriz. */
export const cierreDe = (reading: WorkbookReading, more: Partial<DatosDelCierre> = {}): Cierre =>
  cerrar(reading, reading.matrices[0]!, { ...datos, ...more });

/** The same where nothing is in its way. */
export function versionDe(reading: WorkbookReading): VersionCerrada {
  const cierre = cierreDe(reading);
  if (cierre.kind !== "porCerrar") throw new Error(`It can't be closed: ${cierre.kind}`);
  return cierre.version;
}
