import { Suspense } from "react";
import { Route, Router, Switch } from "wouter";
import type { StartWords } from "../../i18n/words";
import { StartPage } from "../pages/StartPage";
import { ErrorBoundary } from "./ErrorBoundary";
import { Layout } from "./Layout";
import styles from "./Layout.module.css";
import { lazyPage } from "./lazy-page";
import type { Site } from "./site";
import { SITE_PAGES } from "./site-pages";
import { SiteContext, useSiteRouter } from "./site-context";
import { Whole } from "./Whole";
import { useStartWords, WordsContext } from "./words-context";

const QuestionPage = lazyPage(
  () => import("../questionnaire/QuestionPage"),
  (m) => m.QuestionPage,
);
const CheckPage = lazyPage(
  () => import("../questionnaire/CheckPage"),
  (m) => m.CheckPage,
);
const ResultPage = lazyPage(
  () => import("../result/ResultPage"),
  (m) => m.ResultPage,
);
const CompareScenariosPage = lazyPage(
  () => import("../compare/CompareScenariosPage"),
  (m) => m.CompareScenariosPage,
);
const ComparePage = lazyPage(
  () => import("../compare/ComparePage"),
  (m) => m.ComparePage,
);
const GroupPage = lazyPage(
  () => import("../group/GroupPage"),
  (m) => m.GroupPage,
);
const OpenLinkPage = lazyPage(
  () => import("../pages/OpenLinkPage"),
  (m) => m.OpenLinkPage,
);
const NotFoundPage = lazyPage(
  () => import("../pages/NotFoundPage"),
  (m) => m.NotFoundPage,
);

/** As tall as the window, so that the footer does not move when the page is there. */
function Loading() {
  const { t } = useStartWords();
  return (
    <p role="status" className={styles.loading}>
      {t("app.loading")}
    </p>
  );
}

function OtherPages() {
  return (
    <Switch>
      <Route path="/questions/:page/:mode?">
        {({ page, mode }) => <QuestionPage key={page} id={page} changing={mode === "change"} />}
      </Route>
      <Route path="/check">
        <CheckPage />
      </Route>
      <Route path="/result/:section?">{({ section }) => <ResultPage section={section} />}</Route>
      <Route path="/compare/scenarios/:ids?">
        {({ ids }) => <CompareScenariosPage ids={ids === undefined ? [] : ids.split("+")} />}
      </Route>
      <Route path="/compare/:forms?">
        {({ forms }) => <ComparePage ids={forms === undefined ? [] : forms.split("+")} />}
      </Route>
      <Route path="/group">
        <GroupPage />
      </Route>
      <Route path="/open/:data">{({ data }) => <OpenLinkPage key={data} data={data} />}</Route>
      {SITE_PAGES.map(({ path, draw }) => (
        <Route key={path} path={path}>
          {draw}
        </Route>
      ))}
      <Route>
        <NotFoundPage />
      </Route>
    </Switch>
  );
}

function Pages() {
  return (
    <Suspense fallback={<Loading />}>
      <Switch>
        <Route path="/">
          <StartPage />
        </Route>
        <Route>
          <Whole>
            <OtherPages />
          </Whole>
        </Route>
      </Switch>
    </Suspense>
  );
}

interface Props {
  readonly words: StartWords;
  readonly site: Site;
}

/** The application in one language. */
export function App({ words, site }: Props) {
  const { hook, hrefs } = useSiteRouter(site, words.language);
  return (
    <WordsContext value={words}>
      <SiteContext value={site}>
        <ErrorBoundary>
          <Router hook={hook} hrefs={hrefs}>
            <Layout>
              <Pages />
            </Layout>
          </Router>
        </ErrorBoundary>
      </SiteContext>
    </WordsContext>
  );
}
