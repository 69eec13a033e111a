import type { Locator } from "playwright-core";
import type { OpenPlayground } from "../browser/playground";

/** What a person does and reads in the pane. */

export type View = "Insertar" | "Validar" | "Cumplimiento" | "Diligenciar";

/** The things that the view Insertar offers, as it calls them. */
export type Insertable = "Marco operativo" | "Matriz de seguimiento" | "Resumen de cumplimiento" | "Firmas";

const INSERTABLES: readonly Insertable[] = [
  "Marco operativo",
  "Matriz de seguimiento",
  "Resumen de cumplimiento",
  "Firmas",
];

export async function openView({ pane }: OpenPlayground, view: View): Promise<void> {
  await pane.getByRole("tab", { name: view }).click();
}

/** Writes in fields of the pane, by their labels. */
export async function fill(
  { pane }: OpenPlayground,
  fields: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [label, text] of Object.entries(fields)) {
    await pane.getByLabel(label, { exact: true }).fill(text);
  }
}

/**
 * Marks exactly these things in Insertar, inserts them and waits for the pane's sentence.
 * @returns the sentence
 */
export async function insert(playground: OpenPlayground, wanted: readonly Insertable[]): Promise<string> {
  const { pane } = playground;
  for (const name of INSERTABLES) {
    const box = pane.getByRole("checkbox", { name });
    if (await box.isEnabled()) await box.setChecked(wanted.includes(name));
  }
  await pane.getByRole("button", { name: "Insertar", exact: true }).click();
  return outcome(playground);
}

/** What the pane says that it did, or why it could not. */
export async function outcome({ pane }: OpenPlayground): Promise<string> {
  const notice = pane.locator("[role=status] .fui-MessageBar");
  await notice.waitFor();
  return (await notice.locator(".fui-MessageBarBody").innerText()).trim();
}

/** Answers a question about a meta in Cumplimiento: the numbers and choices by their labels. */
export async function answer(
  { pane }: OpenPlayground,
  meta: string,
  answers: Readonly<Record<string, string>>,
): Promise<void> {
  const question = pane.getByRole("group", { name: meta, exact: true });
  for (const [label, value] of Object.entries(answers)) {
    const field = question.getByLabel(label, { exact: true });
    if (label === "Tipo" || label === "Por") await field.selectOption(value);
    else await field.fill(value);
  }
  await question.getByRole("button", { name: "Llenar" }).click();
  await question.waitFor({ state: "detached" });
}

/** Takes back what was just inserted. */
export async function undo(playground: OpenPlayground): Promise<string> {
  await playground.pane.getByRole("button", { name: "Deshacer" }).click();
  await playground.pane.getByText("Se deshizo").waitFor();
  return outcome(playground);
}

/** The line of Validar that names a place: "S9, columna Avance". */
export function observation({ pane }: OpenPlayground, place: string): Locator {
  return pane.getByRole("main").getByRole("button").filter({ hasText: place });
}

/** The lines of Validar as they are read, the place first. */
export async function observations({ pane }: OpenPlayground): Promise<string[]> {
  await pane.getByRole("button", { name: "Revisar ahora" }).waitFor();
  const lines = await pane.getByRole("main").getByRole("button").allInnerTexts();
  // The other buttons have one line only.
  return lines.filter((line) => line.includes("\n"));
}

/** An acción in Cumplimiento, by its number. */
export interface AccionShown {
  readonly codigo: string;
  readonly nombre: string;
  readonly figure: string;
  /** "3 de 4 exigibles · avance del plan 66,9 %" */
  readonly counts: string;
  readonly semaforo: string;
  /** Its rows, opened: indicador and figure ("" where it has none). */
  readonly filas: readonly { readonly indicador: string; readonly figure: string; readonly text: string }[];
}

/** The plan's figure at the top of Cumplimiento, and what it says of it: "93,2 %", "Provisional, 10 de 18 exigibles". */
export async function planShown({ pane }: OpenPlayground): Promise<string[]> {
  const section = pane
    .locator("section")
    .filter({ has: pane.getByRole("heading", { name: "Cumplimiento del plan" }) });
  return (await section.innerText())
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}

/** Every acción that Cumplimiento lists, opened one by one. */
export async function accionesShown({ pane }: OpenPlayground): Promise<AccionShown[]> {
  const groups = pane
    .getByRole("main")
    .locator("button[aria-expanded]")
    .filter({ hasText: /^\d+[^]*(exigible)/ });
  const result: AccionShown[] = [];
  for (let index = 0; index < (await groups.count()); index++) {
    const group = groups.nth(index);
    await group.click();
    const lines = (await group.innerText()).split("\n").filter(Boolean);
    const rows = await group.locator("xpath=following-sibling::div//button").allInnerTexts();
    result.push({
      codigo: /^\d+/.exec(lines[0] ?? "")?.[0] ?? "",
      nombre: (lines[0] ?? "").replace(/^\d+\s*/, ""),
      figure: lines[1] ?? "",
      counts: lines.at(-1) ?? "",
      semaforo: lines.length > 3 ? (lines[2] ?? "") : "",
      filas: rows.map(filaShown),
    });
    await group.click();
  }
  return result;
}

function filaShown(text: string): AccionShown["filas"][number] {
  const [indicador = "", second = ""] = text.split("\n").filter(Boolean);
  return { indicador, figure: second.includes("%") && !second.startsWith("Meta") ? second : "", text };
}
