import { Link } from "wouter";
import { betterTexts, headlineCertainty, headlineSummary, headlineTitle } from "../../i18n/headline";
import { paths } from "../app/paths";
import { usePage } from "../app/use-page";
import { useWords } from "../app/words-context";
import { PlaceNamed } from "../components/Named";
import styles from "./ResultPage.module.css";
import type { SectionProps } from "./section-types";

type Props = Pick<SectionProps, "report" | "news">;

/** How certain it is; the room for it is kept while that is being reckoned, so that nothing below moves. */
function HeadCertainty({ report, news }: Props) {
  const words = useWords();
  const { headline } = report;
  if (headline.kind !== "top") return null;
  const known = headlineCertainty(words, headline);
  const waiting = news.failed || news.stage === "failed" ? null : words.t("sure.working");
  return (
    <p className={styles.certainty} aria-busy={known === null && waiting !== null}>
      {known ?? waiting}
    </p>
  );
}

/** The advice in a title and a few sentences. */
export function ResultHead({ report, news }: Props) {
  const words = useWords();
  const { t, format } = words;
  const heading = usePage(t("result.title"));
  const { municipality, headline } = report;
  const better = betterTexts(words, headline);
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
        {headlineTitle(words, headline)}
      </h1>
      <p className="lead">{headlineSummary(words, headline).join(" ")}</p>
      <HeadCertainty report={report} news={news} />
      {better.length > 0 && <p className={styles.better}>{better.join(" ")}</p>}
      <p className={`${styles.actions} no-print`}>
        <Link href={paths.check}>{t("result.changeAnswers")}</Link>
        <Link href={paths.method}>{t("method.title")}</Link>
      </p>
    </header>
  );
}
