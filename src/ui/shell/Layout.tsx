import { type MouseEvent, type ReactNode, Suspense } from "react";
import { Link, useLocation, useRoute } from "wouter";
import { useStore } from "zustand";
import { pagesOf } from "../../domain/question";
import { positionOf, previousPage } from "../../questionnaire/flow";
import { core } from "../../store/app";
import { DataVersion, SourceLine } from "../parts/Ages";
import { DropAnywhere } from "./DropAnywhere";
import { closeFold, HeaderFold } from "./HeaderFold";
import { LanguageSwitch, signOf } from "./LanguageSwitch";
import styles from "./Layout.module.css";
import { updateStore } from "../../store/update";
import { lazyPage } from "../kit/lazy-page";
import { Whole } from "../kit/Whole";
import { paths } from "../kit/site/paths";
import { useApp } from "../kit/hooks/use-app";
import { useStartTranslator } from "../kit/hooks/translator-context";

// Seen by few people, while everybody waits for the start page.
const Notices = lazyPage(
  () => import("./Notices"),
  (m) => m.Notices,
);

const UpdateNotice = lazyPage(
  () => import("./UpdateNotice"),
  (m) => m.UpdateNotice,
);

/** Notices above a page, including a new version. The live region exists before its text. */
function NoticeArea() {
  const hasNotice = useApp((state) => state.notice !== null);
  const use = useStore(updateStore, (update) => update.use);
  const { language, whole } = useStartTranslator();
  const [route] = useLocation();
  return (
    <>
      <Suspense fallback={null}>
        {(hasNotice || (language !== whole && route !== paths.start)) && (
          <Whole>
            <Notices />
          </Whole>
        )}
      </Suspense>
      <div role="status" className="no-print">
        <Suspense fallback={null}>
          {use !== null && (
            <Whole>
              <UpdateNotice use={use} />
            </Whole>
          )}
        </Suspense>
      </div>
    </>
  );
}

interface NavLinkProps {
  readonly to: string;
  /** First path segments for which this is the current part. */
  readonly parts: readonly string[];
  readonly children: ReactNode;
}

function NavLink({ to, parts, children }: NavLinkProps) {
  const [location] = useLocation();
  const active = parts.includes(location.split("/")[1] ?? "");
  return (
    <li>
      {/* To the page that is open already: the menu of a narrow window closes, as for any other. */}
      <Link href={to} aria-current={active ? "page" : undefined} onClick={(event) => closeFold(event.currentTarget)}>
        {children}
      </Link>
    </li>
  );
}

/** Path segments of the knowledge pages. */
const KNOWLEDGE = [
  "knowledge",
  "forms",
  "matrix",
  "examples",
  "map",
  "funding",
  "networks",
  "reading",
  "glossary",
] as const;

function Navigation() {
  const { t } = useStartTranslator();
  const lastPage = useApp((state) => state.lastPage);
  const first = core.questionnaire.steps[0]?.pages[0]?.id ?? "";
  return (
    <nav aria-label={t("app.menu")} className={styles.nav}>
      <ul>
        <NavLink to={paths.question(lastPage ?? first)} parts={["questions", "check"]}>
          {t("nav.questionnaire")}
        </NavLink>
        <NavLink to={paths.result} parts={["result", "compare", "group"]}>
          {t("nav.result")}
        </NavLink>
        <NavLink to={paths.knowledge} parts={KNOWLEDGE}>
          {t("browse.knowledge.title")}
        </NavLink>
        <NavLink to={paths.method} parts={["method"]}>
          {t("nav.method")}
        </NavLink>
      </ul>
    </nav>
  );
}

/** "Vorige stap", above the main part, on the pages of the questionnaire. */
function BackLink() {
  const { t } = useStartTranslator();
  const [onQuestion, params] = useRoute("/questions/:page/:mode?");
  const [onCheck] = useRoute(paths.check);
  if (!onQuestion && !onCheck) return null;
  const { questionnaire } = core;
  const back = onQuestion ? previousPage(questionnaire, params.page) : (pagesOf(questionnaire).at(-1) ?? null);
  if (onQuestion && positionOf(questionnaire, params.page) === null) return null;
  const changing = onQuestion && params.mode !== undefined;
  const target = back === null ? paths.start : paths.question(back.id);
  return (
    <nav aria-label={t("question.back")} className={`${styles.back} no-print`}>
      <Link href={changing ? paths.check : target}>{t(changing ? "question.toCheck" : "question.previous")}</Link>
    </nav>
  );
}

/** In hash mode a link to "#main" would change the page, so the focus is moved by hand. */
function skipToMain(event: MouseEvent) {
  event.preventDefault();
  document.getElementById("main")?.focus();
}

const FOOT = [
  { to: paths.about, text: "browse.about.title" },
  { to: paths.privacy, text: "privacy.title" },
  { to: paths.accessibility, text: "browse.accessibility.title" },
  { to: paths.reportError(), text: "browse.reportError.title" },
] as const;

function Footer() {
  const { t } = useStartTranslator();
  return (
    <footer className={`${styles.footer} no-print`}>
      <div className={styles.foot}>
        <p>{t("app.privacy")}</p>
        <DataVersion />
        <SourceLine />
        <ul className={styles.footLinks}>
          {FOOT.map(({ to, text }) => (
            <li key={to}>
              <Link href={to}>{t(text)}</Link>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  );
}

function MenuFace() {
  const { t } = useStartTranslator();
  return (
    <>
      <svg className={styles.lines} viewBox="0 0 24 24" aria-hidden="true">
        <path d="M4 7h16M4 12h16M4 17h16" fill="none" stroke="currentColor" strokeWidth="2" />
      </svg>
      {t("app.menuButton")}
    </>
  );
}

/** Header, main part and footer of every page. */
export function Layout({ children }: { readonly children: ReactNode }) {
  const { t, language } = useStartTranslator();
  return (
    <>
      <a className={styles.skip} href="#main" onClick={skipToMain}>
        {t("app.skip")}
      </a>
      <header className={`${styles.header} no-print`}>
        <div className={styles.bar}>
          <Link href={paths.start} className={styles.brand}>
            <svg className={styles.sign} viewBox="0 0 32 32" aria-hidden="true">
              <path d="M15 3h2v26h-2zM6 7h15l5 4-5 4H6zM26 17H11l-5 4 5 4h15z" fill="currentColor" />
            </svg>
            <span>{t("app.name")}</span>
          </Link>
          {/* Filled in by public/branding/branding.css. */}
          <div className="municipality">
            <span className="municipality-logo" />
            <span className="municipality-name" />
          </div>
          <HeaderFold id="menu" face={<MenuFace />}>
            <Navigation />
          </HeaderFold>
          <HeaderFold id="languages" face={signOf(language)} name={`${signOf(language)}: ${t("app.language")}`}>
            <LanguageSwitch />
          </HeaderFold>
        </div>
      </header>
      <NoticeArea />
      <DropAnywhere />
      <BackLink />
      <main id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      {/* A prerendered footer is hydrated in a task of its own, after the content above it. */}
      <Suspense>
        <Footer />
      </Suspense>
    </>
  );
}
