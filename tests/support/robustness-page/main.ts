// A page with nothing but the question; the test in tests/e2e/robustness.test.ts builds and opens it.
import { createCertaintyJob } from "../../../src/workers/certainty-job";

Object.assign(window, { certainty: createCertaintyJob() });
