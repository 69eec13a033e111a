import { CheckId } from "../../registry";
import { foundBy, matrizOf } from "../../testing/found-by";
import { MatrizCells, good } from "../../testing/tables";

const other: MatrizCells = { ...good, codigo: "1.2", indicador: "Otro" };

it.each<[CheckId, string, MatrizCells[], string[]]>([
  ["formula-rota", "#REF! in ours", [{ ...good, aporte: ["=#REF!+1", "#REF!"] }], ["Aporte · 2"]],
  ["valor-de-error", "#REF! in ours, said above", [{ ...good, aporte: ["=#REF!+1", "#REF!"] }], []],
  ["formula-distinta", "#REF! in ours, said above", [{ ...good, aporte: ["=#REF!+1", "#REF!"] }], []],
  [
    "formula-sobrescrita",
    "80 % typed over it",
    [{ ...good, cumplimiento: 0.8 }],
    ["Porcentaje de cumplimiento · 2"],
  ],
  ["formula-sobrescrita", "a meta a la fecha typed over", [{ ...good, metaALaFecha: 3 }], []],
  [
    "formula-ausente",
    "two deleted, said once",
    [{ ...good, estado: "", cumplimiento: "" }],
    ["Porcentaje de cumplimiento · 2"],
  ],
  ["formula-sobrescrita", "two deleted, said above", [{ ...good, estado: "", cumplimiento: "" }], []],
  [
    "formula-distinta",
    "another one",
    [{ ...good, cumplimiento: ["=A3", ""] }],
    ["Porcentaje de cumplimiento · 2"],
  ],
  [
    "formula-distinta",
    "one that all rows changed",
    [good, other].map((row) => ({ ...row, semaforo: ["=1+1", 2] as const })),
    ["Semáforo"],
  ],
])("%s: %s", (rule, _, rows, expected) => expect(foundBy(rule, matrizOf(rows))).toEqual(expected));
