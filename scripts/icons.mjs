// Draws assets/icons/*.png from the .svg beside them: node --import ./scripts/typescript.mjs scripts/icons.mjs
// `name.svg` stands on a grid of 32 and serves 32 px and up; `name.small.svg` on one of 16, with fewer strokes.
import fs from "node:fs/promises";
import { launchBrowser } from "../test/browser/launch";

const FOLDER = "assets/icons";
const SMALL = [16, 20, 24];
const LARGE = [32, 40, 48, 64, 80];
/** The add-in's own icon also goes where a store or a shared folder shows it big. */
const OWN = { name: "seguimatriz", sizes: [...LARGE, 128] };

const browser = await launchBrowser();
const page = await browser.newPage();
for (const file of (await fs.readdir(FOLDER)).filter((name) => name.endsWith(".svg"))) {
  const [, name, small] = /^(.+?)(\.small)?\.svg$/.exec(file);
  const drawing = await fs.readFile(`${FOLDER}/${file}`, "utf8");
  for (const size of small ? SMALL : name === OWN.name ? OWN.sizes : LARGE) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw;height:100vh}</style>${drawing}`);
    await page.screenshot({ path: `${FOLDER}/${name}-${size}.png`, omitBackground: true });
  }
}
await browser.close();
