import { useLocation } from "wouter";
import styles from "../kit/bar.module.css";
import { useTranslator } from "../kit/hooks/translator-context";
import { NoticeBar } from "./NoticeBar";

/** Pages whose relevant texts are all in an overlay language. */
const SAID = /^\/(?:questions\/.*|check|result|forms)?$/;

/** Says that the texts of this page are those of the language below. */
function NotYet() {
  const { t, language, whole } = useTranslator();
  const [route] = useLocation();
  if (language === whole || SAID.test(route)) return null;
  return (
    <section className={`${styles.notice} no-print`} aria-label={t("app.language")}>
      <p>{t("partly.page")}</p>
    </section>
  );
}

/** Notices above a page: about the stored answers, and about its language. */
export function Notices() {
  return (
    <>
      <NotYet />
      <NoticeBar />
    </>
  );
}
