import { Organized, RawTable, organize, readPastedText } from "../../reading/organize";
import { tableText, seeds } from "../../reading/organize/testing/seeds";
import { HEADINGS, WRITTEN } from "../../reading/organize/testing/plan";
import {
  nombreDeLineas,
  textoDeCambio,
  textoDePaso,
  muestraDePregunta,
  textoDePregunta,
  textoDeRespuesta,
} from ".";

const sheet: Pick<RawTable, "place"> = { place: { kind: "hoja", first: 5, column: 1 } };

it.each([
  [[9], "fila 14"],
  [[9, 10], "filas 14 y 15"],
  [[9, 10, 11, 13], "filas 14 a 16 y 18"],
  [[0, 2, 4, 6, 8, 10, 12], "7\u00a0filas"],
])("names the lines %j", (lines, expected) => {
  expect(nombreDeLineas(sheet, lines)).toBe(expected);
});

it("names the lines of a text by its own numbers", () => {
  expect(nombreDeLineas({ place: { kind: "texto", first: 1, column: 0, numbers: [1, 4, 9] } }, [1, 2])).toBe(
    "líneas 4 y 9",
  );
});

const said = (source: RawTable, { steps, questions }: Organized) => [
  ...steps.flatMap((step) => [
    `${textoDePaso(step, source).titulo}. ${textoDePaso(step, source).detalle}`,
    ...step.changes.map((change) => `· ${textoDeCambio(step.kind, change, source)}`),
  ]),
  ...questions.map(
    (question) =>
      `${textoDePregunta(question, source)} [${question.answers.map((answer) => textoDeRespuesta(answer, question)).join(" / ")}]`,
  ),
];

it("says what was done to Pore's table, and where", () => {
  const source = readPastedText(tableText(seeds.pore!));
  expect(said(source, organize(source))).toEqual([
    "Se reconoció el encabezado. Está en la línea 1.",
    "· Línea 1: «Acción · Beneficios para los ciudadanos · Indicadores de gestión · Metas · Actividades · Responsables · Recursos · Tiempos»",
    "Se quitó el encabezado donde se repite. Vuelve a salir en cada página: la línea 5.",
    "· Línea 5: «Acción · Beneficios para los ciudadanos · Indicadores de gestión · Metas · Actividades · Responsables · Recursos · Tiempos»",
    "Se unieron filas partidas entre páginas. Siguen lo que la fila de arriba dejó a medias: la línea 6.",
    "· Línea 6, unida a la línea 4: «…Mejorar la interacción del ciudadano con la administración municipal.»",
  ]);
});

it("says what was moved, left out and carried in Alvarado's", () => {
  const source = readPastedText(tableText(seeds.alvarado!));
  const lines = said(source, organize(source));
  expect(lines).toContain("· Línea 20: «1 año» va en la línea 19");
  expect(lines).toContain(
    "Se quitaron filas que repiten otra. Repiten otra fila, entera o en parte: la línea 11.",
  );
  expect(lines).toContain(
    "· Línea 3: 4\u00a0celdas de la línea 2: «Procedimientos de actualización del sitio Web.»",
  );
});

it("names a tiempo that is repeated from above", () => {
  const source: RawTable = { cells: [HEADINGS, ...WRITTEN], place: { kind: "texto", first: 1, column: 0 } };
  expect(said(source, organize(source))).toContain("· Línea 5: tiempo repetido de la línea 4: «Semestral»");
});

it("asks in sentences that say the place", () => {
  const cells = [
    ["Acción", "Indicador", "Meta", "Detalle", ""],
    ...WRITTEN.map((row) => [row[0]!, row[2]!, row[3]!, row[4]!, "x"]),
  ];
  const source: RawTable = { cells, place: { kind: "hoja", first: 1, column: 1 } };
  expect(said(source, organize(source)).slice(-3)).toEqual([
    "La columna E, «Detalle», parece ser «Actividades». ¿Qué es? [Actividades / Beneficios para los ciudadanos / Responsables / Recursos / Tiempos / Dejarla como columna adicional]",
    "La columna F, sin encabezado, no se reconoce. ¿Qué es? [Beneficios para los ciudadanos / Responsables / Recursos / Tiempos / Dejarla como columna adicional]",
    "No se encontraron las columnas «Responsables» y «Tiempos». Las que estén con otro nombre, escójalas en «Columnas»; las demás quedarán en blanco. []",
  ]);
});

it("shows what a column says, and in how many rows", () => {
  const cells = [
    ["Acción", "Indicador", "Meta", ""],
    ...WRITTEN.map((row, index) => [row[0]!, row[2]!, row[3]!, index === 3 ? "" : `Zona ${index % 4}`]),
  ];
  const [question] = organize({ cells }).questions.filter(({ kind }) => kind === "columna");
  expect(muestraDePregunta(question!)).toBe(
    "Dice, por ejemplo, «Zona 0», «Zona 1» y «Zona 2» (6\u00a0filas).",
  );
  expect(muestraDePregunta({ ...question!, sample: [] })).toBe("");
});

it("names the headings in one line or in two", () => {
  const wrapped = [["Acción", "Beneficios para", ...HEADINGS.slice(2)], ["", "los ciudadanos"], ...WRITTEN];
  expect(said(sheet as RawTable, organize({ cells: wrapped }))[0]).toBe(
    "Se reconoció el encabezado. Está en las filas 5 y 6.",
  );
});
