import { screen, waitFor, within } from "@testing-library/react";
import { matriz } from "../../domain/plan/tables/matriz";
import { Contents, openTab } from "../testing/open-tab";
import { matrizSheet } from "../testing/sheets";

const fila = (id: string, indicador: string, avance: string | number) => ({
  id,
  accion: "Actualizar el sitio web",
  indicador,
  meta: "10 puntos",
  tipo: "se mantiene",
  cantidad: 10,
  avance,
});

const contents: Contents = {
  sheets: [matrizSheet([fila("BCDFGH", "Puntos", 5), fila("JKLMNP", "Enlaces", "")], "Matriz")],
};

/** The view Cortes, which is gone to from Cumplimiento. */
async function openCortes(more: Contents = contents) {
  const pane = await openTab("Cumplimiento", more);
  await pane.person.click(await screen.findByRole("button", { name: /^Cerrar el corte/ }));
  return pane;
}

async function close({ person }: Awaited<ReturnType<typeof openCortes>>) {
  await person.type(await screen.findByLabelText(/Quién lo cierra/), "Planeación");
  await person.click(screen.getByRole("button", { name: "Cerrar el corte" }));
  await screen.findByText(/El corte quedó cerrado/);
}

test("before it is closed it says which rows count 0, and asks who closes it", async () => {
  const { workbook, person } = await openCortes();
  expect(await screen.findByText(/1\sfila cuenta 0 % al cerrar/)).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Cerrar el corte" }).disabled).toBe(true);
  await person.click(screen.getByRole("button", { name: "Enlaces: sin reporte" }));
  expect(workbook.selected).toMatchObject({ sheet: "Matriz", row: 3 });
});

test("closed, changed, its differences seen cell by cell, corrected with a reason; each is listed", async () => {
  const pane = await openCortes();
  await close(pane);
  expect(await screen.findByText("La matriz dice lo mismo que cuando se cerró.")).toBeTruthy();
  const avance = matriz.columns.findIndex(({ key }) => key === "avance");
  pane.workbook.type("Matriz", 2, avance, 8);
  expect(await screen.findByText("Modificadas desde el cierre: 1")).toBeTruthy();
  await pane.person.click(screen.getByRole("button", { name: "Ver diferencias" }));
  expect(screen.getByText("Avance: 5 → 8")).toBeTruthy();
  await pane.person.type(screen.getByLabelText(/Motivo/), "Faltó el acta 3");
  await pane.person.click(screen.getByRole("button", { name: "Rectificar" }));
  await screen.findByText(/El corte quedó rectificado/);
  const list = screen.getByRole("region", { name: "Cortes cerrados" });
  await waitFor(() => expect(within(list).getByText("Versión 2: Faltó el acta 3")).toBeTruthy());
  expect(within(list).getByText("40 %", { normalizer: (text) => text.replace(/\s/g, " ") })).toBeTruthy();
});

test("the next corte is proposed by the periodicidad, with what opening it does", async () => {
  const pane = await openCortes({
    ...contents,
    parametros: {
      fecha_corte: 39813,
      inicio_plan: 39694,
      estado_corte: "abierto",
      periodicidad: "Semestral",
    },
  });
  await close(pane);
  expect(await screen.findByText(/1\savance pasa a «Avance anterior»/)).toBeTruthy();
  await pane.person.click(screen.getByRole("button", { name: "Abrir el corte del 30/06/2009" }));
  await screen.findByText(/Se abrió el siguiente corte/);
  expect(await screen.findByText("Cerrar el corte del 30/06/2009")).toBeTruthy();
  await pane.person.click(screen.getByRole("button", { name: "Deshacer" }));
  expect(await screen.findByRole("button", { name: "Abrir el corte del 30/06/2009" })).toBeTruthy();
});

test("without a date it says where it is written", async () => {
  await openCortes({ ...contents, parametros: { fecha_corte: "" } });
  expect(await screen.findByText("Falta la fecha de corte")).toBeTruthy();
});
