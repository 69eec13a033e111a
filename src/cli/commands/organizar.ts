import { organize } from "../../domain/reading/organize";
import { Command, EXIT } from "../command";
import { onlyFile } from "../files/open-book";
import { organizedAsJson } from "../organizar/organized-json";
import { readFileTable } from "../organizar/read-file";

/** Makes clean rows of a table of somebody else's, without asking anything: what would be asked is written beside them. */
export const organizar: Command = {
  options: { hoja: { type: "string" }, json: { type: "boolean" } },
  run: async (given, { out }) => {
    const { hoja, json } = given.values;
    const source = await readFileTable(
      onlyFile(given, "organizar"),
      typeof hoja === "string" ? hoja : undefined,
    );
    const result = organizedAsJson(organize(source), source);
    out(JSON.stringify(result, null, json ? undefined : 2));
    return EXIT.ok;
  },
};
