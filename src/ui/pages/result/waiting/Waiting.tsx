import { useEffect, useState } from "react";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { holdPrinting, printWhenReady } from "./print";
import styles from "./Waiting.module.css";

interface Props {
  /** What is being calculated, as a sentence. */
  readonly text: string;
  readonly className?: string | undefined;
}

/** Ctrl+P, or Cmd+P on a Mac. */
function asksForPaper({ ctrlKey, metaKey, altKey, key }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !altKey && key.toLowerCase() === "p";
}

/** Says that something is being calculated. Ctrl+P waits for it; a printout from the menu says it was not yet known. */
export function Waiting({ text, className }: Props) {
  const { t } = useTranslator();
  const [asked, setAsked] = useState(false);
  useEffect(holdPrinting, []);
  useEffect(() => {
    const wait = (event: KeyboardEvent) => {
      if (!asksForPaper(event)) return;
      event.preventDefault();
      setAsked(true);
      printWhenReady();
    };
    window.addEventListener("keydown", wait);
    return () => window.removeEventListener("keydown", wait);
  }, []);
  return (
    <div className={className}>
      <p role="status" className="no-print">
        {text}
      </p>
      {asked && <p className="no-print">{t("result.printsSoon")}</p>}
      <p className={styles.paper}>{t("result.notYet")}</p>
    </div>
  );
}
