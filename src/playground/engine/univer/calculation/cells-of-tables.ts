import { BaseReferenceObject } from "@univerjs/engine-formula";

/**
 * Of a cell that INDEX finds in the column of a table Univer knows the sheet, and forgets it when it looks the sheet up by
 * a name that nobody gave: `INDEX(Matriz[Meta],2)`, written in another sheet, then looks at that sheet.
 */
const byName = Object.getOwnPropertyDescriptor(BaseReferenceObject.prototype, "setForcedSheetId")!
  .value as BaseReferenceObject["setForcedSheetId"];

BaseReferenceObject.prototype.setForcedSheetId = function (sheets) {
  if (this.getForcedSheetName()) byName.call(this, sheets);
};
