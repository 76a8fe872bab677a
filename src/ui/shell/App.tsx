import { Suspense } from "react";
import { Route, Router, Switch } from "wouter";
import type { StartTranslator } from "../../i18n/translator";
import { StartPage } from "../pages/start/StartPage";
import { ErrorBoundary } from "./ErrorBoundary";
import { Layout } from "./Layout";
import { lazyPage } from "../kit/lazy-page";
import type { Site } from "../kit/site/site";
import { SITE_PAGES } from "./site-pages";
import { paths } from "../kit/site/paths";
import { SiteContext, useSiteRouter } from "../kit/site/site-context";
import { Whole } from "../kit/Whole";
import { useStartTranslator, TranslatorContext } from "../kit/hooks/translator-context";

const QuestionsPage = lazyPage(
  () => import("../pages/questions/QuestionsPage"),
  (m) => m.QuestionsPage,
);
const CheckPage = lazyPage(
  () => import("../pages/questions/CheckPage"),
  (m) => m.CheckPage,
);
const ResultPage = lazyPage(
  () => import("../pages/result/ResultPage"),
  (m) => m.ResultPage,
);
const CompareScenariosPage = lazyPage(
  () => import("../pages/compare/CompareScenariosPage"),
  (m) => m.CompareScenariosPage,
);
const ComparePage = lazyPage(
  () => import("../pages/compare/ComparePage"),
  (m) => m.ComparePage,
);
const GroupPage = lazyPage(
  () => import("../pages/group/GroupPage"),
  (m) => m.GroupPage,
);
const DossiersPage = lazyPage(
  () => import("../pages/dossiers/DossiersPage"),
  (m) => m.DossiersPage,
);
const OpenLinkPage = lazyPage(
  () => import("../pages/start/OpenLinkPage"),
  (m) => m.OpenLinkPage,
);
const NotFoundPage = lazyPage(
  () => import("../parts/NotFoundPage"),
  (m) => m.NotFoundPage,
);

function Loading() {
  const { t } = useStartTranslator();
  return (
    <p role="status" className="loading">
      {t("app.loading")}
    </p>
  );
}

function OtherPages() {
  return (
    <Switch>
      <Route path="/questions/:page/:mode?">
        {({ page, mode }) => <QuestionsPage key={page} id={page} changing={mode === "change"} />}
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
      <Route path={paths.dossiers}>
        <DossiersPage />
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

/** The application in one language. */
export function App({ i18n, site }: { readonly i18n: StartTranslator; readonly site: Site }) {
  const { hook, hrefs } = useSiteRouter(site, i18n.language);
  return (
    <TranslatorContext value={i18n}>
      <SiteContext value={site}>
        <ErrorBoundary>
          <Router hook={hook} hrefs={hrefs}>
            {/* A prerendered page starts to work in slices, so that a touch is answered in between. */}
            <Suspense>
              <Layout>
                <Pages />
              </Layout>
            </Suspense>
          </Router>
        </ErrorBoundary>
      </SiteContext>
    </TranslatorContext>
  );
}
