import { absoluteAddress, addressOf, areaOf, cell, sheetOf } from "./area";

test.each([
  [cell(0, 0), "A1"],
  [{ row: 8, column: 0, rows: 3, columns: 2 }, "A9:B11"],
  [{ row: 0, column: 25, rows: 1, columns: 2 }, "Z1:AA1"],
  [{ row: 1_048_575, column: 16_383, rows: 1, columns: 1 }, "XFD1048576"],
])("%j is %s, and back", (area, address) => {
  expect(addressOf(area)).toBe(address);
  expect(areaOf(address)).toEqual(area);
  expect(areaOf(absoluteAddress("Mi 'hoja'", area))).toEqual(area);
  expect(sheetOf(absoluteAddress("Mi 'hoja'", area))).toBe("Mi 'hoja'");
});

test.each(["Hoja1!A:B", "#REF!", "Hoja1!A1,Hoja1!C3", "12"])("%s is no block of cells", (address) => {
  expect(areaOf(address)).toBeNull();
});

test.each([
  ["=Parámetros!$B$5", "Parámetros"],
  ["='Resumen de cumplimiento'!$A$1:$B$2", "Resumen de cumplimiento"],
  ["=12", null],
])("%s stands in %s", (reference, sheet) => {
  expect(sheetOf(reference)).toBe(sheet);
});
