import { unzipSync, zipSync } from "fflate";
import { openXlsx, saveXlsx } from "../../src/xlsx";
import { type OpenPlayground, openPlayground } from "../browser/playground";
import { insert, openView, outcome } from "../story/pane";

jest.setTimeout(60_000);
// Each story opens a window of its own, and a browser on a busy machine may lose one. What failed is printed all the same.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

/** How a sheet of an .xlsx says that it has a picture. */
const IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";

/** Runs in a playground of its own, whatever becomes of it. */
async function inPlayground(
  search: string,
  story: (playground: OpenPlayground) => Promise<void>,
): Promise<void> {
  const playground = await openPlayground(search);
  // Whether changes may be lost is asked; here they may.
  playground.page.on("dialog", (dialog) => void dialog.accept());
  try {
    await story(playground);
  } finally {
    await playground.close();
  }
}

const open = async ({ page }: OpenPlayground, bytes: Uint8Array, name: string) =>
  page.locator("input[type=file]").setInputFiles({
    name,
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(bytes),
  });

test("pressing Insertar while a cell is being edited: says so, and works when it is retried", () =>
  inPlayground("", async (playground) => {
    const { pane, page } = playground;
    await pane.getByRole("button", { name: "Insertar las plantillas" }).click();
    await page.evaluate(() => (window.playground!.faults.cellEditMode = true));
    const said = await insert(playground, ["Marco operativo"]);
    expect(said).toContain("Excel está esperando a que termine de escribir en una celda.");
    expect(said).toContain("Pulse Entrar o Esc en la hoja y vuelva a intentarlo.");
    expect(await playground.sheets()).toEqual(["Hoja1"]);
    await page.evaluate(() => window.playground!.faults.reset());
    await pane.getByRole("button", { name: "Reintentar" }).click();
    await pane.getByText("Se insertó el marco operativo").waitFor();
    // A second one gets a number, and the first stays.
    expect(await insert(playground, ["Marco operativo"])).toContain("«Marco operativo 2»");
    expect(await playground.sheets()).toEqual(
      expect.arrayContaining(["Marco operativo", "Marco operativo 2"]),
    );
  }));

test("a protected matriz is read, refused with the next step where it would be written, and stays as it was", () =>
  inPlayground("", async (playground) => {
    const { pane, page } = playground;
    await pane.getByRole("button", { name: "Insertar las plantillas" }).click();
    await insert(playground, ["Matriz de seguimiento"]);
    const book = await openXlsx(await playground.save());
    const sheets = book.sheets.map((sheet) =>
      sheet.name === "Parámetros" ? { ...sheet, protection: { protected: true } } : sheet,
    );
    await open(playground, await saveXlsx({ ...book, sheets }), "protegido.xlsx");
    await page.getByText("protegido.xlsx", { exact: true }).waitFor();
    await openView(playground, "Cumplimiento");
    await pane.getByRole("button", { name: /^Corte y semáforo/ }).click();
    await pane.getByLabel("Fecha de corte").fill("31/12/2008");
    await pane.getByRole("button", { name: "Guardar" }).click();
    const said = await outcome(playground);
    expect(said).toContain("La hoja «Parámetros» está protegida y no se cambió nada.");
    expect(said).toContain("Revisar › Desproteger hoja");
    expect(await playground.value("Parámetros", "B21")).toBe("");
  }));

test("a table that is not ours stays untouched, and the pane says that it is of something else", () =>
  inPlayground("", async (playground) => {
    const { pane } = playground;
    await playground.type("Hoja1", [
      ["A1", "Producto"],
      ["B1", "Precio"],
      ["A2", "Papel"],
      ["B2", "12,5"],
    ]);
    await pane.getByRole("button", { name: "Ya tengo una tabla" }).click();
    await pane.getByRole("button", { name: "Organizar la tabla de esta hoja" }).click();
    await pane.getByRole("heading", { name: "«Hoja1», A1:B2" }).waitFor();
    await pane.getByText(/^Ninguna columna parece la acción/).waitFor();
    expect(await playground.value("Hoja1", "B2")).toBe(12.5);
    expect(await playground.sheets()).toEqual(["Hoja1"]);
  }));

test("an Excel that is too old gets a sentence and the way on", () =>
  inPlayground("?excelApi=1.4", async ({ pane }) => {
    await pane.getByText(/^Esta versión de Excel no tiene lo que el panel necesita/).waitFor();
    await pane.getByText(/ábralo en Excel en la web/).waitFor();
  }));

test("a ribbon button with the pane hidden does its work and opens the pane that says so", () =>
  inPlayground("?panel=oculto", async (playground) => {
    await playground.page.getByRole("button", { name: "Marco operativo" }).click();
    await playground.pane.getByText("Se insertó el marco operativo").waitFor();
    expect(await playground.sheets()).toContain("Marco operativo");
    await playground.page.getByRole("button", { name: "Más hojas" }).click();
    await playground.page.getByRole("menuitem", { name: "Firmas" }).click();
    await playground.pane.getByText("Se insertó la hoja de firmas").waitFor();
    expect(await playground.sheets()).toContain("Firmas");
    expect(playground.problems).toEqual([]);
  }));

describe("a file that does not open", () => {
  let playground: OpenPlayground;
  let whole: Uint8Array;
  beforeAll(async () => {
    playground = await openPlayground();
    playground.page.on("dialog", (dialog) => void dialog.accept());
    await playground.type("Hoja1", [["A1", "lo mío"]]);
    whole = await playground.save();
  });
  afterAll(() => playground.close());

  test.each([
    // The bytes of the first half, changed: the ZIP is there and its contents are not.
    [
      "roto.xlsx",
      (whole: Uint8Array) =>
        whole.map((byte, at) => (at > 200 && at < whole.length / 2 ? byte ^ 0x55 : byte)),
      /«roto\.xlsx» está dañado o incompleto/,
    ],
    [
      "cortado.xlsx",
      (whole: Uint8Array) => whole.slice(0, whole.length / 2),
      /«cortado\.xlsx» está dañado o incompleto/,
    ],
    ["foto.xlsx", () => new TextEncoder().encode("no es un libro"), /«foto\.xlsx» no es un libro \.xlsx/],
  ])("%s: says why, and the open book stays", async (name, spoil, sentence) => {
    await open(playground, spoil(whole), name);
    await playground.page.getByText(sentence).waitFor();
    expect(await playground.value("Hoja1", "A1")).toBe("lo mío");
  });
});

test("what an opened file has and cannot be saved is told before saving", () =>
  inPlayground("", async (playground) => {
    const { page } = playground;
    const whole = unzipSync(await playground.save());
    const logo = {
      "xl/worksheets/_rels/sheet1.xml.rels": new TextEncoder().encode(
        `<Relationships><Relationship Id="logo" Type="${IMAGE}" Target="../media/image1.png"/></Relationships>`,
      ),
      "xl/media/image1.png": new Uint8Array(9),
    };
    await open(playground, zipSync({ ...whole, ...logo }), "con-logo.xlsx");
    await page.getByText("con-logo.xlsx", { exact: true }).waitFor();
    const asked = page.waitForEvent("dialog");
    const downloaded = page.waitForEvent("download");
    await page.getByRole("button", { name: "Guardar .xlsx" }).click();
    expect((await asked).message()).toContain("«con-logo.xlsx» traía imágenes que esta página no guarda.");
    await downloaded;
  }));

test("the pane's page opened outside Office says where it belongs", () =>
  inPlayground("", async ({ page }) => {
    // Another tab: in this one office.js would remember that it was framed by an Excel.
    const alone = await page.context().newPage();
    await alone.goto(page.url().replace("playground.html", "taskpane.html"));
    await alone
      .getByRole("heading", { name: "Este panel se abre dentro de Excel" })
      .waitFor({ timeout: 40_000 });
  }));
