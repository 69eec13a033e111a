import { isLeafHeading, mayBeHeading, meaningsOf } from "./heading-meaning";

const plainest = (heading: string) => meaningsOf(heading)[0]?.key;

test.each([
  ["Resp.", "responsables"],
  ["Dependencia líder", "responsables"],
  ["SECRETARÍA", "responsables"],
  ["Indicador · Nombre", "indicador"],
  ["INDICADOR DE PRODUCTO", "indicador"],
  ["No MP", "codigo"],
  ["Código de producto", "codigo"],
  ["N.º", "codigo"],
  ["FECHA DE EJECUCIÓN · Inicio", "inicio"],
  ["FECHA DE EJECUCIÓN · FIN", "plazo"],
  ["Fecha de cierre", "plazo"],
  ["Fecha prevista", "tiempos"],
  ["Línea de base 2023", "lineaBase"],
  ["Meta del cuatrienio", "meta"],
  ["Valor ejecutado", "avance"],
  ["% de avance físico", "reportado"],
  ["Avance total (%)", "reportado"],
  ["Avance", "avance"],
  ["RECURSOS · Fuente", "recursos"],
  ["Estrategia / Actividad", "actividades"],
  ["Hito", "actividades"],
  ["Actuación", "accion"],
  ["accion_planificada", "accion"],
  ["fecha_fin", "plazo"],
  ["Fecha inicio prevista", "inicio"],
  ["avance_fisico_pct", "reportado"],
  ["presupuesto_estimado_usd", "recursos"],
  ["Medio de verificación", "evidencia"],
  ["Programa", "accion"],
])("«%s» is a column of %s", (heading, key) => expect(plainest(heading)).toBe(key));

test.each([
  "Tipo de indicador",
  "Unidad de medida",
  "Indicador · Valor",
  "Línea",
  "% ejecutado del presupuesto",
  "Población beneficiaria",
  "Observaciones",
  "Proteger las cuencas del municipio",
])("«%s» says plainly nothing of ours", (heading) =>
  expect(meaningsOf(heading).filter(({ rank }) => rank >= 0.5)).toEqual([]),
);

test.each([
  ["META CUATRIENIO", "Meta 2024"],
  ["Código de producto", "No."],
  ["AVANCE ACUMULADO", "Avance 2024"],
  ["Programa", "Eje"],
  ["Recursos", "Presupuesto"],
])("«%s» says it more plainly than «%s»", (more, less) => {
  expect(plainest(more)).toBe(plainest(less));
  expect(meaningsOf(more)[0]!.rank).toBeGreaterThan(meaningsOf(less)[0]!.rank);
});

test("what needs the heading over it, and what may be a heading at all", () => {
  expect(["Nombre", "Fin", "II", "2024", "Enero"].filter(isLeafHeading)).toHaveLength(5);
  expect(["Proyectos estratégicos", "Componente"].filter(isLeafHeading)).toEqual([]);
  expect(["Unidad de medida", "2024", "Tendencia"].filter(mayBeHeading)).toHaveLength(3);
  expect(["Dictar talleres", "13,5"].filter(mayBeHeading)).toEqual([]);
});
