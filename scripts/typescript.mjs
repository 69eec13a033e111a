// `node --import ./scripts/typescript.mjs file.ts`: runs TypeScript as the tests do, with no build.
import { register } from "node:module";

register("./typescript-hooks.mjs", import.meta.url);
