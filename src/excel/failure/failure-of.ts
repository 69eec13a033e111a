import { NameTaken } from "../../sheets/planning/name-taken";
import { ExcelFailure, FailureCode } from "../workbook";

/** Excel's codes that say what a person can do something about. Messages are localised and change: never looked at. */
const codes: Readonly<Record<string, FailureCode>> = {
  InvalidOperationInCellEditMode: "cell-edit",
  AccessDenied: "protected",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  ApiNotFound: "old-excel",
  ApiNotAvailable: "old-excel",
  NotImplemented: "old-excel",
  UnsupportedOperation: "old-excel",
  ActivityLimitReached: "no-host",
  HostRestartNeeded: "no-host",
  ServiceNotAvailable: "no-host",
};

/**
 * What went wrong, as something that can be explained. An `ExcelFailure` comes back as it is.
 * `failureOf({ code: "AccessDenied" }).code` is "protected".
 */
export function failureOf(error: unknown): ExcelFailure {
  if (error instanceof ExcelFailure) return error;
  if (error instanceof NameTaken)
    return new ExcelFailure("name-taken", { name: error.taken }, { cause: error });
  const code = codeOf(error);
  return new ExcelFailure(codes[code] ?? "unknown", { code }, { cause: error });
}

/** Excel's own code of an error, "" where it has none. */
export function codeOf(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : "";
  return typeof code === "string" ? code : "";
}
