import { screen, waitFor, within } from "@testing-library/react";
import { MatrizCells, good, matrizSheet } from "../../domain/checks/testing/tables";
import { matriz } from "../../domain/plan/tables/matriz";
import { ExcelFailure } from "../../excel/workbook";
import { FakeWorkbook } from "../testing/fake-workbook";
import { parametrosDePrueba } from "../testing/plan";
import { axeViolations, renderPane } from "../testing/render";

const row: MatrizCells = { ...good, responsable: "Despacho" };

const bookWith = (...rows: readonly MatrizCells[]) =>
  new FakeWorkbook({ sheets: [matrizSheet(rows)], parametros: parametrosDePrueba, hasParametros: true });

/** A row for each avance, otherwise with nothing wrong. */
const rowsWith = (...avances: readonly string[]): readonly MatrizCells[] =>
  avances.map((avance, index) => ({ ...row, codigo: `1.${index}`, indicador: `${index}`, avance }));

async function openValidar(workbook: FakeWorkbook) {
  const pane = renderPane(workbook);
  await pane.person.click(await screen.findByRole("tab", { name: "Validar" }));
  await screen.findByRole("button", { name: "Revisar ahora" });
  return pane;
}

const valueOf = async (workbook: FakeWorkbook, key: (typeof matriz.columns)[number]["key"], index = 0) =>
  (await workbook.read()).matrices[0]!.rows[index]!.values[key];

describe("a correction", () => {
  it("is shown before it is made, and taken back in one step", async () => {
    const workbook = bookWith({ ...row, reportado: "80 %" });
    const { person, container } = await openValidar(workbook);
    const found = within(screen.getByRole("group", { name: "«Matriz», T2, columna % reportado" }));
    const open = found.getByRole("button", { name: "Corregir…" });
    await person.click(open);
    const preview = screen.getByRole("form", { name: "Así queda" });
    expect(within(preview).getByText("Cambiar «80 %» (texto) por 80 %.")).toBeTruthy();
    expect(preview.textContent).toContain("T2, columna % reportado«80 %» (texto) →  pasa a 80\u00a0%");
    expect(await valueOf(workbook, "reportado")).toBe("80 %");
    expect(await axeViolations(container)).toEqual([]);
    expect(document.activeElement).toBe(within(preview).getByRole("button", { name: "Corregir" }));
    await person.keyboard("{Enter}");
    expect(await screen.findByText("Se corrigió 1 observación en «Matriz».")).toBeTruthy();
    expect(await valueOf(workbook, "reportado")).toBe(0.8);
    expect(screen.queryByRole("button", { name: "Corregir…" })).toBeNull();
    await person.click(screen.getByRole("button", { name: "Deshacer" }));
    expect(await screen.findByRole("button", { name: "Corregir…" })).toBeTruthy();
    expect(await valueOf(workbook, "reportado")).toBe("80 %");
  });

  it("is not asked for where a person says that the value is right", async () => {
    const nivel = { meta: "100 %", tipo: "se mantiene", cantidad: 1, avance: 1.7 } as const;
    const workbook = bookWith({ ...row, ...nivel, evidencia: "Acta" });
    const { person } = await openValidar(workbook);
    expect(screen.getByText(/170 %/)).toBeTruthy();
    await person.click(screen.getByRole("button", { name: "Está bien así…" }));
    const preview = screen.getByRole("form", { name: "Así queda" });
    await person.click(within(preview).getByRole("button", { name: "Confirmar" }));
    expect(await screen.findByText(/Se corrigió 1 observación/)).toBeTruthy();
    expect(await valueOf(workbook, "escala")).toBe(1.7);
    expect(screen.queryByRole("button", { name: "Está bien así…" })).toBeNull();
  });

  it("is said where it was made; in another view only what can be taken back is left of it", async () => {
    const workbook = bookWith({ ...row, reportado: "80 %" });
    const { person, container } = await openValidar(workbook);
    await person.click(screen.getByRole("button", { name: "Corregir…" }));
    await person.keyboard("{Enter}");
    await screen.findByRole("button", { name: "Cerrar el aviso" });
    await person.click(screen.getByRole("tab", { name: "Cumplimiento" }));
    const folded = within(await screen.findByRole("group", { name: "Lo último que se hizo" }));
    expect(screen.queryByRole("button", { name: "Cerrar el aviso" })).toBeNull();
    expect(folded.getByText("Se corrigió 1 observación en «Matriz».")).toBeTruthy();
    expect(await axeViolations(container)).toEqual([]);
    await person.click(folded.getByRole("button", { name: "Deshacer" }));
    expect(await screen.findByText(/Se deshizo/)).toBeTruthy();
    expect(await valueOf(workbook, "reportado")).toBe("80 %");
  });

  it("is left with Esc, and the focus goes back to where it came from", async () => {
    const { person } = await openValidar(bookWith({ ...row, reportado: "80 %" }));
    await person.click(screen.getByRole("button", { name: "Corregir…" }));
    await person.keyboard("{Escape}");
    expect(screen.queryByRole("form")).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Corregir…" }));
  });

  it("is of all of a kind, and says how many it leaves", async () => {
    const workbook = bookWith(...rowsWith("7,5", "1.900", "1.5"));
    const { person } = await openValidar(workbook);
    await person.click(screen.getByRole("button", { name: "Corregir 2 de 3…" }));
    const preview = screen.getByRole("form", { name: "Así queda" });
    expect(
      within(preview)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual([
      "S2, columna Avance«7,5» (texto) →  pasa a 7,5",
      "S3, columna Avance«1.900» (texto) →  pasa a 1.900",
    ]);
    expect(
      within(preview).getByText("La otra la debe corregir usted: no es claro cuál es el dato."),
    ).toBeTruthy();
    await person.click(within(preview).getByRole("button", { name: "Corregir las 2" }));
    await screen.findByText("Se corrigieron 2 observaciones en «Matriz».");
    expect([await valueOf(workbook, "avance"), await valueOf(workbook, "avance", 1)]).toEqual([7.5, 1900]);
  });

  it("is not offered where it is not plain", async () => {
    await openValidar(bookWith({ ...row, avance: "1.5" }));
    expect(screen.queryByRole("button", { name: /^Corregir/ })).toBeNull();
  });

  it("is not made where the sheet says something else by then", async () => {
    const workbook = bookWith({ ...row, reportado: "80 %" });
    const { person } = await openValidar(workbook);
    await person.click(screen.getByRole("button", { name: "Corregir…" }));
    workbook.failNext = new ExcelFailure("changed-meanwhile", { cell: "T2, columna % reportado" });
    await person.click(screen.getByRole("button", { name: "Corregir" }));
    expect(
      await screen.findByText(/T2, columna % reportado ya no dice lo que mostraba el panel/),
    ).toBeTruthy();
  });
});

describe("an acceptance", () => {
  const accept = async (
    person: Awaited<ReturnType<typeof openValidar>>["person"],
    motivo: string,
    quien = "",
  ) => {
    await person.click(screen.getByRole("button", { name: "Aceptar…" }));
    const form = screen.getByRole("form", { name: "Aceptar la observación" });
    expect(document.activeElement).toBe(within(form).getByRole("textbox", { name: /^Motivo/ }));
    await person.keyboard(motivo);
    if (quien) await person.type(within(form).getByRole("textbox", { name: /^Quién/ }), quien);
    await person.click(within(form).getByRole("button", { name: "Aceptar" }));
    await screen.findByText("Se aceptó 1 observación: el motivo quedó en la hoja «Excepciones».");
  };

  it("asks for its reason, sets the observación apart and can be withdrawn", async () => {
    const workbook = bookWith({ ...row, avance: "1.5" });
    const { person, container } = await openValidar(workbook);
    await person.click(screen.getByRole("button", { name: "Aceptar…" }));
    expect(screen.getByRole("button", { name: "Aceptar" }).hasAttribute("disabled")).toBe(true);
    expect(await axeViolations(container)).toEqual([]);
    await person.keyboard("{Escape}");
    await accept(person, "No aplica porque es una prueba", "Ana");
    expect(screen.getByRole("heading", { name: /en orden/ })).toBeTruthy();
    await person.click(screen.getByRole("button", { name: /^1\sobservación aceptada/ }));
    expect(
      screen.getByText(/^Motivo: No aplica porque es una prueba \(\d\d\/\d\d\/\d{4}, Ana\)$/),
    ).toBeTruthy();
    expect(await axeViolations(container)).toEqual([]);
    await person.click(
      within(screen.getByRole("group", { name: "«Matriz», S2, columna Avance" })).getByRole("button", {
        name: "Quitar",
      }),
    );
    expect(await screen.findByText("Se quitó la aceptación de la hoja «Excepciones».")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Aceptar…" })).toBeTruthy();
  });

  it("lapses when the value changes, and says so", async () => {
    const workbook = bookWith({ ...row, avance: "1.5" });
    const { person } = await openValidar(workbook);
    await accept(person, "Así lo reportaron");
    workbook.type(
      "Matriz",
      2,
      matriz.columns.findIndex(({ key }) => key === "avance"),
      "2.5",
    );
    expect(await screen.findByRole("button", { name: /^1\saceptación que ya no aplica/ })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Aceptar…" })).toBeTruthy();
  });

  it("is of all of a group, each in its row", async () => {
    const workbook = bookWith(...rowsWith("1.5", "2.5"));
    const { person } = await openValidar(workbook);
    await person.click(screen.getByRole("button", { name: "Aceptar las 2…" }));
    await person.keyboard("Punto decimal");
    await person.click(screen.getByRole("button", { name: "Aceptar las 2" }));
    await waitFor(async () => expect((await workbook.read()).excepciones?.rows).toHaveLength(2));
    expect(await screen.findByRole("button", { name: /^2\sobservaciones aceptadas/ })).toBeTruthy();
  });

  it("remembers who accepts while the pane is open", async () => {
    const workbook = bookWith({ ...row, avance: "1.5", cantidad: "unos ocho" });
    const { person } = await openValidar(workbook);
    const [first] = screen.getAllByRole("button", { name: "Aceptar…" });
    await person.click(first!);
    await person.keyboard("x");
    await person.type(screen.getByRole("textbox", { name: /^Quién/ }), "Ana");
    await person.click(screen.getByRole("button", { name: "Aceptar" }));
    await screen.findByText(/^Se aceptó 1/);
    await person.click(screen.getAllByRole("button", { name: "Aceptar…" })[0]!);
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: /^Quién/ }).value).toBe("Ana");
  });
});

describe("the list in a sheet", () => {
  it("has every observación with who answers, is made again in its place, and is taken back", async () => {
    const workbook = bookWith({ ...row, reportado: "80 %" });
    const { person } = await openValidar(workbook);
    await person.click(screen.getByRole("button", { name: "Llevar a una hoja" }));
    expect(await screen.findByText(/^En «Observaciones» está la observación de hoy/)).toBeTruthy();
    const [, listed] = workbook.contents.sheets;
    expect(listed!.values[0]!.slice(0, 5)).toEqual([
      "«Matriz», T2, columna % reportado",
      expect.stringContaining("80 %"),
      expect.any(String),
      "Despacho",
      "Error",
    ]);
    await person.click(screen.getByRole("button", { name: "Deshacer" }));
    await screen.findByText(/Se deshizo/);
    expect(workbook.contents.sheets).toHaveLength(1);
  });
});
