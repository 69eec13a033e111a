import { XlsxError } from "../../xlsx/errors";
import { openErrorText } from "./error-texts";

it.each([
  ["old-excel", /97-2003 \(\.xls\).*guárdelo como/],
  ["encrypted", /contraseña.*quítela/],
  ["macros", /macros.*guárdelo/],
  ["hostile", /podría ser dañino/],
] as const)("%s says what is wrong and what to do", (code, sentence) => {
  expect(openErrorText(new XlsxError(code, "xl/workbook.xml"), "plan.xlsx")).toMatch(sentence);
  expect(openErrorText(new XlsxError(code, "xl/workbook.xml"), "plan.xlsx")).toContain("«plan.xlsx»");
});

it("says that nothing was lost when the reason is unknown", () => {
  expect(openErrorText(new TypeError("x"), "plan.xlsx")).toMatch(/sigue como estaba/);
});
