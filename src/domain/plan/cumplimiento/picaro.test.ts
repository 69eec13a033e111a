import { CellValue } from "../../base/cell";
import { serialDate } from "../../base/date";
import { semaforoDelPreset } from "../parametros/parametros";
import { Parametros } from "../parametros/parametro";
import { presets } from "../semaforo/presets";
import { MatrizKey, matriz } from "../tables/matriz";
import { TableRow } from "../tables/row";
import { informe } from "./informe";
import { Libro } from "./libro";

type Cells = Partial<Record<MatrizKey, CellValue>>;

const blank = Object.fromEntries(matriz.columns.map(({ key }) => [key, ""])) as Record<MatrizKey, CellValue>;

/** A row half done, with what was read of it from the marco. */
const fila: Cells = {
  accion: "A",
  accionLeida: "A",
  indicador: "Talleres",
  meta: "10 talleres",
  metaLeida: "10 talleres",
  responsable: "Planeación",
  responsableLeido: "Planeación",
  tipo: "se va sumando",
  tipoLeido: "se va sumando",
  cantidad: 10,
  cantidadLeida: 10,
  plazo: serialDate(2008, 12, 31),
  plazoLeido: serialDate(2008, 12, 31),
  avance: 5,
};
const otra: Cells = { ...fila, accion: "B", accionLeida: "B", avance: 10 };

const parametros: Parametros = {
  inicio_plan: serialDate(2008, 9, 3),
  inicio_leido: serialDate(2008, 9, 3),
  fin_plan: serialDate(2012, 12, 31),
  fin_leido: serialDate(2012, 12, 31),
  fecha_corte: serialDate(2008, 12, 31),
  estado_corte: "definitivo",
  ...semaforoDelPreset(presets[0]),
};

const rows = (all: readonly Cells[]): TableRow<MatrizKey>[] =>
  all.map((cells, index) => ({
    number: index + 9,
    values: { ...blank, ...cells },
    formulas: {},
    carried: [],
  }));

const report = (all: readonly Cells[], given: Parametros = parametros, libro?: Libro) =>
  informe(rows(all), given, libro);

const honesto = report([fila, otra]);

/** What is said where the figure is said. */
const dicho = ({ conteos, avisos }: ReturnType<typeof informe>) => [
  ...conteos.map(({ motivo, filas }) => `${motivo}: ${filas.length}`),
  ...avisos,
];

test("a plan with nothing to hide says nothing", () => {
  expect(honesto.plan.cumplimiento).toBe(0.75);
  expect(dicho(honesto)).toEqual([]);
});

// Every way to raise a percentage without doing the work: it leaves the figure where it was or lower, or it is said.
describe("the cunning official", () => {
  it.each<[string, Cells, string | null]>([
    ["leaves the avance blank", { avance: "" }, null],
    ["states 100 %", { avance: "", reportado: 1 }, "reportado: 1"],
    ["states 100 % beside the avance", { reportado: 1 }, null],
    ["types the meta a la fecha", { metaALaFecha: 5 }, "meta a la fecha escrita: 1"],
    ["types a meta a la fecha of 0", { metaALaFecha: 0 }, null],
    ["types over the percentage", { cumplimiento: 1 }, "porcentaje escrito: 1"],
    ["lowers the Cantidad", { cantidad: 5 }, "distinta de lo leído: 1"],
    ["changes the tipo", { tipo: "cumple", avance: "Sí" }, "distinta de lo leído: 1"],
    ["makes it a maximum", { tipo: "se reduce" }, "distinta de lo leído: 1"],
    [
      "gives it a línea base",
      { tipo: "crece desde la línea base", lineaBase: -90 },
      "distinta de lo leído: 1",
    ],
    ["moves the Plazo", { plazo: serialDate(2020, 1, 1) }, "distinta de lo leído: 1"],
    ["blanks the Plazo", { plazo: "" }, "distinta de lo leído: 1"],
    ["writes the Plazo as a text", { plazo: "31 de diciembre" }, null],
    ["moves the Inicio", { inicio: serialDate(2009, 1, 1), plazo: serialDate(2010, 1, 1) }, "por empezar: 1"],
    ["blanks the acción", { accion: "" }, "sin acción: 1"],
    ["renames the acción", { accion: "B" }, "distinta de lo leído: 1"],
    ["puts a trailing space in the acción", { accion: "B " }, "distinta de lo leído: 1"],
    ["erases the meta", { meta: "-", cantidad: "" }, null],
    ["writes «-» as meta with its Cantidad", { meta: "-" }, "distinta de lo leído: 1"],
    ["says that there was no demand", { avance: "Sin demanda" }, null],
    ["weighs 0", { peso: 0 }, null],
    ["weighs below 0", { peso: -100 }, null],
    ["blanks the responsable", { responsable: "" }, "sin responsable: 1"],
    ["reports beyond the scale", { tipo: "se mantiene", meta: "10 %", cantidad: 0.1, avance: 5 }, null],
    ["writes the Cantidad as a text", { cantidad: "5" }, null],
    ["adds a «Por»", { por: "año" }, null],
    ["types over the Estado", { estado: "no exigible" }, null],
  ])("%s", (_, cells, said) => {
    const tried = report([{ ...fila, ...cells }, otra]);
    if (said) expect(dicho(tried)).toContain(said);
    else expect(tried.plan.cumplimiento).toBeLessThanOrEqual(honesto.plan.cumplimiento!);
  });

  it.each<[string, Parametros, string]>([
    [
      "moves the vigencia",
      { vigencia_inicio: serialDate(2008, 7, 1) },
      "el inicio de la vigencia se escribió a mano",
    ],
    [
      "moves the plan's start",
      { inicio_plan: serialDate(2008, 12, 1) },
      "el inicio del plan no es el que se leyó",
    ],
    ["moves the plan's end", { fin_plan: serialDate(2030, 12, 31) }, "el fin del plan no es el que se leyó"],
    ["blanks the plan's end", { fin_plan: "" }, "no hay fin del plan: se cuenta hasta el de la vigencia"],
    ["lowers the thresholds", { semaforo_limite_1: 0.1 }, "los límites del semáforo son propios"],
  ])("%s", (_, given, said) => {
    expect(dicho(report([fila, otra], { ...parametros, ...given }))).toContain(said);
  });

  it("takes the acción out of the Resumen", () => {
    const tried = report([fila, otra], parametros, { lineas: [{ accion: "B", peso: "" }] });
    expect(tried.plan.cumplimiento).toBe(honesto.plan.cumplimiento);
    expect(dicho(tried)).toContain("acción no listada: 1");
  });

  it("lists the good acción twice", () => {
    const lineas = ["A", "B", "b ", "B"].map((accion) => ({ accion, peso: "" }));
    expect(report([fila, otra], parametros, { lineas }).plan.cumplimiento).toBe(honesto.plan.cumplimiento);
  });

  it("puts all the weight on what is not due", () => {
    const futura: Cells = { ...otra, accion: "A", plazo: serialDate(2020, 1, 1), avance: "", peso: 100 };
    const tried = report([{ ...fila, peso: "" }, futura, otra]);
    expect(tried.plan.cumplimiento).toBe(honesto.plan.cumplimiento);
  });

  it("takes the formulas of the row away", () => {
    const [first, second] = rows([fila, otra]);
    const tried = informe([first!, { ...second!, formulas: { cumplimiento: "=1" } }], parametros);
    expect(dicho(tried)).toContain("sin fórmulas: 1");
  });
});
