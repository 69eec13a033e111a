import { tipos } from ".";

const lista = new Intl.ListFormat("es-CO", { type: "conjunction" });

/** What the Avance cell holds, by tipo: «se mantiene» y «se reduce»: el último valor. Those that ask the same, together. */
function avancesPorTipo(): readonly string[] {
  const names = new Map<string, string[]>();
  for (const { avanceEs, nombre } of tipos)
    names.set(avanceEs, [...(names.get(avanceEs) ?? []), `«${nombre}»`]);
  return [...names].map(([avanceEs, sharing]) => `${lista.format(sharing)}: ${avanceEs}.`);
}

/** The help of the column Tipo. */
export const ayudaDeTipo = ["Qué va en Avance.", ...avancesPorTipo()].join(" ");
