/** What is said of organizing a table: its steps, what each one changed, and what it asks. */
export { nombreDeLineas } from "./lineas";
export { textoDeCambio, textoDePaso } from "./pasos";
export { muestraDePregunta, textoDePregunta, textoDeRespuesta } from "./preguntas";
