// What the tests import as fast-check (jest.config.js). The seed is fixed, so that a red suite is what somebody changed
// and never luck. To look for what nobody has met yet, at random and many times over:
//   EXPLORE=20 npx jest --selectProjects=domain
import real from "../node_modules/fast-check/lib/cjs/fast-check.js";

const SEED = 2008;
const DEFAULT_RUNS = 100;
const times = Number(process.env["EXPLORE"] ?? 0);

// fast-check says for each kind of property what comes back; a function around it has no words for that.
const assert = ((property: never, parameters: object & { numRuns?: number } = {}) =>
  real.assert(
    property,
    times > 0
      ? { ...parameters, numRuns: times * (parameters.numRuns ?? DEFAULT_RUNS) }
      : { seed: SEED, ...parameters },
  )) as typeof real.assert;

export default { ...real, assert };
