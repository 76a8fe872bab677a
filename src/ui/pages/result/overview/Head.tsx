import { Link } from "wouter";
import { pagesOf } from "../../../../domain/question";
import { core } from "../../../../store/app";
import { formsInFull } from "../../../../report/in-full";
import { ownExampleText } from "../../../../wording/advice/own-example";
import { headlineReasons, headlineTitle } from "../../../../wording/advice/headline";
import { usePage } from "../../../kit/hooks/use-page";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { Named, PlaceNamed } from "../../../kit/Named";
import { paths } from "../../../kit/site/paths";
import { Icon } from "../../../parts/signs/Icon";
import type { SectionProps } from "../../../parts/report/section-types";
import { Progress } from "../export/Progress";
import { useDrawnAhead } from "../export/use-drawn-ahead";
import { type DocumentChoice, type Exported, useExport } from "../export/use-export";
import styles from "./Overview.module.css";
import { TopSigns } from "./TopSigns";

/** The page that asks what is running. */
const RUNNING_PAGE = pagesOf(core.questionnaire).find(({ questions }) =>
  questions.some(({ answerPath }) => answerPath === "runningForms"),
);

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

/** Asks back about an example of this municipality that was not ticked as running. */
function OwnExample({ report }: Pick<SectionProps, "report">) {
  const i18n = useTranslator();
  const text = ownExampleText(i18n, report, 1);
  if (text === null) return null;
  return (
    <p className={`${styles.own} small`}>
      <Named>{text}</Named>{" "}
      {RUNNING_PAGE !== undefined && (
        <Link href={paths.change(RUNNING_PAGE.id)} className="no-print">
          {i18n.t("overview.tellRunning")}
        </Link>
      )}
    </p>
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
      <OwnExample report={report} />
      <div className={styles.signs}>
        <TopSigns report={report} />
      </div>
      <Actions original={original} />
    </header>
  );
}
