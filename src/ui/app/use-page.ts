import { useEffect, useRef } from "react";
import { useLocation } from "wouter";
import { useWords } from "./words-context";

let firstLocation: string | null = null;

/**
 * Title and focus of a page: sets the document's title, and moves the focus to the heading when the page changes,
 * but not on the first load. Returns the ref for the heading.
 */
export function usePage(title: string, error = false): React.RefObject<HTMLHeadingElement | null> {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const [location] = useLocation();
  const page = t("app.pageTitle", { page: title });
  useEffect(() => {
    document.title = error ? t("app.errorTitle", { title: page }) : page;
  }, [page, error, t]);
  useEffect(() => {
    if (firstLocation === null || firstLocation === location) {
      firstLocation ??= location;
      return;
    }
    firstLocation = "";
    heading.current?.focus();
    window.scrollTo(0, 0);
  }, [location]);
  return heading;
}
