import { Link } from "wouter";
import { formsInFull } from "../../../../report/in-full";
import { headlineReasons, headlineTitle } from "../../../../wording/advice/headline";
import { usePage } from "../../../kit/hooks/use-page";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { PlaceNamed } from "../../../kit/Named";
import { paths } from "../../../kit/site/paths";
import { Icon } from "../../../parts/signs/Icon";
import type { SectionProps } from "../../../parts/report/section-types";
import { Progress } from "../export/Progress";
import { useDrawnAhead } from "../export/use-drawn-ahead";
import { type DocumentChoice, type Exported, useExport } from "../export/use-export";
import styles from "./Overview.module.css";
import { TopSigns } from "./TopSigns";

/** Municipality and date of the advice. */
function Meta({ report }: Pick<SectionProps, "report">) {
  const { t, format } = useTranslator();
  const { municipality } = report;
  const date = format.date(report.date);
  return (
    <p className="small">
      {municipality === null ? (
        date
      ) : (
        <PlaceNamed places={[municipality.name]}>
          {`${t("result.forMunicipality", { municipality: municipality.name })} · ${date}`}
        </PlaceNamed>
      )}
    </p>
  );
}

/** Exporting, trying and comparing. */
function Actions({ original }: Pick<SectionProps, "original">) {
  const { t } = useTranslator();
  const { report } = original;
  const { phase, run, cancel } = useExport(original);
  const choice: DocumentChoice = {
    length: "short",
    forms: formsInFull(report).map(({ form }) => form),
  };
  const { take } = useDrawnAhead(original, choice, phase.kind === "busy");
  const begin = (what: Exported) => {
    if (phase.kind !== "busy") void run(what, choice, what === "pdf" ? take : null);
  };
  const busy = phase.kind === "busy";
  return (
    <div className={`${styles.actions} no-print`}>
      <button type="button" className="button" aria-disabled={busy} onClick={() => begin("pdf")}>
        <Icon name="pdf" /> {t("overview.pdf")}
      </button>
      <button type="button" className="button button-quiet" aria-disabled={busy} onClick={() => begin("word")}>
        <Icon name="note" /> {t("overview.word")}
      </button>
      <Link href={paths.resultSection("what-if")} className="button button-quiet">
        <Icon name="sliders" /> {t("whatif.title")}
      </Link>
      <Link href={paths.compare(report.comparison.forms)} className="button button-quiet">
        <Icon name="compare" /> {t("result.compare")}
      </Link>
      <Progress phase={phase} onCancel={cancel} />
    </div>
  );
}

/** The advice in a title, a few sentences and a signpost. */
export function Head({ report, original }: Pick<SectionProps, "report" | "original">) {
  const i18n = useTranslator();
  const { t } = i18n;
  const heading = usePage(t("result.title"));
  const { headline } = report;
  return (
    <header className={styles.head}>
      <div className={styles.said}>
        <Meta report={report} />
        <h1 ref={heading} tabIndex={-1}>
          {headlineTitle(i18n, headline)}
        </h1>
        <p className={styles.lead}>{headlineReasons(i18n, report, false).join(" ")}</p>
      </div>
      <div className={styles.signs}>
        <TopSigns report={report} explained />
      </div>
      <Actions original={original} />
    </header>
  );
}
