import { useRef, useState } from "react";
import type { DrawResult, DrawStage } from "../../../../workers/drawing";
import { unlessStopped } from "../../../../workers/work";
import type { Id } from "../../../../domain/id";
import type { Asking } from "../../../../workers/ask";
import { type ExportMatter, exportMatter } from "../../../../store/files";
import { reportFileText } from "../../../../dossier/report-file";
import type { SheetName } from "../../../../wording/sheet-names";
import { fileName } from "../../../../wording/file-name";
import { download } from "../../../kit/download";
import { MEDIA } from "../../../parts/export-files";
import type { Advised } from "../../../../store/advice";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { dossierNow, everything, type FileChoices, noteFile, pdfFile, sheetFile } from "./make-files";

/** A kind of file. */
export type Exported = "everything" | "pdf" | "word" | "json" | SheetName;

/** The stages of an export, in order. */
export const STAGES = ["analysis", "loading", "composing", "drawing"] as const;

/** The progress of an export. */
export type Phase =
  | { readonly kind: "idle" }
  | { readonly kind: "busy"; readonly stage: "analysis" | DrawStage }
  | { readonly kind: "done"; readonly text: string };

/** The person's choices for the document. */
export interface DocumentChoice extends FileChoices {
  readonly length: "short" | "full";
  readonly forms: readonly Id[];
}

/** A PDF of the present answers that is ready or on its way; null = it must be drawn. */
type TakeDrawn = () => Promise<DrawResult | null>;

/** Makes files of the advice and downloads them; one at a time, and cancellable. */
export function useExport(advised: Advised) {
  const i18n = useTranslator();
  const { t } = i18n;
  const [phase, setPhase] = useState<Phase>({ kind: "idle" });
  const abort = useRef<AbortController | null>(null);
  const save = (stem: string, ending: keyof typeof MEDIA, content: BlobPart) =>
    download(fileName(stem, advised.report, ending), content, MEDIA[ending]);

  const savePdf = ({ bytes, replaced }: DrawResult) => {
    save(t("export.fileName"), "pdf", bytes);
    const note = replaced.length > 0 ? ` ${t("export.replaced", { count: replaced.length })}` : "";
    return `${t("export.pdfReady")}${note}`;
  };

  const make = async (what: Exported, matter: ExportMatter, choice: DocumentChoice, asking: Asking<DrawStage>) => {
    switch (what) {
      case "everything":
        save(t("export.everythingFileName"), "zip", await everything(i18n, matter, choice, asking));
        return t("export.everythingReady");
      case "pdf":
        return savePdf(await pdfFile(i18n, matter, choice.length, asking));
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

  const run = async (what: Exported, choice: DocumentChoice, drawn: TakeDrawn | null = null) => {
    const control = new AbortController();
    const { signal } = control;
    abort.current = control;
    setPhase({ kind: "busy", stage: drawn === null ? "analysis" : "drawing" });
    try {
      const there = drawn === null ? null : await unlessStopped(drawn(), signal);
      if (there !== null) {
        setPhase({ kind: "done", text: savePdf(there) });
        return;
      }
      const matter = await exportMatter(advised, choice.forms, signal);
      const onNews = (stage: DrawStage) => setPhase({ kind: "busy", stage });
      setPhase({ kind: "done", text: await make(what, matter, choice, { signal, onNews }) });
    } catch {
      setPhase({ kind: "done", text: t(signal.aborted ? "export.cancelled" : "export.failed") });
    }
  };
  return { phase, run, cancel: () => abort.current?.abort() };
}
