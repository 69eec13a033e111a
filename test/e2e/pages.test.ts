import fs from "node:fs";
import https from "node:https";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { BUILT_PAGES } from "../browser/build";
import { type Stage, openStage } from "../browser/stage";

/** Bytes, compressed, of Fluent's provider, a button and a field: `npm run bench` weighs them. */
const SMALLEST_PANE = 93_300;

let stage: Stage;
beforeAll(async () => (stage = await openStage()));
afterAll(() => stage.close());

describe("built pages", () => {
  test.each([
    ["taskpane.html", "#root > *"],
    ["playground.html", "iframe"],
  ])("%s runs no script that its policy refuses", async (name, whenReady) => {
    const page = await stage.browser.newPage({ ignoreHTTPSErrors: true });
    const refused: string[] = [];
    page.on("console", (message) => {
      if (message.text().includes("Content Security Policy")) refused.push(message.text());
    });
    const answer = await page.goto(`${stage.url}/${name}`);
    expect(answer?.status()).toBe(200);
    await page.waitForSelector(whenReady, { state: "attached", timeout: 60_000 });
    expect(refused).toEqual([]);
  });

  test("the pane's first view is not much heavier than the smallest pane of Fluent (npm run bench)", () => {
    const [first] = fs.readdirSync(BUILT_PAGES).filter((file) => /^taskpane\..*js$/.test(file));
    const bytes = gzipSync(fs.readFileSync(path.join(BUILT_PAGES, first!)), { level: 9 }).length;
    expect(bytes).toBeLessThan(1.6 * SMALLEST_PANE);
  });

  test.each(["/../package.json", "/..%2fpackage.json", "/office/..%2f..%2fpackage.json", "/no-existe.html"])(
    "%s is not served",
    async (place) => {
      const { status } = await new Promise<{ status?: number }>((resolve, reject) => {
        const request = https.get(`${stage.url}${place}`, { rejectUnauthorized: false }, (response) => {
          response.resume();
          resolve({ status: response.statusCode });
        });
        request.on("error", reject);
      });
      expect(status).toBe(404);
    },
  );
});
