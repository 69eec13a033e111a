import { formatHeaderFooter, parseHeaderFooter } from "./header-footer";

test.each([
  ["&LAlcaldía&CPágina &P de &N&R&A", { left: "Alcaldía", center: "Página &P de &N", right: "&A" }],
  ["Sin marca", { center: "Sin marca" }],
  ['&C&"Arial,Regular"&K004884Plan', { center: '&"Arial,Regular"&K004884Plan' }],
  ["&LLeyes && &Rdecretos", { left: "Leyes && ", right: "decretos" }],
  ["&L&&Letra", { left: "&&Letra" }],
])("%s", (code, parts) => expect(parseHeaderFooter(code)).toEqual(parts));

it("writes the parts that say something", () => {
  expect(formatHeaderFooter({ right: "&P", left: "a" })).toBe("&La&R&P");
  expect(formatHeaderFooter(undefined)).toBe("");
  expect(parseHeaderFooter("")).toBeUndefined();
});
