import { conteos } from "../parametros/tablas";
import { OwnColumn } from "./column";
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

test("the help of Tipo says of each tipo what its avance is", () => {
  expect(matriz.columns.find(({ key }) => key === "tipo")?.help).toBe(
    "Qué va en Avance. «se va sumando»: el total acumulado hasta el corte. «cada periodo»: el total de este periodo. " +
      "«se mantiene», «crece desde la línea base» y «se reduce»: el último valor. " +
      "«cumple»: Sí, Parcial (con su % reportado) o No.",
  );
});
