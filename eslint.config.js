import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import importX from "eslint-plugin-import-x";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Who may import whom (rooms of src/). What is not named here is forbidden. */
const ARROWS = {
  domain: [],
  xlsx: [],
  sheets: ["domain"],
  files: ["sheets", "domain", "xlsx"],
  excel: ["sheets", "domain"],
  commands: ["excel", "domain"],
  // Of Excel, only the contract: what it can be asked, and its failures.
  taskpane: ["domain", "files", "excel/workbook.ts"],
  cli: ["files", "domain"],
  playground: ["xlsx"],
};

/** The wings of src/domain in their order: each may import only those before it. */
const WINGS = [
  "base",
  "plan",
  "language",
  "reading",
  "changes",
  "checks",
  "proposals",
  "excepciones",
  "cortes",
  "control",
  "consolidated",
  "open-data",
  "catalogue",
];

const zone = (home, room, allowed) => ({
  target: `./${home}/${room}`,
  from: `./${home}`,
  except: [room, ...allowed].map((name) => `./${name}`),
  message: `${home}/${room} may import only from itself${allowed.map((name) => `, ${name}`).join("")}.`,
});

const roomZones = (arrows) => Object.entries(arrows).map(([room, allowed]) => zone("src", room, allowed));
const wingZones = WINGS.map((wing, place) => zone("src/domain", wing, WINGS.slice(0, place)));

const boundaries = (...zones) => ({ "import-x/no-restricted-paths": ["error", { zones: zones.flat() }] });

/** What draws: nothing but the pane uses it. */
const INTERFACE = ["react", "react-dom*", "@fluentui/*"];

const officeGlobals = (...names) =>
  names.map((name) => ({
    name,
    message: "Only src/excel speaks to Office.js; take a function from whoever calls you.",
  }));

// The strict set as its authors ship it, for the elements that React draws.
const accessibility = { ...jsxA11y.flatConfigs.strict, files: ["**/*.tsx"] };

export default tseslint.config(
  { ignores: ["dist/", "build/", "demo/", "node_modules/"] },
  tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // An interface may ask for a promise of what is known at once.
      "@typescript-eslint/require-await": "off",
      // React takes an async handler, and drops its promise as we do.
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    files: ["**/*.test.{ts,tsx}"],
    // What is read out of JSON, a page or an .xlsx in a test is compared at once, so its type adds nothing.
    rules: {
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/unbound-method": "off",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "import-x": importX },
    settings: {
      "import-x/resolver-next": [createTypeScriptImportResolver()],
      // Without these it follows no import out of a file of TypeScript, and finds no cycle.
      "import-x/extensions": [".ts", ".tsx"],
      "import-x/parsers": { "@typescript-eslint/parser": [".ts", ".tsx"] },
    },
    rules: { ...boundaries(roomZones(ARROWS), wingZones), "import-x/no-cycle": "error" },
  },
  {
    // Office's objects name each other: a sheet gives its ranges, and a range its sheet.
    files: ["src/playground/model/**/*.ts"],
    rules: { "import-x/no-cycle": "off" },
  },
  {
    // A test of a wing may look at what is made of it above: which sentence an observación becomes.
    files: ["src/domain/**/*.test.ts"],
    rules: boundaries(roomZones(ARROWS)),
  },
  {
    // The one file that puts the rooms together: it hands Excel's functions to the pane.
    files: ["src/taskpane/index.tsx"],
    rules: boundaries(roomZones({ ...ARROWS, taskpane: ["domain", "files", "excel", "commands"] })),
  },
  {
    files: ["src/{domain,sheets,files,xlsx,playground}/**/*.ts"],
    rules: { "no-restricted-imports": ["error", { patterns: INTERFACE }] },
  },
  {
    files: ["src/{domain,sheets,files,xlsx,taskpane,playground}/**/*.{ts,tsx}"],
    ignores: ["src/taskpane/index.tsx"],
    rules: { "no-restricted-globals": ["error", ...officeGlobals("Office", "Excel", "OfficeExtension")] },
  },
  {
    files: ["src/{domain,sheets,files,xlsx}/**/*.ts"],
    ignores: ["**/*.test.ts", "**/testing/**"],
    rules: {
      // It runs in the pane, in a worker and in Node.
      "no-restricted-imports": ["error", { patterns: [...INTERFACE, "node:*"] }],
      "no-restricted-globals": [
        "error",
        ...officeGlobals("Office", "Excel", "OfficeExtension"),
        ...["document", "window", "process", "Buffer"].map((name) => ({
          name,
          message: "No page and no computer here: plain data in, plain data out.",
        })),
      ],
    },
  },
  {
    files: ["src/excel/**/*.ts"],
    ignores: ["**/*.test.ts"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
    ),
  },
  {
    // Columns move: their letters come from what declares them.
    files: ["src/{sheets,excel}/**/*.ts"],
    ignores: ["**/*.test.ts", "**/testing/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        ...[
          "Literal[value=/^[$]?[A-Z]{1,3}([$]?[0-9]+(:|$)|:[$]?[A-Z]{1,3}$)/]",
          "TemplateElement[value.raw=/[$][A-Z]{1,3}[$:0-9]/]",
        ].map((selector) => ({ selector, message: "No column letter by hand: addressOf, columnLetters." })),
      ],
    },
  },
  accessibility,
  { files: ["src/taskpane/**/*.{ts,tsx}"], ...reactHooks.configs.flat.recommended },
  {
    // A folder says what it is about; these names say nothing, and grow.
    files: ["**/{utils,util,helpers,common,misc}/**/*.{ts,tsx,js,mjs}"],
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: "Program", message: "Name the folder after its subject." },
      ],
    },
  },
);
