/** The consequence of a proof that cannot run: a failure in CI, a prominent message elsewhere. */
export function skipped(what, reason, env) {
  const inCi = !["", "0", "false", undefined].includes(env.CI);
  const text = `${what}: ${reason}.`;
  return inCi
    ? { code: 1, text: `${text} In CI that is a failure.` }
    : { code: 0, text: `!!! SKIPPED. ${text} This run does not show that it is as it must be.` };
}
