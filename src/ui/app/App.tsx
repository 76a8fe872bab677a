import { lazy, Suspense } from "react";
import { Route, Router, Switch } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import type { Words } from "../../i18n/words";
import { NotFoundPage } from "../pages/NotFoundPage";
import { StartPage } from "../pages/StartPage";
import { ErrorBoundary } from "./ErrorBoundary";
import { Layout } from "./Layout";
import { useWords, WordsContext } from "./words-context";

const QuestionPage = lazy(() => import("../questionnaire/QuestionPage").then((m) => ({ default: m.QuestionPage })));
const CheckPage = lazy(() => import("../questionnaire/CheckPage").then((m) => ({ default: m.CheckPage })));
const ResultPage = lazy(() => import("../result/ResultPage").then((m) => ({ default: m.ResultPage })));
const ComparePage = lazy(() => import("../pages/ComparePage").then((m) => ({ default: m.ComparePage })));
const GroupPage = lazy(() => import("../group/GroupPage").then((m) => ({ default: m.GroupPage })));
const FormsPage = lazy(() => import("../pages/FormsPage").then((m) => ({ default: m.FormsPage })));
const FormPage = lazy(() => import("../pages/FormPage").then((m) => ({ default: m.FormPage })));
const OpenLinkPage = lazy(() => import("../pages/OpenLinkPage").then((m) => ({ default: m.OpenLinkPage })));
const MapPage = lazy(() => import("../map/MapPage").then((m) => ({ default: m.MapPage })));
const MethodPage = lazy(() => import("../pages/MethodPage").then((m) => ({ default: m.MethodPage })));
const KnowledgePage = lazy(() => import("../browse/KnowledgePage").then((m) => ({ default: m.KnowledgePage })));
const MatrixPage = lazy(() => import("../browse/MatrixPage").then((m) => ({ default: m.MatrixPage })));
const ExamplesPage = lazy(() => import("../browse/ExamplesPage").then((m) => ({ default: m.ExamplesPage })));
const ExamplePage = lazy(() => import("../browse/ExamplePage").then((m) => ({ default: m.ExamplePage })));
const FundingPage = lazy(() => import("../browse/FundingPage").then((m) => ({ default: m.FundingPage })));
const ChannelPage = lazy(() => import("../browse/ChannelPage").then((m) => ({ default: m.ChannelPage })));
const NetworksPage = lazy(() => import("../browse/NetworksPage").then((m) => ({ default: m.NetworksPage })));
const ReadingPage = lazy(() => import("../browse/ReadingPage").then((m) => ({ default: m.ReadingPage })));
const GlossaryPage = lazy(() => import("../browse/GlossaryPage").then((m) => ({ default: m.GlossaryPage })));
const AboutDataPage = lazy(() => import("../browse/AboutDataPage").then((m) => ({ default: m.AboutDataPage })));
const AccessibilityPage = lazy(() =>
  import("../browse/AccessibilityPage").then((m) => ({ default: m.AccessibilityPage })),
);
const ReportErrorPage = lazy(() => import("../browse/ReportErrorPage").then((m) => ({ default: m.ReportErrorPage })));

/** Pages that tell what is known, apart from the advice. */
const KNOWLEDGE = [
  { path: "/knowledge", Page: KnowledgePage },
  { path: "/matrix", Page: MatrixPage },
  { path: "/examples", Page: ExamplesPage },
  { path: "/funding", Page: FundingPage },
  { path: "/networks", Page: NetworksPage },
  { path: "/reading", Page: ReadingPage },
  { path: "/glossary", Page: GlossaryPage },
  { path: "/about-data", Page: AboutDataPage },
  { path: "/accessibility", Page: AccessibilityPage },
] as const;

function Pages() {
  const { t } = useWords();
  return (
    <Suspense fallback={<p role="status">{t("app.loading")}</p>}>
      <Switch>
        <Route path="/">
          <StartPage />
        </Route>
        <Route path="/questions/:page/:mode?">
          {({ page, mode }) => <QuestionPage key={page} id={page} changing={mode === "change"} />}
        </Route>
        <Route path="/check">
          <CheckPage />
        </Route>
        <Route path="/result/:section?">{({ section }) => <ResultPage section={section} />}</Route>
        <Route path="/compare/:forms?">
          {({ forms }) => <ComparePage ids={forms === undefined ? [] : forms.split("+")} />}
        </Route>
        <Route path="/group">
          <GroupPage />
        </Route>
        <Route path="/forms">
          <FormsPage />
        </Route>
        <Route path="/forms/:id">{({ id }) => <FormPage key={id} id={id} />}</Route>
        <Route path="/open/:data">{({ data }) => <OpenLinkPage key={data} data={data} />}</Route>
        {KNOWLEDGE.map(({ path, Page }) => (
          <Route key={path} path={path}>
            <Page />
          </Route>
        ))}
        <Route path="/examples/:id">{({ id }) => <ExamplePage key={id} id={id} />}</Route>
        <Route path="/funding/:id">{({ id }) => <ChannelPage key={id} id={id} />}</Route>
        <Route path="/report-error/*?">{({ "*": page = "" }) => <ReportErrorPage key={page} page={page} />}</Route>
        <Route path="/map">
          <MapPage />
        </Route>
        <Route path="/method">
          <MethodPage />
        </Route>
        <Route>
          <NotFoundPage />
        </Route>
      </Switch>
    </Suspense>
  );
}

/** The application in one language, with its pages behind the hash. */
export function App({ words }: { readonly words: Words }) {
  return (
    <WordsContext value={words}>
      <ErrorBoundary>
        <Router hook={useHashLocation}>
          <Layout>
            <Pages />
          </Layout>
        </Router>
      </ErrorBoundary>
    </WordsContext>
  );
}
