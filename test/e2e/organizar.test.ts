import { porcentaje } from "../../src/domain/base/written-numbers";
import { openXlsx } from "../../src/xlsx";
import { convert, hasLibreOffice } from "../libreoffice/convert";
import { type OpenPlayground, openPlayground } from "../browser/playground";
import * as alvarado from "../story/alvarado";
import { sheetInFront } from "../story/grid";
import { MATRIZ, at } from "../story/matriz";
import * as story from "../story/organizar";
import { fill, openView, planShown, undo } from "../story/pane";
import { picture } from "../story/picture";

jest.setTimeout(90_000);

const { CON_CIFRA, FIRST_ROW, LAST_ROW, EXPECTED, MARCO } = alvarado;

// One story: each test begins where the one before ended.
let playground: OpenPlayground;
beforeAll(async () => (playground = await openPlayground()));
afterAll(() => playground.close());

const value = (key: Parameters<typeof at>[0], row: number) => playground.value(MATRIZ, at(key, row));

const checkbox = (name: RegExp) => playground.pane.getByRole("checkbox", { name });

test("a plan pasted from Word shows what becomes of it before anything is written", async () => {
  await story.openOrganizar(playground);
  await picture(playground, "organizar-pegar", { of: "page", height: 760 });
  await story.pasteInPane(playground, {
    html: story.wordHtml(story.documento),
    text: story.documento.join("\r\n"),
  });
  expect(await story.filasPorCrear(playground)).toBe(22);
  await playground.pane.getByRole("button", { name: "Columnas: 8 de 8 reconocidas" }).waitFor();
  expect(await story.pasos(playground)).toEqual(
    expect.arrayContaining([
      "Se reconoció el encabezado",
      "Se quitaron las líneas en blanco",
      "Se quitaron pies de página y membretes",
      "Se quitaron filas que repiten otra",
      "Se devolvieron celdas sueltas a su fila",
      "Se llenó lo que estaba combinado",
    ]),
  );
  await picture(playground, "organizar-pasos", { of: "pane", height: 1250 });
  expect(await playground.sheets()).toEqual(["Hoja1"]);
});

test("a step can be left undone, and done again", async () => {
  await checkbox(/filas que repiten otra/).uncheck();
  expect(await story.filasPorCrear(playground)).toBe(23);
  await checkbox(/filas que repiten otra/).check();
  expect(await story.filasPorCrear(playground)).toBe(22);
});

test("each changed row is shown before and after", async () => {
  const { pane } = playground;
  const rows = pane.getByRole("group", { name: /^Fila / });
  // First what was brought from somewhere else: the lone cell under the row that it is of.
  expect(await rows.first().innerText()).toMatch(
    /^Fila 16 · viene de las líneas 28 y 29\n[^]*Tiempos · traída de otra celda\nAntes, en la línea 29\n1 año\nAhora\n1 año/,
  );
  const repeated = pane
    .getByRole("group", { name: /^Fila 2 · / })
    .getByRole("insertion")
    .first();
  expect(await repeated.innerText()).toBe(story.logicas[1]![0]);
  await pane
    .getByRole("heading", { name: "Antes y después" })
    .evaluate((heading) => heading.scrollIntoView());
  await picture(playground, "organizar-antes-y-despues", { of: "pane", height: 900 });
});

test("the new sheet is the marco operativo, every cell as the plan means it", async () => {
  await fill(playground, {
    Entidad: alvarado.plan.entidad,
    Municipio: alvarado.plan.municipio,
    "Inicio del plan": "03/09/2008",
    "Fecha de corte": "31/12/2008",
  });
  expect(await story.crearHoja(playground)).toContain(
    "La tabla quedó organizada en «Marco operativo» con 22\u00a0filas. La original no se tocó.",
  );
  expect(await sheetInFront(playground)).toBe(MARCO);
  for (const [index, row] of story.logicas.entries()) {
    const written = await Promise.all(
      row.map((_, column) => playground.value(MARCO, `${"ABCDEFGH"[column]}${FIRST_ROW + index}`)),
    );
    expect([index, written]).toEqual([index, row]);
  }
  await picture(playground, "organizar-hoja", { of: "page", height: 900 });
});

test("Deshacer takes the sheet back, and it can be made again", async () => {
  await undo(playground);
  expect(await playground.sheets()).toEqual(["Hoja1"]);
  await story.openOrganizar(playground);
  await story.pasteInPane(playground, { text: story.documento.join("\r\n") });
  await fill(playground, {
    Entidad: alvarado.plan.entidad,
    "Inicio del plan": "03/09/2008",
    "Fecha de corte": "31/12/2008",
  });
  expect(await story.crearHoja(playground)).toContain("con 22\u00a0filas");
});

test("its matriz gives the figures that were worked out by hand", async () => {
  expect(await alvarado.insertMatriz(playground)).toContain("Se insertó la matriz de seguimiento");
  expect(await value("accion", 10)).toBe(story.logicas[1]![0]);
  await alvarado.answerMetas(playground);
  await alvarado.reportAvances(playground);
  for (let row = FIRST_ROW; row <= LAST_ROW; row++) {
    const found = await value("cumplimiento", row);
    expect([row, typeof found === "number" ? found.toFixed(9) : found]).toEqual([
      row,
      EXPECTED[row]?.toFixed(9) ?? "",
    ]);
  }
  await openView(playground, "Cumplimiento");
  await playground.pane.getByText(`Provisional, ${CON_CIFRA}\u00a0exigibles`).first().waitFor();
  await picture(playground, "panel-y-matriz", { of: "page", height: 1000 });
});

test("a corte definitivo counts what has no report", async () => {
  await openView(playground, "Cumplimiento");
  await alvarado.setEstadoDelCorte(playground, "definitivo");
  const acciones = await alvarado.readCumplimiento(playground);
  expect(acciones.map(({ codigo }) => codigo)).toEqual(["1", "2", "3", "4", "5", "6"]);
  // More than due, nothing said, and 5 % of 6,5 %.
  expect(acciones[1]?.figure).toBe(porcentaje((1 + EXPECTED[16]!) / 3));
  expect(await planShown(playground)).toContain(`${CON_CIFRA}\u00a0exigibles, de 22\u00a0filas`);
});

(hasLibreOffice ? test : test.skip)(
  "the saved file, recalculated by LibreOffice, says the same",
  async () => {
    const saved = await openXlsx(convert(await playground.save(), "xlsx"));
    const matriz = saved.sheets.find(({ name }) => name === MATRIZ)!;
    const column = [...at("cumplimiento", 1).slice(0, -1)].reduce(
      (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
      0,
    );
    for (let row = FIRST_ROW; row <= LAST_ROW; row++) {
      const found = matriz.cells.get(`${row - 1},${column - 1}`)?.value ?? "";
      expect([row, typeof found === "number" ? found.toFixed(9) : found]).toEqual([
        row,
        EXPECTED[row]?.toFixed(9) ?? "",
      ]);
    }
  },
);

test("nothing went wrong on the way", () => expect(playground.problems).toEqual([]));
