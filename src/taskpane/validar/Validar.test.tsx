import { screen, waitFor, within } from "@testing-library/react";
import { matrizSheet as matrizConFormulas } from "../../domain/checks/testing/tables";
import { matriz as table } from "../../domain/plan/tables/matriz";
import { FakeWorkbook } from "../testing/fake-workbook";
import { matrizDePrueba, parametrosDePrueba } from "../testing/plan";
import { axeViolations, renderPane } from "../testing/render";
import { marcoSheet, matrizSheet } from "../testing/sheets";

const columnOf = (key: string) => table.columns.findIndex((column) => column.key === key);

const bookWith = (...sheets: ReturnType<typeof matrizSheet>[]) =>
  new FakeWorkbook({ sheets, parametros: parametrosDePrueba, hasParametros: true });

const openValidar = async (workbook: FakeWorkbook) => {
  const pane = renderPane(workbook);
  await pane.person.click(await screen.findByRole("tab", { name: "Validar" }));
  await screen.findByRole("button", { name: "Revisar ahora" });
  return pane;
};

/** A row that says nothing wrong but for what each case takes from it. */
const fila = {
  codigo: "1.1",
  accion: "Publicar",
  indicador: "Puntos",
  meta: "10 puntos",
  responsable: "Despacho",
};

const marco = {
  accion: "Publicar",
  beneficios: "Transparencia",
  indicador: "Puntos",
  meta: "10 puntos",
  actividades: "Revisar",
  responsables: "Despacho",
  recursos: "Propios",
  tiempos: "24 meses",
};

it("groups what it finds by severity, with counts, and identical gaps in one line", async () => {
  const { container } = await openValidar(bookWith(matrizDePrueba()));
  const counts = within(screen.getByRole("list", { name: "Lo que se encontró" }));
  expect(counts.getByText(/errores$/)).toBeTruthy();
  expect(counts.getByText(/advertencias$/)).toBeTruthy();
  expect(screen.getByRole("heading", { name: "Errores" })).toBeTruthy();
  expect(screen.getAllByRole("button", { expanded: false }).length).toBeGreaterThan(0);
  expect(await axeViolations(container)).toEqual([]);
});

it("goes to the cell that it names", async () => {
  const workbook = bookWith(matrizDePrueba());
  const { person } = await openValidar(workbook);
  await person.click(screen.getByRole("button", { name: /C10, columna Meta/ }));
  expect(workbook.selected).toMatchObject({ row: 10, column: columnOf("meta"), heading: "Meta" });
});

it("lets an observación go when its cell is corrected, without anything being pressed", async () => {
  const workbook = bookWith(matrizDePrueba());
  await openValidar(workbook);
  expect(screen.getByRole("button", { name: /C10, columna Meta/ })).toBeTruthy();
  workbook.type(table.title, 10, columnOf("meta"), "80 % de satisfacción");
  await waitFor(() => expect(screen.queryByRole("button", { name: /C10, columna Meta/ })).toBeNull());
});

it("opens a group onto its cells", async () => {
  const workbook = bookWith(
    marcoSheet([
      { ...marco, meta: "" },
      { ...marco, indicador: "Visitas", meta: "" },
    ]),
  );
  const { person } = await openValidar(workbook);
  await person.click(screen.getByRole("button", { name: /columna Metas/, expanded: false }));
  await person.click(screen.getByRole("button", { name: /^D3, columna Metas/ }));
  expect(workbook.selected).toMatchObject({ sheet: "Marco operativo", row: 3, column: 3 });
});

describe("with nothing to correct", () => {
  it.each([
    ["all is right", [marcoSheet([marco])], "Todo está en orden"],
    ["all that is written is right", [matrizConFormulas([fila])], "Lo escrito está en orden"],
    ["the template is untouched", [marcoSheet([{}, {}])], "Todavía no hay filas para revisar"],
    ["there is no table", [], "No hay tablas para revisar"],
  ])("says so: %s", async (_, sheets, title) => {
    const { container } = await openValidar(bookWith(...sheets));
    expect(screen.getByRole("heading", { name: title })).toBeTruthy();
    expect(await axeViolations(container)).toEqual([]);
  });
});

describe("what nobody has written yet", () => {
  const due = { ...fila, tipo: "se va sumando", cantidad: 10, plazo: parametrosDePrueba.fecha_corte };
  it.each([
    ["a report", due, /1\sfila sin reporte/, "Ver las filas sin reporte", /^Sin reporte: 1\sfila/],
    [
      "its numbers",
      fila,
      /1\sfila sin Tipo ni Cantidad/,
      "Completar Tipo y Cantidad",
      /^Faltan Tipo y Cantidad/,
    ],
  ])("is said with the way to it: %s", async (_, row, text, button, opened) => {
    const workbook = bookWith(matrizSheet([row]));
    const { person } = await openValidar(workbook);
    expect(screen.queryByText("Todo está en orden")).toBeNull();
    expect(screen.getByText(text)).toBeTruthy();
    await person.click(screen.getByRole("button", { name: button }));
    const part = await screen.findByRole("button", { name: opened, expanded: true });
    expect(document.activeElement).toBe(part);
  });

  it("is said below the observaciones too", async () => {
    const { person } = await openValidar(bookWith(matrizDePrueba()));
    await person.click(screen.getByRole("button", { name: "Ver las filas sin reporte" }));
    expect(await screen.findByRole("button", { name: /^Sin reporte/, expanded: true })).toBeTruthy();
  });
});

it("marks the sheet and takes the marks away", async () => {
  const workbook = bookWith(matrizSheet([fila]));
  const { person } = await openValidar(workbook);
  await person.click(screen.getByRole("switch", { name: "Marcar en la hoja" }));
  await waitFor(() => expect(workbook.marked).toBe(true));
  await person.click(await screen.findByRole("switch", { name: "Marcar en la hoja", checked: true }));
  await waitFor(() => expect(workbook.marked).toBe(false));
  expect(await screen.findByRole("switch", { name: "Marcar en la hoja", checked: false })).toBeTruthy();
});

it("says that the sheet has marks from before", async () => {
  const workbook = bookWith(matrizSheet([fila]));
  workbook.marked = true;
  await openValidar(workbook);
  expect(await screen.findByRole("switch", { name: "Marcar en la hoja", checked: true })).toBeTruthy();
});

it("shows a long list a part at a time", async () => {
  const rows = Array.from({ length: 200 }, (_, index) => ({
    ...marco,
    indicador: `Indicador ${index}`,
    meta: "",
  }));
  const { person } = await openValidar(bookWith(marcoSheet(rows)));
  await person.click(screen.getByRole("button", { name: /columna Metas/, expanded: false }));
  expect(screen.getAllByRole("button", { name: /^D\d+, columna Metas/ })).toHaveLength(30);
  await person.click(screen.getByRole("button", { name: /^Mostrar 170\smás/ }));
  expect(screen.getAllByRole("button", { name: /^D\d+, columna Metas/ })).toHaveLength(150);
});

const twoMatrices = () =>
  bookWith(
    matrizSheet([{ ...fila, meta: "" }], "Matriz de 2008"),
    matrizSheet([fila, { ...fila, codigo: "1.2", indicador: "Otros", meta: "" }], "Matriz de 2009"),
  );

it("says which sheet each place is in, and lists what is of the matriz that was chosen", async () => {
  await openValidar(twoMatrices());
  expect(screen.getByRole("button", { name: /«Matriz de 2008», C2, columna Meta/ })).toBeTruthy();
  expect(screen.queryByText(/«Matriz de 2009», C3/)).toBeNull();
  expect(screen.getByText(/No se muestran .* de «Matriz de 2009»/)).toBeTruthy();
});
