import { execFileSync } from "node:child_process";

/** In a process of its own: where tests run each look at a global is slow, and the pane has no such thing. */
test("the checks beside other validators", () => {
  const out = execFileSync("node", ["--import", "./scripts/typescript.mjs", "test/bench/checks.ts"], {
    encoding: "utf8",
  });
  process.stdout.write(out);
  expect(out).toContain("todas las reglas");
}, 900_000);
