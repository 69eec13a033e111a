import { applied } from "../../changes/apply";
import { checkWorkbook } from "../../checks";
import { marcoSheet, matrizSheet } from "../../checks/testing/tables";
import { informe } from "../../plan/cumplimiento/informe";
import { completarParametros } from "../../plan/parametros/completar";
import { parametros } from "../../plan/parametros/parametros";
import { readWorkbook } from "../../reading";
import { matrizRows } from "../matriz";
import { PARAMETROS_DEL_EJEMPLO, ejemploGelT2008, reportedInExample } from ".";

const valores = completarParametros({
  ...Object.fromEntries(parametros.map(({ name, initial = "" }) => [name, initial])),
  ...PARAMETROS_DEL_EJEMPLO,
});
const named = { parametros: valores, hasParametros: true };

const marco = readWorkbook([marcoSheet(ejemploGelT2008)]).marcos[0]!;
const unreported = matrizSheet(matrizRows(marco, { inicio: PARAMETROS_DEL_EJEMPLO.inicio_plan }));
const reported = reportedInExample(readWorkbook([unreported], named).matrices[0]!);
const reading = readWorkbook(applied([unreported], [reported]), named);

test("it has figures of every colour, and rows that wait", () => {
  const { filas } = informe(reading.matrices[0]!.rows, valores);
  expect(new Set(filas.map(({ semaforo }) => semaforo))).toEqual(new Set(["rojo", "amarillo", "verde", ""]));
  expect(new Set(filas.map(({ estado }) => estado))).toEqual(
    new Set(["calculado", "por revisar", "sin reporte", "no exigible"]),
  );
});

test("it has an observación of each kind to try: one that a machine corrects, one that only a person can", () => {
  expect(checkWorkbook(reading).map(({ rule, severity }) => [rule, severity])).toEqual([
    ["plazo-vencido", "advertencia"],
    ["escala", "error"],
    ["avance-ilegible", "error"],
    ["rojo-sin-recomendacion", "advertencia"],
    ["cumplido-sin-evidencia", "sugerencia"],
  ]);
});
