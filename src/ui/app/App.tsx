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
const FormsPage = lazy(() => import("../pages/FormsPage").then((m) => ({ default: m.FormsPage })));
const FormPage = lazy(() => import("../pages/FormPage").then((m) => ({ default: m.FormPage })));
const MethodPage = lazy(() => import("../pages/MethodPage").then((m) => ({ default: m.MethodPage })));

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
        <Route path="/result">
          <ResultPage />
        </Route>
        <Route path="/compare/:forms?">
          {({ forms }) => <ComparePage ids={forms === undefined ? [] : forms.split("+")} />}
        </Route>
        <Route path="/forms">
          <FormsPage />
        </Route>
        <Route path="/forms/:id">{({ id }) => <FormPage key={id} id={id} />}</Route>
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
