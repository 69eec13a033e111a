import { CellValue } from "../../base/cell";
import { serialDate } from "../../base/date";
import { MatrizKey, matriz } from "../../plan/tables/matriz";
import { TableRow } from "../../plan/tables/row";
import { ProposedCells, pendingProposals, pendingQuestions, proposeRow } from ".";

const facts = { inicio: serialDate(2008, 9, 3), counts: new Map([["dependencias", 8]]) };

describe("proposes what is plain", () => {
  it.each<[string, string, ProposedCells]>([
    ["10 puntos", "24 meses", { tipo: "se va sumando", cantidad: 10, plazo: serialDate(2010, 9, 3) }],
    ["4 veces al mes", "2 meses", { tipo: "cada periodo", cantidad: 4, por: "mes" }],
    ["2 al año", "5 años", { tipo: "cada periodo", cantidad: 2, por: "año" }],
    ["100%", "5 años", { tipo: "crece desde la línea base", cantidad: 1, plazo: serialDate(2013, 9, 3) }],
    ["29 %", "ANUAL", { tipo: "crece desde la línea base", cantidad: 0.29 }],
    ["Mantener el 90 %", "", { tipo: "se mantiene", cantidad: 0.9 }],
    [
      "1/Dependencia",
      "1 año",
      { tipo: "se va sumando", cantidad: 1, veces: 8, plazo: serialDate(2009, 9, 3) },
    ],
    ["entre 10 y 20 talleres", "", { tipo: "se va sumando", cantidad: 10 }],
    ["Aumentar a 450 los cupos", "", { tipo: "crece desde la línea base", cantidad: 450 }],
    ["2 informes al año por dependencia", "", { tipo: "cada periodo", cantidad: 2, por: "año", veces: 8 }],
    ["Cada 15 días un boletín", "", { tipo: "cada periodo", cantidad: 1, por: "quincena" }],
    ["Pasar de 3 a 10", "", { tipo: "crece desde la línea base", cantidad: 10, lineaBase: 3 }],
    ["Pasar del 40% al 15%", "", { tipo: "se reduce", cantidad: 0.15, lineaBase: 0.4 }],
    [
      "1",
      "Año 2012",
      {
        tipo: "se va sumando",
        cantidad: 1,
        inicio: serialDate(2012, 1, 1),
        plazo: serialDate(2012, 12, 31),
      },
    ],
    [
      "4 veces al mes",
      "desde enero de 2010",
      { tipo: "cada periodo", cantidad: 4, por: "mes", inicio: serialDate(2010, 1, 1) },
    ],
    ["-", "MENSUALMENTE", {}],
    ["-", "2 meses", {}],
  ])("«%s», «%s»", (meta, tiempo, cells) => {
    expect(proposeRow({ meta, tiempo }, facts)).toMatchObject({ cells, ask: null });
    expect(proposeRow({ meta, tiempo }, facts).cells).toEqual(cells);
  });
});

describe("asks about the rest", () => {
  it.each([
    ["Calendario de eventos", { kind: "tipo", suggestion: { tipo: "cumple" } }],
    ["Todas las dependencias con correo", { kind: "tipo", suggestion: { tipo: "cumple" } }],
    ["10 talleres 20 personas", { kind: "tipo", suggestion: {} }],
    ["1 vez cada 3 años", { kind: "tipo", suggestion: { cantidad: 1 } }],
    ["Cero accidentes", { kind: "tipo", suggestion: { tipo: "se reduce", cantidad: 0 } }],
    ["Menos de 3 quejas al mes", { kind: "tipo", suggestion: { tipo: "se reduce", cantidad: 3 } }],
    ["25% trimestral", { kind: "tipo", suggestion: { tipo: "crece desde la línea base", cantidad: 0.25 } }],
    ["100% mensual", { kind: "tipo", suggestion: { tipo: "se mantiene", cantidad: 1 } }],
    ["Reducir a 5 las quejas", { kind: "lineaBase", suggestion: { tipo: "se reduce", cantidad: 5 } }],
    [
      "2 informes al año por sede",
      { kind: "count", per: "sede", suggestion: { tipo: "cada periodo", cantidad: 2, por: "año" } },
    ],
    ["Máximo 5 quejas", { kind: "tipo", suggestion: { tipo: "se reduce", cantidad: 5 } }],
    [
      "1 por cada modalidad",
      { kind: "count", per: "modalidad", suggestion: { tipo: "se va sumando", cantidad: 1 } },
    ],
    ["Aumento del 100% en visitas", { kind: "lineaBase", suggestion: { tipo: "crece desde la línea base" } }],
    ["4 veces al mes y 100%", { kind: "several", suggestion: {} }],
  ])("«%s»", (meta, ask) => {
    const proposal = proposeRow({ meta }, facts);
    expect(proposal.ask).toEqual(ask);
    expect(proposal.cells).toEqual({});
  });
});

describe("asks about a level, of which no part adds to another", () => {
  const reduced = (cantidad: number) => ({ tipo: "se reduce", cantidad });
  const reached = (cantidad: number) => ({ tipo: "crece desde la línea base", cantidad });
  it.each<[string, string, ProposedCells]>([
    ["4 horas", "Tiempo de respuesta", reduced(4)],
    ["30 minutos", "Plazo de entrega", reduced(30)],
    ["5", "Tiempo promedio de espera (días)", reduced(5)],
    ["Responder en 15 días hábiles", "Solicitudes", reduced(15)],
    ["Tiempo promedio de respuesta: 5 días", "", reduced(5)],
    ["75 puntos", "Índice de transparencia", reached(75)],
    ["4,5", "Calificación promedio", reached(4.5)],
    ["4,5 mensual", "Calificación promedio", reached(4.5)],
    ["3", "Nivel de madurez", reached(3)],
    ["Índice de gobierno digital: 70", "", reached(70)],
    ["20", "Tasa de mortalidad", { cantidad: 20 }],
  ])("«%s» of «%s»", (meta, indicador, suggestion) => {
    expect(proposeRow({ meta, indicador })).toMatchObject({ cells: {}, ask: { kind: "tipo", suggestion } });
  });

  it.each([
    ["40 horas de capacitación", "Horas dictadas"],
    ["12 talleres", "Talleres sobre tiempo libre"],
    ["3", "Planes de nivel local"],
  ])("and not about what is counted: «%s» of «%s»", (meta, indicador) => {
    expect(proposeRow({ meta, indicador })).toMatchObject({ cells: { tipo: "se va sumando" }, ask: null });
  });
});

describe("reckons the value to reach from the row's línea base", () => {
  it.each([
    ["Aumento del 20 % en las visitas", 150, "crece desde la línea base", 180],
    ["Reducir en 10% el consumo", 300, "se reduce", 270],
    ["Incrementar en 50 el número de usuarios", 200, "crece desde la línea base", 250],
    ["Aumentar en 10 puntos porcentuales la cobertura", 0.6, "crece desde la línea base", 0.7],
    ["Duplicar las visitas", 1000, "crece desde la línea base", 2000],
    ["Disminuir a la mitad las quejas", 40, "se reduce", 20],
    ["Reducir a 5 días el tiempo de respuesta", 12, "se reduce", 5],
  ])("«%s» from %d", (meta, lineaBase, tipo, cantidad) => {
    expect(proposeRow({ meta, lineaBase })).toMatchObject({
      cells: { tipo, cantidad, lineaBase },
      ask: null,
    });
  });

  it("or from the text's", () => {
    const { cells } = proposeRow({ meta: "Aumentar 20% las visitas (línea base: 150)" });
    expect(cells).toEqual({ tipo: "crece desde la línea base", cantidad: 180, lineaBase: 150 });
  });
});

it("reads the number that a cell holds, its decimal point being none of the text's", () => {
  expect(proposeRow({ meta: 7.5, indicador: "Kilómetros" }).cells).toMatchObject({ cantidad: 7.5 });
  expect(proposeRow({ meta: 1234, indicador: "Visitas" }).cells).toMatchObject({ cantidad: 1234 });
});

const blank = Object.fromEntries(matriz.columns.map(({ key }) => [key, ""])) as Record<MatrizKey, CellValue>;
const rows = (...all: Partial<Record<MatrizKey, CellValue>>[]): TableRow<MatrizKey>[] =>
  all.map((values, index) => ({
    number: index + 2,
    values: { ...blank, ...values },
    formulas: {},
    carried: [],
  }));

it("asks once for equal metas, and once for each thing to be counted", () => {
  const questions = pendingQuestions(
    rows(
      { meta: "Manual de gestión" },
      { meta: "1 por cada fase" },
      { meta: "MANUAL DE GESTION." },
      { meta: "3 por cada fase" },
      { meta: "Manual de gestión", tipo: "cumple" },
      { meta: "10 puntos" },
    ),
  );
  expect(
    questions.map(({ kind, meta, rows: asked }) => [kind, meta, asked.map(({ number }) => number)]),
  ).toEqual([
    ["tipo", "Manual de gestión", [2, 4]],
    ["count", "1 por cada fase", [3, 5]],
  ]);
});

it("asks apart about a bare number whose indicador says what it is", () => {
  const questions = pendingQuestions(
    rows(
      { meta: "1", indicador: "Porcentaje de ejecución" },
      { meta: "1", indicador: "Porcentaje de ejecución" },
      { meta: "1", indicador: "Porcentaje de cobertura" },
      { meta: "1", indicador: "Número de planes" },
    ),
  );
  expect(questions.map(({ rows: asked }) => asked.map(({ number }) => number))).toEqual([[2, 3], [4]]);
});

it("asks apart about a level, whose indicador says of what", () => {
  const questions = pendingQuestions(
    rows(
      { meta: "3", indicador: "Nivel de madurez" },
      { meta: "3", indicador: "Tiempo de respuesta" },
      { meta: "3", indicador: "Nivel de madurez" },
      { meta: "100% mensual", indicador: "Reportes" },
      { meta: "100% mensual", indicador: "Pagos" },
    ),
  );
  expect(questions.map(({ rows: asked }) => asked.map(({ number }) => number))).toEqual([
    [2, 4],
    [3],
    [5, 6],
  ]);
});

it("proposes only in rows that nobody settled, and only their blank cells", () => {
  const proposals = pendingProposals(
    rows(
      { meta: "4 al mes" },
      { meta: "4 al mes", cantidad: 5 },
      { meta: "3 al mes", por: "mes" },
      { meta: "3 al mes", por: "semana" },
      { meta: "-" },
    ),
  );
  expect(proposals.map(({ row, cells }) => [row.number, cells])).toEqual([
    [2, { tipo: "cada periodo", cantidad: 4, por: "mes" }],
    [4, { tipo: "cada periodo", cantidad: 3 }],
  ]);
});
