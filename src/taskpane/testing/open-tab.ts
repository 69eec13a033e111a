import { screen, waitFor } from "@testing-library/react";
import { FakeWorkbook } from "./fake-workbook";
import { matrizDePrueba, parametrosDePrueba } from "./plan";
import { renderPane } from "./render";

export type Contents = Partial<FakeWorkbook["contents"]>;

/** The pane on a tab, over a matriz with a row of every Estado, or other contents; read to the end. */
export async function openTab(name: string, contents: Contents = {}) {
  const workbook = new FakeWorkbook({
    sheets: [matrizDePrueba()],
    parametros: parametrosDePrueba,
    hasParametros: true,
    ...contents,
  });
  const pane = renderPane(workbook);
  await pane.person.click(await screen.findByRole("tab", { name }));
  await waitFor(() => expect(screen.queryByText("Leyendo el libro…")).toBeNull());
  return { workbook, ...pane };
}
