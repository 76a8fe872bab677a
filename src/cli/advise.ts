import { readFileSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { loadDataset } from "../dataset/load";
import { loadTexts } from "../dataset/load-texts";
import { advise } from "../engine/score/advise";
import { certaintyOf } from "../engine/weights/certainty";
import { faultText } from "../wording/dossier-fault";
import { createTranslator, type Translator } from "../i18n/translator";
import { composeDocument } from "../documents/compose";
import { loadFonts } from "../documents/pdf/fonts";
import { scriptsOf } from "../documents/pdf/printable";
import { renderPdf } from "../documents/pdf/render";
import { analyse } from "../report/analysis";
import { buildReport } from "../report/build";
import { basisOf } from "../report/basis/basis";
import type { Report } from "../report/report";
import { readDossierText } from "../dossier/read";
import { dossierFileText } from "../dossier/basis-file";
import { today } from "../i18n/today";
import { parseArguments } from "./arguments";
import { reportText } from "./report-text";

/** Wrong input: one sentence per fault, for a person. */
class InputFault extends Error {
  override readonly name = "InputFault";
}

function read(file: string, i18n: Translator): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new InputFault(i18n.t("cli.unreadable", { file }));
  }
}

async function fontBytes(name: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(fileURLToPath(new URL(`../documents/pdf/fonts/${name}`, import.meta.url))));
}

async function writePdf(file: string, i18n: Translator, report: Report, dossier: string): Promise<void> {
  const document = composeDocument(i18n, report, dossier);
  const bytes = await renderPdf(document, await loadFonts(fontBytes, scriptsOf(document)));
  try {
    writeFileSync(file, bytes);
  } catch {
    throw new InputFault(i18n.t("cli.cannotWrite", { file }));
  }
  console.error(i18n.t("cli.written", { file }));
}

async function run(args: readonly string[]): Promise<void> {
  const data = fileURLToPath(new URL("../../data", import.meta.url));
  const { dataset, municipalities } = loadDataset(data);
  const dutch = createTranslator(loadTexts(data, "nl", dataset));
  const options = parseArguments(args, dutch);
  if ("fault" in options) throw new InputFault(options.fault);
  const i18n = options.language === "nl" ? dutch : createTranslator(loadTexts(data, options.language, dataset));
  const reading = readDossierText(read(options.file, i18n), dataset, municipalities);
  if (!reading.ok) throw new InputFault(i18n.t(`fault.${reading.error}`));
  if (reading.faults.length > 0) throw new InputFault(reading.faults.map((fault) => faultText(i18n, fault)).join("\n"));
  for (const note of reading.notes) console.error(i18n.t(`notice.${note.kind}`, { ...note }));
  const answers = reading.dossier.answers;
  const advice = advise(dataset, answers);
  const report = buildReport(dataset, answers, advice, {
    analysis: analyse(dataset, answers, advice, certaintyOf(advice, answers.duels)),
    date: today(),
    municipality: municipalities.find((m) => m.nis === answers.municipality) ?? null,
    municipalities,
    plan: reading.dossier.plan,
    doneSteps: reading.dossier.doneSteps,
  });
  if (options.pdf !== null)
    await writePdf(options.pdf, i18n, report, dossierFileText(reading.dossier, basisOf(dataset, report)));
  console.log(options.json ? JSON.stringify(report, null, 2) : reportText(i18n, report));
}

run(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof InputFault)) throw error;
  console.error(error.message);
  process.exitCode = 2;
});
