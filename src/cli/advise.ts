import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Dossier } from "../domain/answers";
import { loadDataset, type LoadedData } from "../dataset/load";
import { loadTexts } from "../dataset/texts/load-texts";
import { advise } from "../engine/score/advise";
import { robustnessOf } from "../engine/weights/robustness";
import type { Language } from "../i18n/languages";
import { faultText } from "../wording/answers/dossier-fault";
import { noteText } from "../wording/answers/dossier-note";
import { createTranslator, type Translator } from "../i18n/translator";
import { analyse } from "../report/analysis";
import { buildReport } from "../report/build";
import { basisOf } from "../report/basis/basis";
import type { Report } from "../report/report";
import { openFile } from "../dossier/open-file";
import { dossierFileText } from "../dossier/basis-file";
import { today } from "../i18n/today";
import { languageIn, parseArguments } from "./arguments";
import { InputFault } from "./input-fault";
import { writeOutput } from "./outputs";
import { reportText } from "./report-text";

const FOLDER = fileURLToPath(new URL("../../data", import.meta.url));

function wordsIn(language: Language, { dataset }: LoadedData): Translator {
  return createTranslator(loadTexts(FOLDER, language, dataset));
}

function bytesOf(file: string, i18n: Translator): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    throw new InputFault(i18n.t("cli.unreadable", { file }));
  }
}

/** The dossier in one of our JSON or PDF files. */
async function dossierOf(file: string, i18n: Translator, { dataset, municipalities }: LoadedData): Promise<Dossier> {
  const bytes = bytesOf(file, i18n);
  const readable = { size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.buffer) };
  const opened = await openFile(readable, dataset, municipalities);
  if (!opened.ok) throw new InputFault(i18n.t(`openFile.${opened.error}`));
  const { dossier, faults, notes } = opened.reading;
  if (faults.length > 0) throw new InputFault(faults.map((fault) => faultText(i18n, fault)).join("\n"));
  for (const note of notes) console.error(noteText(i18n.t, note));
  return dossier;
}

function reportOf({ answers, plan, doneSteps }: Dossier, { dataset, municipalities }: LoadedData): Report {
  const advice = advise(dataset, answers);
  return buildReport(dataset, answers, advice, {
    analysis: analyse(dataset, answers, advice, robustnessOf(advice, answers.duels)),
    date: today(),
    municipality: municipalities.find((m) => m.nis === answers.municipality) ?? null,
    municipalities,
    plan,
    doneSteps,
    legal: dataset.legal,
  });
}

async function run(args: readonly string[], i18n: Translator, data: LoadedData): Promise<void> {
  const options = parseArguments(args, i18n);
  if ("help" in options) return console.log(options.help);
  if ("fault" in options) throw new InputFault(options.fault);
  const dossier = await dossierOf(options.file, i18n, data);
  const report = reportOf(dossier, data);
  const matter = {
    report,
    official: wordsIn(i18n.whole, data),
    dossier: dossierFileText(dossier, basisOf(data.dataset, report)),
    input: options.file,
  };
  for (const [output, path] of options.outputs) await writeOutput(i18n, matter, output, path);
  console.log(options.json ? JSON.stringify(report, null, 2) : reportText(i18n, report));
}

/** The reader of the output may stop early, as `head` does: that is not an error. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
}

process.stdout.on("error", endQuietly);
process.stderr.on("error", endQuietly);
const args = process.argv.slice(2);
const data = loadDataset(FOLDER);
const i18n = wordsIn(languageIn(args), data);
run(args, i18n, data).catch((error: unknown) => {
  const known = error instanceof InputFault;
  console.error(known ? error.message : i18n.t("cli.failed", { reason: String(error).split("\n")[0] ?? "" }));
  process.exitCode = known ? 2 : 1;
});
