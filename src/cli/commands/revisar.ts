import { describe } from "../../domain/catalogue/observaciones";
import { observacionesEnLineas } from "../../domain/catalogue/ordenes/resultados";
import { checkWorkbook } from "../../domain/checks";
import { Command, EXIT } from "../command";
import { onlyFile, openBook } from "../files/open-book";

/** Says what is not right in a workbook; for a pipeline that checks a published plan, it fails where there are errors. */
export const revisar: Command = {
  options: { json: { type: "boolean" } },
  run: async (given, { out }) => {
    const observations = checkWorkbook(await openBook(onlyFile(given, "revisar")));
    if (given.values.json) {
      const said = observations.map((each) => {
        const { rule, severity, place } = each;
        const { sheet, row } = place;
        return { rule, severity, sheet, row, ...describe(each) };
      });
      out(JSON.stringify(said));
    } else {
      out(observacionesEnLineas(observations).join("\n"));
    }
    return observations.some(({ severity }) => severity === "error") ? EXIT.found : EXIT.ok;
  },
};
