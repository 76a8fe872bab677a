import { useRef, useState } from "react";
import type { DrawStage } from "../../../../workers/drawing";
import type { Id } from "../../../../domain/id";
import type { Asking } from "../../../../workers/ask";
import { type ExportMatter, exportMatter } from "../../../../store/files";
import { reportFileText } from "../../../../dossier/report-file";
import type { SheetName } from "../../../../wording/sheet-names";
import { fileName } from "../../../../wording/file-name";
import { download } from "../../../kit/download";
import { MEDIA } from "../../../parts/export-files";
import type { Advised } from "../../../parts/report/use-report";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { dossierNow, everything, type FileChoices, noteFile, pdfFile, sheetFile } from "./make-files";

/** A file that can be made. */
export type Exported = "everything" | "pdf" | "word" | "json" | SheetName;

/** Everything that an export passes through, in order. */
export const STAGES = ["analysis", "loading", "composing", "drawing"] as const;

/** How far the export is. */
export type Phase =
  | { readonly kind: "idle" }
  | { readonly kind: "busy"; readonly stage: "analysis" | DrawStage }
  | { readonly kind: "done"; readonly text: string };

/** What the person chose of the document. */
export interface DocumentChoice extends FileChoices {
  readonly length: "short" | "full";
  readonly forms: readonly Id[];
}

/** Makes files of the advice and hands them to the downloads; one at a time, and it can be stopped. */
export function useExport(advised: Advised) {
  const i18n = useTranslator();
  const { t } = i18n;
  const [phase, setPhase] = useState<Phase>({ kind: "idle" });
  const abort = useRef<AbortController | null>(null);
  const save = (stem: string, ending: keyof typeof MEDIA, content: BlobPart) =>
    download(fileName(stem, advised.report, ending), content, MEDIA[ending]);

  const make = async (what: Exported, matter: ExportMatter, choice: DocumentChoice, asking: Asking<DrawStage>) => {
    switch (what) {
      case "everything":
        save(t("export.everythingFileName"), "zip", await everything(i18n, matter, choice, asking));
        return t("export.everythingReady");
      case "pdf": {
        const { bytes, replaced } = await pdfFile(i18n, matter, choice.length, asking);
        save(t("export.fileName"), "pdf", bytes);
        const note = replaced.length > 0 ? ` ${t("export.replaced", { count: replaced.length })}` : "";
        return `${t("export.pdfReady")}${note}`;
      }
      case "word":
        save(t("export.noteFileName"), "docx", (await noteFile(i18n, matter, choice.decide, asking)).bytes);
        return t("export.wordReady");
      case "json":
        save(t("export.reportFileName"), "json", reportFileText(matter.report, dossierNow()));
        return t("export.tableReady", { name: t("export.json") });
      default:
        save(t(`export.fileName_${what}`), "csv", await sheetFile(i18n, matter, what, choice.separator));
        return t("export.tableReady", { name: t(`export.table_${what}`) });
    }
  };

  const run = async (what: Exported, choice: DocumentChoice) => {
    const control = new AbortController();
    const { signal } = control;
    abort.current = control;
    setPhase({ kind: "busy", stage: "analysis" });
    try {
      const matter = await exportMatter(advised, choice.forms, signal);
      const onNews = (stage: DrawStage) => setPhase({ kind: "busy", stage });
      setPhase({ kind: "done", text: await make(what, matter, choice, { signal, onNews }) });
    } catch {
      setPhase({ kind: "done", text: t(signal.aborted ? "export.cancelled" : "export.failed") });
    }
  };
  return { phase, run, cancel: () => abort.current?.abort() };
}
