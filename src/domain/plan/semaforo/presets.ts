import { BORDE } from "./palabra";

/** The words a band may have; each has one colour everywhere. */
export const PALABRAS = ["rojo", "amarillo", "verde", "azul", "naranja"] as const;
export type Palabra = (typeof PALABRAS)[number];

/** A band: up to `hasta` (a fraction; the last band has none). */
export interface Banda {
  readonly palabra: Palabra;
  readonly hasta?: number;
}

export interface Preset {
  readonly nombre: string;
  readonly bandas: readonly Banda[];
  readonly borde: (typeof BORDE)[keyof typeof BORDE];
}

/** No single standard exists: the usual ones, of which a workbook keeps its own copy. A new one is one entry here. */
export const presets: readonly [Preset, ...Preset[]] = [
  {
    nombre: "PAAC (histórico)",
    bandas: [{ palabra: "rojo", hasta: 0.6 }, { palabra: "amarillo", hasta: 0.8 }, { palabra: "verde" }],
    borde: BORDE.arriba,
  },
  {
    nombre: "Tres pasos y sobresaliente",
    bandas: [
      { palabra: "rojo", hasta: 0.2 },
      { palabra: "amarillo", hasta: 0.75 },
      { palabra: "verde", hasta: 0.98 },
      { palabra: "azul" },
    ],
    borde: BORDE.abajo,
  },
  {
    nombre: "Bogotá SISPP",
    bandas: [
      { palabra: "rojo", hasta: 0.5 },
      { palabra: "amarillo", hasta: 0.75 },
      { palabra: "verde", hasta: 1.25 },
      { palabra: "naranja" },
    ],
    borde: BORDE.abajo,
  },
];
