import { buildPages } from "../browser/build";

/** The end-to-end tests look at the production build: made once, before them. */
export default function setUp(): void {
  buildPages();
}
