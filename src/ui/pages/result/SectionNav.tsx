import { Link } from "wouter";
import { paths } from "../../kit/site/paths";
import { useTranslator } from "../../kit/hooks/translator-context";
import styles from "./ResultPage.module.css";
import { PARTS, type PartId } from "./sections";

/** The parts of the advice, always in view if there is room. */
export function SectionNav({ current }: { readonly current: PartId }) {
  const { t } = useTranslator();
  return (
    <nav aria-label={t("overview.parts")} className={`${styles.nav} no-print`} data-part={current}>
      <ul>
        {PARTS.map((part) => (
          <li key={part}>
            <Link
              href={part === "overview" ? paths.result : paths.resultSection(part)}
              aria-current={part === current ? "page" : undefined}
            >
              {t(`overview.part.${part}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
