import { screen, waitFor, within } from "@testing-library/react";
import { MatrizKey, matriz } from "../../domain/plan/tables/matriz";
import { cortesSheets } from "../../domain/checks/testing/cerrados";
import { matrizSheet } from "../../domain/checks/testing/tables";
import { serialDate } from "../../domain/base/date";
import { Contents, openTab } from "../testing/open-tab";
import { axeViolations } from "../testing/render";

const fila = (id: string, indicador: string, avance: string | number, evidencia = "Acta") => ({
  id,
  accion: "Actualizar el sitio web",
  indicador,
  meta: "10 puntos",
  responsable: "Planeación",
  tipo: "se mantiene",
  cantidad: 10,
  avance,
  evidencia,
  recomendaciones: "Seguir",
});

const filas = [fila("BCDFGH", "Puntos", 10), fila("JKLMNP", "Enlaces", 4), fila("QRSTVW", "Notas", 10, "")];
const contents: Contents = { sheets: [matrizSheet(filas)] };

beforeEach(() => localStorage.clear());

/** The view of Control Interno, which is gone to from Cumplimiento. */
async function openRevisar(more: Contents = contents) {
  const pane = await openTab("Cumplimiento", more);
  await pane.person.click(await screen.findByRole("button", { name: "Revisar como Control Interno" }));
  await screen.findByText(/con verificación/);
  return pane;
}

const cell = (key: MatrizKey, row: number) => (values: readonly (readonly unknown[])[]) =>
  values[row]![matriz.columns.findIndex((column) => column.key === key)];

test("begins with what is whole and not proved, and says why", async () => {
  const { container } = await openRevisar();
  expect(screen.getByRole("heading", { name: "Notas" })).toBeTruthy();
  const reasons = screen.getByRole("list", { name: "Por qué revisarla" });
  expect(within(reasons).getByText("100 % o más, y sin evidencia")).toBeTruthy();
  expect(screen.getByText("Fila 1 de 3")).toBeTruthy();
  expect(await axeViolations(container)).toEqual([]);
});

test("an opinion is written by the keyboard beside the figure, and the next row comes", async () => {
  const { workbook, person } = await openRevisar();
  await person.type(screen.getByLabelText(/Quién verifica/), "Control Interno");
  await person.click(screen.getByRole("radio", { name: "verificado" }));
  await person.keyboard("d");
  await person.type(screen.getByLabelText(/% verificado/), "60");
  await person.type(screen.getByLabelText("Qué se vio"), "Actas 1 a 3{Enter}");
  await screen.findByText("Se escribió la verificación de la fila: lo reportado no cambió.");
  const { values } = workbook.contents.sheets[0]!;
  expect([
    cell("verificacion", 3)(values),
    cell("verificado", 3)(values),
    cell("queSeVio", 3)(values),
    cell("verifico", 3)(values),
    cell("avanceVisto", 3)(values),
    cell("avance", 3)(values),
  ]).toEqual(["con diferencia", 0.6, "Actas 1 a 3", "Control Interno", 10, 10]);
  await waitFor(() => expect(screen.getByRole("heading", { name: "Enlaces" })).toBeTruthy());
  expect(screen.getByText(/1 de 3\sfilas con verificación/)).toBeTruthy();
});

test("a difference without its percentage is not written", async () => {
  const { person } = await openRevisar();
  await person.click(screen.getByRole("radio", { name: "con diferencia" }));
  await person.click(screen.getByRole("button", { name: "Escribir y seguir" }));
  expect(screen.getByText("Con diferencia necesita su porcentaje.")).toBeTruthy();
  expect(screen.getByText("Escriba quién verifica.")).toBeTruthy();
});

test("what was typed in a row is there when the person comes back to it", async () => {
  const { person } = await openRevisar();
  await person.type(screen.getByLabelText("Qué se vio"), "Acta 7");
  await person.click(screen.getByRole("button", { name: "Fila siguiente" }));
  expect(screen.getByLabelText<HTMLInputElement>("Qué se vio").value).toBe("");
  await person.click(screen.getByRole("button", { name: "Fila anterior" }));
  expect(screen.getByLabelText<HTMLInputElement>("Qué se vio").value).toBe("Acta 7");
});

test("only the rows not verified yet, or a sample that its seed repeats", async () => {
  const { person } = await openRevisar({
    sheets: [matrizSheet([{ ...filas[0]!, verificacion: "verificado" }, ...filas.slice(1)])],
  });
  await person.selectOptions(screen.getByLabelText("Cuáles filas"), "Sin verificar");
  expect(screen.getByText(/0 de 2\sfilas con verificación/)).toBeTruthy();
  await person.selectOptions(screen.getByLabelText("Cuáles filas"), "Una muestra por riesgo");
  await person.clear(screen.getByLabelText("Cuántas"));
  await person.type(screen.getByLabelText("Cuántas"), "1");
  expect(screen.getByText("Fila 1 de 1")).toBeTruthy();
});

test("what the cortes before said of the row stands beside it", async () => {
  const antes = { ...filas[2]!, cumplimiento: 0.4, avance: 4, recomendaciones: "Publicar las notas" };
  await openRevisar({
    sheets: [...contents.sheets!, ...cortesSheets([{ fecha: serialDate(2008, 6, 30), filas: [antes] }])],
  });
  expect(screen.getByText(/30\/06\/2008: 40\s%/)).toBeTruthy();
  expect(screen.getByText("Publicar las notas")).toBeTruthy();
  const reasons = screen.getByRole("list", { name: "Por qué revisarla" });
  expect(within(reasons).getByText("Subió más de 30 puntos desde el último corte")).toBeTruthy();
});

test("three hundred rows are drawn a page at a time", async () => {
  const many = Array.from({ length: 300 }, (_, index) => fila("", `Indicador ${index}`, 4));
  const { person } = await openRevisar({ sheets: [matrizSheet(many)] });
  await person.click(screen.getByRole("tab", { name: "Lista" }));
  expect(within(screen.getByRole("tabpanel")).getAllByRole("button")).toHaveLength(31);
});
