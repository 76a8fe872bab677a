import { formName } from "../../../../wording/phrases";
import { facts } from "../../../../store/facts";
import { paths } from "../../../kit/site/paths";
import { PageTitle } from "../../../kit/PageTitle";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { TitledLinks } from "../../../kit/TitledLinks";
import styles from "./FormsPage.module.css";

/** The forms of cooperation, one line each. */
export function FormsPage() {
  const i18n = useTranslator();
  const { t, data } = i18n;
  return (
    <div className={styles.page}>
      <PageTitle>{t("form.listTitle")}</PageTitle>
      <p className="lead">{t("form.listLead")}</p>
      <TitledLinks
        links={facts.workForms.map(({ id }) => ({
          href: paths.form(id),
          title: formName(i18n, id),
          text: data.workForms[id]?.short,
        }))}
      />
    </div>
  );
}
