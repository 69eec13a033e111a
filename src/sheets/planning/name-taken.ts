/** A name that the formulas use is somebody else's in this workbook. */
export class NameTaken extends Error {
  constructor(readonly taken: string) {
    super(`The workbook has its own ${taken}`);
    this.name = "NameTaken";
  }
}
