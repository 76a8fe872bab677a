// npm run verapdf [-- FILE...]: validates PDF files against PDF/UA-1 and PDF/A-3a with the veraPDF engine. Without
// files: newly made documents of tooling/support/documents.ts, and one with a deliberate defect, which must fail.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensurePinned, folderOf } from "./pinned.mjs";
import { Fault, main, ROOT, run, runTool } from "./run.mjs";
import { skipped } from "./skipped.mjs";

/** Required of every document: accessible, and fit for archiving. */
export const PROFILES = ["ua1", "3a"];

const PINNED = join(ROOT, "tooling", "verapdf");
const ENGINE = join(folderOf("verapdf"), "node_modules", "@opendataloader", "pdf", "lib", "opendataloader-pdf-cli.jar");
const SAMPLES = join(ROOT, ".test-output", "documents");
/** For `npm run measure`, which collects the figures of all proofs. */
const RESULT = join(ROOT, ".test-output", "verapdf.json");

/** Name of the sample that must fail. */
export const DEFECT = "with-a-defect.pdf";

// The engine was built for a Java version with JAXB; Debian has that as a separate package.
const DEBIAN = ["openjdk-17-jdk-headless", "libjaxb-java"];
const JARS = ["jaxb-runtime", "jaxb-core", "jaxb-api", "istack-commons-runtime", "javax.activation", "txw2"].map(
  (name) => `/usr/share/java/${name}.jar`,
);

/** What is missing from Java; null = nothing. */
function javaLacks() {
  if (spawnSync("javac", ["-version"], { stdio: "ignore" }).status !== 0) return "there is no Java compiler (JDK 17)";
  return JARS.every(existsSync) ? null : "JAXB is not in /usr/share/java (Debian: libjaxb-java)";
}

function installJava() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  console.log("Installing Java for the PDF validator (apt-get) ...");
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  if (run("apt-get", ["update", "-qq"], env)) run("apt-get", ["install", "-y", "-qq", ...DEBIAN], env);
}

/** Fetches what is missing; returns what is unavailable, null = nothing. */
function ensureEngine() {
  if (javaLacks() !== null) installJava();
  const reason = javaLacks();
  if (reason !== null) return reason;
  return ensurePinned("verapdf", "the PDF validator", ENGINE) ? null : "its npm package could not be installed";
}

/** The output of Validate.java as results: file, profile, whether it passed, the number of checks, and what failed. */
export function resultsOf(output) {
  const lines = output.split(/\r?\n/).map((line) => line.split("\t"));
  return lines
    .filter(([kind]) => kind === "result")
    .map(([, file, profile, state, checks, message]) => ({
      file,
      profile,
      passed: state === "passed" && Number(checks) > 0,
      checks: Number(checks),
      failures: [
        ...(state === "broken" ? [message] : []),
        ...lines
          .filter((line) => line[0] === "rule" && line[1] === file && line[2] === profile)
          .map(([, , , rule, count, description]) => `${rule} (${count} times): ${description}`),
      ],
    }));
}

/** Faults in the results, one sentence each; none when every file passed every profile and the defect was found. */
export function faultsOf(results, files) {
  return files.flatMap((file) => {
    const own = results.filter((result) => result.file === file);
    if (own.length !== PROFILES.length) return [`${file}: the validator gave ${own.length} results.`];
    if (file.endsWith(DEFECT))
      return own.some(({ passed }) => !passed)
        ? []
        : [`${file}: its defect was not found, so the validator proves nothing.`];
    return own.flatMap(({ profile, failures, passed }) =>
      passed ? [] : [`${file} fails ${profile}: ${failures.join("; ") || "nothing was checked"}`],
    );
  });
}

function samples() {
  rmSync(SAMPLES, { recursive: true, force: true });
  mkdirSync(SAMPLES, { recursive: true });
  if (!runTool("tsx", ["tooling/sample-documents.ts", SAMPLES])) throw new Fault("The documents could not be made.");
  const files = readdirSync(SAMPLES).filter((name) => name.endsWith(".pdf"));
  if (!files.includes(DEFECT)) throw new Fault(`The documents came without ${DEFECT}.`);
  return files.toSorted().map((name) => join(SAMPLES, name));
}

function validate(files) {
  const classes = [ENGINE, ...JARS].join(delimiter);
  const args = ["-cp", classes, join(PINNED, "Validate.java"), PROFILES.join(","), ...files];
  const ended = spawnSync("java", args, { encoding: "utf8", maxBuffer: 1e9 });
  if (ended.status !== 0) throw new Fault(`The validator stopped: ${ended.stderr || ended.error}`);
  return resultsOf(ended.stdout);
}

async function validateAll(given) {
  const reason = ensureEngine();
  if (reason !== null) {
    const { code, text } = skipped("THE PDF FILES WERE NOT VALIDATED", reason, process.env);
    console.error(`\n${text}`);
    return code;
  }
  const files = given.length > 0 ? given : samples();
  const results = validate(files);
  for (const { file, profile, passed, checks } of results)
    console.log(
      `${passed ? "passed" : file.endsWith(DEFECT) ? "failed, as it must" : "FAILED"}  ${profile.padEnd(4)}${String(checks).padStart(7)} checks  ${file}`,
    );
  const faults = faultsOf(results, files);
  if (given.length === 0) writeFileSync(RESULT, JSON.stringify({ at: Date.now(), results, faults }));
  for (const fault of faults) console.error(fault);
  console.log(
    faults.length === 0 ? `veraPDF: ${files.length} files are as they must be` : `veraPDF: ${faults.length} faults`,
  );
  return faults.length === 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main(() => validateAll(process.argv.slice(2)));
