import { existsSync, readFileSync } from "node:fs";
import { rulesPage } from "../src/domain/catalogue/guia/reglas";

// The page is derived: after a change of a rule, of what it says or of its example, `npm run rules` writes it again.
it("docs/reglas.md says what the rules say", () => {
  const path = "docs/reglas.md";
  expect(existsSync(path) && readFileSync(path, "utf8")).toBe(rulesPage());
});
