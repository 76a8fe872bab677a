import { Link } from "wouter";
import { betterTexts, headlineLead, headlineTitle } from "../../i18n/headline";
import { paths } from "../app/paths";
import { useShown } from "../app/use-app";
import { usePage } from "../app/use-page";
import { useWords } from "../app/words-context";
import { ExportPanel } from "./ExportPanel";
import { FormDetails } from "./FormDetails";
import { Ranking } from "./Ranking";
import styles from "./ResultPage.module.css";

/** The advice: headline, all eight forms, the top group in full, networks, export. */
export function ResultPage() {
  const words = useWords();
  const { t, format, data } = words;
  const { report, original, difference } = useShown();
  const heading = usePage(t("result.title"));
  const { municipality, headline } = report;
  const better = betterTexts(words, headline);
  const meta = t("result.meta", { date: format.date(report.date), version: report.dataset.version });
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <p className="small">
          {municipality === null
            ? meta
            : `${t("result.forMunicipality", { municipality: municipality.name })} · ${meta}`}
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
      <Ranking report={report} difference={difference} />
      <ExportPanel report={original.report} trying={difference !== null} />
      {report.top.length > 0 && (
        <section aria-labelledby="top" className={styles.top}>
          <h2 id="top">{t("result.topTitle")}</h2>
          {report.top.map((form) => (
            <FormDetails key={form.form} form={form} />
          ))}
        </section>
      )}
      {report.networks.length > 0 && (
        <section aria-labelledby="networks">
          <h2 id="networks">{t("result.networks")}</h2>
          <ul className="bullets">
            {report.networks.map((network) => (
              <li key={network.id}>
                <strong>{network.name}</strong>: {data.networks[network.id]?.summary}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="small">{t("result.limits")}</p>
    </article>
  );
}
