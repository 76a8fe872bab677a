import { useRef, useState } from "react";
import type { Report } from "../../report/report";
import { fullReport } from "../../state/advice";
import { appStore } from "../../state/app";
import { exportPdf, PdfCancelled } from "../../state/pdf-job";
import { dossierFile } from "../../state/files";
import { download, slug } from "../app/download";
import { useWords } from "../app/words-context";
import styles from "./ExportPanel.module.css";
import type { SectionProps } from "./section-types";
import { ShareLink } from "./ShareLink";

type Phase = { readonly kind: "idle" } | { readonly kind: "busy" } | { readonly kind: "done"; readonly text: string };

/** Name of a downloaded file: what it is, the municipality and the date. */
function fileName(stem: string, report: Report, ending: string): string {
  const parts = [stem, ...(report.municipality === null ? [] : [slug(report.municipality.name)]), report.date];
  return `${parts.join("-")}.${ending}`;
}

/** Takes the advice along: PDF for the college, dossier to go on later. What is tried out is never exported. */
export function ExportPanel({ original, difference }: Pick<SectionProps, "original" | "difference">) {
  const { report, outcome, known } = original;
  const words = useWords();
  const { t } = words;
  const [phase, setPhase] = useState<Phase>({ kind: "idle" });
  const abort = useRef<AbortController | null>(null);

  const pdf = async () => {
    const control = new AbortController();
    abort.current = control;
    setPhase({ kind: "busy" });
    try {
      const dossier = dossierFile(appStore.getState().dossier);
      const full = await fullReport(outcome, report.municipality, known, control.signal);
      const { bytes, replaced } = await exportPdf({ report: full, texts: words.bundle, dossier }, control.signal);
      download(fileName(t("export.fileName"), report, "pdf"), bytes, "application/pdf");
      const note = replaced.length > 0 ? ` ${t("export.replaced", { count: replaced.length })}` : "";
      setPhase({ kind: "done", text: `${t("export.pdfReady")}${note}` });
    } catch (error) {
      const cancelled = control.signal.aborted || error instanceof PdfCancelled;
      setPhase({ kind: "done", text: t(cancelled ? "export.pdfCancelled" : "export.pdfFailed") });
    }
  };
  const dossier = () =>
    download(
      fileName(t("export.dossierFileName"), report, "json"),
      dossierFile(appStore.getState().dossier),
      "application/json",
    );

  const busy = phase.kind === "busy";
  return (
    <div className={styles.panel}>
      {difference !== null && <p>{t("whatif.exportOriginal")}</p>}
      <div className={styles.buttons}>
        {report.headline.kind !== "nothing-asked" && (
          <button type="button" className="button" aria-disabled={busy} onClick={() => !busy && void pdf()}>
            {t("export.pdf")}
          </button>
        )}
        <button type="button" className="button button-quiet" onClick={dossier}>
          {t("export.dossier")}
        </button>
      </div>
      <p role="status" className={styles.status}>
        {busy ? t("export.pdfBusy") : phase.kind === "done" ? phase.text : ""}
      </p>
      {busy && (
        <button type="button" className="link-button" onClick={() => abort.current?.abort()}>
          {t("export.cancel")}
        </button>
      )}
      <p className="small">{t("export.dossierHint")}</p>
      <ShareLink />
    </div>
  );
}
