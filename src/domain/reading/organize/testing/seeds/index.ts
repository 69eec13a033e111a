import alvarado from "./alvarado.json";
import cajamarca from "./cajamarca.json";
import elContadero from "./el-contadero.json";
import gonzalez from "./gonzalez.json";
import pore from "./pore.json";

/** A plan's document around its table, which of its lines a person pastes, and what they mean. */
export interface Seed {
  readonly fuente: string;
  /** Line of the document where the excerpt begins. */
  readonly primeraLinea: number;
  readonly documento: readonly string[];
  /** The lines of the table itself, with what stands between them. */
  readonly crudas: readonly { readonly linea: number; readonly tipo: string }[];
  /** The rows as they are meant; null is what the row above has. */
  readonly logicas: readonly {
    readonly lineas: readonly number[];
    readonly celdas: readonly (string | null)[];
  }[];
}

export const seeds: Readonly<Record<string, Seed>> = { gonzalez, elContadero, alvarado, cajamarca, pore };

/** The rows as they are meant, whole. */
export function meantRows({ logicas }: Seed): string[][] {
  const rows: string[][] = [];
  for (const { celdas } of logicas)
    rows.push(celdas.map((cell, column) => cell ?? rows.at(-1)?.[column] ?? ""));
  return rows;
}

/** The document's text, and the text of its table's lines alone. */
export const documentText = ({ documento }: Seed) => documento.join("\n");
export const tableText = ({ documento, crudas, primeraLinea }: Seed) =>
  crudas.map(({ linea }) => documento[linea - primeraLinea] ?? "").join("\n");
