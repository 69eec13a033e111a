import fc from "fast-check";
import { readPhrase, tokenize, writtenFrom } from ".";

/** Tokens in a line: numbers by their value, «?» where they have none. */
const said = (text: string) =>
  readPhrase(text)
    .map(({ kind, text: word, value }) => {
      if (kind === "number") return value ?? "?";
      return kind === "ordinal" ? `${value}°` : word;
    })
    .join(" ");

it.each([
  ["4 veces al mes", "4 veces al mes"],
  ["100%", "100 %"],
  ["l00%", "100 %"],
  ["1OO %", "100 %"],
  ["lOO%", "100 %"],
  ["1 00 %", "100 %"],
  ["1o de junio", "1° de junio"],
  ["1° de Diciembre", "1° de diciembre"],
  ["3er trimestre", "3° trimestre"],
  ["N° 5", "n ° 5"],
  ["1.900 visitas", "1900 visitas"],
  ["1 900 visitas", "1900 visitas"],
  ["10,000 visitas", "10000 visitas"],
  ["1,900 visitas", "? visitas"],
  ["7,75 %", "7.75 %"],
  ["99.9%", "99.9 %"],
  ["1'500.000", "1500000"],
  ["1´500.000", "1500000"],
  ["1'500,000", "1500000"],
  ["1.500.000,50", "1500000.5"],
  ["1,500.50", "1500.5"],
  ["0,5", "0.5"],
  ["0.500", "0.5"],
  ["04", "4"],
  ["1.2.3", "?"],
  ["1.90.0", "?"],
  ["½ jornada", "0.5 jornada"],
  [".5%", "0.5 %"],
  [",5", "0.5"],
  ["en .25 %", "en 0.25 %"],
  ["una tasa de ,5", "1 tasa de 0.5"],
  [".5 talleres", "? talleres"],
  ["3 talleres ,5 foros", "3 talleres , 5 foros"],
  ["los trámites .5%", "los tramites ? %"],
  ["v .5", "v . 5"],
  ["art.5", "art . 5"],
  ["diciembre de .2009", "diciembre de . 2009"],
  ["treinta y dos con cinco", "32.5"],
  ["noventa y nueve con cinco por ciento (99,5%)", "99.5 %"],
  ["cinco coma veinticinco por ciento", "5.25 %"],
  ["uno punto cinco", "1.5"],
  ["dos con cinco personas", "2 con 5 personas"],
  ["2 con 5", "2 con 5"],
  ["8 de cada 10 usuarios", "80 % usuarios"],
  ["Nueve de cada diez", "90 %"],
  ["1 de cada 3 niños", "? % ninos"],
  ["el 5 de cada mes", "el 5 de cada mes"],
  ["1 de cada 2 meses", "1 de cada 2 meses"],
  ["20 mill de árboles", "20000000 de arboles"],
  ["$ 350 mill.", "$ 350000000 ."],
  ["20 mill árboles", "20 mill arboles"],
  ["4 veces al rnes", "4 veces al mes"],
  ["rnensual", "mensual"],
  ["2 por sernana", "2 por semana"],
  ["nurnero de talleres", "numero de talleres"],
  ["tres rnil", "3000"],
  ["gobierno interno externo", "gobierno interno externo"],
  ["cuatro (04) talleres", "4 talleres"],
  ["un (1) informe", "1 informe"],
  ["4 (cuatro)", "4"],
  ["cuatro (5)", "?"],
  ["5 (3)", "5 ( 3 )"],
  ["cien por ciento", "100 %"],
  ["cien por ciento (100%)", "100 %"],
  ["cien (100%)", "100 %"],
  ["100 porciento", "100 %"],
  ["treinta y cinco", "35"],
  ["treinta y 5", "30 y 5"],
  ["veinte y dos", "22"],
  ["Diez y ocho (18) talleres", "18 talleres"],
  ["diez y seis", "16"],
  ["diez y dos", "10 y 2"],
  ["diez y 6", "10 y 6"],
  ["ciento diez y nueve", "119"],
  ["mil diez y seis", "1016"],
  ["treintaicinco", "35"],
  ["treintaidós viviendas", "32 viviendas"],
  ["cuarentaycinco", "45"],
  ["sesentiuna", "61"],
  ["doscientos noventaiocho", "298"],
  ["disminuir en un (3%)", "disminuir en 1 ( 3 % )"],
  ["dos (3%)", "? %"],
  ["una (3) mesa", "? mesa"],
  ["cinco (5) millones de pesos", "5000000 de pesos"],
  ["un mil (1.000) millones", "1000000000"],
  ["dos (2) mil", "2000"],
  ["2 informes mensules", "2 informes mensuales"],
  ["seguimiento trimestal", "seguimiento trimestral"],
  ["actualizar semanalemnte", "actualizar semanalmente"],
  ["4 por trimstre", "4 por trimestre"],
  ["manuales y anales", "manuales y anales"],
  ["4 I.E. y la J.A.C", "4 i.e. y la j.a.c."],
  ["de 8 a.m. a 5 p.m.", "de 8 a.m. a 5 p.m."],
  ["Sr. A. Gómez", "sr . a . gomez"],
  ["literal a. b. c.", "literal a . b . c ."],
  ["v.2", "v . 2"],
  ["dos tres", "2 3"],
  ["dos y tres", "2 y 3"],
  ["ciento veinte mil quinientos", "120500"],
  ["dos mil", "2000"],
  ["mil", "1000"],
  ["mil doscientas", "1200"],
  ["2 mil visitas", "2000 visitas"],
  ["1,5 millones", "1500000"],
  ["un millón doscientos mil", "1200000"],
  ["dos mil millones", "2000000000"],
  ["2.000 millones", "2000000000"],
  ["medio millón", "500000"],
  ["media hora", "0.5 hora"],
  ["medio ambiente", "medio ambiente"],
  ["una docena", "12"],
  ["un par de reuniones", "2 de reuniones"],
  ["4veces", "4 veces"],
  ["formato F-05", "formato f - 5"],
  ["ISO9001", "iso9001"],
  ["4 veces al m es", "4 veces al mes"],
  ["cad a trimes tre", "cada trimestre"],
  ["a no menos de 5", "a no menos de 5"],
  ["4 vecesal mes", "4 veces al mes"],
  ["2 alaño", "2 al ano"],
  ["4 al a ño", "4 al ano"],
  ["3 veces a Ia semana", "3 veces a la semana"],
  ["100 o/o", "100 %"],
  ["8 O%", "80 %"],
  ["7,5 O%", "7.5 o %"],
  ["½O%", "0.5 o %"],
  ["(02) dos por semestre", "2 por semestre"],
  ["(1) dos", "( 1 ) 2"],
  ["1.O00 usuarios", "1000 usuarios"],
  ["4 veces a l mes", "4 veces al mes"],
  ["Cinco 5 reuniones", "5 reuniones"],
  ["Hacer2 campañas", "hacer 2 campanas"],
  ["una decena", "10"],
  ["4 mensuslaes", "4 mensuslaes"],
  ["4 menzuales", "4 mensuales"],
  ["3 vivencias", "3 vivencias"],
  ["conﬁable", "confiable"],
  ["１００％", "100 %"],
])("«%s» is %s", (text, expected) => expect(said(text)).toBe(expected));

it("knows where each token stood in the source", () => {
  const text = "Re\u0301union\u00ad: ﬁn de año 2012";
  expect(tokenize(text).map((token) => writtenFrom(text, token, token))).toEqual([
    "Re\u0301union\u00ad",
    ":",
    "ﬁn",
    "de",
    "año",
    "2012",
  ]);
});

it("covers any text, in order, without throwing", () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom(..."0123456789.,' loO%()°½añ\n") }),
    fc
      .array(
        fc.constantFrom("dos", "mil", "y", "cien", "por", "ciento", "(", ")", "4", "millones", "%", "un"),
      )
      .map((words) => words.join(" ")),
  );
  fc.assert(
    fc.property(text, (source) => {
      let place = 0;
      for (const { start, end, value } of readPhrase(source)) {
        expect(start).toBeGreaterThanOrEqual(place);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(Number.isNaN(value)).toBe(false);
        place = end;
      }
      expect(place).toBeLessThanOrEqual(source.length);
    }),
  );
});
