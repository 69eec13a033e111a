import type { Frame } from "playwright-core";
import { type OpenPlayground, openPlayground } from "../browser/playground";
import { insertMarco, insertMatriz, pasteMarco } from "../story/alvarado";
import { seriousViolations } from "../story/axe";
import { MATRIZ, at, cells } from "../story/matriz";
import { openView, undo } from "../story/pane";

jest.setTimeout(90_000);

// What is wrong in the matriz of Alvarado is corrected from the pane, or accepted with a reason.
let playground: OpenPlayground;

const PANE_WIDTH = 320;
const COMPOUND = "4 veces al mes y 100%";

const value = (key: Parameters<typeof at>[0], row: number) => playground.value(MATRIZ, at(key, row));

/** The part of Validar that speaks of something: its line, and what can be done with it. */
const part = (text: string | RegExp) =>
  playground.pane.getByRole("main").getByRole("group").filter({ hasText: text }).first();

/** Waits for the pane to say something; what it said before may still be there. */
const said = (sentence: string) => playground.pane.getByRole("status").getByText(sentence).waitFor();

const frame = (): Frame => playground.page.frames().find((each) => each.url().includes("taskpane.html"))!;

async function violations(): Promise<string[]> {
  // Colours that change over time are judged when they are done.
  await playground.page.waitForTimeout(300);
  return seriousViolations(frame());
}

/** A picture of the pane, where somebody wants to look at it. */
async function look(name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (folder) await playground.page.locator("iframe").screenshot({ path: `${folder}/${name}.png` });
}

beforeAll(async () => {
  playground = await openPlayground();
  await insertMarco(playground);
  await pasteMarco(playground);
  await insertMatriz(playground);
  await playground.page.addStyleTag({ content: `iframe { width: ${PANE_WIDTH}px !important; }` });
  await playground.type(
    MATRIZ,
    cells([
      ["avance", 9, "'2,5"],
      ["tipo", 11, "se va sumando"],
      ["avance", 11, "'7"],
      ["avance", 14, "'7 %"],
      ["cumplimiento", 18, "60%"],
      ["peso", 12, "'cien"],
    ]),
  );
  await openView(playground, "Validar");
});
afterAll(() => playground.close());

test("all of a kind are corrected at once, shown before, and taken back in one step", async () => {
  const { pane } = playground;
  await pane.getByRole("button", { name: "Corregir las 2…" }).first().click();
  const preview = pane.getByRole("form", { name: "Así queda" });
  await preview.getByText("«2,5» (texto)").waitFor();
  await look("corregir-las-2");
  expect(await violations()).toEqual([]);
  await preview.getByRole("button", { name: "Corregir las 2" }).click();
  await said("Se corrigieron 2\u00a0observaciones");
  expect([await value("avance", 9), await value("avance", 11)]).toEqual([2.5, 7]);
  await undo(playground);
  expect([await value("avance", 9), await value("avance", 11)]).toEqual(["2,5", "7"]);
});

test("a percentage typed over the formula moves to % reportado", async () => {
  const { pane } = playground;
  await part(at("cumplimiento", 18)).getByRole("button", { name: "Corregir…" }).click();
  await pane.getByText("Pasar 60\u00a0% a «% reportado» y poner de nuevo la fórmula.").waitFor();
  await look("constante");
  await pane.getByRole("form").getByRole("button", { name: "Corregir" }).click();
  await pane.getByRole("form").waitFor({ state: "detached" });
  expect(await value("reportado", 18)).toBe(0.6);
});

test("a row with two metas is split in two", async () => {
  const { pane } = playground;
  const rows = Array.from({ length: 22 }, (_, index) => index + 9);
  const metas = async () => Promise.all(rows.map((row) => value("meta", row)));
  const before = await metas();
  const row = 9 + before.indexOf(COMPOUND);
  const codigo = await value("codigo", row);
  await part(/^(«[^»]*», )?C10[^]*4 veces al mes y 100%/)
    .getByRole("button", { name: "Corregir…" })
    .click();
  await pane
    .getByRole("form")
    .getByText(/Fila nueva, debajo de la/)
    .waitFor();
  await look("partir");
  await pane.getByRole("form").getByRole("button", { name: "Corregir" }).click();
  await pane.getByRole("form").waitFor({ state: "detached" });
  expect([await value("meta", row), await value("meta", row + 1)]).toEqual(["4 veces al mes", "100%"]);
  // How it is measured is asked.
  expect(await value("estado", row + 1)).toBe("por revisar");
  expect([await value("codigo", row), await value("accion", row + 1)]).toEqual([
    codigo,
    await value("accion", row),
  ]);
  await undo(playground);
  expect(await metas()).toEqual(before);
});

test("what is accepted with a reason is set apart, in a sheet that anyone can read", async () => {
  const { pane } = playground;
  await part(at("peso", 12)).getByRole("button", { name: "Aceptar…" }).click();
  await pane.getByLabel("Motivo").fill("No aplica porque el peso lo fija el comité");
  await pane.getByLabel("Quién la acepta (opcional)").fill("Control Interno");
  await look("aceptar");
  expect(await violations()).toEqual([]);
  await pane.getByRole("form").getByRole("button", { name: "Aceptar" }).click();
  await said("el motivo quedó en la hoja «Excepciones»");
  expect(await playground.sheets()).toContain("Excepciones");
  expect([await playground.value("Excepciones", "B5"), await playground.value("Excepciones", "H5")]).toEqual([
    "Peso no es un número",
    "No aplica porque el peso lo fija el comité",
  ]);
  await pane.getByRole("button", { name: /^1\sobservación aceptada/ }).click();
  await pane.getByText(/^Motivo: No aplica porque/).waitFor();
  await pane.getByText(/^Motivo: No aplica porque/).scrollIntoViewIfNeeded();
  await look("aceptadas");
  expect(await violations()).toEqual([]);
});

test("it lapses when the value changes, and is withdrawn", async () => {
  const { pane } = playground;
  await playground.type(MATRIZ, cells([["peso", 12, "'mil"]]));
  await pane.getByRole("button", { name: /^1\saceptación que ya no aplica/ }).click();
  await part(at("peso", 12)).waitFor();
  await look("ya-no-aplica");
  await pane.getByRole("button", { name: "Quitar" }).click();
  await said("Se quitó la aceptación de la hoja «Excepciones».");
  expect(await playground.value("Excepciones", "B5")).toBe("");
});

test("nothing went wrong on the way", () => expect(playground.problems).toEqual([]));
