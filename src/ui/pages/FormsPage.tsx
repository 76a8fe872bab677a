import { Link } from "wouter";
import { formName } from "../../i18n/phrases";
import { facts } from "../../state/app";
import { paths } from "../app/paths";
import { usePage } from "../app/use-page";
import { useWords } from "../app/words-context";
import styles from "./FormsPage.module.css";

/** The forms of cooperation, one line each. */
export function FormsPage() {
  const words = useWords();
  const { t, data } = words;
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
              <Link href={paths.form(id)}>{formName(words, id)}</Link>
            </h2>
            <p>{data.workForms[id]?.short}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
