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
  cli: ["files", "domain", "xlsx"],
  playground: ["xlsx"],
};

const zone = (room, allowed) => ({
  target: `./src/${room}`,
  from: "./src",
  except: [room, ...allowed].map((name) => `./${name}`),
  message: `src/${room} may import only from itself${allowed.map((name) => `, src/${name}`).join("")}.`,
});

const boundaries = (arrows) => ({
  "import-x/no-restricted-paths": [
    "error",
    { zones: Object.entries(arrows).map(([room, allowed]) => zone(room, allowed)) },
  ],
});

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
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver()] },
    rules: boundaries(ARROWS),
  },
  {
    // The one file that puts the rooms together: it hands Excel's functions to the pane.
    files: ["src/taskpane/index.tsx"],
    rules: boundaries({ ...ARROWS, taskpane: ["domain", "files", "excel", "commands"] }),
  },
  {
    files: ["src/{domain,sheets,files,xlsx,playground}/**/*.ts"],
    rules: { "no-restricted-imports": ["error", { patterns: ["react", "react-dom*", "@fluentui/*"] }] },
  },
  {
    files: ["src/{domain,sheets,files,xlsx,taskpane,playground}/**/*.{ts,tsx}"],
    ignores: ["src/taskpane/index.tsx"],
    rules: { "no-restricted-globals": ["error", ...officeGlobals("Office", "Excel", "OfficeExtension")] },
  },
  {
    files: ["src/{domain,sheets,files,xlsx}/**/*.ts"],
    ignores: ["**/*.test.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...officeGlobals("Office", "Excel", "OfficeExtension"),
        { name: "document", message: "No page here: plain data in, plain data out." },
        { name: "window", message: "No page here: plain data in, plain data out." },
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
