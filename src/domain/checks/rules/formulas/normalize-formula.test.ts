import { formulaNormalizer } from "./normalize-formula";

const headings: Record<string, string> = { C: "Meta", M: "% reportado", N: "Meta a la fecha" };
const normalize = formulaNormalizer((letters) => headings[letters]);
const ROW = 14;

it.each([
  ["=Matriz[[#This Row],[Meta]]/2", "=[@Meta]/2"],
  ["=Matriz[[#This Row],[Meta a la fecha]]", "=Matriz2[@[Meta a la fecha]]"],
  ["=Matriz[[#This Row],[% reportado]]", "= [@[% Reportado]] "],
  ["=COUNT(Matriz[Peso])", "=count( Plan[Peso] )"],
  ["=Matriz[[#This Row],[Meta]]/2", "=$C14/2"],
  ['=Matriz[[#This Row],[Meta]]&"C14 x"', '=C14&"C14 x"'],
  ["=IF(Matriz[[#This Row],[Meta a la fecha]]>fecha_corte,1,0)", "=IF($N$14 > FECHA_CORTE, 1, 0)"],
])("%s is %s", (ours, theirs) => expect(normalize(theirs, ROW)).toBe(normalize(ours, ROW)));

it.each([
  ["another row", "=Matriz[[#This Row],[Meta]]", "=$C15"],
  ["a column that is not of the table", "=Matriz[[#This Row],[Meta]]", "=$D14"],
  ["another sheet", "=Matriz[[#This Row],[Meta]]", "=Hoja2!C14"],
  ["another text", '=IF(1,"a b","")', '=IF(1,"ab","")'],
  ["another column", "=Matriz[[#This Row],[Meta]]", "=Matriz[[#This Row],[Avance]]"],
])("a formula of %s differs", (_, ours, theirs) =>
  expect(normalize(theirs, ROW)).not.toBe(normalize(ours, ROW)),
);

it("reads the same text in another row anew when it names cells", () => {
  expect(normalize("=$C14", 14)).toBe("=[@META]");
  expect(normalize("=$C14", 15)).toBe("=$C14");
});
