import { type OpenPlayground, openPlayground } from "../browser/playground";
import { goToSheet, selectedCell } from "../story/grid";
import { MATRIZ } from "../story/matriz";
import { insert } from "../story/pane";

jest.setTimeout(60_000);

// What the grid itself says and shows, around the work of the pane.
let playground: OpenPlayground;
beforeAll(async () => {
  playground = await openPlayground();
  await playground.pane.getByRole("button", { name: "Insertar las plantillas" }).click();
  await insert(playground, ["Matriz de seguimiento"]);
});
afterAll(() => playground.close());

/** Opens the menu of the first heading, whose arrow is drawn at its right, above or below by how its text stands. */
async function openFilterMenu(): Promise<void> {
  const { page } = playground;
  const search = page.getByPlaceholder(/palabras clave/);
  const sheet = (await page.getByRole("img", { name: "Celdas de la hoja", exact: true }).boundingBox())!;
  for (let y = 228; y > 180 && !(await search.isVisible()); y -= 6) {
    await page.mouse.click(sheet.x + 238, sheet.y + y);
    // A click too soon would close what the last one is opening.
    await search.waitFor({ timeout: 2_000 }).catch(() => undefined);
  }
  await search.waitFor();
}

/** Every text of the page over the sheet: what is written, shown in a blank field or said of a control. */
const textsOverTheSheet = () =>
  playground.page.evaluate(() => {
    const texts = new Set<string>();
    for (const element of document.querySelectorAll("body *:not(script, style)")) {
      if (element.closest("#playground > :not(main), aside, iframe")) continue;
      for (const node of element.childNodes) {
        if (node.nodeType === Node.TEXT_NODE) texts.add(node.nodeValue!.trim());
      }
      for (const name of ["placeholder", "title", "aria-label"]) texts.add(element.getAttribute(name) ?? "");
    }
    return [...texts].filter(Boolean).sort();
  });

test("a book opens with its first cell selected, whatever columns it hides", async () => {
  const bytes = [...(await playground.save())];
  await playground.page.evaluate((saved) => window.playground!.open(new Uint8Array(saved)), bytes);
  await goToSheet(playground, MATRIZ);
  expect(await selectedCell(playground)).toBe("A1");
});

test("with forced colours the sheet is still drawn on white", async () => {
  await playground.page.emulateMedia({ colorScheme: "dark", forcedColors: "active" });
  const behind = await playground.page
    .locator("[data-range-selector]")
    .first()
    .evaluate((sheet) => getComputedStyle(sheet).backgroundColor);
  expect(behind).toBe("rgb(255, 255, 255)");
  await playground.page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
});

test("the filter menu says all that it says in Spanish, to «usted»", async () => {
  const before = await textsOverTheSheet();
  await openFilterMenu();
  const menu = (await textsOverTheSheet()).filter((text) => !before.includes(text));
  await playground.page.getByText("Por condiciones").click();
  expect(menu).toEqual([
    "(15)",
    "(15/15)",
    "(Vacío)",
    "Ascendente",
    "Borrar filtro",
    "Confirmar",
    "Descendente",
    "Eliminar la columna de la tabla",
    "Insertar una columna a la derecha",
    "Insertar una columna a la izquierda",
    "Por condiciones",
    "Por valores",
    "Seleccionar todo",
    "Separe con espacios las palabras clave",
  ]);
  await playground.page.getByText("Texto", { exact: true }).click();
  await playground.page.getByText("Contiene", { exact: true }).first().waitFor();
  const conditions = (await textsOverTheSheet()).filter((text) => ![...before, ...menu].includes(text));
  expect(conditions).toEqual([
    "Contiene",
    "Empieza por",
    "Fecha",
    "Igual a",
    "No contiene",
    "No es igual a",
    "Número",
    "Termina en",
    "Texto",
  ]);
  await playground.page.getByText("Contiene", { exact: true }).first().click();
  await playground.page.getByPlaceholder("Escriba un texto").waitFor();
});

test("nothing went wrong on the way", () => expect(playground.problems).toEqual([]));
