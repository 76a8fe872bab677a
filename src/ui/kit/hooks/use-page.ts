import { useEffect, useRef } from "react";
import { useStartTranslator } from "./translator-context";

/** Whether a page was shown before: the first one leaves the focus where the browser put it. */
let shownBefore = false;

/**
 * Title and focus of a page: sets the document title, and moves the focus to the heading when the page opens, except on
 * the first load or when only the address of the page changes (a choice kept in it). Returns the ref for the heading.
 */
export function usePage(title: string, error = false): React.RefObject<HTMLHeadingElement | null> {
  const { t } = useStartTranslator();
  const heading = useRef<HTMLHeadingElement>(null);
  const opened = useRef(false);
  // Soft hyphens are for narrow headings.
  const page = t("app.pageTitle", { page: title.replaceAll("\u00AD", "") });
  useEffect(() => {
    document.title = error ? t("app.errorTitle", { title: page }) : page;
  }, [page, error, t]);
  useEffect(() => {
    // React's development mode runs effects twice.
    if (opened.current) return;
    opened.current = true;
    if (shownBefore) {
      heading.current?.focus();
      window.scrollTo(0, 0);
    }
    shownBefore = true;
  }, []);
  return heading;
}
