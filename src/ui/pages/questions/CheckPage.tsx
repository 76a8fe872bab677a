import type { AnswerRow } from "../../../report/report";
import { answerText } from "../../../wording/answers/answer";
import { core } from "../../../store/app";
import { paths } from "../../kit/site/paths";
import { useReport } from "../../parts/report/use-report";
import { useApp } from "../../kit/hooks/use-app";
import { useMunicipality } from "../../kit/hooks/use-municipalities";
import { LaterLink } from "../../kit/site/LaterLink";
import { PageTitle } from "../../kit/PageTitle";
import { useTranslator } from "../../kit/hooks/translator-context";
import { PlaceNamed } from "../../kit/Named";
import { KeepAsFile } from "./KeepAsFile";
import styles from "./CheckPage.module.css";
import { questionLabel } from "../../../wording/phrases";

function Row({ row, page }: { readonly row: AnswerRow; readonly page: string }) {
  const i18n = useTranslator();
  const { t } = i18n;
  const nis = useApp((state) => state.dossier.answers.municipality);
  const municipality = useMunicipality(nis);
  const label = questionLabel(i18n, row.question.id);
  const text = answerText(i18n, row.question, row.value, municipality);
  return (
    <div className={styles.row}>
      <dt>{label}</dt>
      <dd className={text === null ? styles.open : undefined}>
        <PlaceNamed places={municipality === null ? [] : [municipality.name]}>
          {text ?? t("check.unanswered")}
        </PlaceNamed>
      </dd>
      <dd className="no-print">
        <LaterLink href={paths.change(page)} aria-label={t("check.changeOf", { label })}>
          {t("check.change")}
        </LaterLink>
      </dd>
    </div>
  );
}

/** Check your answers: all questions, answered or not, each with a link back. */
export function CheckPage() {
  const { t, data } = useTranslator();
  const { report, outcome } = useReport();
  return (
    <div className={styles.page}>
      <PageTitle>{t("check.title")}</PageTitle>
      <p>{t("check.lead")}</p>
      {core.questionnaire.steps.map((step, index) => (
        <section key={step.id} aria-labelledby={`step-${step.id}`}>
          <h2 id={`step-${step.id}`}>
            {index + 1}. {data.steps[step.id]?.title}
          </h2>
          <dl className={styles.rows}>
            {report.answerRows
              .filter((row) => row.step === step.id)
              .flatMap((row) => (row.page === null ? [] : [<Row key={row.question.id} row={row} page={row.page} />]))}
          </dl>
        </section>
      ))}
      {!outcome.advice.scored && <p className={styles.nothing}>{t("check.nothingAsked")}</p>}
      <p className="no-print">
        <LaterLink href={paths.result} className="button">
          {t("check.submit")}
        </LaterLink>
      </p>
      <KeepAsFile />
    </div>
  );
}
