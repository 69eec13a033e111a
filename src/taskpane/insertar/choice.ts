import { insertar } from "../../domain/catalogue/panel/insertar";
import { resumenOf } from "../../domain/reading";
import { completionOf } from "../../domain/proposals/matriz";
import { programacionAlDia } from "../../domain/proposals/programacion";
import { resumenAlDia } from "../../domain/proposals/resumen";
import { isOurs } from "../../domain/checks/engine/ours-or-typed";
import { MatrizReading, WorkbookReading } from "../../domain/reading/reading";
import { MarcoRow, Workbook } from "../../excel/workbook";
import { Step } from "../app/operation";
import { Esenciales, SIN_DATOS, datosValidos, initialValues } from "./esenciales";

/** A new matriz, blank or from the marco; or the rows of the marco that the one in sight lacks, added to it. */
export type MatrizFrom = "blank" | "marco" | "added";

/** What the person asks to insert. */
export interface Choice {
  readonly esenciales: Esenciales;
  readonly marco: boolean;
  readonly marcoFrom: "blank" | "example";
  /** The rows picked from the example. */
  readonly rows: readonly MarcoRow[];
  readonly matriz: boolean;
  /** Absent: what is proposed. */
  readonly matrizFrom?: MatrizFrom;
  /** The marco that the matriz is made from, of `marcosWithRows`; absent: the first of them. */
  readonly marcoOf?: string;
  readonly parametros: boolean;
  readonly programacion: boolean;
  readonly resumen: boolean;
  readonly firmas: boolean;
}

/** What stands in the workbook already, by the names of its sheets. */
export interface Existing {
  readonly marcos: readonly string[];
  readonly matrices: readonly string[];
  /** The matriz that the pane looks at. */
  readonly matriz?: string;
  /** The Resumen of the matriz that the pane looks at. */
  readonly resumen?: string;
  /** The sheet Programación. */
  readonly programacion?: string;
  readonly firmas: readonly string[];
  readonly parametros: boolean;
  /** The sheets whose marco has rows. */
  readonly marcosWithRows: readonly string[];
  readonly matrizHasRows: boolean;
  /** Whether that matriz is one of ours: of another no Resumen nor Programación can be made. */
  readonly matrizIsOurs: boolean;
  /** How many rows of each of those marcos the matriz lacks, by their sheets. */
  readonly lacking: ReadonlyMap<string, number>;
}

export function existing(reading: WorkbookReading, matriz: MatrizReading | null): Existing {
  return {
    marcos: reading.marcos.map((marco) => marco.sheet),
    matrices: reading.matrices.map((matriz) => matriz.sheet),
    matriz: matriz?.sheet,
    resumen: matriz ? resumenOf(reading, matriz)?.sheet : undefined,
    programacion: reading.programacion?.sheet,
    firmas: reading.firmas,
    parametros: reading.hasParametros,
    marcosWithRows: reading.marcos.filter(({ rows }) => rows.length > 0).map(({ sheet }) => sheet),
    matrizHasRows: matriz !== null && matriz.rows.length > 0,
    matrizIsOurs: matriz !== null && isOurs(matriz),
    lacking: new Map(
      matriz === null
        ? []
        : reading.marcos
            .filter(({ rows }) => rows.length > 0)
            .map((marco) => [marco.sheet, completionOf(reading, marco, matriz).rows]),
    ),
  };
}

/** What is proposed: what the workbook lacks, in the order in which it gets useful. Never rows of the example. */
export function proposedChoice(there: Existing): Choice {
  return {
    esenciales: SIN_DATOS,
    marco: there.marcos.length === 0 && there.matrices.length === 0,
    marcoFrom: "blank",
    rows: [],
    matriz: there.matrices.length === 0 || [...there.lacking.values()].some((rows) => rows > 0),
    // Somebody deleted it: its matriz computes nothing without.
    parametros: there.matrizIsOurs && !there.parametros,
    programacion: false,
    resumen: there.matrizHasRows && there.resumen === undefined,
    firmas: false,
  };
}

/** The marco that is about to be inserted: it has no sheet yet. */
export const NEW_MARCO = "";

const insertsRows = ({ marco, marcoFrom }: Choice) => marco && marcoFrom === "example";

/** The marcos that will have rows when the matriz is made, by their sheets; the new one first. */
export const marcosWithRows = (choice: Choice, there: Existing): readonly string[] => [
  ...(insertsRows(choice) ? [NEW_MARCO] : []),
  ...there.marcosWithRows,
];

/**
 * From what the matriz will be made: beside a blank marco it is blank too, unless the person says another thing. A plan
 * has one matriz: where there is one, it is the one that gets the rows.
 */
export function matrizFrom(choice: Choice, there: Existing): MatrizFrom {
  if (marcosWithRows(choice, there).length === 0) return "blank";
  if (choice.matrizFrom) return choice.matrizFrom;
  if (choice.marco && !insertsRows(choice)) return "blank";
  return there.matriz === undefined ? "marco" : "added";
}

/** Whether all that is asked is to add rows to the matriz that is there. */
export const onlyAdds = (choice: Choice, there: Existing): boolean =>
  stepNames(choice, there).join() === "matriz" && matrizFrom(choice, there) === "added";

/** Which marco the matriz will be made from. */
export function marcoOf(choice: Choice, there: Existing): string {
  const marcos = marcosWithRows(choice, there);
  return marcos.find((sheet) => sheet === choice.marcoOf) ?? marcos[0] ?? NEW_MARCO;
}

/** Whether there is a matriz to sum up, and whose rows can be programmed. */
export const hasMatriz = (choice: Choice, there: Existing) => choice.matriz || there.matrizIsOurs;

/** Why the choice can't be inserted as it stands, in a sentence; null when it can. */
export function obstacle(choice: Choice, there: Existing): string | null {
  if (stepNames(choice, there).length === 0) return insertar.nada;
  if (!there.parametros && !datosValidos(choice.esenciales)) return insertar.corrijaFechas;
  if (choice.marco && choice.marcoFrom === "example" && choice.rows.length === 0) return insertar.elijaFilas;
  return null;
}

type StepName = "marco" | "matriz" | "parametros" | "programacion" | "resumen" | "firmas";

function stepNames(choice: Choice, there: Existing): readonly StepName[] {
  const templates = choice.marco || choice.matriz;
  const asked: readonly (readonly [StepName, boolean])[] = [
    ["marco", choice.marco],
    ["matriz", choice.matriz],
    ["parametros", choice.parametros && !templates && !there.parametros],
    ["programacion", choice.programacion && hasMatriz(choice, there)],
    ["resumen", choice.resumen && hasMatriz(choice, there)],
    ["firmas", choice.firmas],
  ];
  return asked.flatMap(([name, wanted]) => (wanted ? [name] : []));
}

/**
 * The writes that the choice takes, in their order. The first one also brings Parámetros with the form's values.
 *
 * @param seen the workbook as the choice was made in it
 */
export function stepsOf(
  choice: Choice,
  there: Existing,
  workbook: Workbook,
  seen: WorkbookReading,
): readonly Step[] {
  const values = there.parametros ? undefined : initialValues(choice.esenciales);
  const chosenMarco = marcoOf(choice, there);
  let marco = chosenMarco;
  const insertMarco = async () => {
    const written = await workbook.insertMarco(insertsRows(choice) ? choice.rows : [], values);
    if (chosenMarco === NEW_MARCO) marco = written.sheets.at(-1)!;
    return written;
  };
  let { matriz } = there;
  const insertMatriz = async () => {
    const from = matrizFrom(choice, there) === "blank" ? "blank" : { marco };
    if (matriz !== undefined && matrizFrom(choice, there) === "added") {
      // The marco that a step before this one inserted is in no earlier reading.
      const now = chosenMarco === NEW_MARCO ? await workbook.read() : seen;
      return workbook.completeMatriz(now, matriz, marco);
    }
    const written = await workbook.insertMatriz(from, values);
    matriz = written.sheets.at(-1)!;
    return written;
  };
  // A step before them may have written in the matriz: Programación and Resumen are of the workbook as it is by then.
  const writes: Record<StepName, () => ReturnType<Workbook["insertMarco"]>> = {
    marco: insertMarco,
    matriz: insertMatriz,
    parametros: () => workbook.insertParametros(values),
    async programacion() {
      const now = await workbook.read();
      const alDia = programacionAlDia(now, matriz);
      if (!alDia) return workbook.insertProgramacion(matriz);
      const { sheet, changes, rows } = alDia;
      if (rows === 0) return { what: "alreadyThere", sheets: [sheet] };
      return workbook.apply(changes, now, { what: "programacionCompleted", rows });
    },
    async resumen() {
      const now = await workbook.read();
      const alDia = resumenAlDia(now, matriz);
      return alDia ? workbook.apply(alDia.changes, now, alDia.as) : workbook.insertResumen(matriz);
    },
    firmas: () => workbook.insertFirmas(),
  };
  const adds = matrizFrom(choice, there) === "added";
  const labelOf = (name: StepName) =>
    name === "matriz" && adds ? insertar.matriz.agregando : insertar[name].haciendo;
  return stepNames(choice, there).map((name) => ({ label: labelOf(name), write: writes[name] }));
}
