import { organize, readPastedText } from "../../domain/reading/organize";
import { organizedAsJson } from "./organized-json";

test("rows by their keys, the other headings apart", () => {
  const source = readPastedText(
    "Acción\tIndicador\tMeta\tCumplimiento\tNota\nDictar talleres\tTalleres\t13,5\t80 %\tx",
  );
  expect(organizedAsJson(organize(source), source)).toMatchObject({
    rows: [
      {
        accion: "Dictar talleres",
        indicador: "Talleres",
        meta: "13,5",
        reportado: "80 %",
        "extra:Nota": "x",
      },
    ],
    extras: ["Nota"],
  });
});

test("what is asked, as a person reads it", () => {
  const source = readPastedText("Acción\tIndicador\tCumplimiento\nDictar talleres\tTalleres\t80 %");
  expect(organizedAsJson(organize(source), source).questions.join()).toContain("«Meta»");
});
