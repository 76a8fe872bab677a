/** Time since `start` (milliseconds) for display. */
export function seconds(start, now = Date.now()) {
  return `${((now - start) / 1000).toFixed(1)} s`;
}

/** Counts of one vitest run from its JSON report; a test file that failed to load counts as one failure. */
export function countsOf(report) {
  const brokenFiles = report.testResults.filter((file) => file.status === "failed" && !file.assertionResults.length);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** The sum of the counts of all runs. */
export function sumOf(counts) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const one of counts) for (const key of Object.keys(sum)) sum[key] += one[key];
  return sum;
}

/** The closing line of npm test. A part that failed without a failing test counts as one failure. */
export function closingLine(sum, good) {
  const failed = good ? sum.failed : Math.max(sum.failed, 1);
  return `${sum.passed} passed, ${failed} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ""}`;
}
