/** @jest-environment jsdom */
import fs from "node:fs";
import { readManifest } from "./read-manifest";

const xml = fs.readFileSync("manifest.xml", "utf8");
const { id, pane, group } = readManifest(xml);

const item = (label: string, action: object) => ({ label, action: expect.objectContaining(action) });
const runs = (functionName: string) => ({ kind: "executeFunction", functionName });

test("the add-in's own manifest is read as Excel reads it", () => {
  expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(pane).toBe("/taskpane.html");
  expect(group.label).toBe("Seguimatriz");
  expect(group.controls.slice(0, 2)).toMatchObject([
    item("Abrir panel", { kind: "showTaskpane" }),
    item("Marco operativo", runs("insertarMarco")),
  ]);
});

test("a menu has its lines", () => {
  const menu = group.controls.find(({ kind }) => kind === "menu");
  expect(menu).toMatchObject({
    id: "Mas.Menu",
    label: "Más hojas",
    items: [item("Parámetros", runs("insertarParametros")), item("Firmas", runs("insertarFirmas"))],
  });
});

test("each control has its tip and its icons, addressed without their host", () => {
  expect(group.controls.map(({ tip }) => tip).filter((tip) => tip === "")).toEqual([]);
  expect(group.controls[1]!.icons[0]).toEqual({ size: 16, page: "/assets/icons/marco-16.png" });
});

test.each([
  ["the group", /<Group .*<\/Group>/s, "The manifest lacks Group"],
  ["a text", /<bt:String id="Marco\.Label".*?>/, "The manifest lacks resource Marco.Label"],
  ["a function's name", /<FunctionName>validar<\/FunctionName>/, "The manifest lacks FunctionName in Action"],
])("without %s it says what is missing", (_, part, message) => {
  expect(xml).toMatch(part);
  expect(() => readManifest(xml.replace(part, ""))).toThrow(message);
});
