// npm run audit: known vulnerabilities in what is shipped. Fails for a vulnerability, not for an unresponsive registry.
import { askNpm, main } from "./run.mjs";

/** The vulnerable packages in the output of `npm audit --json`, or null if it is not a valid answer. */
export function weakPackages(text) {
  try {
    const { vulnerabilities } = JSON.parse(text);
    if (typeof vulnerabilities !== "object" || vulnerabilities === null) return null;
    return Object.values(vulnerabilities).map(({ name, severity, range }) => `${name} ${range}: ${severity}`);
  } catch {
    return null;
  }
}

/** The message for a result, and the exit code. */
export function verdictOf(weak) {
  if (weak === null)
    return {
      code: 0,
      text: "!!! NOT AUDITED: the registry gave no answer about known weaknesses. Run npm run audit again.",
    };
  if (weak.length === 0) return { code: 0, text: "No known weakness in the packages that are shipped." };
  return { code: 1, text: `Known weaknesses in packages that are shipped:\n${weak.join("\n")}` };
}

if (process.argv[1] === import.meta.filename)
  await main(() => {
    const { stdout } = askNpm(["audit", "--omit=dev", "--json", "--fetch-retries=1"]);
    const { code, text } = verdictOf(weakPackages(stdout));
    console.log(text);
    return code;
  });
