import { useEffect, useRef } from "react";
import { Link } from "wouter";
import { paths } from "../../kit/site/paths";
import { useTranslator } from "../../kit/hooks/translator-context";
import styles from "./ResultPage.module.css";
import { PARTS, type PartId } from "./sections";

/** The parts of the advice, always in view if there is room. */
export function SectionNav({ current }: { readonly current: PartId }) {
  const { t } = useTranslator();
  const list = useRef<HTMLUListElement>(null);
  // In a narrow window the current part may lie beyond the edge.
  useEffect(() => {
    const link = list.current?.querySelector<HTMLElement>("[aria-current]");
    if (link instanceof HTMLElement && list.current !== null)
      list.current.scrollLeft = link.offsetLeft - (list.current.clientWidth - link.offsetWidth) / 2;
  }, [current]);
  return (
    <nav aria-label={t("overview.parts")} className={`${styles.nav} no-print`} data-part={current}>
      <ul ref={list}>
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
