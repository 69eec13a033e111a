import { serialDate } from "../base/date";
import { MatrizCells } from "../checks/testing/tables";
import { integridadDe } from "../plan/cortes/sello/sello";
import { cuantasDiferencias, diferenciasConElCierre } from "../reading/cortes/diferencias";
import { cortesDe } from "../reading/cortes/cortes-de-matriz";
import { comoMatriz } from "./testing/copia";
import { rectificar } from "./rectificar";
import { libroCon, versionDe } from "./testing/libro";

const fila = (id: string, avance: number): MatrizCells => ({
  id,
  accion: "Actualizar el sitio web",
  indicador: id,
  meta: "10",
  tipo: "se mantiene",
  cantidad: 10,
  avance,
});

const datos = { motivo: "Faltó el acta 3", cerradoPor: "Planeación", hoy: serialDate(2009, 2, 1) };
const cerrado = versionDe(libroCon([fila("BCDFGH", 5), fila("JKLMNP", 10)]));
const changed = libroCon([fila("BCDFGH", 8), fila("JKLMNP", 10)], { estado_corte: "definitivo" }, [cerrado]);

test("what was changed since the corte was closed, cell by cell", () => {
  const differences = diferenciasConElCierre(cerrado.filas, changed.matrices[0]!.rows);
  expect(cuantasDiferencias(differences)).toBe(1);
  expect(differences.distintas).toMatchObject([
    { fila: { id: "BCDFGH" }, celdas: [{ key: "avance", heading: "Avance", antes: 5, ahora: 8 }] },
  ]);
});

test.each<[string, readonly MatrizCells[], number]>([
  ["nothing", [fila("BCDFGH", 5), fila("JKLMNP", 10)], 0],
  ["the order", [fila("JKLMNP", 10), fila("BCDFGH", 5)], 0],
  [
    "recomendaciones, which come after closing",
    [{ ...fila("BCDFGH", 5), recomendaciones: "Seguir" }, fila("JKLMNP", 10)],
    0,
  ],
  ["a meta a la fecha that was typed", [{ ...fila("BCDFGH", 5), metaALaFecha: 5 }, fila("JKLMNP", 10)], 1],
  ["evidencia", [{ ...fila("BCDFGH", 5), evidencia: "Acta" }, fila("JKLMNP", 10)], 1],
  ["a row that is gone and another that is new", [fila("BCDFGH", 5), fila("QRSTVW", 1)], 2],
])("differences with the closed corte: %s", (_, rows, count) => {
  const { matrices } = libroCon(rows);
  expect(cuantasDiferencias(diferenciasConElCierre(cerrado.filas, matrices[0]!.rows))).toBe(count);
});

test("a correction is a second version with its reason, and the first stays", () => {
  const [corte] = cortesDe(changed, changed.matrices[0]!);
  const { version, changes } = rectificar(
    changed,
    changed.matrices[0]!,
    corte!,
    changed.matrices[0]!.rows,
    datos,
  );
  expect(version.linea).toMatchObject({
    corte: 1,
    version: 2,
    motivo: "Faltó el acta 3",
    cumplimiento: 0.9,
    primera: 3,
    nombre: cerrado.linea.nombre,
  });
  expect(integridadDe(version.linea, version.filas)).toEqual({ kind: "intacto" });
  expect(changes.cells).toMatchObject([{ before: "definitivo", after: "rectificado" }]);
  // Its two rows, and its line.
  expect(changes.rows).toHaveLength(3);
  const after = libroCon([fila("BCDFGH", 8), fila("JKLMNP", 10)], {}, [cerrado, version]);
  expect(cortesDe(after, after.matrices[0]!)).toMatchObject([{ linea: { corte: 1, version: 2 } }]);
});

test("it is computed with the parameters of its corte, whatever they are now", () => {
  const later = libroCon([fila("BCDFGH", 8)], { inicio_plan: serialDate(2010, 1, 1) }, [cerrado]);
  const [corte] = cortesDe(later, later.matrices[0]!);
  const { version } = rectificar(later, later.matrices[0]!, corte!, later.matrices[0]!.rows, datos);
  expect(version.linea).toMatchObject({ de_inicio_plan: serialDate(2008, 9, 3), cumplimiento: 0.8 });
});

test("under a later corte, the copy of Historial is corrected and Avance anterior says the new value", () => {
  const open = { fecha_corte: serialDate(2009, 6, 30), corte_anterior: serialDate(2008, 12, 31) };
  const now = libroCon([{ ...fila("BCDFGH", 9), avanceAnterior: 5 }], open, [cerrado]);
  const [corte] = cortesDe(now, now.matrices[0]!);
  const corrected = comoMatriz(
    cerrado.filas.map((each) => (each.id === "BCDFGH" ? { ...each, avance: 6 } : each)),
  );
  const { version, changes } = rectificar(now, now.matrices[0]!, corte!, corrected, datos);
  expect(version.linea.cumplimiento).toBeCloseTo(0.8, 12);
  expect(changes.cells).toContainEqual(expect.objectContaining({ before: 5, after: 6 }));
});
