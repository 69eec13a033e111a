import { serialDate } from "../../../base/date";
import { Parametros } from "../../parametros/parametro";
import { semaforoDelPreset } from "../../parametros/parametros";
import { presets } from "../../semaforo/presets";

const comunes = { estado_corte: "abierto", ...semaforoDelPreset(presets[0]) };

/** Alvarado: the plan rules from 3-sep-2008 to the end of 2012; first corte 31-dic-2008. */
export const alvarado: Parametros = {
  ...comunes,
  inicio_plan: serialDate(2008, 9, 3),
  fin_plan: serialDate(2012, 12, 31),
  fecha_corte: serialDate(2008, 12, 31),
};

export const alvaradoEnJunio: Parametros = { ...alvarado, fecha_corte: serialDate(2009, 6, 30) };

/** A plan of four years, 2024 to 2027, at a corte of 2026. */
export const en2026 = (month: number, day: number, mas: Parametros = {}): Parametros => ({
  ...comunes,
  inicio_plan: serialDate(2024, 1, 1),
  fin_plan: serialDate(2027, 12, 31),
  fecha_corte: serialDate(2026, month, day),
  ...mas,
});
