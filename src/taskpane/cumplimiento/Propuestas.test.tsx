import { screen, waitFor, within } from "@testing-library/react";
import { matriz as table } from "../../domain/plan/tables/matriz";
import { FakeWorkbook } from "../testing/fake-workbook";
import { parametrosDePrueba } from "../testing/plan";
import { axeViolations, renderPane } from "../testing/render";
import { matrizSheet } from "../testing/sheets";

const openPropuestas = async (metas: readonly string[]) => {
  const rows = metas.map((meta, index) => ({
    accion: "Publicar",
    indicador: `Indicador ${index + 1}`,
    meta,
  }));
  const workbook = new FakeWorkbook({
    sheets: [matrizSheet(rows)],
    parametros: parametrosDePrueba,
    hasParametros: true,
  });
  const pane = renderPane(workbook);
  await pane.person.click(await screen.findByRole("tab", { name: "Cumplimiento" }));
  await pane.person.click(await screen.findByRole("button", { name: /^Faltan Tipo y Cantidad/ }));
  return { workbook, ...pane };
};

/** Tipo, Cantidad, Por, Veces and Línea base of each row. */
const numbers = async (workbook: FakeWorkbook) =>
  (await workbook.read()).matrices[0]!.rows.map(({ values }) => [
    values.tipo,
    values.cantidad,
    values.por,
    values.veces,
    values.lineaBase,
  ]);

it("fills in at one press what is plain, and takes it back", async () => {
  const { workbook, person, container } = await openPropuestas(["4 veces al mes", "4 veces al mes", "100 %"]);
  expect(screen.getByText(/cada periodo: 4 por mes · 2\sfilas/)).toBeTruthy();
  expect(screen.getByText(/crece desde la línea base: 100\s% · 1\sfila/)).toBeTruthy();
  expect(await axeViolations(container)).toEqual([]);
  await person.click(screen.getByRole("button", { name: /^Llenar 3\sfilas$/ }));
  expect(await screen.findByText(/Se escribieron 8\sceldas/)).toBeTruthy();
  expect(await numbers(workbook)).toEqual([
    ["cada periodo", 4, "mes", "", ""],
    ["cada periodo", 4, "mes", "", ""],
    ["crece desde la línea base", 1, "", "", ""],
  ]);
  expect(screen.queryByText(/^Faltan Tipo/)).toBeNull();
  await person.click(screen.getByRole("button", { name: "Deshacer" }));
  expect(await screen.findByText(/Faltan Tipo y Cantidad en 3\sfilas/)).toBeTruthy();
});

it("takes a correction of what is plain in place of it, for all the rows that say the same", async () => {
  const { workbook, person } = await openPropuestas(["4 veces al mes", "4 veces al mes", "10 puntos"]);
  const meta = within(screen.getByRole("group", { name: "4 veces al mes" }));
  await person.click(meta.getByRole("button", { name: "Corregir" }));
  await person.selectOptions(meta.getByRole("combobox", { name: "Por" }), "semana");
  await person.click(meta.getByRole("button", { name: "Guardar" }));
  await waitFor(async () =>
    expect(await numbers(workbook)).toEqual([
      ["cada periodo", 4, "semana", "", ""],
      ["cada periodo", 4, "semana", "", ""],
      ["", "", "", "", ""],
    ]),
  );
});

it("says what it understood of a meta, where that is not the meta word for word", async () => {
  const { container } = await openPropuestas([
    "publicación de por lo menos 5 noticias distintas por mes.",
    "4 veces al mes",
  ]);
  expect(screen.getByText("Se entiende: al menos 5 noticias distintas al mes")).toBeTruthy();
  expect(screen.getAllByText(/Se entiende:/)).toHaveLength(1);
  expect(screen.getByText(/cada periodo: 5 por mes/)).toBeTruthy();
  expect(await axeViolations(container)).toEqual([]);
});

it("asks once about equal metas, with what was half understood", async () => {
  const meta = "Calendario de eventos publicado";
  const { workbook, person, container } = await openPropuestas([meta, meta]);
  const question = within(screen.getByRole("group", { name: meta }));
  expect(question.getByRole<HTMLSelectElement>("combobox", { name: "Tipo" }).value).toBe("cumple");
  expect(question.queryByRole("textbox")).toBeNull();
  expect(await axeViolations(container)).toEqual([]);
  await person.click(question.getByRole("button", { name: "Llenar" }));
  await waitFor(async () =>
    expect(await numbers(workbook)).toEqual([
      ["cumple", "", "", "", ""],
      ["cumple", "", "", "", ""],
    ]),
  );
});

it("asks how many there are of something, and keeps each row's quantity", async () => {
  const { workbook, person } = await openPropuestas(["1 por cada dependencia", "3 por cada dependencia"]);
  await person.type(screen.getByRole("textbox", { name: "Cuántos hay" }), "8");
  await person.click(screen.getByRole("button", { name: "Llenar" }));
  await waitFor(async () =>
    expect(await numbers(workbook)).toEqual([
      ["se va sumando", 1, "", 8, ""],
      ["se va sumando", 3, "", 8, ""],
    ]),
  );
  expect([...workbook.contents.counts]).toEqual([["dependencia", 8]]);
  expect(await screen.findByText(/Se llenaron 6\sceldas de la matriz y el número quedó en/)).toBeTruthy();
  // What comes after with the same name is no question any more.
  workbook.type(
    table.title,
    3,
    table.columns.findIndex(({ key }) => key === "meta"),
    "2 por dependencia",
  );
  for (const key of ["tipo", "cantidad", "veces"])
    workbook.type(
      table.title,
      3,
      table.columns.findIndex((column) => column.key === key),
      "",
    );
  await person.click(await screen.findByRole("button", { name: /^Faltan Tipo y Cantidad en 1\sfila/ }));
  expect(screen.getByText(/se va sumando: 2 × 8/)).toBeTruthy();
  expect(screen.queryByText(/Cuántos hay/)).toBeNull();
});

it("takes numbers as they are written in Colombia, and nothing that is no number", async () => {
  const { workbook, person } = await openPropuestas(["Calendario de eventos publicado"]);
  await person.selectOptions(screen.getByRole("combobox", { name: "Tipo" }), "se reduce");
  const accept = screen.getByRole<HTMLButtonElement>("button", { name: "Llenar" });
  expect(accept.disabled).toBe(true);
  await person.type(screen.getByRole("textbox", { name: "Cantidad" }), "mil");
  expect(screen.getByText(/No es un número/)).toBeTruthy();
  await person.clear(screen.getByRole("textbox", { name: "Cantidad" }));
  await person.type(screen.getByRole("textbox", { name: "Cantidad" }), "1.900,5");
  await person.type(screen.getByRole("textbox", { name: "Línea base" }), "2.500");
  await person.click(accept);
  await waitFor(async () => expect(await numbers(workbook)).toEqual([["se reduce", 1900.5, "", "", 2500]]));
});

it("shows the row that it asks about", async () => {
  const { workbook, person } = await openPropuestas(["Calendario de eventos publicado"]);
  await person.click(screen.getByRole("button", { name: "Ver la fila" }));
  const column = table.columns.findIndex(({ key }) => key === "indicador");
  expect(workbook.selected).toMatchObject({ row: 2, column });
});
