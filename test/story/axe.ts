import fs from "node:fs";
import type { Frame, Page } from "playwright-core";
import type { AxeResults } from "axe-core";

declare global {
  interface Window {
    axe?: { run(context: object, options: object): Promise<AxeResults> };
  }
}

const AXE = fs.readFileSync("node_modules/axe-core/axe.min.js", "utf8");

/**
 * What axe finds wrong in a page or a frame, serious or critical.
 * @returns a line for each: rule, what it asks for, where
 */
export async function seriousViolations(page: Page | Frame): Promise<string[]> {
  await page.evaluate(AXE);
  const violations = await page.evaluate(async () => {
    // Each frame is looked at by itself.
    const { violations } = await window.axe!.run(
      { include: [["html"]] },
      { iframes: false, resultTypes: ["violations"] },
    );
    return violations.map(({ id, impact, help, nodes }) => ({
      impact,
      line: `${id}: ${help}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`).join(" | ")}`,
    }));
  });
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ line }) => line);
}
