import fs from "node:fs/promises";
import type { OpenPlayground } from "../browser/playground";

/** The guide's pictures are made only when they are asked for: `IMAGENES=1 npx jest --selectProjects=e2e`. */
const FOLDER = process.env["IMAGENES"] ? "docs/imagenes" : undefined;

/**
 * Takes a picture of the pane, or of the page with the sheet and the pane, for the guide.
 * @param height of the window while it is taken, so that what matters is in sight
 */
export async function picture(
  { page }: OpenPlayground,
  name: string,
  { of, height }: { readonly of: "pane" | "page"; readonly height: number },
): Promise<void> {
  if (!FOLDER) return;
  const before = page.viewportSize();
  await page.setViewportSize({ width: of === "page" ? 1600 : 1100, height });
  // The grid draws itself anew in its own time.
  await page.waitForTimeout(1500);
  const target = of === "pane" ? page.locator("iframe") : page;
  await fs.mkdir(FOLDER, { recursive: true });
  await target.screenshot({ path: `${FOLDER}/${name}.png` });
  if (before) await page.setViewportSize(before);
}
