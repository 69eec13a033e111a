import { screen, waitFor, within } from "@testing-library/react";
import { serialDate } from "../../domain/base/date";
import { ExcelFailure } from "../../excel/workbook";
import { MatrizKey, matriz as table } from "../../domain/plan/tables/matriz";
import { FakeWorkbook } from "../testing/fake-workbook";
import { matrizDePrueba } from "../testing/plan";
import { Contents, openTab } from "../testing/open-tab";
import { axeViolations } from "../testing/render";
import { matrizSheet } from "../testing/sheets";

beforeEach(() => localStorage.clear());

const columnOf = (key: MatrizKey) => table.columns.findIndex((column) => column.key === key);

const openDiligenciar = (contents: Contents = {}) => openTab("Diligenciar", contents);

/** What the cells of a row hold, by its number in the sheet. */
const cellsOf = async (workbook: FakeWorkbook, number: number) => {
  const { values } = (await workbook.read()).matrices[0]!.rows.find((row) => row.number === number)!;
  return [values.avance, values.reportado, values.evidencia];
};

const avance = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Avance" });
const heading = () => screen.getByRole("heading", { level: 2 }).textContent;
const mine = (name: string) => screen.getByRole<HTMLOptionElement>("option", { name });

describe("a row", () => {
  it("shows what it is about, what was due and what stands in it", async () => {
    const { container } = await openDiligenciar();
    expect(screen.getByText("Fila 1 de 9")).toBeTruthy();
    expect(screen.getByText(/1\.1\s+Divulgar los trámites/)).toBeTruthy();
    expect(heading()).toBe("Puntos de la ruta cumplidos");
    expect(screen.getByText("Meta: 10 puntos")).toBeTruthy();
    expect(screen.getByText(/^1 a la fecha, de 10 puntos al 03\/09\/2010/)).toBeTruthy();
    expect(avance().value).toBe("2");
    expect(screen.getByText("El total acumulado hasta el corte, en puntos.")).toBeTruthy();
    expect(await axeViolations(container)).toEqual([]);
  });

  it("says at once what it will say, and nothing is written by typing", async () => {
    const { workbook, person } = await openDiligenciar();
    expect(screen.getByText("Así está la fila")).toBeTruthy();
    await person.clear(avance());
    await person.type(avance(), "0");
    expect(screen.getByText("Así queda la fila")).toBeTruthy();
    expect(screen.getByText(/^0\s%$/)).toBeTruthy();
    expect(screen.getByText(/En la hoja: 2\./)).toBeTruthy();
    expect(await cellsOf(workbook, 2)).toEqual([2, "", ""]);
  });

  it("is written with Enter, with its evidence, and the next one waits with its field selected", async () => {
    const { workbook, person } = await openDiligenciar();
    await person.clear(avance());
    await person.type(avance(), "3");
    await person.tab();
    await person.keyboard("Acta 3{Enter}");
    await waitFor(() => expect(heading()).toBe("Actualizaciones del sitio"));
    expect(document.activeElement).toBe(avance());
    expect([avance().selectionStart, avance().selectionEnd]).toEqual([0, 2]);
    await waitFor(async () => expect(await cellsOf(workbook, 2)).toEqual([3, "", "Acta 3"]));
    expect(await screen.findByText(/Se escribió el reporte de 1\sfila/)).toBeTruthy();
    await person.click(screen.getByRole("button", { name: "Deshacer" }));
    await waitFor(async () => expect(await cellsOf(workbook, 2)).toEqual([2, "", ""]));
  });

  it("is not taken back while the next is being written: a press then would be lost without a word", async () => {
    const { workbook, person } = await openDiligenciar();
    await person.clear(avance());
    await person.type(avance(), "3{Enter}");
    await screen.findByText(/Se escribió el reporte de 1\sfila/);
    let open = () => {};
    workbook.gate = new Promise((resolve) => (open = resolve));
    await person.clear(avance());
    await person.type(avance(), "3{Enter}");
    const undo = await within(await screen.findByRole("group", { name: "Lo último que se hizo" })).findByRole(
      "button",
      { name: "Deshacer" },
    );
    expect(undo).toHaveProperty("disabled", true);
    open();
    await waitFor(() =>
      expect(screen.getByRole("button", { name: "Deshacer" })).toHaveProperty("disabled", false),
    );
  });

  it("with nothing new in it is left as it is, and the next one comes", async () => {
    const { workbook, person } = await openDiligenciar();
    const before = workbook.contents;
    await person.click(avance());
    await person.keyboard("{Enter}");
    expect(heading()).toBe("Actualizaciones del sitio");
    expect(workbook.contents).toBe(before);
  });

  it("takes nothing that it can't read: it says so in its place, and stays", async () => {
    const { workbook, person, container } = await openDiligenciar();
    const before = workbook.contents;
    await person.clear(avance());
    await person.type(avance(), "1.5");
    expect(screen.queryByText(/No es un número/)).toBeNull();
    await person.keyboard("{Enter}");
    expect(screen.getByText(/No es un número/)).toBeTruthy();
    expect(document.activeElement).toBe(avance());
    expect(await axeViolations(container)).toEqual([]);
    expect(workbook.contents).toBe(before);
    await person.clear(avance());
    await person.type(avance(), "1,5{Enter}");
    await waitFor(async () => expect(await cellsOf(workbook, 2)).toEqual([1.5, "", ""]));
  });

  it("keeps what was typed while the person looks at another", async () => {
    const { person } = await openDiligenciar();
    await person.clear(avance());
    await person.type(avance(), "5");
    await person.click(screen.getByRole("button", { name: "Fila siguiente" }));
    await person.click(screen.getByRole("button", { name: "Fila anterior" }));
    expect(avance().value).toBe("5");
  });

  it("is shown in the sheet", async () => {
    const { workbook, person } = await openDiligenciar();
    await person.click(screen.getByRole("button", { name: "Ver en la hoja" }));
    expect(workbook.selected).toMatchObject({ row: 2, column: columnOf("avance") });
  });
});

describe("the field is the one that the tipo asks for", () => {
  const only = (cells: Partial<Record<MatrizKey, string | number>>) =>
    openDiligenciar({ sheets: [matrizSheet([{ accion: "A", indicador: "I", ...cells }])] });
  const percent = { meta: "100 %", tipo: "crece desde la línea base", cantidad: 1 };
  const product = { meta: "Un manual", tipo: "cumple", plazo: serialDate(2008, 12, 1) };

  it("a percentage, without its sign", async () => {
    const { workbook, person } = await only(percent);
    await person.type(avance(), "12,5{Enter}");
    await waitFor(async () => expect(await cellsOf(workbook, 2)).toEqual([0.125, "", ""]));
  });

  it("but not one that could be a fraction", async () => {
    const { person } = await only(percent);
    await person.type(avance(), "0,8{Enter}");
    expect(screen.getByText(/Puede ser un porcentaje o una fracción/)).toBeTruthy();
  });

  it("Sí, Parcial or No, by their first letter", async () => {
    const { workbook, person, container } = await only(product);
    await person.click(screen.getByRole("radio", { name: "No" }));
    expect(await axeViolations(container)).toEqual([]);
    await person.keyboard("s");
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "Sí" }).checked).toBe(true);
    await person.keyboard("{Enter}");
    await waitFor(async () => expect(await cellsOf(workbook, 2)).toEqual(["Sí", "", ""]));
  });

  it("Parcial with its percentage, which goes when it is no longer partial", async () => {
    const { workbook, person } = await only(product);
    await person.click(screen.getByRole("radio", { name: "Parcial" }));
    await person.keyboard("{Enter}");
    const reportado = screen.getByRole<HTMLInputElement>("textbox", { name: "% reportado" });
    expect(document.activeElement).toBe(reportado);
    expect(screen.getByText("Parcial necesita su % reportado.")).toBeTruthy();
    await person.type(reportado, "40");
    expect(screen.getByText(/^40\s%$/)).toBeTruthy();
    await person.keyboard("{Enter}");
    await waitFor(async () => expect(await cellsOf(workbook, 2)).toEqual(["Parcial", 0.4, ""]));
    await person.click(await screen.findByRole("button", { name: /^I\b/ }));
    await person.keyboard("s{Enter}");
    await waitFor(async () => expect(await cellsOf(workbook, 2)).toEqual(["Sí", "", ""]));
  });

  it("says what the row lacks, and takes its avance all the same", async () => {
    const { workbook, person } = await only({ meta: "50 funcionarios", tipo: "" });
    await person.type(avance(), "12");
    expect(screen.getByText(/^Por revisar\. Falta el Tipo/)).toBeTruthy();
    expect(screen.getByRole("textbox", { name: "% reportado" })).toBeTruthy();
    await person.keyboard("{Enter}");
    await waitFor(async () => expect(await cellsOf(workbook, 2)).toEqual([12, "", ""]));
  });
});

describe("whose rows", () => {
  it("are those of a responsable, remembered on the device", async () => {
    const { person, unmount } = await openDiligenciar();
    await person.selectOptions(screen.getByRole("combobox", { name: "Responsable" }), mine("Despacho (4)"));
    expect(screen.getByText("Fila 1 de 4")).toBeTruthy();
    expect(heading()).toBe("Cantidad de entidades vinculadas");
    unmount();
    await openDiligenciar();
    expect(screen.getByText("Fila 1 de 4")).toBeTruthy();
    expect(mine("Despacho (4)").selected).toBe(true);
  });

  it("are all of them where the one who is remembered answers for none", async () => {
    localStorage.setItem("seguimatriz.responsable", "Hacienda");
    await openDiligenciar();
    expect(screen.getByText("Fila 1 de 9")).toBeTruthy();
    expect(mine("Todas las filas (9)").selected).toBe(true);
  });

  it("can be nobody's", async () => {
    const { person } = await openDiligenciar();
    await person.selectOptions(
      screen.getByRole("combobox", { name: "Responsable" }),
      mine("Sin responsable (1)"),
    );
    expect(heading()).toBe("Visitas al sitio");
  });
});

it("lists the rows with what each says, and opens one to be filled in", async () => {
  const { person, container } = await openDiligenciar();
  await person.click(screen.getByRole("tab", { name: "Lista" }));
  expect(screen.getByText(/6 de 9\sfilas con reporte/)).toBeTruthy();
  expect(await axeViolations(container)).toEqual([]);
  await person.click(screen.getByRole("button", { name: /^Visitas al sitio.*Sin reporte/ }));
  expect(screen.getByText("Fila 7 de 9")).toBeTruthy();
  expect(document.activeElement).toBe(avance());
});

it("comes to an end after the last row", async () => {
  const { person } = await openDiligenciar();
  await person.click(screen.getByRole("tab", { name: "Lista" }));
  await person.click(screen.getByRole("button", { name: /^Satisfacción/ }));
  await person.keyboard("{Enter}");
  expect(document.activeElement).toBe(screen.getByText("Esas son todas las filas."));
});

describe("a write that takes long", () => {
  it("keeps nobody waiting: what is said meanwhile is written together", async () => {
    const { workbook, person } = await openDiligenciar();
    let open = () => {};
    workbook.gate = new Promise((resolve) => (open = resolve));
    const apply = jest.spyOn(workbook, "apply");
    for (const text of ["3", "15"]) {
      await person.clear(avance());
      await person.type(avance(), `${text}{Enter}`);
    }
    expect(heading()).toBe("Cantidad de entidades vinculadas");
    await person.type(avance(), "1{Enter}");
    expect(apply).toHaveBeenCalledTimes(1);
    open();
    await waitFor(async () => expect(await cellsOf(workbook, 4)).toEqual([1, "", ""]));
    expect([await cellsOf(workbook, 2), await cellsOf(workbook, 3)]).toEqual([
      [3, "", ""],
      [15, "", ""],
    ]);
    expect(apply).toHaveBeenCalledTimes(2);
  });

  it("or fails loses nothing: it is written again, or left", async () => {
    const { workbook, person, container } = await openDiligenciar();
    workbook.failNext = new ExcelFailure("cell-edit");
    await person.clear(avance());
    await person.type(avance(), "3{Enter}");
    expect(await screen.findByText(/1\sfila quedó sin escribir/)).toBeTruthy();
    expect(await axeViolations(container)).toEqual([]);
    await person.click(screen.getByRole("button", { name: "Fila anterior" }));
    expect(avance().value).toBe("3");
    await person.click(screen.getByRole("button", { name: "Escribirlas" }));
    await waitFor(async () => expect(await cellsOf(workbook, 2)).toEqual([3, "", ""]));
    await waitFor(() => expect(screen.queryByText(/sin escribir/)).toBeNull());
  });
});

it("writes nothing over what somebody else put there since it was shown", async () => {
  const { workbook, person } = await openDiligenciar();
  const apply = jest.spyOn(workbook, "apply");
  await person.clear(avance());
  await person.type(avance(), "3{Enter}");
  await waitFor(() => expect(apply).toHaveBeenCalled());
  expect(apply.mock.calls[0]![0].cells).toEqual([
    expect.objectContaining({ before: 2, after: 3, place: expect.objectContaining({ heading: "Avance" }) }),
  ]);
});

describe("with nothing to fill in it says why", () => {
  it.each([
    ["no matriz", [], "No hay una matriz de seguimiento"],
    ["no rows", [matrizSheet([])], "La matriz todavía no tiene filas"],
  ])("%s", async (_, sheets, title) => {
    await openDiligenciar({ sheets });
    expect(screen.getByRole("heading", { name: title })).toBeTruthy();
  });

  it("no column Avance", async () => {
    const sheet = matrizDePrueba();
    const without = (rows: typeof sheet.values) => rows.map((row) => row.with(columnOf("avance"), ""));
    await openDiligenciar({
      sheets: [{ ...sheet, values: without(sheet.values), formulas: without(sheet.formulas) }],
    });
    expect(screen.getByRole("heading", { name: "La matriz no tiene la columna Avance" })).toBeTruthy();
    expect(within(screen.getByRole("main")).queryByRole("textbox")).toBeNull();
  });
});
