import { furnitureIn } from "./furniture";

it.each([
  "Página 3 de 12",
  "Pág. 4",
  "PAGINA: 2/8",
  "3 de 12",
  "- 7 -",
  "www.alvarado-tolima.gov.co",
  "E-mail: alcaldia@alvarado-tolima.gov.co",
  "Calle 6 N° 7 – 52 Teléfonos: (098) 2 870015 – 2 870335 Fax 2 870047",
  "Parque Principal Cra. 3 Calle 4 Esq. Tels. 2820296/91 – 2820108/14/15",
  "NIT. 890.700.961-6",
  "Win2PDF unregistered version",
  "(continuación)",
  "<p>“COMPROMISO”</p> <p>Cra. 3 Calle 4 Esq. Tels. 2820296</p> <p>www.x.gov.co</p>",
])("knows what only a page prints: %s", (text) => {
  expect(furnitureIn(text)).toBe("certain");
});

it.each([
  ["Página web: https://www.gov.co/x", "worded"],
  ["Código: FO-PE-12", "worded"],
  ["Versión 03", "worded"],
  ["Carrera 3 No. 4-12", "worded"],
  ["Palacio Municipal, calle 6 N° 7-52", "worded"],
  ["Línea telefónica 601 382 0000 y fax 601 382 0001", "worded"],
  ["República de Colombia", "likely"],
  ["**DEPARTAMENTO DEL TOLIMA", "likely"],
  ["Alcaldía Municipal de Cajamarca", "likely"],
  ["POR LA DIGNIDAD DE UN PUEBLO", "motto"],
  ["“Compromiso humanitario y solidario”", "motto"],
])("%s is %s", (text, expected) => {
  expect(furnitureIn(text)).toBe(expected);
});

it.each([
  "Actualizar la página www.alvarado-tolima.gov.co cada mes",
  "Sitio web del municipio, cuentas de correo electrónico",
  "Enviar el informe por correo electrónico",
  "Instalar teléfonos en 5 veredas",
  "Pavimentar la carrera tercera",
  "Rehabilitar la calle 5 con carrera 3",
  "Código abierto",
  "Código de ética adoptado",
  "Versión 2 del portal",
  "Versión final del manual de procedimientos publicada en la página",
  "Alcalde municipal",
  "100%",
  "GEL-T",
  "",
])("leaves what a plan says: %s", (text) => {
  expect(furnitureIn(text)).toBe("no");
});
