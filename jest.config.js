// Nine projects, so that each kind of test gets the environment it needs and can be run alone:
//   npx jest --selectProjects domain excel
// `npm test` runs all but `bench`, `scale`, `fuzz` and `faults`, which take minutes, and `libreoffice`, which needs a program that npm cannot install (see .ci/run).

import { tsxOptions, typescriptOptions } from "./swc.config.js";

const transform = {
  "\\.tsx$": ["@swc/jest", tsxOptions],
  "\\.(ts|js|mjs)$": ["@swc/jest", typescriptOptions],
};

// These packages ship ES modules only, so they are transformed too: hucre, and what Univer stands on.
const ES_MODULES_ONLY = ["hucre", "nanoid", "rbush", "quickselect", "kdbush"];

const project = (displayName, testMatch, more = {}) => ({
  displayName,
  testMatch: testMatch.map((pattern) => `<rootDir>/${pattern}`),
  testEnvironment: "node",
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES_ONLY.join("|")})/)`],
  moduleNameMapper: {
    "\\.css$": "<rootDir>/test/empty-style.ts",
    // Univer asks for the ES modules of lodash, which Jest cannot require.
    "^lodash-es$": "lodash",
    // What Univer breaks lines with takes it most of a second to load, in each file, and nothing is drawn without a screen.
    "^(cjk-regex|franc-min)$": "<rootDir>/test/undrawn-text.ts",
    // The same random cases on every machine.
    "^fast-check$": "<rootDir>/test/fast-check.ts",
  },
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/build/"],
  ...more,
});

export default {
  // The browser waits as much as it works: two at a time, also where jest would leave one of two cores idle.
  maxWorkers: 2,
  projects: [
    project("domain", [
      "src/{domain,sheets,files,xlsx,cli,playground}/**/*.test.ts",
      "test/*.test.ts",
      "test/agreement/**/*.test.ts",
      "test/{cli,fuzz}/**/*.test.ts",
    ]),
    project("excel", ["src/{excel,commands}/**/*.test.ts", "test/{office,faults}/**/*.test.ts"]),
    project("faults", ["test/faults/**/*.faults.ts"]),
    project("taskpane", ["src/taskpane/**/*.test.{ts,tsx}"], {
      testEnvironment: "jsdom",
      setupFiles: ["<rootDir>/src/taskpane/testing/text-encoder.ts"],
      setupFilesAfterEnv: ["<rootDir>/src/taskpane/testing/patience.ts"],
    }),
    project("e2e", ["test/e2e/**/*.test.ts"], {
      globalSetup: "<rootDir>/test/e2e/global-setup.ts",
      globalTeardown: "<rootDir>/test/e2e/global-teardown.ts",
    }),
    project("fuzz", ["test/fuzz/**/*.fuzz.ts"]),
    project("scale", ["test/scale/**/*.scale.ts"]),
    project("bench", ["test/bench/**/*.bench.ts"]),
    project("libreoffice", ["test/libreoffice/**/*.test.ts"]),
  ],
  // Jest takes no limit per project: this one is for a real browser and a real spreadsheet on a slow machine.
  testTimeout: 120_000,
};
