// `npm run metodo`: writes the page that says how every figure is computed again from the formulas and their tests' cases.
import { writeFileSync } from "node:fs";
import { metodoPage } from "../src/domain/catalogue/guia/metodo";

writeFileSync("docs/metodo.md", metodoPage());
console.log("docs/metodo.md");
