import { TextEncoder } from "node:util";

// Every browser has it, and jsdom does not.
globalThis.TextEncoder = TextEncoder;
