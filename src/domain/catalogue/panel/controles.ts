/** Texts of the fields that several views share. */
export const controles = {
  formatoDeFecha: "dd/mm/aaaa",
  fechaInvalida: "No es una fecha del calendario. Escríbala así: 31/12/2008.",
  numeroInvalido: "No es un número. Escríbalo así: 1.900 o 7,75.",
  sinElegir: "Elija…",
};
