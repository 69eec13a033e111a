import { CellValue } from "../../base/cell";
import { serialDate } from "../../base/date";
import { semaforoDelPreset } from "../parametros/parametros";
import { presets } from "../semaforo/presets";
import { MatrizKey, matriz } from "../tables/matriz";
import { TableRow } from "../tables/row";
import { informe } from "./informe";

type Values = Partial<Record<MatrizKey, CellValue>>;

const blank = Object.fromEntries(matriz.columns.map((column) => [column.key, ""])) as Record<
  MatrizKey,
  CellValue
>;
const rows = (all: readonly Values[]): TableRow<MatrizKey>[] =>
  all.map((values, index) => ({
    number: 9 + index,
    values: {
      ...blank,
      indicador: `Indicador ${index}`,
      meta: "10",
      tipo: "se va sumando",
      cantidad: 10,
      ...values,
    },
    formulas: {},
    carried: [],
  }));

const abierto = {
  inicio_plan: serialDate(2008, 9, 3),
  fecha_corte: serialDate(2008, 12, 31),
  estado_corte: "abierto",
  ...semaforoDelPreset(presets[0]),
};
const definitivo = { ...abierto, estado_corte: "definitivo" };
const percent = (figure: number | null) => (figure === null ? null : Math.round(figure * 1000) / 10);

describe("the average of an acción", () => {
  it.each<[string, readonly Values[], number | null, number | null]>([
    ["is the mean of its rows", [{ avance: 10 }, { avance: 5 }], 75, 75],
    ["limits each row to 100 %", [{ avance: 30 }, { avance: 5 }], 75, 75],
    ["limits each row to 0 %", [{ avance: -5 }, { avance: 10 }], 50, 50],
    [
      "weights by Peso",
      [
        { avance: 10, peso: 75 },
        { avance: 0, peso: 25 },
      ],
      75,
      75,
    ],
    ["takes a blank Peso among others for 0", [{ avance: 10, peso: 100 }, { avance: 0 }], 100, 100],
    ["leaves silence out while open, and counts it 0 once signed", [{ avance: 10 }, {}], 100, 50],
    ["does the same with what is por revisar", [{ avance: 10 }, { avance: "casi" }], 100, 50],
    [
      "never counts what has no meta",
      [{ avance: 10 }, { meta: "-", cantidad: "", reportado: 0.1 }],
      100,
      100,
    ],
    [
      "never counts what was not due",
      [{ avance: 10 }, { tipo: "cumple", plazo: serialDate(2012, 12, 31) }],
      100,
      100,
    ],
    ["does not exist where nothing counts", [{ meta: "N/A", cantidad: "" }], null, null],
    ["does not exist while open where all are silent", [{}], null, 0],
  ])("%s", (_, values, whileOpen, once) => {
    const accion = values.map((each) => ({ accion: "Actualizar el sitio web", ...each }));
    expect(percent(informe(rows(accion), abierto).acciones[0]!.cumplimiento)).toBe(whileOpen);
    expect(percent(informe(rows(accion), definitivo).acciones[0]!.cumplimiento)).toBe(once);
  });

  it.each(["Definitivo", " definitivo", "DEFINITIVO "])("takes «%s» for definitivo", (estado_corte) => {
    const report = informe(rows([{ accion: "A", avance: 10 }, { accion: "A" }]), {
      ...abierto,
      estado_corte,
    });
    expect([percent(report.plan.cumplimiento), percent(report.plan.avanceDelPlan)]).toEqual([50, 50]);
    expect(report.provisional).toBe(false);
  });

  it("says n de m exigibles", () => {
    const [accion] = informe(
      rows(
        [{ avance: 1 }, {}, { avance: "?" }, { meta: "-", cantidad: "" }].map((each) => ({
          accion: "A",
          ...each,
        })),
      ),
      abierto,
    ).acciones;
    expect([accion!.calculados, accion!.exigibles]).toEqual([1, 3]);
  });

  it("takes acciones for the same without regard to case, and wildcards for what they are", () => {
    const names = informe(
      rows([{ accion: "Web *" }, { accion: "WEB *" }, { accion: "Web 1" }, { accion: "x".repeat(300) }]),
      abierto,
    ).acciones.map((each) => each.filas.length);
    expect(names).toEqual([2, 1, 1]);
  });
});

describe("the plan", () => {
  const two: readonly Values[] = [
    { accion: "A", avance: 10 },
    { accion: "A", avance: 10 },
    { accion: "B", avance: 5 },
  ];

  it("is the mean of its acciones, not of its rows", () => {
    expect(percent(informe(rows(two), abierto).plan.cumplimiento)).toBe(75);
  });

  it("weights the acciones; one without weight among others weighs 0", () => {
    expect(
      percent(
        informe(
          rows(two),
          abierto,
          new Map([
            ["a", 30],
            ["b", 70],
          ]),
        ).plan.cumplimiento,
      ),
    ).toBe(65);
    expect(percent(informe(rows(two), abierto, new Map([["b", 100]])).plan.cumplimiento)).toBe(50);
  });

  it("is provisional while the corte is open, with its semáforo in a word", () => {
    const { plan, provisional } = informe(rows(two), abierto);
    expect([plan.semaforo, provisional]).toEqual(["amarillo", true]);
    expect(informe(rows(two), definitivo).provisional).toBe(false);
  });

  it("keeps cumplimiento and avance del plan apart", () => {
    const { plan } = informe(rows([{ accion: "A", avance: 2, plazo: serialDate(2010, 9, 3) }]), abierto);
    expect([percent(plan.cumplimiento), percent(plan.avanceDelPlan)]).toEqual([100, 20]);
  });
});

describe("the semáforo", () => {
  it.each<[string, number, readonly string[]]>([
    ["59,9 %", 5.99, ["rojo", "amarillo", "amarillo"]],
    ["60 %", 6, ["amarillo", "amarillo", "amarillo"]],
    ["79,5 %", 7.95, ["amarillo", "verde", "verde"]],
    ["80 %", 8, ["verde", "verde", "verde"]],
    ["20 %, on a limit of the other two", 2, ["rojo", "rojo", "rojo"]],
    ["75 %, on a limit of the other two", 7.5, ["amarillo", "amarillo", "amarillo"]],
    ["98,1 %", 9.81, ["verde", "azul", "verde"]],
    ["126 %", 12.6, ["verde", "azul", "naranja"]],
  ])("of %s", (_, avance, words) => {
    const found = presets.map(
      (preset) =>
        informe(rows([{ accion: "A", avance }]), { ...abierto, ...semaforoDelPreset(preset) }).filas[0]!
          .semaforo,
    );
    expect(found).toEqual(words);
  });
});
