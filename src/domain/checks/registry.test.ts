import { marcoOperativo } from "../plan/tables/marco-operativo";
import { matriz } from "../plan/tables/matriz";
import { checks } from ".";

describe("the registry", () => {
  it("has every id once", () => expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length));

  it("looks only at columns that exist", () => {
    const keys = [...matriz.columns, ...marcoOperativo.columns].map(({ key }) => key as string);
    expect(checks.flatMap(({ columns }) => columns).filter((column) => !keys.includes(column))).toEqual([]);
  });
});
