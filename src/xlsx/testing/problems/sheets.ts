import { parseAreas } from "../../a1";
import { all } from "./documents";
import type { Documents } from "./documents";
import { formulaProblem } from "./formulas";

/** CT_Worksheet's order; Excel refuses any other. */
const ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst"
).split(" ");

const MESSAGE_LIMITS = { promptTitle: 32, prompt: 255, errorTitle: 32, error: 255 };

/** Each sheet's frame: order, links, validations, conditional formats, views. */
export function sheetProblems(documents: Documents): string[] {
  const sheets = documents.sheets();
  const names = sheets.map(({ name }) => name);
  const dxfs = all(documents.root("xl/styles.xml"), "dxf").length;
  const selected = sheets.filter(
    ({ root }) => all(root, "sheetView")[0]?.getAttribute("tabSelected") === "1",
  ).length;
  return [
    ...(selected === 1 ? [] : [`${selected} sheets selected`]),
    ...sheets.flatMap(({ path, root }) => [
      ...order(root).map((problem) => `${path}: ${problem}`),
      ...links(documents, path, root),
      ...all(root, "dataValidation").flatMap((element) =>
        messages(element).map((problem) => `${path}: ${problem}`),
      ),
      ...[...all(root, "dataValidation"), ...all(root, "conditionalFormatting")]
        .filter((element) => parseAreas(element.getAttribute("sqref") ?? "").length === 0)
        .map((element) => `${path}: ${element.localName} without an area`),
      ...["formula", "formula1", "formula2"]
        .flatMap((local) => all(root, local))
        .map((element) => formulaProblem(element.textContent ?? "", names))
        .filter((problem) => problem !== undefined)
        .map((problem) => `${path}: ${problem}`),
      ...all(root, "cfRule")
        .map((rule) => rule.getAttribute("dxfId"))
        .filter((id) => id !== null && Number(id) >= dxfs)
        .map((id) => `${path}: no dxf ${id}`),
    ]),
  ];
}

function order(root: Element): string[] {
  const places = [...root.children].map(({ localName }) => ORDER.indexOf(localName));
  return places.some((place, index) => place < 0 || place < (places[index - 1] ?? 0))
    ? ["elements out of order"]
    : [];
}

function links(documents: Documents, path: string, root: Element): string[] {
  const known = documents.links(path).map(({ id }) => id);
  const used = [...root.getElementsByTagName("*")]
    .map((each) => each.getAttribute("r:id"))
    .filter((id) => id !== null);
  return [
    ...used.filter((id) => !known.includes(id)).map((id) => `${path}: no relationship ${id}`),
    // Comments are linked by their part alone.
    ...documents
      .links(path)
      .filter(({ id, type }) => !used.includes(id) && !type.endsWith("/comments"))
      .map(({ id }) => `${path}: relationship ${id} is not used`),
  ];
}

function messages(element: Element): string[] {
  return Object.entries(MESSAGE_LIMITS)
    .filter(([name, limit]) => (element.getAttribute(name)?.length ?? 0) > limit)
    .map(([name]) => `${name} too long`);
}
