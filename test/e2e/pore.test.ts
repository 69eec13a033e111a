import { openXlsx } from "../../src/xlsx";
import { type OpenPlayground, openPlayground } from "../browser/playground";
import { goTo, goToSheet, selectedCell, sheetInFront } from "../story/grid";
import { insert, observation, observations, openView } from "../story/pane";

jest.setTimeout(60_000);

// A workbook with a matriz of its own, that the add-in did not insert: its headings in capitals, its acción merged.
let playground: OpenPlayground;
let original: unknown;

const ORIGINAL_SHEETS = ["Plan de acción", "Matriz", "Fases", "Marco de acción"];

/** All that the sheets of the entity hold and look like. */
async function asEntityLeftIt(): Promise<unknown> {
  const { sheets } = await openXlsx(await playground.save());
  return ORIGINAL_SHEETS.map((name) => {
    const sheet = sheets.find((each) => each.name === name);
    return { ...sheet, cells: [...(sheet?.cells ?? [])], columns: [...(sheet?.columns ?? [])], rows: [] };
  });
}

beforeAll(async () => {
  playground = await openPlayground();
  await playground.pane.getByRole("button", { name: "Insertar las plantillas" }).waitFor();
  await playground.page.evaluate(() => window.playground!.openExample("pore"));
  await openView(playground, "Validar");
  original = await asEntityLeftIt();
});
afterAll(() => playground.close());

test("the matriz is found where it stands and read against the marco", async () => {
  const lines = (await observations(playground)).join("\n");
  expect(lines).toContain("6\u00a0acciones del marco operativo no están en la matriz.");
  expect(lines).toContain("3\u00a0filas de la matriz no están en el marco operativo.");
});

test("an observación takes to its cell, in its sheet", async () => {
  await goToSheet(playground, "Matriz");
  await observation(playground, "C6, columna Indicadores de gestión").click();
  await playground.page.waitForFunction(
    () => document.querySelector<HTMLInputElement>(".grid input")?.value === "C6",
  );
  expect([await sheetInFront(playground), await selectedCell(playground)]).toEqual(["Plan de acción", "C6"]);
});

test("Cumplimiento lists its rows, the continuations under their acción, and says what is missing", async () => {
  await openView(playground, "Cumplimiento");
  const { pane } = playground;
  await pane.getByText("Este libro no tiene la hoja Parámetros").waitFor();
  await pane.getByRole("button", { name: /^Recolección y revisión de información/ }).click();
  await pane.getByText("Meta: 4 veces por año.").waitFor();
  expect(await pane.getByText("Faltan Tipo y Cantidad en 3").count()).toBe(1);
});

test("clicking through it all changes nothing", async () => {
  await goToSheet(playground, "Matriz");
  await goTo(playground, "A1");
  expect(await asEntityLeftIt()).toEqual(original);
});

test("a matriz of ours is made from its marco, beside what the entity had", async () => {
  await openView(playground, "Insertar");
  const { pane } = playground;
  await pane.getByLabel("Inicio del plan").fill("01/09/2008");
  await pane.getByLabel("Fecha de corte").fill("31/12/2008");
  await pane.getByRole("checkbox", { name: "Matriz de seguimiento" }).check();
  await pane
    .getByRole("radio", { name: "Otra matriz, con una fila por cada indicador del marco operativo" })
    .check();
  expect(await insert(playground, ["Matriz de seguimiento"])).toContain("con 7\u00a0filas");
  expect(await playground.sheets()).toEqual([...ORIGINAL_SHEETS, "Parámetros", "Matriz de seguimiento"]);
  expect(await playground.value("Matriz de seguimiento", "C10")).toBe("2 veces por año.");
  expect(await playground.value("Matriz de seguimiento", "G15")).toBe("7.1");
  expect(await asEntityLeftIt()).toEqual(original);
});

test("nothing went wrong on the way", () => expect(playground.problems).toEqual([]));
