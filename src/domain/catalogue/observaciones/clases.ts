import { Severity } from "../../checks/observation";

/** The kind of an observación, of one. */
export const clases: Readonly<Record<Severity, string>> = {
  error: "Error",
  advertencia: "Advertencia",
  sugerencia: "Sugerencia",
};
