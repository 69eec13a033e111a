import { compile } from "../formula/compile";
import { celdasDeParametros } from "../parametros/celdas";
import { Parametros } from "../parametros/parametro";
import { semaforoDelPreset } from "../parametros/parametros";
import { nombreDelSemaforo } from "./nombre";
import { presets } from "./presets";

const nombre = compile(nombreDelSemaforo);
const [paac] = presets;

it.each<readonly [string, Parametros, string]>([
  ...presets.map((preset) => [preset.nombre, semaforoDelPreset(preset), preset.nombre] as const),
  ["a limit typed by hand", { ...semaforoDelPreset(paac), semaforo_limite_1: 0.5 }, "Propio"],
  ["another word", { ...semaforoDelPreset(paac), semaforo_palabra_3: "azul" }, "Propio"],
  [
    "one band more",
    { ...semaforoDelPreset(paac), semaforo_limite_3: 0.95, semaforo_palabra_4: "azul" },
    "Propio",
  ],
  ["words in capitals", { ...semaforoDelPreset(paac), semaforo_palabra_1: "Rojo" }, paac.nombre],
  ["no Parámetros", {}, ""],
])("the model of %s", (_, parametros, expected) => {
  expect(nombre(celdasDeParametros(parametros))).toBe(expected);
});
