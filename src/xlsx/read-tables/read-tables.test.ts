import { hostile, minimalParts, zip } from "../testing/hostile";
import { readTables } from "./read-tables";

const first = (bytes: Uint8Array) => readTables(bytes).sheets[0]!.cells();
const rows = (markup: string) => first(hostile.rows(markup));
const cells = (markup: string) => rows(`<row r="1">${markup}</row>`);

const styles = `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="9"/></cellXfs></styleSheet>`;
const is1904 = minimalParts["xl/workbook.xml"].replace("<sheets>", '<workbookPr date1904="1"/><sheets>');
const sheetOf = (markup: string) =>
  `<worksheet><sheetData><row r="1">${markup}</row></sheetData></worksheet>`;

describe("a cell, as programs write it", () => {
  it.each<[string, string, unknown]>([
    ["a shared text", '<c r="A1" t="s"><v>0</v></c>', "hola"],
    ["a shared text that is not there", '<c r="A1" t="s"><v>7</v></c><c r="B1"><v>1</v></c>', 1],
    ["an inline text", '<c r="A1" t="inlineStr"><is><t>Plan</t></is></c>', "Plan"],
    ["its runs", '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><rPr><b/></rPr><t>b</t></r></is></c>', "ab"],
    ["without reading aids", '<c r="A1" t="inlineStr"><is><t>a</t><rPh><t>x</t></rPh></is></c>', "a"],
    ["lines of Windows", '<c r="A1" t="str"><v>a _x000D_\nb</v></c>', "a \nb"],
    ["a number written as text", '<c r="A1" t="str"><v>12,5</v></c>', "12,5"],
    ["a number with an exponent", '<c r="A1"><v>1.5E-2</v></c>', 0.015],
    ["a number that no cell can hold", '<c r="A1"><v>1e999</v></c>', "1e999"],
    ["a boolean", '<c r="A1" t="b"><v>1</v></c>', true],
    ["an error", '<c r="A1" t="e"><v>#REF!</v></c>', "#REF!"],
    ["a date of a strict file", '<c r="A1" t="d"><v>2008-12-31</v></c>', 39813],
    ["what looks like a formula", '<c r="A1" t="str"><v>=HOY()</v></c>', "=HOY()"],
    ["with a prefix", '<x:c xmlns:x="m" r="A1"><x:v>5</x:v></x:c>', 5],
    ["marked text", '<c r="A1" t="str"><v><![CDATA[<a>]]></v></c>', "<a>"],
  ])("%s", (_, markup, value) => {
    expect(cells(markup).values).toEqual([[value]]);
  });

  it("is blank, with its formula, where nobody has computed it", () => {
    const { values, formulas } = cells('<c r="A1"><f>B1*2</f></c><c r="B1"><v>3</v></c>');
    expect([values, formulas]).toEqual([[["", 3]], [["=B1*2", 3]]]);
  });

  it("keeps its value alone where its formula is of another workbook", () => {
    expect(cells('<c r="A1"><f>[1]Hoja1!$A$1</f><v>7</v></c>').formulas).toEqual([[7]]);
  });

  it.each([
    ["escaped", "<f>A1&lt;&quot;é&quot;&amp;B1</f>", '=A1<"é"&B1'],
    ["marked", '<f><![CDATA[A1<"é"]]></f>', '=A1<"é"'],
    ["of a newer Excel", "<f>_xlfn.IFS(B1,1)</f>", "=IFS(B1,1)"],
    ["of an array", '<f t="array" ref="C1">SUM(A1:B1*2)</f>', "=SUM(A1:B1*2)"],
  ])("has a formula, %s", (_, formula, text) => {
    const markup = `<c r="C1">${formula}<v>1</v></c>`;
    expect(rows(`<row r="1">${markup}</row><row r="2">${markup.replace("C1", "C2")}</row>`).formulas).toEqual(
      [[text], [text]],
    );
  });

  it("has its own text of a shared formula", () => {
    const { formulas } = rows(
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">A1&lt;1</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>1</v></c></row>',
    );
    expect(formulas).toEqual([["=A1<1"], ["=A2<1"]]);
  });

  it("stands after the one before it where the file says no place", () => {
    expect(
      rows('<row><c><v>1</v></c><c/><c><v>2</v></c></row><row r="4"><c r="B4"><v>3</v></c></row>'),
    ).toEqual(
      expect.objectContaining({
        row: 0,
        column: 0,
        values: [
          [1, "", 2],
          ["", "", ""],
          ["", "", ""],
          ["", 3, ""],
        ],
      }),
    );
  });

  it("shows its number as its format says", () => {
    const bytes = zip({
      "xl/styles.xml": styles,
      "xl/worksheets/sheet1.xml": sheetOf('<c r="A1" s="2"><v>1</v></c><c r="B1" s="1"><v>39813</v></c>'),
    });
    expect(first(bytes).texts).toEqual([["100%", "31/12/2008"]]);
  });

  it.each([
    ["a date", '<c r="A1" s="1"><v>38351</v></c>', 39813],
    ["a date of a strict file", '<c r="A1" s="1" t="d"><v>2008-12-31</v></c>', 39813],
    ["a number", '<c r="A1"><v>38351</v></c>', 38351],
  ])("counted from 1904 is %s of the calendar of 1900", (_, markup, value) => {
    const bytes = zip({
      "xl/workbook.xml": is1904,
      "xl/styles.xml": styles,
      "xl/worksheets/sheet1.xml": sheetOf(markup),
    });
    expect(first(bytes).values).toEqual([[value]]);
  });
});

it("reads only the top of a sheet where that is asked for, and whether it is protected", () => {
  const [sheet] = readTables(
    hostile.sheet(
      `<sheetData>${[1, 2, 3].map((row) => `<row r="${row}"><c r="A${row}"><v>${row}</v></c></row>`).join("")}</sheetData><sheetProtection sheet="1"/>`,
    ),
  ).sheets;
  expect(sheet!.cells(2)).toMatchObject({ values: [[1], [2]], protected: true });
});

it.each([
  ["a document type", '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet/>', "hostile"],
  [
    "an entity that nobody declared",
    '<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&x;</v></c></row></sheetData></worksheet>',
    "damaged",
  ],
  ["markup without its end", '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v>', "damaged"],
  ["a cell that is nowhere", sheetOf('<c r="ZZZZ9"><v>1</v></c>'), "damaged"],
  [
    "cells at both ends of a sheet",
    sheetOf('<c r="A1"><v>1</v></c><c r="XFD1048576"><v>1</v></c>'),
    "too-large",
  ],
])("refuses %s", (_, sheet, code) => {
  expect(() => first(zip({ "xl/worksheets/sheet1.xml": sheet }))).toThrow(new RegExp(`^${code}`));
});

it("reads a cell that stands alone in the last place of a sheet", () => {
  expect(first(zip({ "xl/worksheets/sheet1.xml": sheetOf('<c r="XFD1048576"><v>1</v></c>') }))).toMatchObject(
    {
      row: 1_048_575,
      column: 16_383,
      values: [[1]],
    },
  );
});
