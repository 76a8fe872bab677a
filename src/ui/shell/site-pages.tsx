import type { ReactNode } from "react";
import { core, loadMaps, loadMunicipalities } from "../../store/app";
import { type LazyPage, lazyPage } from "../kit/lazy-page";
import { paths } from "../kit/site/paths";

const FormsPage = lazyPage(
  () => import("../pages/knowledge/forms/FormsPage"),
  (m) => m.FormsPage,
);
const FormPage = lazyPage(
  () => import("../pages/knowledge/forms/FormPage"),
  (m) => m.FormPage,
);
const MapPage = lazyPage(
  () => import("../pages/map/MapPage"),
  (m) => m.MapPage,
);
const MethodPage = lazyPage(
  () => import("../pages/knowledge/MethodPage"),
  (m) => m.MethodPage,
);
const KnowledgePage = lazyPage(
  () => import("../pages/knowledge/KnowledgePage"),
  (m) => m.KnowledgePage,
);
const MatrixPage = lazyPage(
  () => import("../pages/knowledge/matrix/MatrixPage"),
  (m) => m.MatrixPage,
);
const ExamplesPage = lazyPage(
  () => import("../pages/knowledge/examples/ExamplesPage"),
  (m) => m.ExamplesPage,
);
const ExamplePage = lazyPage(
  () => import("../pages/knowledge/examples/ExamplePage"),
  (m) => m.ExamplePage,
);
const FundingPage = lazyPage(
  () => import("../pages/knowledge/funding/FundingPage"),
  (m) => m.FundingPage,
);
const ChannelPage = lazyPage(
  () => import("../pages/knowledge/funding/ChannelPage"),
  (m) => m.ChannelPage,
);
const NetworksPage = lazyPage(
  () => import("../pages/knowledge/NetworksPage"),
  (m) => m.NetworksPage,
);
const ReadingPage = lazyPage(
  () => import("../pages/knowledge/ReadingPage"),
  (m) => m.ReadingPage,
);
const GlossaryPage = lazyPage(
  () => import("../pages/knowledge/GlossaryPage"),
  (m) => m.GlossaryPage,
);
const AboutDataPage = lazyPage(
  () => import("../pages/knowledge/AboutDataPage"),
  (m) => m.AboutDataPage,
);
const AccessibilityPage = lazyPage(
  () => import("../pages/knowledge/AccessibilityPage"),
  (m) => m.AccessibilityPage,
);
const PaperPage = lazyPage(
  () => import("../pages/questions/PaperPage"),
  (m) => m.PaperPage,
);
const PrivacyPage = lazyPage(
  () => import("../pages/knowledge/PrivacyPage"),
  (m) => m.PrivacyPage,
);
const ReportErrorPage = lazyPage(
  () => import("../pages/knowledge/ReportErrorPage"),
  (m) => m.ReportErrorPage,
);

/** A page, or one page for each of many things, with its own file in every language. */
interface SitePage {
  /** Address pattern. */
  readonly path: string;
  /** All its addresses. */
  readonly routes: readonly string[];
  readonly draw: (params: Readonly<Record<string, string | undefined>>) => ReactNode;
  readonly load: () => Promise<{ readonly name: string }>;
  /** Loaders of the facts that it shows from separate files. */
  readonly needs: readonly (() => Promise<unknown>)[];
}

type Needs = readonly (() => Promise<unknown>)[];

function single(path: string, Page: LazyPage<object>, ...needs: Needs): SitePage {
  return { path, routes: [path], draw: () => <Page />, load: Page.load, needs };
}

function each(
  pathTo: (id: string) => string,
  ids: readonly string[],
  Page: LazyPage<{ readonly id: string }>,
  ...needs: Needs
): SitePage {
  return {
    path: pathTo(":id"),
    routes: ids.map(pathTo),
    draw: ({ id = "" }) => <Page key={id} id={id} />,
    load: Page.load,
    needs,
  };
}

/** Pages that are read without the advice. Each is prerendered, for somebody who filled in nothing. */
export const SITE_PAGES: readonly SitePage[] = [
  single(paths.forms, FormsPage),
  each(
    paths.form,
    core.workForms.map(({ id }) => id),
    FormPage,
    loadMunicipalities,
  ),
  single(paths.knowledge, KnowledgePage),
  single(paths.matrix, MatrixPage),
  single(paths.examples, ExamplesPage, loadMunicipalities),
  each(paths.example, core.practiceIds, ExamplePage, loadMunicipalities),
  single(paths.map, MapPage, loadMaps),
  single(paths.funding, FundingPage),
  each(paths.channel, core.channelIds, ChannelPage),
  single(paths.networks, NetworksPage),
  single(paths.reading, ReadingPage),
  single(paths.glossary, GlossaryPage),
  single(paths.method, MethodPage),
  single(paths.about, AboutDataPage),
  single(paths.accessibility, AccessibilityPage),
  single(paths.privacy, PrivacyPage),
  single(paths.paper, PaperPage),
  {
    path: `${paths.reportError()}/*?`,
    // With another page's address appended, it is a page of that visit only.
    routes: [paths.reportError()],
    draw: ({ "*": page = "" }) => <ReportErrorPage key={page} page={page} />,
    load: ReportErrorPage.load,
    needs: [],
  },
];

/** Addresses of all pages with their own files. */
export const SITE_ROUTES: ReadonlySet<string> = new Set([paths.start, ...SITE_PAGES.flatMap(({ routes }) => routes)]);

/**
 * The page with this address; undefined for the start page, whose code is always loaded, and for pages without a file.
 */
export function sitePage(route: string): SitePage | undefined {
  return SITE_PAGES.find(({ routes }) => routes.includes(route));
}

/** Loads what a page needs, so that its first rendering is complete. The page itself retries failures. */
export async function preparePage(route: string): Promise<readonly unknown[]> {
  const page = sitePage(route);
  if (page === undefined) return [];
  return Promise.all([page.load(), ...page.needs.map((need) => need())].map((one) => one.catch(() => null)));
}
