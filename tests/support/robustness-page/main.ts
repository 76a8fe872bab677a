// A page with nothing but the question; the test in tests/e2e/robustness.test.ts builds and opens it.
import { createAnalysisJob } from "../../../src/workers/analysis-job";

Object.assign(window, { analysis: createAnalysisJob() });
