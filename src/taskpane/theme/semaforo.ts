import { Palabra } from "../../domain/plan/semaforo/presets";

/** What a word of the semáforo is painted with: its fill, and a line that stands out against the pane. */
export interface Paint {
  readonly fill: string;
  readonly line: string;
}

type SemaforoToken = `semaforo-${Palabra}-${keyof Paint}`;

const light: Record<Palabra, Paint> = {
  rojo: { fill: "#A80521", line: "#A80521" },
  amarillo: { fill: "#FFAB00", line: "#8F6000" },
  verde: { fill: "#068460", line: "#068460" },
  azul: { fill: "#3366CC", line: "#3366CC" },
  naranja: { fill: "#E0641B", line: "#B84A0B" },
};

const dark: Record<Palabra, Paint> = {
  rojo: { fill: "#E5566B", line: "#E5566B" },
  amarillo: { fill: "#FFAB00", line: "#FFAB00" },
  verde: { fill: "#2FB88F", line: "#2FB88F" },
  azul: { fill: "#779CE0", line: "#779CE0" },
  naranja: { fill: "#F2915A", line: "#F2915A" },
};

const tokensOf = (paints: Record<Palabra, Paint>) =>
  Object.fromEntries(
    Object.entries(paints).flatMap(([word, paint]) =>
      Object.entries(paint).map(([part, colour]) => [`semaforo-${word}-${part}`, colour]),
    ),
  ) as Record<SemaforoToken, string>;

/** Tokens that the themes carry beside Fluent's own. */
export const semaforoTokens = { light: tokensOf(light), dark: tokensOf(dark) };

/** How a word of the semáforo is painted in the theme that is on; a word that is not ours has no colour. */
export function paintOf(word: string): Paint | null {
  if (!(word in light)) return null;
  return { fill: `var(--semaforo-${word}-fill)`, line: `var(--semaforo-${word}-line)` };
}
