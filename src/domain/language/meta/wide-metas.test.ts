import { proposeRow, readMeta } from ".";

/** «10 talleres», «100 % / año», or why it is not read. */
const said = (text: string) => {
  const { status, reason, quantity, percent, rate, parts } = readMeta(text);
  if (status === "compound") return `compound of ${parts.length}`;
  if (status !== "quantified") return `${reason}`;
  return `${quantity}${percent ? " %" : ""}${rate === null ? "" : ` / ${rate}`}`;
};

it.each([
  ["Desarrollar una estrategia dirigida a 120 jóvenes", ["1 estrategia", "120 jóvenes"]],
  ["Crear un programa para atender a 300 mujeres", ["1 programa", "300 mujeres"]],
])("«%s»: it is asked which one counts", (meta, counted) => {
  expect(readMeta(meta).parts.map(({ quantity, unit }) => `${quantity} ${unit}`)).toEqual(counted);
  expect(proposeRow({ meta })).toMatchObject({ cells: {}, ask: { kind: "several" } });
});

describe("metas whose parts stand far from each other", () => {
  it.each([
    // So much of one thing, which is not counted.
    ["Implementar al 100% durante el cuatrienio, un programa de bienestar animal", "100 %"],
    ["Ejecutar al 80 % en la vigencia, una estrategia de lectura", "80 %"],
    ["Implementar una política al 100% de transparencia", "100 %"],
    ["Formular un plan al 100 %", "100 %"],
    // By whom or by what is not for each of what.
    ["Disminuir a 90 los accidentes generados por caninos y/o felinos", "90"],
    ["Reducir a 40 los incendios causados por quema y/o descuido", "40"],
    ["1 jornada por localidad priorizada", "count-needed"],
    // Another deed, without a number.
    ["Apoyar al menos 8 emprendimientos y entregar el premio al mejor de ellos", "compound of 2"],
    ["Mantener en 0 los casos de rabia (anual) y mantener el programa de vacunación", "compound of 2"],
    ["Dotar 12 sedes y mejorar las vías de acceso", "compound of 2"],
    // The same deed, or what it is for.
    ["Diseñar e implementar 3 planes", "3"],
    ["Realizar 4 campañas para promover y fortalecer el turismo", "4"],
    ["Capacitar a 20 personas en cómo sembrar y cuidar los árboles", "20"],
    ["Dotar 12 sedes rurales y urbanas", "12"],
    // One a year, or a name?
    ["Desarrollar un programa anual de promoción de la salud", "unclear"],
    ["Atender a 150 familias a través de un programa anual de visitas", "150"],
    ["Ejecutar 1 programa anual de vacunación", "unclear"],
    ["Publicar un informe anual", "1 / año"],
    ["Adoptar un plan anual de adquisiciones", "1"],
    ["Hacer seguimiento al 100% de los casos detectados (anual)", "100 % / año"],
    // The thing or those whom it is for: asked.
    ["Desarrollar una estrategia dirigida a 120 jóvenes", "unclear"],
    ["Crear un programa para atender a 300 mujeres", "unclear"],
    ["Diseñar una ruta de atención para 45 familias", "unclear"],
    // Numbers in words with their noun far.
    ["Pintar un millón de metros cuadrados de fachadas", "1000000"],
    ["Sembrar medio millón de árboles nativos", "500000"],
    ["Recuperar dos mil quinientos metros lineales de andén", "2500"],
  ])("«%s» is %s", (text, expected) => expect(said(text)).toBe(expected));
});
