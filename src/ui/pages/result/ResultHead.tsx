import { Link } from "wouter";
import { betterTexts, headlineCertainty, headlineSummary, headlineTitle } from "../../../wording/headline";
import { paths } from "../../kit/site/paths";
import { usePage } from "../../kit/hooks/use-page";
import { useTranslator } from "../../kit/hooks/translator-context";
import { PlaceNamed } from "../../kit/Named";
import styles from "./ResultPage.module.css";
import type { SectionProps } from "../../parts/report/section-types";

type Props = Pick<SectionProps, "report" | "news">;

/** How certain it is; the room for it is kept while that is being reckoned, so that nothing below moves. */
function HeadCertainty({ report, news }: Props) {
  const i18n = useTranslator();
  const { headline } = report;
  if (headline.kind !== "top") return null;
  const known = headlineCertainty(i18n, headline);
  const waiting = news.failed || news.stage === "failed" ? null : i18n.t("certainty.working");
  return (
    <p className={styles.certainty} aria-busy={known === null && waiting !== null}>
      {known ?? waiting}
    </p>
  );
}

/** The advice in a title and a few sentences. */
export function ResultHead({ report, news }: Props) {
  const i18n = useTranslator();
  const { t, format } = i18n;
  const heading = usePage(t("result.title"));
  const { municipality, headline } = report;
  const better = betterTexts(i18n, headline);
  const meta = t("result.meta", { date: format.date(report.date), version: report.dataset.version });
  return (
    <header className={styles.head}>
      <p className="small">
        <PlaceNamed places={municipality === null ? [] : [municipality.name]}>
          {municipality === null
            ? meta
            : `${t("result.forMunicipality", { municipality: municipality.name })} · ${meta}`}
        </PlaceNamed>
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {headlineTitle(i18n, headline)}
      </h1>
      <p className="lead">{headlineSummary(i18n, headline).join(" ")}</p>
      <HeadCertainty report={report} news={news} />
      {better.length > 0 && <p className={styles.better}>{better.join(" ")}</p>}
      <p className={`${styles.actions} no-print`}>
        <Link href={paths.check}>{t("result.changeAnswers")}</Link>
        <Link href={paths.method}>{t("method.title")}</Link>
      </p>
    </header>
  );
}
