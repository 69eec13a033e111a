import { CellValue } from "../../base/cell";
import { serialDate } from "../../base/date";
import { semaforoDelPreset } from "../parametros/parametros";
import { presets } from "../semaforo/presets";
import { MatrizKey, matriz } from "../tables/matriz";
import { TableRow } from "../tables/row";
import { promedioDeEjemplo } from "./casos/promedios";
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
      plazo: serialDate(2008, 12, 31),
      ...values,
    },
    formulas: {},
    carried: [],
  }));

const abierto = {
  inicio_plan: serialDate(2008, 9, 3),
  fin_plan: serialDate(2012, 12, 31),
  fecha_corte: serialDate(2008, 12, 31),
  estado_corte: "abierto",
  ...semaforoDelPreset(presets[0]),
};
const definitivo = { ...abierto, estado_corte: "definitivo" };
const percent = (figure: number | null) => (figure === null ? null : Math.round(figure * 1000) / 10);

describe("5.2, 5.4: the average of an acción", () => {
  it.each<[string, readonly Values[], number | null, number | null]>([
    ["is the mean of its rows", [{ avance: 10 }, { avance: 5 }], 75, 75],
    ["5.1: limits each row to 100 %", [{ avance: 30 }, { avance: 5 }], 75, 75],
    ["limits each row to 0 %", [{ tipo: "se reduce", lineaBase: 20, avance: 25 }, { avance: 10 }], 50, 50],
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

  it("7.1: says n de m exigibles", () => {
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

describe("5.2, 5.3: the plan", () => {
  const two: readonly Values[] = [
    { accion: "A", avance: 10 },
    { accion: "A", avance: 10 },
    { accion: "B", avance: 5 },
  ];

  it("is the mean of its acciones, not of its rows", () => {
    expect(percent(informe(rows(two), abierto).plan.cumplimiento)).toBe(75);
  });

  it.each<[string, readonly (readonly [string, CellValue])[], number]>([
    [
      "by their weights",
      [
        ["A", 30],
        ["B", 70],
      ],
      65,
    ],
    [
      "one without weight among others weighs 0",
      [
        ["A", ""],
        ["B", 100],
      ],
      50,
    ],
    [
      "a weight below 0 is none",
      [
        ["A", -30],
        ["B", 70],
      ],
      50,
    ],
    [
      "a text is none",
      [
        ["A", "30 %"],
        ["B", 70],
      ],
      50,
    ],
    [
      "a line that says the same twice counts once",
      [
        ["A", ""],
        [" a\u00a0", ""],
        ["B", ""],
      ],
      75,
    ],
    ["an acción that is not listed counts with the others of its kind", [["A", ""]], 75],
    [
      "a line that no row says counts for nothing",
      [
        ["A", ""],
        ["B", ""],
        ["C", 90],
      ],
      75,
    ],
  ])("weights its acciones: %s", (_, lines, expected) => {
    const lineas = lines.map(([accion, peso]) => ({ accion, peso }));
    expect(percent(informe(rows(two), abierto, { lineas }).plan.cumplimiento)).toBe(expected);
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

describe("6.1: the semáforo", () => {
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

describe("5.3: by responsable", () => {
  const all: readonly Values[] = [
    { accion: "A", responsable: "Planeación", avance: 10, peso: 50 },
    { accion: "A", responsable: "Hacienda", avance: 0, peso: 50 },
    { accion: "B", responsable: "Planeación", avance: 0 },
    { accion: "B", responsable: " PLANEACIÓN", avance: 10 },
    { accion: "", responsable: "", avance: 5 },
  ];
  const { responsables, plan } = informe(rows(all), abierto);

  it("regroups what each row puts in the plan, whatever the scale of its Peso", () => {
    const found = responsables.map(({ nombre, cumplimiento }) => [nombre, percent(cumplimiento)]);
    expect(found).toEqual([
      ["Planeación", 66.7],
      ["Hacienda", 0],
      ["(sin responsable)", 50],
    ]);
  });

  it("adds up to the plan", () => {
    const sum = responsables.reduce((total, { peso, cumplimiento }) => total + peso * (cumplimiento ?? 0), 0);
    expect(sum).toBeCloseTo(plan.cumplimiento!, 12);
    expect(responsables.reduce((total, { peso }) => total + peso, 0)).toBeCloseTo(1, 12);
  });
});

describe("5.5: avance del plan", () => {
  const producto: Values = { tipo: "cumple", plazo: serialDate(2012, 12, 31), accion: "A" };
  it.each<[string, readonly Values[], number | null]>([
    ["counts what is not due yet", [{ ...producto, avance: "Sí" }, ...Array<Values>(9).fill(producto)], 10],
    ["counts a Parcial as its %", [{ ...producto, avance: "Parcial", reportado: 0.4 }], 40],
    ["counts what is only reported 0", [{ accion: "A", reportado: 1 }], 0],
    ["counts what is por revisar 0", [{ accion: "A", avance: 5, reportado: 0.9 }], 0],
    ["has no rates", [{ accion: "A", tipo: "cada periodo", cantidad: 1, por: "mes", avance: 3 }], null],
    ["has no levels", [{ accion: "A", tipo: "se mantiene", cantidad: 10, avance: 10 }], null],
  ])("%s", (_, values, expected) => {
    for (const parametros of [abierto, definitivo])
      expect(percent(informe(rows(values), parametros).plan.avanceDelPlan)).toBe(expected);
  });
});

describe("7.2: what counts nowhere, or on somebody's word, is named", () => {
  const counted = (values: readonly Values[], parametros = abierto) =>
    informe(rows(values), parametros).conteos.map(({ motivo, filas }) => [motivo, filas.length]);
  const buena: Values = { accion: "A", responsable: "R", avance: 5 };
  it.each<[string, Values, string]>([
    ["no meta", { meta: "-", cantidad: "" }, "sin meta"],
    ["not due", { plazo: serialDate(2020, 1, 1), avance: "" }, "por empezar"],
    ["a level that ended", { tipo: "se mantiene", plazo: serialDate(2007, 12, 31) }, "terminada"],
    ["nothing said", { avance: "" }, "sin reporte"],
    ["unreadable", { avance: "?" }, "por revisar"],
    ["a stated figure", { avance: "", reportado: 1 }, "reportado"],
    ["a typed meta a la fecha", { metaALaFecha: 5 }, "meta a la fecha escrita"],
    ["a product of several", { tipo: "cumple", cantidad: 3, avance: "Sí" }, "cumple de varias veces"],
    ["a typed percentage", { cumplimiento: 1 }, "porcentaje escrito"],
    ["another Cantidad", { cantidadLeida: 20 }, "distinta de lo leído"],
    ["another tipo", { tipoLeido: "cumple" }, "distinta de lo leído"],
    ["no acción", { accion: " " }, "sin acción"],
    ["no responsable", { responsable: "" }, "sin responsable"],
    ["no línea base", { tipo: "crece desde la línea base" }, "sin línea base"],
  ])("%s", (_, values, motivo) => {
    expect(counted([{ ...buena, ...values }]).map(([name]) => name)).toContain(motivo);
    expect(counted([buena])).toEqual([]);
  });

  it("a Peso of 0 among others", () => {
    expect(counted([{ ...buena, peso: 100 }, buena])).toEqual([["pesa 0", 1]]);
  });

  it("4.1: rows that have no formulas where others do", () => {
    const [first, second] = rows([buena, buena]);
    const report = informe([{ ...first!, formulas: { cumplimiento: "=1" } }, second!], abierto);
    expect(report.conteos.map(({ motivo, filas }) => [motivo, filas.length])).toEqual([["sin fórmulas", 1]]);
    expect([report.plan.exigibles, report.plan.filas]).toEqual([1, 2]);
  });
});

test("the method's example of averages, by hand", () => {
  const found = (["abierto", "definitivo"] as const).map((estado) => {
    const { acciones, plan } = promedioDeEjemplo(estado);
    return [...acciones.map(({ cumplimiento }) => cumplimiento), plan.cumplimiento, plan.avanceDelPlan];
  });
  // A: (50 + 100) / 2. B: 100 of one row, or (100 + 0) / 2 once silence counts. Of the plan's avance silence is always 0.
  expect(found).toEqual([
    [0.75, 1, 0.875, 0.625],
    [0.75, 0.5, 0.625, 0.625],
  ]);
});
