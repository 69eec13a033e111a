import { MatrizCells } from "../../src/domain/checks/testing/tables";
import { unidadesDePor } from "../../src/domain/plan/cumplimiento/periodo";
import { nombresDeTipos } from "../../src/domain/plan/cumplimiento/tipos/nombres";

/** Rows of one acción. */
const ROWS_OF_ACCION = 8;
/** One of so many rows has something wrong. */
const WRONG = 20;

const WHAT = [
  "puntos de conexión a internet",
  "talleres de capacitación",
  "visitas al sitio web municipal",
  "trámites racionalizados y publicados",
  "bases de datos creadas",
  "funcionarios capacitados en el uso de herramientas",
];

const WRONGS: readonly MatrizCells[] = [
  { meta: "" },
  { meta: "-" },
  { avance: "80 %" },
  { cantidad: "ocho" },
  { plazo: "diciembre" },
  { tipo: "acumulado" },
  { reportado: 80 },
  { peso: 120 },
  { indicador: " " },
  { avance: "casi" },
];

/**
 * Rows of a matriz that all differ, as offices fill them: long acciones, metas in words and in numbers, dates, and one in
 * twenty with something wrong. The same ones each time.
 */
export function matrizRows(count: number): MatrizCells[] {
  return Array.from({ length: count }, (_, index): MatrizCells => {
    const accion = Math.floor(index / ROWS_OF_ACCION);
    const what = WHAT[index % WHAT.length]!;
    const tipo = nombresDeTipos[index % nombresDeTipos.length]!;
    const rate = tipo === "cada periodo";
    const por = unidadesDePor[index % unidadesDePor.length]!;
    const quantity = (index % 97) + 3;
    const row: MatrizCells = {
      accion: `Acción ${accion}: fortalecer la atención a la ciudadanía de la vereda ${accion} por medios electrónicos`,
      indicador: `Número de ${what} en la institución ${index}`,
      meta: rate
        ? `${quantity} veces por ${por}, informe ${index}`
        : `${quantity} ${what} (registro ${index})`,
      codigo: `${accion + 1}.${(index % ROWS_OF_ACCION) + 1}`,
      responsable: `Oficina ${index % 40} de sistemas`,
      evidencia: index % 10 > 0 ? `https://alcaldia.gov.co/evidencias/${index}.pdf` : "",
      tipo,
      cantidad: tipo === "cumple" ? "" : quantity,
      por: rate ? por : "",
      lineaBase: tipo === "se reduce" ? quantity * 2 : "",
      inicio: index % 5 === 0 ? 39700 + (index % 50) : "",
      plazo: rate ? "" : 39900 + (index % 900),
      avance: index % 4 === 0 ? "" : tipo === "cumple" ? "Sí" : (index % 13) + 0.5,
      recomendaciones: index % 10 > 0 ? `Reforzar el seguimiento del indicador ${index}` : "",
    };
    return index % WRONG === 0 ? { ...row, ...WRONGS[(index / WRONG) % WRONGS.length] } : row;
  });
}
