import { Choices, organize } from "..";
import { sheet } from "../testing/variations";

const HEADINGS = [
  "Programa",
  "No MP",
  "Meta Producto",
  "Indicador",
  "Actividad",
  "Inicio",
  "Fin",
  "Producto final",
  "Responsable",
  "Fuente de recursos",
  "Monto",
];
type Cells = Readonly<Partial<Record<(typeof KEYS)[number], string>>>;
const KEYS = [
  "programa",
  "codigo",
  "meta",
  "indicador",
  "actividad",
  "inicio",
  "fin",
  "producto",
  "responsable",
  "fuente",
  "monto",
] as const;
const line = (cells: Cells) => KEYS.map((key) => cells[key] ?? "");
const deed = (actividad: string, more: Cells = {}): Cells => ({
  actividad,
  inicio: "1/02/2024",
  fin: "30/11/2024",
  responsable: "Obras",
  fuente: "Propios",
  ...more,
});
const meta = (name: string, more: Cells = {}): Cells => ({
  meta: `Atender ${name}`,
  indicador: `${name} atendidas`,
  ...more,
});

/** The rows that come out, each with some of its columns. */
function organized(lines: readonly Cells[], keys: readonly string[], choices?: Choices) {
  const { rows, resultColumns } = organize(sheet([HEADINGS, ...lines.map(line)]), choices);
  const places = keys.map((key) => resultColumns.findIndex((column) => column.key === key));
  return rows.map(({ values }) => places.map((place) => values[place]));
}

test("each activity is a row with its meta, its indicador and its code", () => {
  const lines = [
    { programa: "1. Vías", codigo: "7", ...meta("12 vías"), ...deed("Contratar") },
    deed("Construir"),
    { codigo: "8", ...meta("3 puentes"), ...deed("Diseñar") },
  ];
  expect(organized(lines, ["accion", "codigo", "meta", "actividades"])).toEqual([
    ["1. Vías", "7", "Atender 12 vías", "Contratar"],
    ["1. Vías", "7", "Atender 12 vías", "Construir"],
    ["1. Vías", "8", "Atender 3 puentes", "Diseñar"],
  ]);
  expect(organized(lines, ["meta", "indicador"], { off: ["continuaciones"] })[1]).toEqual(["", ""]);
});

test("a code in the middle of its merged cell is its meta's, never that of the meta above", () => {
  const lines = [
    { codigo: "7", ...meta("vías"), ...deed("A") },
    { ...meta("puentes"), ...deed("B") },
    { codigo: "8", ...deed("C") },
    { ...meta("parques"), ...deed("D") },
  ];
  expect(organized(lines, ["codigo"])).toEqual([["7"], ["8"], ["8"], [""]]);
  expect(organized(lines, ["codigo"], { off: ["sueltas"] })).toEqual([["7"], [""], ["8"], [""]]);
});

test("two codes in one cell are of this meta and of the next, which has none", () => {
  const lines = [
    { codigo: "96\n97", ...meta("vías"), ...deed("A") },
    deed("B"),
    { ...meta("puentes"), ...deed("C") },
  ];
  expect(organized(lines, ["codigo"])).toEqual([["96"], ["96"], ["97"]]);
  const told = [...lines.slice(0, 2), { codigo: "98", ...lines[2]! }];
  expect(organized(told, ["codigo"])[0]).toEqual(["96\n97"]);
});

test("a code that is printed over another meta's own is none of this one", () => {
  const lines = [
    { codigo: "77", ...meta("vías"), ...deed("A") },
    deed("B"),
    { codigo: "84\n77", ...meta("puentes"), ...deed("C") },
    { codigo: "85", ...meta("parques"), ...deed("D") },
  ];
  expect(organized(lines, ["codigo"])).toEqual([["77"], ["77"], ["84"], ["85"]]);
});

test("a code that ran into its meta is apart from it", () => {
  const lines = [
    { codigo: "7", ...meta("vías"), ...deed("A") },
    deed("B"),
    { codigo: "124 Diseñar una propuesta de participación", indicador: "Propuestas", ...deed("C") },
  ];
  expect(organized(lines, ["codigo", "meta"])[2]).toEqual(["124", "Diseñar una propuesta de participación"]);
});

test("a line with another source or product only goes on with the activity above", () => {
  const lines = [
    { ...meta("vías"), ...deed("A", { producto: "Estudios" }) },
    { fuente: "Regalías", monto: "300" },
    { producto: "Planos" },
    deed("B"),
  ];
  const { rows, resultColumns } = organize(sheet([HEADINGS, ...lines.map(line)]));
  const at = (key: string) =>
    resultColumns.findIndex((column) => column.key === key || column.heading === key);
  expect(rows.map(({ lines: from }) => from)).toEqual([[1, 2, 3], [4]]);
  expect(rows[0]!.values[at("recursos")]).toBe("Propios\nRegalías");
  expect(rows[0]!.values[at("Producto final")]).toBe("Estudios\nPlanos");
});

test("who answers for a meta is not carried into the next one", () => {
  const lines = [
    { ...meta("vías"), ...deed("A", { responsable: "Obras" }) },
    deed("B", { responsable: "" }),
    meta("puentes"),
  ];
  expect(organized(lines, ["responsables"])).toEqual([["Obras"], ["Obras"], [""]]);
});

test("rows above the first programa can be of no other", () => {
  const lines = [
    { codigo: "7", ...meta("vías"), ...deed("A") },
    deed("B", { programa: "1. Vías" }),
    deed("C"),
  ];
  expect(organized(lines, ["accion"])).toEqual(Array(3).fill(["1. Vías"]));
});

describe("where totals tell the parts of the table", () => {
  const total = { programa: "SUBTOTAL PROGRAMA", monto: "68.071.150" };
  const row = (name: string, more: Cells = {}): Cells => ({
    codigo: name,
    ...meta(name),
    ...deed(name),
    ...more,
  });

  test("a programa in the middle of its part holds for all of it", () => {
    const lines = [
      row("1", { programa: "1. Vías" }),
      deed("a"),
      total,
      row("2"),
      row("3", { programa: "2. Agua" }),
      row("4"),
      total,
    ];
    expect(organized(lines, ["accion"])).toEqual([
      ["1. Vías"],
      ["1. Vías"],
      ["2. Agua"],
      ["2. Agua"],
      ["2. Agua"],
    ]);
  });

  test("one that is broken over two lines is one", () => {
    const lines = [
      row("1"),
      deed("a", { programa: "39. DESARROLLO" }),
      deed("b", { programa: "EMPRESARIAL" }),
      total,
    ];
    expect(organized(lines, ["accion"])).toEqual(Array(3).fill(["39. DESARROLLO EMPRESARIAL"]));
  });

  test("a part without any goes on with the one before", () => {
    const lines = [row("1", { programa: "1. Vías" }), deed("a"), total, row("2"), total];
    expect(organized(lines, ["accion"])).toEqual([["1. Vías"], ["1. Vías"], ["1. Vías"]]);
  });

  test("a subtotal of a proyecto ends no programa", () => {
    const lines = [
      row("1", { programa: "1. Vías" }),
      deed("a"),
      { producto: "SUBTOTAL PROYECTO", monto: "10" },
      row("2"),
      row("3", { programa: "2. Agua" }),
    ];
    expect(organized(lines, ["accion"])).toEqual([["1. Vías"], ["1. Vías"], ["1. Vías"], ["2. Agua"]]);
  });
});
