import { Link } from "wouter";
import { formName } from "../../../../wording/phrases";
import { facts } from "../../../../store/facts";
import { paths } from "../../../kit/site/paths";
import { PageTitle } from "../../../kit/PageTitle";
import { useTranslator } from "../../../kit/hooks/translator-context";
import styles from "./FormsPage.module.css";

/** The forms of cooperation, one line each. */
export function FormsPage() {
  const i18n = useTranslator();
  const { t, data } = i18n;
  return (
    <div className={styles.page}>
      <PageTitle>{t("form.listTitle")}</PageTitle>
      <p className="lead">{t("form.listLead")}</p>
      <ul className={styles.list}>
        {facts.workForms.map(({ id }) => (
          <li key={id}>
            <h2>
              <Link href={paths.form(id)}>{formName(i18n, id)}</Link>
            </h2>
            <p>{data.workForms[id]?.short}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
