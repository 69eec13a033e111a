import type { Frame } from "playwright-core";
import { type OpenPlayground, openPlayground } from "../browser/playground";
import * as story from "../story/alvarado";
import { seriousViolations } from "../story/axe";
import { MATRIZ, cells } from "../story/matriz";
import { documento, openOrganizar, pasteInPane } from "../story/organizar";
import { type View, openView } from "../story/pane";

jest.setTimeout(90_000);

/** The narrowest pane of Excel. */
const PANE_WIDTH = 320;

const themes = [
  ["light", { colorScheme: "light", forcedColors: "none" }],
  ["dark", { colorScheme: "dark", forcedColors: "none" }],
  ["forced colours", { colorScheme: "dark", forcedColors: "active" }],
] as const;

let playground: OpenPlayground;
let frame: Frame;

/** Everything that opens in the view, opened. */
async function unfold(): Promise<void> {
  const closed = frame.locator("main button[aria-expanded=false]");
  for (let left = 60; left > 0 && (await closed.count()) > 0; left--) await closed.first().click();
}

async function narrow(): Promise<void> {
  await playground.page.addStyleTag({ content: `iframe { width: ${PANE_WIDTH}px !important; }` });
  frame = playground.page.frames().find((each) => each.url().includes("taskpane.html"))!;
}

/** Colours are judged when the pane has taken the theme and what changes over time is done changing. */
async function colorsSettled(dark: boolean): Promise<void> {
  await frame.waitForFunction((wanted) => {
    const { backgroundColor } = getComputedStyle(document.querySelector(".fui-FluentProvider")!);
    const [red = 0, green = 0, blue = 0] = (backgroundColor.match(/\d+/g) ?? []).map(Number);
    return red + green + blue < 3 * 128 === wanted;
  }, dark);
  await frame.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ playState, effect }) => playState !== "running" || effect?.getTiming().iterations === Infinity,
      ),
  );
}

async function expectAccessible(): Promise<void> {
  for (const [name, media] of themes) {
    await playground.page.emulateMedia(media);
    await colorsSettled(media.colorScheme === "dark");
    expect([name, await seriousViolations(frame)]).toEqual([name, []]);
    const wider = await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect([name, Math.max(0, wider)]).toEqual([name, 0]);
  }
}

beforeAll(async () => {
  playground = await openPlayground();
  await playground.pane.getByRole("button", { name: "Insertar las plantillas" }).waitFor();
  await narrow();
});
afterAll(() => playground.close());

test("Empezar", () => expectAccessible());

test("Organizar", async () => {
  await openOrganizar(playground);
  await expectAccessible();
  await pasteInPane(playground, { text: documento.join("\n") });
  await unfold();
  await expectAccessible();
  await playground.pane.getByRole("button", { name: "Otra tabla" }).click();
  await playground.pane.getByRole("button", { name: "Volver al inicio" }).click();
});

test("Insertar, with the example's rows", async () => {
  await playground.pane.getByRole("button", { name: "Insertar las plantillas" }).click();
  await playground.pane.getByRole("radio", { name: "Con filas del Ejemplo GEL-T 2008" }).check();
  await playground.pane.getByText("Marcar todas").waitFor();
  await expectAccessible();
});

describe("with a matriz that has something of everything", () => {
  beforeAll(async () => {
    await playground.page.evaluate(() => window.playground!.openExample("alvarado"));
    await openView(playground, "Insertar");
    await playground.pane.getByLabel("Inicio del plan").fill("03/09/2008");
    await playground.pane.getByLabel("Fecha de corte").fill("31/12/2008");
    await playground.pane.getByRole("button", { name: "Insertar", exact: true }).click();
    await playground.pane.getByText("Se insertó la matriz").waitFor();
    await story.reportAvances(playground);
    await playground.type(
      MATRIZ,
      cells([
        ["avance", 15, "80"],
        ["avance", 19, "diez"],
        ["meta", 27, ""],
      ]),
    );
    await narrow();
  });

  test.each<View>(["Insertar", "Validar", "Cumplimiento", "Diligenciar"])("%s, unfolded", async (view) => {
    await openView(playground, view);
    await unfold();
    await expectAccessible();
  });

  test.each([/^Revisar como Control Interno/, /^Cerrar el corte/])("gone to by «%s»", async (name) => {
    await openView(playground, "Cumplimiento");
    await playground.pane.getByRole("button", { name }).click();
    await playground.pane.getByRole("button", { name: "Volver a Cumplimiento" }).waitFor();
    await playground.pane.getByLabel(/^Quién/).waitFor();
    await expectAccessible();
  });
});

test("the page that plays Excel", async () => {
  await playground.page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
  expect(await seriousViolations(playground.page.mainFrame())).toEqual([]);
});

test.each([
  ["textbox", "Cuadro de nombres"],
  ["img", "Barra de fórmulas"],
  ["img", "Celdas de la hoja"],
  ["button", "Hoja nueva"],
  ["button", "Todas las hojas"],
  ["tablist", "Hojas del libro"],
  ["button", "Acercar"],
] as const)("the grid's %s is called «%s»", async (role, name) => {
  await playground.page.getByRole(role, { name, exact: true }).waitFor();
});
