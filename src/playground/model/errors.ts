/**
 * An error of the host: the add-in gets it as an `OfficeExtension.Error` with this code.
 * Texts are Excel's own, shortened; add-ins branch on the code only.
 *
 * @example throw new HostError("ItemNotFound", "The requested resource doesn't exist.")
 */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message: string,
  ) {
    super(message);
  }
}

export type HostErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NotImplemented";

export const itemNotFound = () => new HostError("ItemNotFound", "The requested resource doesn't exist.");

export const itemAlreadyExists = () =>
  new HostError("ItemAlreadyExists", "The resource being created already exists.");

export const invalidArgument = (what = "The argument is invalid or missing or has an incorrect format.") =>
  new HostError("InvalidArgument", what);

export const invalidOperation = (what: string) => new HostError("InvalidOperation", what);

export const accessDenied = () =>
  new HostError("AccessDenied", "You can't perform the requested operation: the sheet is protected.");
