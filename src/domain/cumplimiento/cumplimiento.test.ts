import { CellValue } from "../cell/cell";
import { serialDate } from "../cell/date";
import { Parametros } from "../parametros/parametro";
import { semaforoDelPreset } from "../parametros/parametros";
import { presets } from "../semaforo/presets";
import { MatrizKey, matriz } from "../tables/matriz";
import { TableRow } from "../tables/row";
import { calcularFilas } from "./fila";

type Values = Partial<Record<MatrizKey, CellValue>>;

const blank = Object.fromEntries(matriz.columns.map((column) => [column.key, ""])) as Record<
  MatrizKey,
  CellValue
>;

function row(values: Values, number = 9): TableRow<MatrizKey> {
  return {
    number,
    values: { ...blank, accion: "Actualizar el sitio web", indicador: "Indicador", meta: "Meta", ...values },
    formulas: {},
    carried: [],
  };
}

/** Alvarado: the plan rules from 3-sep-2008, first corte 31-dic-2008. */
const alvarado: Parametros = {
  inicio_plan: serialDate(2008, 9, 3),
  periodo_inicio: serialDate(2008, 9, 3),
  fecha_corte: serialDate(2008, 12, 31),
  estado_corte: "abierto",
  ...semaforoDelPreset(presets[0]),
};

function calcular(values: Values, parametros: Parametros = alvarado) {
  return calcularFilas([row(values)], parametros)[0]!;
}

const percent = (figure: number | null) => (figure === null ? null : Math.round(figure * 1000) / 10);

interface Case {
  readonly name: string;
  readonly values: Values;
  readonly parametros?: Parametros;
  readonly meta?: number | null;
  readonly cumplimiento?: number | null;
  readonly plan?: number | null;
  readonly estado: string | null;
}

const plazo24Meses = serialDate(2010, 9, 3);
const junio2009: Parametros = { ...alvarado, fecha_corte: serialDate(2009, 6, 30) };

describe("the worked rows of the specification", () => {
  it.each<Case>([
    {
      name: "10 puntos en 24 meses, avance 2",
      values: { meta: "10 puntos", tipo: "se va sumando", cantidad: 10, plazo: plazo24Meses, avance: 2 },
      meta: 1.63,
      cumplimiento: 122.7,
      plan: 20,
      estado: "calculado",
    },
    {
      name: "4 veces al mes, 14 hechas",
      values: { meta: "4 veces al mes", tipo: "cada periodo", cantidad: 4, por: "mes", avance: 14 },
      meta: 15,
      cumplimiento: 93.3,
      estado: "calculado",
    },
    {
      name: "2 al año desde septiembre",
      values: { meta: "2 al año", tipo: "cada periodo", cantidad: 2, por: "año", avance: 1 },
      meta: 0,
      cumplimiento: null,
      plan: 50,
      estado: "aún no exigible",
    },
    {
      name: "Documento de empalme 2012, en blanco",
      values: { meta: "1", tipo: "cumple", plazo: serialDate(2012, 12, 31) },
      meta: 0,
      cumplimiento: null,
      plan: null,
      estado: "aún no exigible",
    },
    {
      name: "100 % en 5 años, 12 % a los diez meses",
      values: {
        meta: "100%",
        tipo: "crece desde la línea base",
        cantidad: 1,
        plazo: serialDate(2013, 9, 3),
        avance: 0.12,
      },
      parametros: junio2009,
      meta: 0.16,
      cumplimiento: 73,
      plan: 12,
      estado: "calculado",
    },
    {
      name: "Calendario de eventos…, Sí",
      values: {
        meta: "Calendario de eventos con información del mes siguiente.",
        tipo: "cumple",
        avance: "Sí",
      },
      meta: 1,
      cumplimiento: 100,
      plan: 100,
      estado: "calculado",
    },
    {
      name: "Meta «-», se reporta 60 %",
      values: { meta: "-", reportado: 0.6 },
      meta: null,
      cumplimiento: 60,
      plan: null,
      estado: "sin meta",
    },
  ])("$name", (expected) => {
    const fila = calcular(expected.values, expected.parametros);
    expect({
      meta: fila.metaALaFecha === null ? null : Math.round(fila.metaALaFecha * 100) / 100,
      cumplimiento: percent(fila.cumplimiento),
      plan: expected.plan === undefined ? undefined : percent(fila.avanceDelPlan),
      estado: fila.estado,
    }).toEqual({
      meta: expected.meta,
      cumplimiento: expected.cumplimiento,
      plan: expected.plan,
      estado: expected.estado,
    });
  });
});

describe("each tipo", () => {
  it.each<Case>([
    {
      name: "se va sumando, sin plazo: la meta completa",
      values: { tipo: "se va sumando", cantidad: 10, avance: 5 },
      meta: 10,
      cumplimiento: 50,
      estado: "calculado",
    },
    {
      name: "se va sumando, un solo producto antes de su plazo",
      values: { tipo: "se va sumando", cantidad: 1, plazo: plazo24Meses, avance: 1 },
      meta: 0,
      cumplimiento: null,
      estado: "aún no exigible",
    },
    {
      name: "se va sumando, un solo producto en su plazo",
      values: { tipo: "se va sumando", cantidad: 1, plazo: serialDate(2008, 12, 31), avance: 1 },
      meta: 1,
      cumplimiento: 100,
      estado: "calculado",
    },
    {
      name: "1 por dependencia, 8 dependencias",
      values: { tipo: "se va sumando", cantidad: 1, veces: 8, avance: 6 },
      meta: 8,
      cumplimiento: 75,
      estado: "calculado",
    },
    {
      name: "se va sumando con un ritmo: desde el inicio del plan, no del periodo",
      values: { tipo: "se va sumando", cantidad: 1, por: "mes", avance: 3 },
      parametros: { ...junio2009, periodo_inicio: serialDate(2009, 1, 1) },
      meta: 9,
      cumplimiento: 33.3,
      estado: "calculado",
    },
    {
      name: "cada periodo: un semestre entero son 6 meses",
      values: { tipo: "cada periodo", cantidad: 4, por: "mes", avance: 24 },
      parametros: { ...junio2009, periodo_inicio: serialDate(2009, 1, 1) },
      meta: 24,
      cumplimiento: 100,
      estado: "calculado",
    },
    {
      name: "cada periodo, anual: sólo lo que va del año calendario",
      values: { tipo: "cada periodo", cantidad: 2, por: "año", avance: 1 },
      parametros: junio2009,
      meta: 1,
      cumplimiento: 100,
      estado: "calculado",
    },
    {
      name: "cada periodo, por semana: días entre siete",
      values: { tipo: "cada periodo", cantidad: 5, por: "semana", avance: 85 },
      meta: 85,
      cumplimiento: 100,
      estado: "calculado",
    },
    {
      name: "cada periodo que empieza después que el periodo",
      values: { tipo: "cada periodo", cantidad: 4, por: "mes", inicio: serialDate(2008, 12, 1), avance: 4 },
      meta: 4,
      cumplimiento: 100,
      estado: "calculado",
    },
    {
      name: "un plazo corto no acaba un ritmo",
      values: { tipo: "cada periodo", cantidad: 4, por: "mes", plazo: serialDate(2008, 10, 1), avance: 15 },
      meta: 15,
      cumplimiento: 100,
      estado: "calculado",
    },
    {
      name: "se mantiene",
      values: { tipo: "se mantiene", cantidad: 0.95, plazo: plazo24Meses, avance: 0.9 },
      meta: 0.95,
      cumplimiento: 94.7,
      estado: "calculado",
    },
    {
      name: "crece desde una línea base",
      values: { tipo: "crece desde la línea base", cantidad: 100, lineaBase: 50, avance: 75 },
      meta: 100,
      cumplimiento: 50,
      plan: 50,
      estado: "calculado",
    },
    {
      name: "crece, el día en que empieza: la meta es la línea base",
      values: {
        tipo: "crece desde la línea base",
        cantidad: 100,
        lineaBase: 50,
        inicio: serialDate(2008, 12, 31),
        plazo: plazo24Meses,
        avance: 60,
      },
      meta: 50,
      cumplimiento: null,
      plan: 20,
      estado: "aún no exigible",
    },
    {
      name: "se reduce",
      values: { tipo: "se reduce", cantidad: 10, lineaBase: 30, avance: 15 },
      meta: 10,
      cumplimiento: 75,
      plan: 75,
      estado: "calculado",
    },
    {
      name: "se reduce hasta cero: 0 es una meta",
      values: { tipo: "se reduce", cantidad: 0, lineaBase: 30, avance: 15 },
      meta: 0,
      cumplimiento: 50,
      estado: "calculado",
    },
    {
      name: "un máximo sin línea base, cumplido",
      values: { tipo: "se reduce", cantidad: 15, avance: 12 },
      meta: 15,
      cumplimiento: 100,
      estado: "calculado",
    },
    {
      name: "un máximo sin línea base, no cumplido",
      values: { tipo: "se reduce", cantidad: 15, avance: 18 },
      meta: 15,
      cumplimiento: null,
      estado: "por revisar",
    },
    {
      name: "cumple, No",
      values: { tipo: "cumple", avance: "No" },
      meta: 1,
      cumplimiento: 0,
      estado: "calculado",
    },
    {
      name: "cumple, Parcial con su porcentaje",
      values: { tipo: "cumple", avance: "Parcial", reportado: 0.4 },
      meta: 1,
      cumplimiento: 40,
      estado: "calculado",
    },
    {
      name: "cumple, Parcial sin porcentaje",
      values: { tipo: "cumple", avance: "Parcial" },
      meta: 1,
      cumplimiento: null,
      estado: "por revisar",
    },
    {
      name: "cumple, si sin tilde",
      values: { tipo: "cumple", avance: "si" },
      meta: 1,
      cumplimiento: 100,
      estado: "calculado",
    },
  ])("$name", (expected) => {
    const fila = calcular(expected.values, expected.parametros);
    expect([fila.metaALaFecha, percent(fila.cumplimiento), fila.estado]).toEqual([
      expected.meta,
      expected.cumplimiento,
      expected.estado,
    ]);
    if (expected.plan !== undefined) expect(percent(fila.avanceDelPlan)).toBe(expected.plan);
  });
});

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
    expect(noCalculado({ ...contado, avance: 5 })).toBe(false);
    expect(noCalculado(contado)).toBe(false);
  });
});
