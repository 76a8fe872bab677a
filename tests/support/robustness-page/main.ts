// A page with nothing but the question; the test in tests/e2e/robustness.test.ts builds and opens it.
import { robustness } from "../../../src/workers/robustness-job";

Object.assign(window, { robustness });
