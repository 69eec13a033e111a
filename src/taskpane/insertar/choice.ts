import { insertar } from "../../domain/catalogue/panel/insertar";
import { WorkbookReading } from "../../domain/reading/reading";
import { MarcoRow, Workbook } from "../../excel/workbook";
import { Step } from "../app/operation";
import { Esenciales, SIN_DATOS, datosValidos, initialValues } from "./esenciales";

/** What the person asks to insert. */
export interface Choice {
  readonly esenciales: Esenciales;
  readonly marco: boolean;
  readonly marcoFrom: "blank" | "example";
  /** The rows picked from the example. */
  readonly rows: readonly MarcoRow[];
  readonly matriz: boolean;
  /** Absent: from the marco where there will be one with rows. */
  readonly matrizFrom?: "blank" | "marco";
  readonly parametros: boolean;
  readonly resumen: boolean;
  readonly firmas: boolean;
}

/** What stands in the workbook already, by the names of its sheets. */
export interface Existing {
  readonly marcos: readonly string[];
  readonly matrices: readonly string[];
  readonly resumenes: readonly string[];
  readonly firmas: readonly string[];
  readonly parametros: boolean;
  readonly marcoHasRows: boolean;
  readonly matrizHasRows: boolean;
}

export function existing(reading: WorkbookReading): Existing {
  return {
    marcos: reading.marcos.map((marco) => marco.sheet),
    matrices: reading.matrices.map((matriz) => matriz.sheet),
    resumenes: reading.resumenes,
    firmas: reading.firmas,
    parametros: reading.hasParametros,
    marcoHasRows: reading.marcos.some((marco) => marco.rows.length > 0),
    matrizHasRows: reading.matrices.some((matriz) => matriz.rows.length > 0),
  };
}

/** What is proposed: what the workbook lacks, in the order in which it gets useful. Never rows of the example. */
export function proposedChoice(there: Existing): Choice {
  return {
    esenciales: SIN_DATOS,
    marco: there.marcos.length === 0 && there.matrices.length === 0,
    marcoFrom: "blank",
    rows: [],
    matriz: there.matrices.length === 0,
    parametros: false,
    resumen: there.matrizHasRows && there.resumenes.length === 0,
    firmas: false,
  };
}

/** Whether there will be a marco with rows when the matriz is made. */
export const marcoWithRows = (choice: Choice, there: Existing) =>
  choice.marco ? choice.marcoFrom === "example" : there.marcoHasRows;

/** From what the matriz will be made. */
export const matrizFrom = (choice: Choice, there: Existing): "blank" | "marco" =>
  marcoWithRows(choice, there) ? (choice.matrizFrom ?? "marco") : "blank";

/** Whether there is a matriz for the resumen to sum up. */
export const canSumUp = (choice: Choice, there: Existing) => choice.matriz || there.matrices.length > 0;

/** Why the choice can't be inserted as it stands, in a sentence; null when it can. */
export function obstacle(choice: Choice, there: Existing): string | null {
  if (stepNames(choice, there).length === 0) return insertar.nada;
  if (!there.parametros && !datosValidos(choice.esenciales)) return insertar.corrijaFechas;
  if (choice.marco && choice.marcoFrom === "example" && choice.rows.length === 0) return insertar.elijaFilas;
  return null;
}

type StepName = "marco" | "matriz" | "parametros" | "resumen" | "firmas";

function stepNames(choice: Choice, there: Existing): readonly StepName[] {
  const templates = choice.marco || choice.matriz;
  const asked: readonly (readonly [StepName, boolean])[] = [
    ["marco", choice.marco],
    ["matriz", choice.matriz],
    ["parametros", choice.parametros && !templates && !there.parametros],
    ["resumen", choice.resumen && canSumUp(choice, there)],
    ["firmas", choice.firmas],
  ];
  return asked.flatMap(([name, wanted]) => (wanted ? [name] : []));
}

/** The writes that the choice takes, in their order. The first one also brings Parámetros with the form's values. */
export function stepsOf(choice: Choice, there: Existing, workbook: Workbook): readonly Step[] {
  const values = there.parametros ? undefined : initialValues(choice.esenciales);
  const writes: Record<StepName, () => ReturnType<Workbook["insertMarco"]>> = {
    marco: () => workbook.insertMarco(choice.marcoFrom === "example" ? choice.rows : [], values),
    matriz: () => workbook.insertMatriz(matrizFrom(choice, there), values),
    parametros: () => workbook.insertParametros(values),
    resumen: () => workbook.insertResumen(),
    firmas: () => workbook.insertFirmas(),
  };
  return stepNames(choice, there).map((name) => ({ label: insertar[name].haciendo, write: writes[name] }));
}
