import { useRef, useState } from "react";
import type { DrawStage } from "../../../../workers/drawing";
import type { Id } from "../../../../domain/dataset";
import { appStore } from "../../../../store/app";
import type { Asking } from "../../../../workers/ask";
import { exportNote, exportPdf } from "../../../../workers/export-job";
import { dossierFile, type ExportMatter, exportMatter, withLegal } from "../../../../store/files";
import { reportFileText } from "../../../../dossier/report-file";
import type { SheetName } from "../../../../documents/csv/sheets";
import { download } from "../../../kit/download";
import type { Advised } from "../../../parts/report/use-report";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { fileName } from "./file-name";

/** A file that can be made. */
export type Exported = "pdf" | "word" | "json" | SheetName;

/** Everything that an export passes through, in order. */
export const STAGES = ["analysis", "loading", "composing", "drawing"] as const;

/** How far the export is. */
export type Phase =
  | { readonly kind: "idle" }
  | { readonly kind: "busy"; readonly stage: "analysis" | DrawStage }
  | { readonly kind: "done"; readonly text: string };

/** What the person chose of the document. */
export interface DocumentChoice {
  readonly length: "short" | "full";
  readonly forms: readonly Id[];
}

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Makes files of the advice and hands them to the downloads; one at a time, and it can be stopped. */
export function useExport(advised: Advised) {
  const i18n = useTranslator();
  const { t } = i18n;
  const [phase, setPhase] = useState<Phase>({ kind: "idle" });
  const abort = useRef<AbortController | null>(null);
  const save = (stem: string, ending: string, content: BlobPart, type: string) =>
    download(fileName(stem, advised.report, ending), content, type);

  const make = async (
    what: Exported,
    { report, forms }: ExportMatter,
    length: DocumentChoice["length"],
    asking: Asking<DrawStage>,
  ) => {
    const dossier = dossierFile(appStore.getState().dossier);
    if (what === "pdf") {
      const request = { report, texts: i18n.bundle, dossier, options: { document: length, forms } };
      const { bytes, replaced } = (await exportPdf(request, asking)).answer;
      save(t("export.fileName"), "pdf", bytes, "application/pdf");
      const note = replaced.length > 0 ? ` ${t("export.replaced", { count: replaced.length })}` : "";
      return `${t("export.pdfReady")}${note}`;
    }
    if (what === "word") {
      const request = { report: await withLegal(report), texts: i18n.bundle, decide: null };
      const { bytes } = (await exportNote(request, asking)).answer;
      save(t("export.noteFileName"), "docx", bytes, WORD);
      return t("export.wordReady");
    }
    if (what === "json") {
      save(t("export.reportFileName"), "json", reportFileText(report, dossier), "application/json");
      return t("export.tableReady", { name: t("export.json") });
    }
    const { csvText, sheetOf } = await import("../../../../documents/csv/sheets");
    save(t(`export.fileName_${what}`), "csv", csvText(i18n.language, sheetOf(i18n, report, what)), "text/csv");
    return t("export.tableReady", { name: t(`export.table_${what}`) });
  };

  const run = async (what: Exported, { length, forms }: DocumentChoice) => {
    const control = new AbortController();
    const { signal } = control;
    abort.current = control;
    setPhase({ kind: "busy", stage: "analysis" });
    try {
      const matter = await exportMatter(advised, forms, signal);
      const onNews = (stage: DrawStage) => setPhase({ kind: "busy", stage });
      setPhase({ kind: "done", text: await make(what, matter, length, { signal, onNews }) });
    } catch {
      setPhase({ kind: "done", text: t(signal.aborted ? "export.cancelled" : "export.failed") });
    }
  };
  return { phase, run, cancel: () => abort.current?.abort() };
}
