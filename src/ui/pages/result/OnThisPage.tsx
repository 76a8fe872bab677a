import { Link } from "wouter";
import { paths } from "../../kit/site/paths";
import { useTranslator } from "../../kit/hooks/translator-context";
import styles from "./OnThisPage.module.css";
import type { ResultSection } from "../../parts/report/section-types";

/** Brings a section into view and puts the focus on its heading. */
export function goToSection(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: "start" });
  heading?.focus({ preventScroll: true });
}

/** The sections of the advice, as links that open anywhere. */
export function OnThisPage({ sections }: { readonly sections: readonly ResultSection[] }) {
  const { t } = useTranslator();
  return (
    <nav aria-labelledby="on-this-page" className={`${styles.nav} no-print`}>
      <p id="on-this-page" className={styles.title}>
        {t("result.onThisPage")}
      </p>
      <ul className={styles.list}>
        {sections.map(({ id, title }) => (
          <li key={id}>
            {/* The address may be that of this section already: then only this moves the focus. */}
            <Link href={paths.resultSection(id)} onClick={() => goToSection(id)}>
              {t(title)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
