import { screen, waitFor, within } from "@testing-library/react";
import { serialDate } from "../../domain/base/date";
import { matriz as table } from "../../domain/plan/tables/matriz";
import { FakeWorkbook } from "../testing/fake-workbook";
import { parametrosDePrueba } from "../testing/plan";
import { axeViolations, renderPane } from "../testing/render";
import { marcoSheet } from "../testing/sheets";

const metas = ["4 veces al mes", "4 veces al mes", "100 %", "Calendario de eventos publicado"];

/** A matriz made from a marco in the pane, and the part of Cumplimiento to which its notice sends. */
const openLeidas = async () => {
  const rows = metas.map((meta, index) => ({
    accion: "Publicar",
    indicador: `Indicador ${index + 1}`,
    meta,
    tiempos: meta === "100 %" ? "24 meses" : "Permanente",
  }));
  const workbook = new FakeWorkbook({
    sheets: [marcoSheet(rows)],
    parametros: parametrosDePrueba,
    hasParametros: true,
  });
  const pane = renderPane(workbook);
  await pane.person.click(await screen.findByRole("tab", { name: "Insertar" }));
  await pane.person.click(await screen.findByRole("button", { name: "Insertar" }));
  expect(
    await screen.findByText(/Se leyeron 3 de 4\smetas y 1\stiempo: lo leído quedó como propuesta/),
  ).toBeTruthy();
  await pane.person.click(screen.getByRole("button", { name: "Revisar lo leído" }));
  await screen.findByRole("button", { name: /^Leído en el texto: 3\smetas y 1\stiempo/, expanded: true });
  return { workbook, ...pane };
};

const leida = (name: string) => within(screen.getByRole("group", { name }));

/** Tipo, Cantidad, Por and Plazo of each row. */
const cells = async (workbook: FakeWorkbook) =>
  (await workbook.read()).matrices[0]!.rows.map(({ values: { tipo, cantidad, por, plazo } }) => [
    tipo,
    cantidad,
    por,
    plazo,
  ]);

const PLAZO = serialDate(2010, 9, 3);
const asRead = [
  ["cada periodo", 4, "mes", ""],
  ["cada periodo", 4, "mes", ""],
  ["crece desde la línea base", 1, "", PLAZO],
  ["", "", "", ""],
];

it("lists what was read, equal metas once, and takes the correction in all their rows", async () => {
  const { workbook, person, container } = await openLeidas();
  expect(await cells(workbook)).toEqual(asRead);
  expect(leida("4 veces al mes").getByText(/cada periodo: 4 por mes · 2\sfilas/)).toBeTruthy();
  expect(leida("24 meses").getByText(/Plazo: 03\/09\/2010 · 1\sfila/)).toBeTruthy();
  await person.click(leida("4 veces al mes").getByRole("button", { name: "Corregir" }));
  expect(await axeViolations(container)).toEqual([]);
  await person.selectOptions(
    leida("4 veces al mes").getByRole("combobox", { name: "Tipo" }),
    "se va sumando",
  );
  await person.selectOptions(leida("4 veces al mes").getByRole("combobox", { name: "Por" }), "(es un total)");
  await person.click(leida("4 veces al mes").getByRole("button", { name: "Guardar" }));
  expect(await screen.findByText(/Se escribieron 4\sceldas/)).toBeTruthy();
  const corrected = ["se va sumando", 4, "", ""];
  expect(await cells(workbook)).toEqual([corrected, corrected, ...asRead.slice(2)]);
  // What a person has said is no proposal any more.
  expect(screen.getByRole("button", { name: /^Leído en el texto: 1\smeta y 1\stiempo/ })).toBeTruthy();
  expect(screen.queryByRole("group", { name: "4 veces al mes" })).toBeNull();
  await person.click(screen.getByRole("button", { name: "Deshacer" }));
  expect(await screen.findByRole("button", { name: /^Leído en el texto: 3\smetas/ })).toBeTruthy();
  expect(await cells(workbook)).toEqual(asRead);
});

it("keeps the sign of a percentage, and changes nothing until it is saved", async () => {
  const { workbook, person } = await openLeidas();
  await person.click(leida("100 %").getByRole("button", { name: "Corregir" }));
  const cantidad = () => leida("100 %").getByRole<HTMLInputElement>("textbox", { name: "Cantidad" });
  expect(cantidad().value).toMatch(/^100\s%$/);
  await person.clear(cantidad());
  expect(leida("100 %").getByRole<HTMLButtonElement>("button", { name: "Guardar" }).disabled).toBe(true);
  await person.click(leida("100 %").getByRole("button", { name: "Cancelar" }));
  await person.click(leida("100 %").getByRole("button", { name: "Corregir" }));
  await person.clear(cantidad());
  await person.type(cantidad(), "80 %");
  expect(await cells(workbook)).toEqual(asRead);
  await person.click(leida("100 %").getByRole("button", { name: "Guardar" }));
  await waitFor(async () => expect((await cells(workbook))[2]![1]).toBe(0.8));
});

it("takes another Plazo, or none", async () => {
  const { workbook, person, container } = await openLeidas();
  await person.click(leida("24 meses").getByRole("button", { name: "Corregir" }));
  const plazo = leida("24 meses").getByRole("textbox", { name: "Plazo" });
  await person.clear(plazo);
  await person.type(plazo, "31/02/2010");
  expect(leida("24 meses").getByRole<HTMLButtonElement>("button", { name: "Guardar" }).disabled).toBe(true);
  expect(await axeViolations(container)).toEqual([]);
  await person.clear(plazo);
  await person.click(leida("24 meses").getByRole("button", { name: "Guardar" }));
  await waitFor(async () => expect((await cells(workbook))[2]![3]).toBe(""));
  expect(screen.getByRole("button", { name: /^Leído en el texto: 3\smetas(?! y)/ })).toBeTruthy();
});

it("shows the row, and lets go of one that is written over in the sheet", async () => {
  const { workbook, person } = await openLeidas();
  await person.click(leida("100 %").getByRole("button", { name: "Ver la fila" }));
  const column = table.columns.findIndex(({ key }) => key === "tipo");
  expect(workbook.selected).toMatchObject({ sheet: table.title, row: 4, column });
  workbook.type(table.title, 4, column, "se mantiene");
  expect(
    await screen.findByRole("button", { name: /^Leído en el texto: 2\smetas y 1\stiempo/ }),
  ).toBeTruthy();
});
