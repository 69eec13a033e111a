// `npm run rules`: writes the page of the guide that lists every rule again from the rules and their examples.
import { writeFileSync } from "node:fs";
import { rulesPage } from "../src/domain/catalogue/guia/reglas";

writeFileSync("docs/reglas.md", rulesPage());
console.log("docs/reglas.md");
