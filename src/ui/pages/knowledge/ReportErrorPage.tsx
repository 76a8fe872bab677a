import { facts } from "../../../store/facts";
import { QuietButton } from "../../kit/Button";
import { useTranslator } from "../../kit/hooks/translator-context";
import { useCopy } from "../../kit/hooks/use-copy";
import fields from "../../kit/fields.module.css";
import { Bullets } from "../../kit/Named";
import styles from "./Browse.module.css";
import { BrowsePage } from "./BrowsePage";

/** Contact address given in the guide. */
const GUIDE_CONTACT = "internationaal@vvsg.be";
const WHAT = ["what1", "what2", "what3"] as const;

/** A text to paste into a message, with version and page filled in. Nothing is sent from here. */
function Template({ page }: { readonly page: string }) {
  const { t, format } = useTranslator();
  const text = t("browse.reportError.template", {
    page: page === "" ? t("browse.reportError.unknownPage") : `#/${page}`,
    version: facts.version,
    date: format.date(facts.reviewedOn),
  });
  const { box, copy, outcome } = useCopy<HTMLTextAreaElement>(text);
  return (
    <>
      <p>
        <label htmlFor="report-text" className={fields.label}>
          {t("browse.reportError.textLabel")}
        </label>
        <textarea
          id="report-text"
          ref={box}
          className={`${fields.text} ${styles.template}`}
          rows={8}
          defaultValue={text}
        />
      </p>
      <p className="no-print">
        <QuietButton onClick={copy}>{t("browse.reportError.copy")}</QuietButton>
      </p>
      <p role="status">
        {outcome === null ? "" : t(`browse.reportError.${outcome === "copied" ? "copied" : "notCopied"}`)}
      </p>
      <p className="small">{t("browse.reportError.privacy")}</p>
    </>
  );
}

/**
 * How to report an error in a fact.
 * @param page address of the page concerned, without its first slash; empty = unknown.
 */
export function ReportErrorPage({ page }: { readonly page: string }) {
  const { t } = useTranslator();
  const [before, after] = t("browse.reportError.who1", { mail: "\n" }).split("\n");
  return (
    <BrowsePage title={t("browse.reportError.title")} lead={t("browse.reportError.lead")}>
      <div className="prose">
        <h2>{t("browse.reportError.whatTitle")}</h2>
        <Bullets texts={WHAT.map((item) => t(`browse.reportError.${item}`))} />
        <h2>{t("browse.reportError.whoTitle")}</h2>
        <ul className="bullets">
          <li>
            {before}
            <a href={`mailto:${GUIDE_CONTACT}`}>{GUIDE_CONTACT}</a>
            {after}
          </li>
          <li>{t("browse.reportError.who2")}</li>
        </ul>
        <h2>{t("browse.reportError.textTitle")}</h2>
        <Template page={page} />
      </div>
    </BrowsePage>
  );
}
