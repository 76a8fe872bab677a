import type { Id } from "../../../../domain/id";
import type { BundleFile } from "../../../../documents/zip";
import { type Separator, separatorsOf } from "../../../../i18n/separators";
import { type SheetName, SHEETS } from "../../../../wording/sheet-names";
import { dossierFile, type ExportMatter, withLegal } from "../../../../store/files";
import { appStore } from "../../../../store/app";
import { withPaperTexts } from "../../../../i18n/load-paper";
import type { Translator } from "../../../../i18n/translator";
import { fileName } from "../../../../wording/file-name";
import type { Asking } from "../../../../workers/ask";
import type { DrawResult, DrawStage } from "../../../../workers/drawing";
import { wholeTranslator } from "../../../kit/whole-words";
import { exportPdf, type ExportPdf, exportWord, prepareWorker } from "../../../../workers/export-job";

type Drawing = Asking<DrawStage>;

/** The dossier as stored now. */
export function dossierNow(): string {
  return dossierFile(appStore.getState().dossier);
}

/** Loads what a PDF needs besides the advice, while that is still being computed. */
export function preparePdf({ bundle }: Translator): void {
  prepareWorker();
  // A failure is reported when a file is requested.
  withPaperTexts(bundle).catch(() => undefined);
}

/** A PDF of the advice, with the dossier attached. */
export async function pdfFile(
  { bundle }: Translator,
  { report, forms }: ExportMatter,
  document: "short" | "full",
  asking: Drawing,
  draw: ExportPdf = exportPdf,
): Promise<DrawResult> {
  const texts = await withPaperTexts(bundle);
  const request = { report, texts, dossier: dossierNow(), options: { document, forms } };
  return (await draw(request, asking)).answer;
}

/** The note for the college, in the complete language because it is an official text. */
export async function noteFile(
  { whole }: Translator,
  { report }: ExportMatter,
  decide: readonly Id[] | null | undefined,
  asking: Drawing,
): Promise<DrawResult> {
  const { bundle } = await wholeTranslator(whole);
  const [legal, texts] = await Promise.all([withLegal(report), withPaperTexts(bundle)]);
  return (await exportWord({ report: legal, texts, decide: decide ?? null }, asking)).answer;
}

/** A spreadsheet table. */
export async function sheetFile(
  i18n: Translator,
  { report }: ExportMatter,
  name: SheetName,
  separator: Separator = separatorsOf(i18n.language)[0],
): Promise<string> {
  const { csvText, sheetOf } = await import("../../../../documents/csv/sheets");
  return csvText(sheetOf(i18n, report, name), separator);
}

/** The person's choices for the files. */
export interface FileChoices {
  /** Forms that the note decides on; absent or null = follow the advice. */
  readonly decide?: readonly Id[] | null;
  /** Absent = the language's usual one. */
  readonly separator?: Separator;
}

/** One page, full PDF, note, tables and dossier as one zip. */
export async function everything(
  i18n: Translator,
  matter: ExportMatter,
  { decide, separator }: FileChoices,
  asking: Drawing,
): Promise<Uint8Array<ArrayBuffer>> {
  const { t } = i18n;
  const { zipOf } = await import("../../../../documents/zip");
  const named = (stem: string, ending: string) => fileName(stem, matter.report, ending);
  const short = await pdfFile(i18n, matter, "short", asking);
  const full = await pdfFile(i18n, matter, "full", asking);
  const note = await noteFile(i18n, matter, decide, asking);
  const tables = await Promise.all(
    SHEETS.map(async (name): Promise<BundleFile> => {
      const content = await sheetFile(i18n, matter, name, separator);
      return { name: named(t(`export.fileName_${name}`), "csv"), content };
    }),
  );
  return zipOf(
    [
      { name: named(t("export.shortFileName"), "pdf"), content: short.bytes },
      { name: named(t("export.fileName"), "pdf"), content: full.bytes },
      { name: named(t("export.noteFileName"), "docx"), content: note.bytes },
      ...tables,
      { name: named(t("export.dossierFileName"), "json"), content: dossierNow() },
    ],
    matter.report.date,
  );
}
