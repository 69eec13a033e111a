import { readPastedText } from "..";
import { HEADINGS, MEANT, WRITTEN, alone, asPipes, asPrinted, asTabs } from "../testing/plan";
import { itOrganizes } from "../testing/variations";

itOrganizes({
  "pasted from Excel, with tabs, quotes and line breaks in a cell": {
    source: readPastedText(
      asTabs([HEADINGS, ...WRITTEN])
        .replace("120 viviendas", '"120\tviviendas"')
        .replace("Recursos propios y", '"Recursos ""propios""\ny')
        .replace("regalías", 'regalías"'),
    ),
    rows: MEANT.map((row) => row.map((cell) => cell.replace("Recursos propios", 'Recursos "propios"'))),
  },
  "pasted from Word, a cell of two paragraphs": {
    source: readPastedText(asTabs([HEADINGS, ...WRITTEN]).replace("redes de", "redes\nde")),
  },
  Markdown: {
    source: readPastedText(asPipes([HEADINGS, HEADINGS.map(() => ":--"), ...WRITTEN])),
    dropped: ["1:separadores"],
  },
  "Markdown without outer pipes": {
    source: readPastedText(asPipes([HEADINGS, HEADINGS.map(() => "---"), ...WRITTEN], false)),
    dropped: ["1:separadores"],
  },
  "copied from a PDF, cells on several lines": {
    source: readPastedText(asPrinted([HEADINGS, ...WRITTEN], [22, 24, 22, 14, 26, 20, 20, 16])),
    questions: ["adivinada"],
  },
  "one cell below the other": {
    source: readPastedText([...HEADINGS, ...MEANT.flat()].join("\n")),
    questions: ["adivinada"],
  },
  nothing: { source: readPastedText(""), rows: [] },
  "no table at all": {
    source: readPastedText("Hola\nMundo"),
    rows: [],
    dropped: ["0:noEsTabla", "1:noEsTabla"],
    questions: ["noEsTabla"],
  },
  "no table, all the same": {
    source: readPastedText("Hola\nMundo"),
    choices: { off: ["noEsTabla"] },
    rows: [
      [...alone(""), "Hola"],
      [...alone(""), "Mundo"],
    ],
    questions: ["sinEncabezado", "columnasFaltantes:accion,indicador,meta,responsables,tiempos"],
  },
  "a text with figures and colons": {
    source: readPastedText(
      [4, 5, 6]
        .map(
          (meta) =>
            `Meta ${meta}: atender personas\n\nIndicador: personas\n\nValor programado: 3${meta}   Valor ejecutado: 5\n`,
        )
        .join("\n"),
    ),
    rows: [],
    dropped: expect.anything() as never,
    questions: ["noEsTabla"],
  },
});
