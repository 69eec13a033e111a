import { serialDate } from "../base/date";
import { readingOfSituation } from "../checks/examples";
import { antecedentesDe } from ".";

const marzo = serialDate(2008, 9, 30);
const junio = serialDate(2008, 10, 31);

test("a row's cortes, the earliest first, and whether it changed since the last", () => {
  const reading = readingOfSituation({
    matriz: [{ avance: 5 }, { indicador: "Trámites", avance: 2 }, { indicador: "Nuevo" }],
    cerrados: [
      { fecha: marzo, filas: [{ avance: 1, cumplimiento: 0.4 }] },
      {
        fecha: junio,
        filas: [
          { avance: 3, cumplimiento: 0.5 },
          { indicador: "Trámites", avance: 2, cumplimiento: 0.2 },
        ],
      },
    ],
  });
  const [matriz] = reading.matrices;
  const antecedentes = antecedentesDe(reading, matriz!);
  const said = matriz!.rows.map((row) => [
    antecedentes.de(row).map(({ fecha, fila }) => [fecha, fila.cumplimiento]),
    antecedentes.cambio(row),
  ]);
  expect(said).toEqual([
    [
      [
        [marzo, 0.4],
        [junio, 0.5],
      ],
      true,
    ],
    [[[junio, 0.2]], false],
    [[], true],
  ]);
});
