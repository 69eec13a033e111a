import { existsSync, readFileSync } from "node:fs";
import { metodoPage } from "../src/domain/catalogue/guia/metodo";

// The page is derived: after a change of a formula, of a case or of a text, `npm run metodo` writes it again.
it("docs/metodo.md says what the formulas give", () => {
  const path = "docs/metodo.md";
  expect(existsSync(path) && readFileSync(path, "utf8")).toBe(metodoPage());
});
