import type { SheetData } from "../../../xlsx/workbook-data";
import type { ProtectionState } from "../state";

/** Excel's options of a protected sheet, and the file's attribute that forbids each: what is not said is forbidden. */
const FORBIDDEN_BY: Readonly<Record<string, string>> = {
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertRows: "insertRows",
  allowInsertHyperlinks: "insertHyperlinks",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowSort: "sort",
  allowAutoFilter: "autoFilter",
  allowPivotTables: "pivotTables",
};

/** How a sheet of a file is protected; undefined for one that is not. */
export function openedProtection(protection: SheetData["protection"]): ProtectionState | undefined {
  if (!protection?.protected) return undefined;
  const { attributes } = protection;
  const options = Object.fromEntries(
    Object.entries(FORBIDDEN_BY).map(([option, attribute]) => [
      option,
      ["0", "false"].includes(attributes?.[attribute] ?? "1"),
    ]),
  );
  return { isProtected: true, options, ...(attributes ? { attributes } : {}) };
}

/** As the file says it: what came with it, or what the add-in asked for. */
export function savedProtection(state: ProtectionState | undefined): Pick<SheetData, "protection"> {
  if (!state?.isProtected) return {};
  const attributes = state.attributes ?? attributesOf(state.options);
  return {
    protection: { protected: true, ...(Object.keys(attributes).length > 0 ? { attributes } : {}) },
  };
}

const attributesOf = (options: ProtectionState["options"]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(FORBIDDEN_BY).flatMap(([option, attribute]) =>
      options[option] === true ? [[attribute, "0"]] : [],
    ),
  );
