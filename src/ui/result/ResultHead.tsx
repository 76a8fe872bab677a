import { Link } from "wouter";
import { betterTexts, headlineLead, headlineTitle } from "../../i18n/headline";
import { paths } from "../app/paths";
import { usePage } from "../app/use-page";
import { useWords } from "../app/words-context";
import styles from "./ResultPage.module.css";
import type { SectionProps } from "./section-types";

/** The advice in a title and a few sentences. */
export function ResultHead({ report }: Pick<SectionProps, "report">) {
  const words = useWords();
  const { t, format } = words;
  const heading = usePage(t("result.title"));
  const { municipality, headline } = report;
  const better = betterTexts(words, headline);
  const meta = t("result.meta", { date: format.date(report.date), version: report.dataset.version });
  return (
    <header className={styles.head}>
      <p className="small">
        {municipality === null ? meta : `${t("result.forMunicipality", { municipality: municipality.name })} · ${meta}`}
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {headlineTitle(words, headline)}
      </h1>
      <p className="lead">{headlineLead(words, headline).join(" ")}</p>
      {better.length > 0 && <p className={styles.better}>{better.join(" ")}</p>}
      <p className={`${styles.actions} no-print`}>
        <Link href={paths.check}>{t("result.changeAnswers")}</Link>
        <Link href={paths.method}>{t("method.title")}</Link>
      </p>
    </header>
  );
}
