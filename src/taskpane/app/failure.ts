import { ExcelFailure } from "../../excel/workbook";

/** An error as a failure that the catalogue knows; what is not one of ours is "unknown", with its cause kept. */
export function failureOf(error: unknown): ExcelFailure {
  return error instanceof ExcelFailure ? error : new ExcelFailure("unknown", {}, { cause: error });
}
