import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Whether LibreOffice is here; `.ci/run` installs it, a developer's machine may lack it. */
export const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;

/**
 * What LibreOffice makes of a workbook, recalculated by its own engine: "xlsx" to read its values, "pdf" to see what an
 * official would sign.
 */
export function convert(workbook: Uint8Array, format: "xlsx" | "pdf"): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "seguimatriz-"));
  try {
    const source = join(folder, "libro.xlsx");
    writeFileSync(source, workbook);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    execFileSync(
      "soffice",
      [profile, "--headless", "--convert-to", format, "--outdir", join(folder, "out"), source],
      {
        stdio: "ignore",
      },
    );
    return new Uint8Array(readFileSync(join(folder, "out", `libro.${format}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The text of each page of a PDF. */
export function pagesOf(pdf: Uint8Array): readonly string[] {
  const text = execFileSync("pdftotext", ["-layout", "-", "-"], { input: pdf, encoding: "utf8" });
  return text.split("\f").filter((page) => page.trim() !== "");
}
