import { Link } from "wouter";
import { formName } from "../../../../wording/phrases";
import { facts } from "../../../../store/facts";
import { paths } from "../../../kit/site/paths";
import { usePage } from "../../../kit/hooks/use-page";
import { useTranslator } from "../../../kit/hooks/translator-context";
import styles from "./FormsPage.module.css";

/** The forms of cooperation, one line each. */
export function FormsPage() {
  const i18n = useTranslator();
  const { t, data } = i18n;
  const heading = usePage(t("form.listTitle"));
  return (
    <div className={styles.page}>
      <h1 ref={heading} tabIndex={-1}>
        {t("form.listTitle")}
      </h1>
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
