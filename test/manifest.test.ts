/** @jest-environment jsdom */
import fs from "node:fs";
import path from "node:path";

const text = fs.readFileSync("manifest.xml", "utf8");
const manifest = new DOMParser().parseFromString(text, "application/xml");

const all = (name: string): Element[] => [...manifest.getElementsByTagName(name)];
const attributes = (name: string, attribute: string): string[] =>
  all(name).map((element) => element.getAttribute(attribute) ?? "");

const RESOURCES = ["bt:Image", "bt:Url", "bt:String"] as const;
const resources = new Map(
  RESOURCES.flatMap((kind) => all(kind))
    .filter((element) => element.hasAttribute("id"))
    .map((element) => [element.getAttribute("id") ?? "", element.getAttribute("DefaultValue") ?? ""]),
);
const references = [...manifest.querySelectorAll("[resid]")].map((element) => ({
  of: element.parentElement?.localName === "Icon" ? "Icon" : element.localName,
  size: element.getAttribute("size"),
  resid: element.getAttribute("resid") ?? "",
}));

/** Width and height as the PNG's own header has them. */
function pngSize(file: string): [number, number] {
  const bytes = fs.readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const fileOf = (url: string): string => path.join(".", new URL(url).pathname);

describe("manifest", () => {
  test("is well-formed", () => {
    expect(all("parsererror")).toEqual([]);
  });

  test("resids resolve, are at most 32 characters, and none is left over", () => {
    const used = new Set(references.map(({ resid }) => resid));
    expect([...used].sort()).toEqual([...resources.keys()].sort());
    expect([...used].filter((resid) => resid.length > 32)).toEqual([]);
  });

  test("every address is https on the host that the build replaces", () => {
    const addresses = [...text.matchAll(/DefaultValue="(\w+:[^"]*)"/g)].map((match) => match[1]);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !address?.startsWith("https://localhost:3000/"))).toEqual([]);
  });

  test.each(references.filter(({ of }) => of === "Icon"))(
    "icon $resid is $size px wide",
    ({ resid, size }) => {
      expect(pngSize(fileOf(resources.get(resid) ?? ""))).toEqual([Number(size), Number(size)]);
    },
  );

  test.each([
    ["IconUrl", 32],
    ["HighResolutionIconUrl", 64],
  ])("%s is %i px wide", (element, size) => {
    const [url = ""] = attributes(element, "DefaultValue");
    expect(pngSize(fileOf(url))).toEqual([size, size]);
  });

  test.each(["Group", "Control"])("every %s has the three sizes that Excel requires", (element) => {
    for (const holder of all(element)) {
      const icon = [...holder.children].find((child) => child.localName === "Icon");
      const sizes = [...(icon?.children ?? [])].map((image) => image.getAttribute("size"));
      expect(sizes).toEqual(expect.arrayContaining(["16", "32", "80"]));
    }
  });

  test("labels and tips fit Excel's limits", () => {
    const long = (id: string): boolean => /\.(Tip|Description)$/.test(id);
    const strings = attributes("bt:String", "id").map((id) => ({ id, text: resources.get(id) ?? "" }));
    expect(strings.filter(({ id, text: shown }) => shown.length > (long(id) ? 250 : 125))).toEqual([]);
    expect(attributes("Description", "DefaultValue")[0]?.length).toBeLessThanOrEqual(250);
  });

  test("the requirement is one that Excel 2021 meets", () => {
    const sets = Object.fromEntries(
      all("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")]),
    );
    expect(sets).toEqual({ SharedRuntime: "1.1", ExcelApi: "1.14" });
  });
});
