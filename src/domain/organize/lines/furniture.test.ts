import { furnitureIn } from "./furniture";

it.each([
  "Página 3 de 12",
  "Pág. 4",
  "PAGINA: 2/8",
  "3 de 12",
  "- 7 -",
  "www.alvarado-tolima.gov.co",
  "Página web: https://www.gov.co/x",
  "E-mail: alcaldia@alvarado-tolima.gov.co",
  "Calle 6 N° 7 – 52 Teléfonos: (098) 2 870015 – 2 870335 Fax 2 870047",
  "Parque Principal Cra. 3 Calle 4 Esq. Tels. 2820296/91 – 2820108/14/15",
  "NIT. 890.700.961-6",
  "Código: FO-PE-12",
  "Versión 03",
  "Win2PDF unregistered version",
  "(continuación)",
  "<p>“COMPROMISO”</p> <p>Cra. 3 Calle 4 Esq. Tels. 2820296</p> <p>www.x.gov.co</p>",
])("knows what only a page prints: %s", (text) => {
  expect(furnitureIn(text)).toBe("certain");
});

it.each([
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
  "Versión final del manual de procedimientos publicada en la página",
  "Alcalde municipal",
  "100%",
  "GEL-T",
  "",
])("leaves what a plan says: %s", (text) => {
  expect(furnitureIn(text)).toBe("no");
});
