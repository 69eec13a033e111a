import { type OpenPlayground, openPlayground } from "../browser/playground";
import { insert } from "../story/pane";

jest.setTimeout(60_000);

let playground: OpenPlayground;
beforeAll(async () => (playground = await openPlayground()));
afterAll(() => playground.close());

test("another person's pane works on the same workbook as the first one", async () => {
  const { page, pane, otherPane } = playground;
  await page.getByRole("button", { name: "Abrir otro panel" }).click();
  await otherPane.getByRole("button", { name: "Insertar las plantillas" }).click();
  const theirs = await insert({ ...playground, pane: otherPane }, ["Marco operativo"]);
  await pane.getByRole("button", { name: "Insertar las plantillas" }).click();
  const ours = await insert(playground, ["Marco operativo"]);
  expect([theirs, ours]).toEqual([
    expect.stringContaining("«Marco operativo»"),
    expect.stringContaining("«Marco operativo 2»"),
  ]);
  await page
    .getByRole("complementary", { name: /otra persona/ })
    .getByLabel("Cerrar el panel")
    .click();
  expect(await page.locator("iframe").count()).toBe(1);
  expect(playground.problems).toEqual([]);
});
