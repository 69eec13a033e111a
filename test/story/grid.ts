import type { OpenPlayground } from "../browser/playground";

/** What a person does in the grid itself, with the mouse, the keyboard and the clipboard. */

const nameBox = ({ page }: OpenPlayground) => page.locator(".grid input").first();

/** Brings a sheet to the front by its tab. */
export async function goToSheet({ page }: OpenPlayground, sheet: string): Promise<void> {
  await page.getByRole("tab", { name: sheet, exact: true }).click();
}

export async function sheetInFront({ page }: OpenPlayground): Promise<string> {
  return page.getByRole("tab", { selected: true }).innerText();
}

/** Selects a cell of the sheet in front by typing its address in the name box. */
export async function goTo(playground: OpenPlayground, address: string): Promise<void> {
  await nameBox(playground).fill(address);
  await nameBox(playground).press("Enter");
}

/** Address of the selected cell, as the name box shows it. */
export function selectedCell(playground: OpenPlayground): Promise<string> {
  return nameBox(playground).inputValue();
}

/** Writes in the selected cell at the keyboard, and leaves it with Enter. */
export async function write({ page }: OpenPlayground, text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await settle({ page });
}

/** Pastes rows, as copied from a document's table, from the selected cell on. */
export async function paste({ page }: OpenPlayground, rows: readonly (readonly string[])[]): Promise<void> {
  const text = rows.map((cells) => cells.join("\t")).join("\n");
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press("Control+v");
  await settle({ page });
}

/** Copies a cell onto another of the sheet in front. */
export async function copyCell(playground: OpenPlayground, from: string, to: string): Promise<void> {
  const { page } = playground;
  await page.evaluate(() => navigator.clipboard.writeText(""));
  await goTo(playground, from);
  await page.keyboard.press("Control+c");
  // The clipboard is filled in its own time.
  await page.waitForFunction(async () => (await navigator.clipboard.readText()) !== "");
  await goTo(playground, to);
  await page.keyboard.press("Control+v");
  await settle(playground);
}

async function settle({ page }: Pick<OpenPlayground, "page">): Promise<void> {
  await page.evaluate(() => window.playground!.settle());
}
