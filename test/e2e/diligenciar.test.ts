import { type OpenPlayground, openPlayground } from "../browser/playground";
import * as story from "../story/alvarado";
import { MATRIZ, at, cells } from "../story/matriz";
import { openView, undo } from "../story/pane";
import { picture } from "../story/picture";

jest.setTimeout(120_000);

// One story: each test begins where the one before ended.
let playground: OpenPlayground;
beforeAll(async () => {
  playground = await openPlayground();
  await story.insertMarco(playground);
  await story.pasteMarco(playground);
  await story.insertMatriz(playground);
  await story.answerMetas(playground);
  await playground.type(
    MATRIZ,
    cells([
      ["tipo", 25, "se va sumando"],
      ["cantidad", 25, "3"],
      ["veces", 25, "5"],
      ["tipo", 30, "cumple"],
    ]),
  );
});
afterAll(() => playground.close());

/** What is typed of each row, from the first, and what its Avance then holds. */
const TYPED: readonly (readonly [text: string, value: number])[] = [
  ["2", 2],
  ["14", 14],
  ["7", 7],
  ["0", 0],
  ["1", 1],
  ["7", 0.07],
  ["2,5", 0.025],
  ["5", 0.05],
  ["6,5", 0.065],
  ["0", 0],
  ["3", 0.03],
  ["12,5 %", 0.125],
  ["80", 80],
  ["0", 0],
  ["0", 0],
  ["1", 1],
  ["3", 3],
  ["50", 0.5],
  ["0", 0],
  ["10", 0.1],
];

let keystrokes = 0;
async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await playground.page.keyboard.press(key);
  keystrokes += keys.length;
}

/** Label of the field that has the focus in the pane, and what stands in it. */
const focused = () =>
  playground.pane
    .locator(":focus")
    .evaluate((element: HTMLInputElement) => [element.labels?.[0]?.textContent ?? "", element.value ?? ""]);

/** Waits until all that was said stands in the sheet. */
async function written(row: number, value: number | string): Promise<void> {
  await playground.page.waitForFunction(
    ([sheet, address, expected]) => window.playground!.cell(sheet, address).value === expected,
    [MATRIZ, at("avance", row), value] as const,
  );
}

test("the keyboard alone gets to the first row, with what it is about in sight", async () => {
  const { pane } = playground;
  await openView(playground, "Diligenciar");
  await pane.getByText("Fila 1 de 22").waitFor();
  // The last notice with its buttons, the responsables, the two ways to see the rows, the next row.
  for (let stop = 0; stop < 8 && (await focused())[0] !== "Avance"; stop++) await press("Tab");
  expect(await focused()).toEqual(["Avance", ""]);
  for (const text of [/^1\.1\s/, "Meta: 10 puntos"])
    expect(await pane.getByText(text).isVisible()).toBe(true);
  await press("2");
  await pane.getByText("Así queda la fila").waitFor();
  await picture(playground, "diligenciar", { of: "pane", height: 900 });
});

test("twenty rows by the keyboard: their figures and Enter, whatever the sheet takes", async () => {
  const { pane } = playground;
  const begun = Date.now();
  keystrokes = 0;
  // The first figure stands in its field already.
  await press("Backspace");
  for (const [text] of TYPED) await press(...text, "Enter");
  const typed = Date.now() - begun;
  expect(await pane.getByText("Fila 21 de 22").isVisible()).toBe(true);
  expect((await focused())[0]).toBe("Avance");
  await written(story.FIRST_ROW + TYPED.length - 1, 0.1);
  const values = await Promise.all(
    TYPED.map((_, index) => playground.value(MATRIZ, at("avance", story.FIRST_ROW + index))),
  );
  expect(values).toEqual(TYPED.map(([, value]) => value));
  // A figure of one or two characters and Enter: twenty rows are under sixty keystrokes.
  expect(keystrokes).toBe(TYPED.reduce((total, [text]) => total + text.length + 1, 1));
  expect(keystrokes).toBeLessThan(60);
  process.stdout.write(
    `Diligenciar: 20 rows, ${keystrokes} keystrokes, typed in ${typed} ms, in the sheet after ${Date.now() - begun} ms\n`,
  );
});

test("what each row says is what the sheet then computes", async () => {
  const { pane } = playground;
  await pane.getByRole("tab", { name: "Lista" }).click();
  await pane.getByText("20 de 22\u00a0filas con reporte").waitFor();
  const lines = await pane.getByRole("tabpanel", { name: "Lista" }).getByRole("button").allInnerTexts();
  expect(lines).toHaveLength(22);
  for (const [index, line] of lines.entries()) {
    const cumplimiento = await playground.value(MATRIZ, at("cumplimiento", story.FIRST_ROW + index));
    const shown = line.split("\n").find((part) => /^[\d.,-]+\s%$/.test(part.trim()));
    expect([index, shown !== undefined]).toEqual([index, typeof cumplimiento === "number"]);
  }
});

test("a product is chosen by its letter, and an avance that can't be read is said in its place", async () => {
  const { pane } = playground;
  const last = pane.getByRole("tabpanel", { name: "Lista" }).getByRole("button").last();
  await last.press("Enter");
  await press("p", "Enter");
  await pane.getByText("Parcial necesita su % reportado.").waitFor();
  expect((await focused())[0]).toBe("% reportado");
  await press("4", "0");
  await press("Enter");
  await written(30, "Parcial");
  expect(await playground.value(MATRIZ, at("reportado", 30))).toBe(0.4);
  await pane.getByText("Esas son todas las filas.").waitFor();
});

test("it is taken back", async () => {
  await undo(playground);
  expect(await playground.value(MATRIZ, at("avance", 30))).toBe("");
  expect(await playground.value(MATRIZ, at("avance", 28))).toBe(0.1);
});

test("Control Interno sees first what to look at, and gives an opinion by the keyboard", async () => {
  const { pane } = playground;
  await openView(playground, "Cumplimiento");
  await pane.getByRole("button", { name: "Revisar como Control Interno" }).click();
  await pane.getByText(/Fila 1 de \d+/).waitFor();
  expect(await pane.getByRole("list", { name: "Por qué revisarla" }).innerText()).not.toBe("");
  await pane.getByLabel("Cuáles filas").selectOption("Una muestra por riesgo");
  await pane.getByLabel("Cuántas").fill("3");
  await pane.getByText(/Fila 1 de 3/).waitFor();
  await pane.getByLabel("Cuáles filas").selectOption("Todas, primero las que hay que revisar");
  await pane.getByLabel(/Quién verifica/).fill("Control Interno");
  await pane.getByRole("radio", { name: "verificado", exact: true }).focus();
  await press("d");
  await pane.getByLabel(/% verificado/).fill("50");
  await pane.getByLabel("Qué se vio").fill("Actas 1 a 3");
  await picture(playground, "revisar", { of: "pane", height: 1100 });
  await pane.getByLabel("Qué se vio").press("Enter");
  await pane.getByText("Se escribió la verificación de la fila: lo reportado no cambió.").waitFor();
  await pane.getByRole("button", { name: "Volver a Cumplimiento" }).click();
  await pane.getByText(/Verificado por Control Interno: [\d,]+\s%, 1 de \d+\sexigibles/).waitFor();
});

test("a corte is closed; what changes afterwards is told cell by cell, in Cortes and in Validar", async () => {
  const { pane } = playground;
  await pane.getByRole("button", { name: /^Cerrar el corte/ }).click();
  await pane.getByLabel(/Quién lo cierra/).fill("Planeación");
  await pane.getByRole("button", { name: "Cerrar el corte", exact: true }).click();
  await pane.getByText("La matriz dice lo mismo que cuando se cerró.").waitFor();
  await playground.type(MATRIZ, cells([["avance", story.FIRST_ROW, "9"]]));
  await pane.getByRole("button", { name: "Ver diferencias" }).click();
  await pane.getByText("Avance: 2 → 9").waitFor();
  await picture(playground, "corte-cerrado", { of: "pane", height: 1100 });
  await openView(playground, "Validar");
  const changed = pane.getByRole("button").filter({ hasText: "se cerró con 2, y ahora dice 9" });
  await changed.waitFor();
  expect(await changed.count()).toBe(1);
});

test("nothing went wrong in either page", () => expect(playground.problems).toEqual([]));
