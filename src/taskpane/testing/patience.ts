import { configure } from "@testing-library/react";

/** What a test waits for takes a tenth of a second, or more than the usual second on a machine with other things to do. */
configure({ asyncUtilTimeout: 30_000 });
