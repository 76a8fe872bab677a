import { useRef, useState } from "react";
import { Link, useLocation } from "wouter";
import { appStore } from "../../../../store/app";
import { dossierFile } from "../../../../store/files";
import { separatorsOf } from "../../../../i18n/separators";
import { SHEETS } from "../../../../wording/sheet-names";
import { MEDIA } from "../../../parts/export-files";
import { download } from "../../../kit/download";
import { paths } from "../../../kit/site/paths";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { formsInFull, MOST_IN_FULL } from "../../../../report/in-full";
import { DocumentChoices } from "./DocumentChoices";
import { printOnceDrawn, printWhenReady } from "../waiting/print";
import styles from "./ExportPanel.module.css";
import { fileName } from "../../../../wording/file-name";
import type { SectionProps } from "../../../parts/report/section-types";
import { MissingSigns, typedText } from "../../../parts/MissingSigns";
import { NoteChoice } from "./NoteChoice";
import { Progress } from "./Progress";
import { SeparatorChoice } from "./SeparatorChoice";
import { ShareLink } from "./ShareLink";
import { useDrawnAhead } from "./use-drawn-ahead";
import { type DocumentChoice, type Exported, useExport } from "./use-export";

interface FilesProps {
  readonly original: SectionProps["original"];
  readonly busy: boolean;
  readonly run: ReturnType<typeof useExport>["run"];
}

function useChoice(report: SectionProps["original"]["report"]) {
  const { t } = useTranslator();
  const [chosen, choose] = useState<DocumentChoice | null>(null);
  const choice: DocumentChoice = chosen ?? {
    length: "full",
    forms: formsInFull(report).map(({ form }) => form),
  };
  const many = choice.forms.length > MOST_IN_FULL;
  const wrong =
    choice.forms.length > 0 && !many ? null : t(many ? "export.formsMany" : "export.formsNone", { most: MOST_IN_FULL });
  return { choice, choose, wrong };
}

/** Documents and tables: everything made from the advice. */
function Files({ original, busy, run }: FilesProps) {
  const { report } = original;
  const { t, language } = useTranslator();
  const { choice, choose, wrong } = useChoice(report);
  const [tried, setTried] = useState(false);
  const { pages, take } = useDrawnAhead(original, wrong === null ? choice : null, busy);
  const begin = (what: Exported) => {
    if (busy) return;
    if ((what !== "pdf" && what !== "everything") || wrong === null) {
      void run(what, choice, what === "pdf" ? take : null);
      return;
    }
    setTried(true);
    document.getElementById(`export-${choice.forms[0] ?? report.ranking[0]?.form}`)?.focus();
  };
  const button = (what: Exported, text: string, quiet = " button-quiet") => (
    <button type="button" className={`button${quiet}`} aria-disabled={busy} onClick={() => begin(what)}>
      {text}
    </button>
  );
  return (
    <>
      <h3>{t("export.everythingTitle")}</h3>
      <p className="small">{t("export.everythingHint")}</p>
      <MissingSigns text={typedText(report)} />
      <p className={styles.buttons}>{button("everything", t("export.everything"), "")}</p>
      <h3>{t("export.pdfTitle")}</h3>
      <p className="small">{t("export.pdfHint")}</p>
      <DocumentChoices report={report} choice={choice} onChange={choose} error={tried ? wrong : null} />
      <p className={styles.buttons}>
        {button("pdf", t("export.pdf"))}
        {pages !== null && <span className="small">{t("export.pages", { count: pages })}</span>}
      </p>
      <h3>{t("export.wordTitle")}</h3>
      <p className="small">{t("export.wordHint")}</p>
      <NoteChoice
        advised={original}
        decide={choice.decide ?? null}
        onDecide={(decide) => choose({ ...choice, decide })}
      />
      <p className={styles.buttons}>{button("word", t("export.word"))}</p>
      <h3>{t("export.tablesTitle")}</h3>
      <p className="small">{t("export.tablesHint")}</p>
      <SeparatorChoice
        separator={choice.separator ?? separatorsOf(language)[0]}
        onSeparator={(separator) => choose({ ...choice, separator })}
      />
      <p className={styles.buttons}>
        {SHEETS.map((name) => (
          <span key={name}>{button(name, t(`export.table_${name}`))}</span>
        ))}
        {button("json", t("export.json"))}
      </p>
    </>
  );
}

/** Export: documents, tables, the dossier, a link, paper. Trials are never exported. */
export function ExportPanel({ original, difference }: Pick<SectionProps, "original" | "difference">) {
  const { report } = original;
  const { t } = useTranslator();
  const { phase, run, cancel } = useExport(original);
  const panel = useRef<HTMLDivElement>(null);
  const [, navigate] = useLocation();
  const stop = () => {
    // The cancel button disappears: the focus goes to the first control of the panel.
    panel.current?.querySelector<HTMLElement>("summary, button")?.focus();
    cancel();
  };
  const print = () => {
    // The overview is what gets printed: it must render before the print dialog opens.
    navigate(paths.result);
    printWhenReady();
  };
  const printAll = () => {
    navigate(paths.resultSection("whole"));
    printOnceDrawn();
  };
  const dossier = () =>
    download(
      fileName(t("export.dossierFileName"), report, "json"),
      dossierFile(appStore.getState().dossier),
      MEDIA.json,
    );
  return (
    <div ref={panel} className={styles.panel}>
      {difference !== null && <p>{t("whatif.exportOriginal")}</p>}
      {report.headline.kind !== "nothing-asked" && <Files original={original} busy={phase.kind === "busy"} run={run} />}
      <h3>{t("export.otherTitle")}</h3>
      <p className="small">{t("export.dossierHint")}</p>
      <p className={styles.buttons}>
        <button type="button" className="button button-quiet" onClick={dossier}>
          {t("export.dossier")}
        </button>
        <button type="button" className="button button-quiet" onClick={print}>
          {t("export.print")}
        </button>
        <button type="button" className="button button-quiet" onClick={printAll}>
          {t("export.printAll")}
        </button>
      </p>
      <p>
        <Link href={paths.dossiers}>{t("dossiers.link")}</Link>
      </p>
      <ShareLink />
      <h3>{t("group.title")}</h3>
      <p className="small">{t("group.fromResult")}</p>
      <p>
        <Link href={paths.group}>{t("group.link")}</Link>
      </p>
      <Progress phase={phase} onCancel={stop} />
    </div>
  );
}
