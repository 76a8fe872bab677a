import { useRef, useState } from "react";
import { packLink } from "../../../../dossier/link";
import { paths } from "../../../kit/site/paths";
import { useSite } from "../../../kit/site/site-context";
import { useApp } from "../../../kit/hooks/use-app";
import { useTranslator } from "../../../kit/hooks/translator-context";
import fields from "../../../kit/fields.module.css";
import styles from "./ExportPanel.module.css";

/** A link with the answers inside, behind the hash, which no server sees. */
export function ShareLink() {
  const { t } = useTranslator();
  const answers = useApp((state) => state.dossier.answers);
  const box = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState<"copied" | "copy" | null>(null);
  const site = useSite();
  const link = site.at(`#${paths.open(packLink(answers))}`);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setTold("copied");
    } catch {
      // Without permission, or from a file: the text is selected, ready for Ctrl+C.
      box.current?.select();
      setTold("copy");
    }
  };
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
        <button type="button" className="button button-quiet" onClick={() => void copy()}>
          {t("link.copy")}
        </button>
      </p>
      <p role="status" className={styles.status}>
        {told === null ? "" : t(`link.${told === "copied" ? "copied" : "selected"}`)}
      </p>
    </div>
  );
}
