import { DeFila, seguirFilas } from "./seguir-filas";

const fila = (id: string, codigo: string, accion: string, indicador: string): DeFila => ({
  id,
  codigo,
  accion,
  indicador,
});

const sitio = fila("BCDFGH", "1.1", "Actualizar el sitio web", "Puntos");
const quejas = fila("JKLMNP", "2.1", "Atender quejas", "Enlaces");

const named = ({ parejas, retiradas, nuevas }: ReturnType<typeof seguirFilas>) => ({
  parejas: parejas.map(({ antes, ahora }) => `${antes.indicador} > ${ahora.indicador}`),
  retiradas: retiradas.map(({ indicador }) => indicador),
  nuevas: nuevas.map(({ indicador }) => indicador),
});

const todas = { retiradas: [], nuevas: [] };

test.each<[string, readonly DeFila[], readonly DeFila[], object]>([
  [
    "sorted",
    [sitio, quejas],
    [quejas, sitio],
    { parejas: ["Enlaces > Enlaces", "Puntos > Puntos"], ...todas },
  ],
  [
    "with all its texts changed, by its Id",
    [sitio],
    [fila("BCDFGH", "9.9", "Otra", "Otro")],
    { parejas: ["Puntos > Otro"], ...todas },
  ],
  [
    "without Ids, by the Código",
    [{ ...sitio, id: "" }],
    [fila("BCDFGH", "1.1", "Otra", "Otro")],
    { parejas: ["Puntos > Otro"], ...todas },
  ],
  [
    "without both, by the texts as people take them",
    [{ ...sitio, id: "", codigo: "" }],
    [fila("", "1.1", "actualizar el sitio WEB", "puntos.")],
    { parejas: ["Puntos > puntos."], ...todas },
  ],
  [
    "another row with the Código of one that went away is another",
    [sitio],
    [fila("QRSTVW", "1.1", "Otra", "Otro")],
    { parejas: [], retiradas: ["Puntos"], nuevas: ["Otro"] },
  ],
  [
    "a copied row: its doubled Id tells nothing, its Código does",
    [sitio],
    [sitio, { ...sitio, codigo: "1.2", indicador: "Copia" }],
    { parejas: ["Puntos > Puntos"], retiradas: [], nuevas: ["Copia"] },
  ],
  [
    "two rows that say the same are followed by nothing",
    [{ ...sitio, id: "", codigo: "" }],
    [
      { ...sitio, id: "", codigo: "" },
      { ...sitio, id: "", codigo: "" },
    ],
    { parejas: [], retiradas: ["Puntos"], nuevas: ["Puntos", "Puntos"] },
  ],
  ["gone, and new", [sitio], [quejas], { parejas: [], retiradas: ["Puntos"], nuevas: ["Enlaces"] }],
])("rows are followed: %s", (_, antes, ahora, expected) => {
  expect(named(seguirFilas(antes, ahora))).toEqual(expected);
});
