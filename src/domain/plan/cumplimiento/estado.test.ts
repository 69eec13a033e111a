import { Parametros } from "../parametros/parametro";
import { Values, alvarado, calcular, percent, plazo24Meses } from "./testing/calcular";

describe("estado", () => {
  const contado: Values = { tipo: "se va sumando", cantidad: 10 };
  const porcentaje: Values = { tipo: "se mantiene", cantidad: 1, meta: "100 %" };
  it.each<[string, Values, string | null, number | null, Parametros]>([
    ["una fila en que nadie escribió", { accion: "", indicador: "", meta: "" }, null, null, alvarado],
    ["exigible y sin avance", contado, "sin reporte", null, alvarado],
    ["meta en blanco", { meta: " " }, "sin meta", null, alvarado],
    ["meta «N/A»", { meta: "n/a" }, "sin meta", null, alvarado],
    [
      "meta «-» con su cantidad ya corregida",
      { ...contado, meta: "-", avance: 5 },
      "calculado",
      50,
      alvarado,
    ],
    ["meta en palabras, con % reportado", { reportado: 0.7 }, "calculado", 70, alvarado],
    ["meta en palabras, con avance y sin tipo", { avance: 3 }, "por revisar", null, alvarado],
    ["avance que no es número", { ...contado, avance: "en proceso" }, "por revisar", null, alvarado],
    [
      "avance que no es número, con % reportado",
      { ...contado, avance: "en proceso", reportado: 0.5 },
      "calculado",
      50,
      alvarado,
    ],
    ["80 escrito por 80 %", { ...porcentaje, avance: 80 }, "por revisar", null, alvarado],
    [
      "la escala confirmada con el mismo % reportado",
      { ...porcentaje, cantidad: 0.5, avance: 0.7, reportado: 1.4 },
      "calculado",
      140,
      alvarado,
    ],
    [
      "% reportado igual al calculado, redondeado",
      { ...contado, avance: 3.34, reportado: 0.33 },
      "calculado",
      33.4,
      alvarado,
    ],
    ["% reportado que no coincide", { ...contado, avance: 5, reportado: 0.8 }, "por revisar", null, alvarado],
    [
      "% reportado 100 % por un calculado de 120 %",
      { ...contado, avance: 12, reportado: 1 },
      "calculado",
      120,
      alvarado,
    ],
    ["% reportado en otra escala", { reportado: 70 }, "por revisar", null, alvarado],
    ["% reportado con texto", { reportado: "casi todo" }, "por revisar", null, alvarado],
    ["un error en la fila", { ...contado, avance: "#REF!" }, "por revisar", null, alvarado],
    ["sin fecha de corte", { ...contado, avance: 5 }, "por revisar", null, { ...alvarado, fecha_corte: "" }],
    [
      "con plazo y sin inicio del plan",
      { ...contado, plazo: plazo24Meses, avance: 5 },
      "por revisar",
      null,
      { ...alvarado, inicio_plan: "" },
    ],
    [
      "la meta a la fecha escrita encima manda",
      { ...contado, metaALaFecha: 4, avance: 3 },
      "calculado",
      75,
      alvarado,
    ],
  ])("%s", (_, values, estado, cumplimiento, parametros) => {
    const fila = calcular(values, parametros);
    expect([fila.estado, percent(fila.cumplimiento)]).toEqual([estado, cumplimiento]);
  });

  it("says which figures are stated and not computed", () => {
    const noCalculado = (values: Values) => calcular(values).noCalculado;
    expect(noCalculado({ reportado: 0.7 })).toBe(true);
    expect(noCalculado({ tipo: "cumple", avance: "Parcial", reportado: 0.4 })).toBe(true);
    expect(noCalculado({ tipo: "cumple", avance: "parcial", reportado: 0.4 })).toBe(true);
    expect(noCalculado({ ...contado, avance: 5 })).toBe(false);
    expect(noCalculado(contado)).toBe(false);
  });
});
