import { toEnglishFormula, toSpanishFormula } from "./formula-translation";

describe("toEnglishFormula", () => {
  it.each([
    ["=SUMA(A1;B1)", "=SUM(A1,B1)"],
    ["=suma(a1:b2)", "=SUM(a1:b2)"],
    ['=SI(A1>0,5;"sí; claro";2)', '=IF(A1>0.5,"sí; claro",2)'],
    ["=SI.ERROR(BUSCARV(A2;Hoja2!$A$1:$C$9;3;FALSO);0)", "=IFERROR(VLOOKUP(A2,Hoja2!$A$1:$C$9,3,FALSE),0)"],
    ["=1,5*2", "=1.5*2"],
    ["=SUMA(1,5)", "=SUM(1.5)"],
    ["=SUM(1,5)", "=SUM(1,5)"],
    ["=ROUND(A1,2)", "=ROUND(A1,2)"],
    ["=REDONDEAR(A1;2", "=ROUND(A1,2)"],
    ["=ÍNDICE(A1:A9;COINCIDIR(2;B1:B9;0))", "=INDEX(A1:A9,MATCH(2,B1:B9,0))"],
    ["=AÑO(HOY())", "=YEAR(TODAY())"],
    ["='Plan de acción'!B2+1", "='Plan de acción'!B2+1"],
    ["=SUMA(Matriz[Peso])", "=SUM(Matriz[Peso])"],
    ["=Matriz[[#Esta fila];[Avance]]", "=Matriz[[#This Row],[Avance]]"],
    ["=Matriz[@Avance]*2", "=Matriz[[#This Row],[Avance]]*2"],
    ["=SUMA({1\\2;3\\4})", "=SUM({1,2;3,4})"],
    ["=SUM({1,2;3,4})", "=SUM({1,2;3,4})"],
    ["=SI(A1;;2)", "=IF(A1,,2)"],
    ["=-A1+50%", "=-A1+50%"],
    ["=A1<>B1", "=A1<>B1"],
    ["=ESERROR(#¡REF!)", "=ISERROR(#REF!)"],
    ["=Y(VERDADERO;NO(FALSO))", "=AND(TRUE,NOT(FALSE))"],
    ["=Total", "=Total"],
    ["=A1:A5 B2:C3", "=A1:A5 B2:C3"],
  ])("%s → %s", (typed, expected) => expect(toEnglishFormula(typed)).toBe(expected));

  it("names the table of the cell when the reference does not", () => {
    expect(toEnglishFormula("=[@Avance]/[@[Meta a la fecha]]", "Matriz")).toBe(
      "=Matriz[[#This Row],[Avance]]/Matriz[[#This Row],[Meta a la fecha]]",
    );
  });

  it.each([
    "=",
    "==",
    "= ver el acta 3",
    "=== título ===",
    "=A1+",
    "=(A1))",
    '="sin cerrar',
    "=acta n.º 3",
    "hola",
    "-A1",
  ])("%s is text", (typed) => expect(toEnglishFormula(typed)).toBeNull());
});

describe("toSpanishFormula", () => {
  it.each([
    ["=SUM(A1,1.5)", "=SUMA(A1;1,5)"],
    ['=IF(A1>0.5,"a, b",FALSE)', '=SI(A1>0,5;"a, b";FALSO)'],
    ["=Matriz[[#This Row],[Avance]]", "=Matriz[[#Esta fila];[Avance]]"],
    ["=SUM(1,5)", "=SUMA(1;5)"],
    ["=SUM({1,2;3,4})", "=SUMA({1\\2;3\\4})"],
  ])("%s → %s, and back", (english, spanish) => {
    expect(toSpanishFormula(english)).toBe(spanish);
    expect(toEnglishFormula(spanish)).toBe(english);
  });
});
