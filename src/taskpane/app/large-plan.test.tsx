import { screen } from "@testing-library/react";
import { matrizSheet } from "../../domain/checks/testing/tables";
import { FakeWorkbook } from "../testing/fake-workbook";
import { parametrosDePrueba } from "../testing/plan";
import { renderPane } from "../testing/render";

/** A plan of so many rows, twenty in each acción: some with a report, some without, some without a meta. */
function largePlan(rows: number): FakeWorkbook {
  const sheet = matrizSheet(
    Array.from({ length: rows }, (_, index) => ({
      codigo: `${Math.floor(index / 20) + 1}.${(index % 20) + 1}`,
      accion: `Acción ${Math.floor(index / 20) + 1}`,
      indicador: `Indicador ${index + 1}`,
      meta: index % 5 === 0 ? "" : "10 puntos",
      tipo: index % 3 === 0 ? "" : "se va sumando",
      cantidad: index % 3 === 0 ? "" : 10,
      plazo: index % 3 === 0 ? "" : parametrosDePrueba.fecha_corte,
      avance: index % 2 === 0 ? 4 : "",
    })),
  );
  return new FakeWorkbook({ sheets: [sheet], parametros: parametrosDePrueba, hasParametros: true });
}

const elements = (container: Element) => container.querySelectorAll("*").length;

it("draws as little of five thousand rows as of a thousand", async () => {
  const drawn: number[] = [];
  for (const rows of [1_000, 5_000]) {
    const { container, person, unmount } = renderPane(largePlan(rows));
    await screen.findByRole("heading", { name: "Errores" }, { timeout: 60_000 });
    const validar = elements(container);
    await person.click(screen.getByRole("tab", { name: "Cumplimiento" }));
    await person.click(await screen.findByRole("button", { name: /^Sin reporte/ }));
    drawn.push(validar + elements(container));
    unmount();
  }
  expect(drawn[1]).toBe(drawn[0]);
}, 120_000);

it("one edit of many is one reading, and what was open stays open", async () => {
  const workbook = largePlan(1_000);
  const { person } = renderPane(workbook);
  await screen.findByRole("heading", { name: "Errores" }, { timeout: 60_000 });
  await person.click(screen.getByRole("tab", { name: "Cumplimiento" }));
  await person.click(await screen.findByRole("button", { name: /^1\s?Acción 1\b/ }));
  const read = jest.spyOn(workbook, "read");
  for (let row = 2; row < 52; row++) workbook.type("Matriz", row, 3, "");
  await screen.findByRole("button", { name: /Indicador 3/ });
  expect(read.mock.calls.length).toBeLessThanOrEqual(2);
}, 120_000);
