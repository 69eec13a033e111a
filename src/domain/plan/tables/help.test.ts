import { conteos } from "../parametros/tablas";
import { tipos } from "../cumplimiento/tipos";
import { OwnColumn, columnOf } from "./column";
import { marcoOperativo } from "./marco-operativo";
import { matriz } from "./matriz";

/** Excel cuts a longer input message. */
const LONGEST = 255;

test.each<OwnColumn>([...marcoOperativo.columns, ...matriz.columns, ...conteos.columns])(
  "the help of $heading fits its message",
  ({ help = "" }) => {
    expect(help.length).toBeLessThanOrEqual(LONGEST);
    expect(help).toMatch(/\.$/);
  },
);

const ayuda = columnOf(matriz, "tipo").help;

test.each(tipos)("the help of Tipo says what the avance of «$nombre» is", ({ nombre, avanceEs }) => {
  const told = ayuda.split(". ").find((sentence) => sentence.includes(`«${nombre}»`));
  expect(told?.replace(/\.$/, "").endsWith(`: ${avanceEs}`)).toBe(true);
});

test("tipos that ask for the same are named together", () => {
  const asked = new Set(tipos.map(({ avanceEs }) => avanceEs));
  expect(ayuda.split(": ")).toHaveLength(asked.size + 1);
});
