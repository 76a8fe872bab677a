import { useEffect } from "react";
import { usePage } from "../../kit/hooks/use-page";
import { useTranslator } from "../../kit/hooks/translator-context";
import type { SectionProps } from "../../parts/report/section-types";
import { Overview } from "./overview/Overview";
import { CertaintyPage, MeansPage, SupportPage, TakeAlongPage, WhyPage } from "./pages";
import { drawn } from "./waiting/print";
import styles from "./ResultPage.module.css";

const PAGES = {
  overview: Overview,
  why: WhyPage,
  means: MeansPage,
  support: SupportPage,
  certainty: CertaintyPage,
  "take-along": TakeAlongPage,
} as const;

/** All parts of the advice below each other, each on a new sheet: for paper. */
export function WholePage(props: SectionProps) {
  const { t } = useTranslator();
  // After those of the parts, so that title and focus are those of the whole.
  const heading = usePage(t("result.whole"));
  useEffect(drawn, []);
  return (
    <div className={styles.whole}>
      <h1 ref={heading} tabIndex={-1} className="visually-hidden">
        {t("result.whole")}
      </h1>
      {Object.entries(PAGES).map(([id, Part]) => (
        <div key={id}>
          <Part {...props} />
        </div>
      ))}
    </div>
  );
}
