import { proposeRow, readMeta, readParts } from ".";

/** «2024: 2 · 2025: 5», or why there is none. */
const said = (text: string) => {
  const { programacion, quantity, percent, status, reason } = readMeta(text);
  const points = programacion.map(({ hasta, cantidad }) => `${hasta.year}: ${cantidad}`).join(" · ");
  return `${quantity ?? "-"}${percent ? " %" : ""} ${points || `${status} ${reason ?? ""}`}`.trim();
};

describe("what is due by the end of each year", () => {
  it.each([
    // They add up to the meta: of each year, accumulated.
    ["10 talleres (2 en 2024, 3 en 2025, 5 en 2026)", "10 2024: 2 · 2025: 5 · 2026: 10"],
    ["10 talleres: 2 en 2024, 3 en 2025 y 5 en 2026", "10 2024: 2 · 2025: 5 · 2026: 10"],
    ["10 talleres (2024: 2; 2025: 3; 2026: 5)", "10 2024: 2 · 2025: 5 · 2026: 10"],
    ["10 talleres (2024 = 4, 2025 = 6)", "10 2024: 4 · 2025: 10"],
    ["10 talleres: 2024 (4), 2025 (6)", "10 2024: 4 · 2025: 10"],
    ["Ejecutar 10 obras; 4 en el año 2024 y 6 en el año 2025.", "10 2024: 4 · 2025: 10"],
    ["Realizar 4 informes (1 informe en 2024, 3 informes en 2025) de gestión", "4 2024: 1 · 2025: 4"],
    ["Pavimentar 7,5 km (2,5 en 2024, 5 en 2025)", "7.5 2024: 2.5 · 2025: 7.5"],
    ["Diez talleres (cuatro en 2024 y seis en 2025)", "10 2024: 4 · 2025: 10"],
    ["100 % (30 % en 2024, 30 % en 2025, 40 % en 2026)", "100 % 2024: 30 · 2025: 60 · 2026: 100"],
    ["0,3 km (0,1 en 2024, 0,2 en 2025)", "0.3 2024: 0.1 · 2025: 0.3"],
    // The last is the meta: what is reached by then.
    ["100 % (30 % en 2024, 60 % en 2025, 100 % en 2026)", "100 % 2024: 30 · 2025: 60 · 2026: 100"],
    ["Reducir a 5 los accidentes (10 en 2024, 8 en 2025, 5 en 2026)", "5 2024: 10 · 2025: 8 · 2026: 5"],
    ["10 talleres (0 en 2024, 10 en 2025)", "10 2024: 0 · 2025: 10"],
    // Neither: asked, with the total at hand.
    ["10 talleres (2 en 2024, 3 en 2025, 4 en 2026)", "10 partial unclear"],
    ["10 talleres (20 % en 2024, 80 % en 2025)", "10 partial unclear"],
    ["3 talleres al año (2 en 2024, 4 en 2025)", "3 partial unclear"],
    // The same said twice.
    ["2 talleres al año (2 en 2024, 2 en 2025)", "2 quantified"],
    // No list of years.
    ["10 talleres en 2024", "10 quantified"],
    ["10 talleres (5 en 2025)", "10 quantified"],
    ["Pasar de 5 en 2023 a 10 en 2027", "10 quantified"],
    ["2 talleres en 2024, 3 en 2025 y 5 en 2026", "- compound several"],
    ["2024: 2 talleres, 2025: 3 talleres", "- compound several"],
    ["10 talleres (5 en 2025, 5 en 2024)", "10 quantified"],
  ])("«%s»: %s", (text, expected) => expect(said(text)).toBe(expected));

  it("is dated by the last day of its year", () => {
    expect(readMeta("3 foros (1 en 2024, 2 en 2025)").programacion[0]!.hasta).toEqual({
      year: 2024,
      month: 12,
      day: 31,
    });
  });

  it("leaves one meta, whose cells are the total's", () => {
    const meta = "10 talleres (2 en 2024, 8 en 2025)";
    expect(readParts(meta)).toEqual([]);
    expect(proposeRow({ meta })).toMatchObject({ cells: { cantidad: 10 }, ask: null });
    expect(proposeRow({ meta: "10 talleres (2 en 2024, 7 en 2025)" }).ask).toEqual({
      kind: "tipo",
      suggestion: { cantidad: 10 },
    });
  });
});
