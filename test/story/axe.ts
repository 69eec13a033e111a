import fs from "node:fs";
import type { Frame, Page } from "playwright-core";
import type { AxeResults } from "axe-core";

declare global {
  interface Window {
    axe?: { run(context: object, options: object): Promise<AxeResults> };
  }
}

const AXE = fs.readFileSync("node_modules/axe-core/axe.min.js", "utf8");

/** Univer draws what is inside the grid's region: its markup is not ours to correct. */
const NOT_OURS = ".grid > *";

/**
 * What axe finds wrong in a page or a frame, serious or critical.
 * @returns a line for each: rule, what it asks for, where
 */
export async function seriousViolations(page: Page | Frame): Promise<string[]> {
  await page.evaluate(AXE);
  const violations = await page.evaluate(async (notOurs) => {
    // Each frame is looked at by itself.
    const { violations } = await window.axe!.run(
      { include: [["html"]], exclude: [[notOurs]] },
      { iframes: false, resultTypes: ["violations"] },
    );
    return violations.map(({ id, impact, help, nodes }) => ({
      impact,
      line: `${id}: ${help}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`).join(" | ")}`,
    }));
  }, NOT_OURS);
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ line }) => line);
}
