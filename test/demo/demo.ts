import fs from "node:fs/promises";
import { buildPages } from "../browser/build";
import { type OpenPlayground, openPlayground } from "../browser/playground";
import * as story from "../story/alvarado";
import { goTo, goToSheet } from "../story/grid";
import { MATRIZ, at, cells } from "../story/matriz";
import { observations, openView, planShown } from "../story/pane";
import { say, table } from "./printing";

/**
 * `npm run demo`: the whole main job on Alvarado's plan, in a browser that nobody sees. Prints what the pane says and leaves
 * the workbook and a picture of it in `demo/`.
 */

const FOLDER = "demo";

buildPages();
await fs.mkdir(FOLDER, { recursive: true });
const playground = await openPlayground();
try {
  await tell(playground);
} finally {
  await playground.close();
}

async function tell(demo: OpenPlayground): Promise<void> {
  say.title("Plan de Acción de Gobierno en Línea, Alvarado (Tolima), 2008");
  say.step("Insertar el marco operativo en blanco", await story.insertMarco(demo));
  await story.pasteMarco(demo);
  say.step(
    "Pegar el plan como está escrito",
    `${story.plan.marco.filas.length} filas, las continuaciones en blanco.`,
  );
  say.step("Insertar la matriz desde el marco operativo", await story.insertMatriz(demo));
  await story.answerMetas(demo);
  say.step("Aclarar en el panel las metas sin número", "8 dependencias, 2 modalidades, 4 veces al mes.");
  await story.reportAvances(demo);
  await demo.type(
    MATRIZ,
    cells([
      ["avance", 15, "8000%"],
      ["avance", 19, "como diez"],
    ]),
  );
  say.step("Escribir los avances del corte", "Dos de ellos mal escritos, para ver qué pasa.");
  await openView(demo, "Validar");
  const places = [15, 19].map((row) => demo.pane.getByText(`${at("avance", row)}, columna Avance`));
  for (const place of places) await place.first().waitFor();
  say.step("Validar", "");
  for (const line of await observations(demo)) say.observation(line);
  await demo.type(
    MATRIZ,
    cells([
      ["avance", 15, "4%"],
      ["avance", 19, ""],
    ]),
  );
  for (const place of places) await place.first().waitFor({ state: "detached" });
  say.step("Corregir las dos celdas", "Sus observaciones se quitaron solas.");
  await story.fillParametros(demo);
  say.step("Escribir en Parámetros el acto de adopción y el comité", "Tres firman.");
  say.step("Insertar el resumen y las firmas", await story.insertResumenAndFirmas(demo));
  await openView(demo, "Cumplimiento");
  say.step("Cumplimiento", (await planShown(demo)).join(" · "));
  const acciones = await story.readCumplimiento(demo);
  table(
    ["Acción", "", "%", "Semáforo", "Con cifra"],
    acciones.map(({ codigo, nombre, figure, semaforo, counts }) => [
      codigo,
      nombre,
      figure,
      semaforo,
      counts,
    ]),
  );
  await fs.writeFile(`${FOLDER}/alvarado.xlsx`, await demo.save());
  await takePicture(demo);
  say.step("Guardar", `${FOLDER}/alvarado.xlsx y ${FOLDER}/alvarado.png`);
  if (demo.problems.length > 0) throw new Error(`La página tuvo problemas:\n${demo.problems.join("\n")}`);
}

/** The matriz with its percentages in sight, beside the pane's Cumplimiento. */
async function takePicture(demo: OpenPlayground): Promise<void> {
  await demo.page.setViewportSize({ width: 1680, height: 1000 });
  await goToSheet(demo, MATRIZ);
  await goTo(demo, `C${story.FIRST_ROW}`);
  const dismiss = demo.pane.getByRole("button", { name: "Cerrar el aviso" });
  if (await dismiss.isVisible()) await dismiss.click();
  await demo.page.waitForTimeout(1500);
  await demo.page.screenshot({ path: `${FOLDER}/alvarado.png` });
}
