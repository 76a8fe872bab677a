import { packLink } from "../../../../dossier/link";
import { paths } from "../../../kit/site/paths";
import { useSite } from "../../../kit/site/site-context";
import { useApp } from "../../../kit/hooks/use-app";
import { useTranslator } from "../../../kit/hooks/translator-context";
import fields from "../../../kit/fields.module.css";
import styles from "./ExportPanel.module.css";
import { useCopy } from "../../../kit/hooks/use-copy";

/** A link that contains the answers in its hash, which no server sees. */
export function ShareLink() {
  const { t } = useTranslator();
  const answers = useApp((state) => state.dossier.answers);
  const site = useSite();
  const link = site.at(`#${paths.open(packLink(answers))}`);
  const { box, copy, outcome } = useCopy<HTMLInputElement>(link);
  return (
    <div className={styles.share}>
      <label htmlFor="share-link" className={fields.label}>
        {t("link.label")}
      </label>
      <p id="share-hint" className="small">
        {t("link.hint")}
      </p>
      <p className={styles.buttons}>
        <input
          ref={box}
          id="share-link"
          type="text"
          readOnly
          value={link}
          className={fields.text}
          aria-describedby="share-hint"
        />
        <button type="button" className="button button-quiet" onClick={copy}>
          {t("link.copy")}
        </button>
      </p>
      <p role="status" className={styles.status}>
        {outcome === null ? "" : t(`link.${outcome}`)}
      </p>
    </div>
  );
}
