import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { type Language, LANGUAGES, SOURCE_LANGUAGE } from "../../i18n/languages";
import { WHOLE_LANGUAGES } from "../../i18n/whole-languages";
import { loadBundle } from "../../i18n/load";
import { createTranslator, type Translator } from "../../i18n/translator";
import { OLDEST_BROWSERS } from "./browsers";
import { Root } from "./Root";
import { fileOf, hasFile, linkFrom, pathOf, type Site, upFrom } from "../kit/site/site";
import { preparePage, SITE_ROUTES, sitePage } from "./site-pages";

/** One page in one language, as written to its file. Texts are already HTML. */
export interface PrerenderedPage {
  readonly route: string;
  readonly language: Language;
  /** Folder of the file below the root folder; "" = the root itself. */
  readonly folder: string;
  /** Relative path from the file to the root folder. */
  readonly up: string;
  readonly html: string;
  readonly title: string;
  readonly description: string;
  /** Name of the component, which is that of its source file; null for the start page. */
  readonly component: string | null;
  /** Links of the head, relative to the file: this page, and the page in every language. */
  readonly canonical: string;
  readonly alternates: readonly { readonly language: string; readonly href: string }[];
  /** The application itself, for its manifest. */
  readonly app: { readonly name: string; readonly shortName: string; readonly description: string };
  /** Message when scripts are disabled. */
  readonly withoutScript: string;
  /** Message when the application does not start. */
  readonly notStarted: string;
}

function plain(html: string): string {
  return html.replace(/<[^>]*>|\u00AD/g, "").trim();
}

/** The description for search engines. Every page has its own text; pages about a single thing name it. */
function descriptionOf({ t, data }: Translator, route: string): string {
  const [, section = "", id] = route.split("/");
  if (section === "") return t("app.description");
  // The test of the built pages finds a page without its text.
  if (id === undefined) return t(`site.about.${section as "forms"}`);
  const channel = data.channels[id];
  if (channel !== undefined) return t("site.about.channel", { name: channel.name, funder: channel.funder });
  const practice = data.practices[id];
  if (practice !== undefined) return t("site.about.example", { title: practice.title });
  return t("site.about.form", { about: data.workForms[id]?.short ?? "" });
}

function siteAt(here: string): Site {
  return { hasPage: (route) => SITE_ROUTES.has(route), here: () => here, at: (path) => path };
}

/** Renders one page in one language, for a file in this folder. */
async function prerenderPage(i18n: Translator, route: string, folder: string): Promise<PrerenderedPage> {
  const { t, language } = i18n;
  const site = siteAt(folder);
  await preparePage(route);
  const html = renderToString(
    <StrictMode>
      <Root first={i18n} site={site} />
    </StrictMode>,
  );
  const heading = /<h1\b[^>]*>(.*?)<\/h1>/s.exec(html)?.[1];
  if (heading === undefined) throw new Error(`${folder || "the root"}: the page has no heading`);
  return {
    route,
    language,
    folder,
    up: upFrom(folder),
    html,
    title: t("app.pageTitle", { page: route === "/" ? t("nav.start") : plain(heading) }),
    description: renderToString(descriptionOf(i18n, route)),
    component: (await sitePage(route)?.load())?.name ?? null,
    canonical: linkFrom(folder, pathOf(site, route, language)),
    alternates: [
      // Search engines do not know our private language tag (nl-x-easy).
      ...WHOLE_LANGUAGES.map((code) => ({ language: code, href: linkFrom(folder, pathOf(site, route, code)) })),
      { language: "x-default", href: linkFrom(folder, route === "/" ? "" : fileOf(route, SOURCE_LANGUAGE)) },
    ],
    app: { name: t("app.name"), shortName: t("site.shortName"), description: t("app.description") },
    withoutScript: t("site.noScript"),
    notStarted: t("site.notStarted", {
      browsers: i18n.format.list(OLDEST_BROWSERS.map(({ name, version }) => `${name} ${version}`)),
    }),
  };
}

/** Texts of the server's page for missing addresses, in every language since any may be requested. */
export interface NotFoundTexts {
  readonly language: Language;
  readonly app: string;
  readonly title: string;
  readonly text: string;
  readonly back: string;
}

/** Texts of the page for addresses that do not exist. */
export async function notFoundTexts(): Promise<readonly NotFoundTexts[]> {
  const all = await Promise.all(WHOLE_LANGUAGES.map(loadBundle));
  return all.map((bundle) => {
    const { t, language } = createTranslator(bundle);
    return {
      language,
      app: renderToString(t("app.name")),
      title: renderToString(t("notFound.title")),
      text: renderToString(t("notFound.text")),
      back: renderToString(t("notFound.back")),
    };
  });
}

/** Renders every page that has a file, in every language; the start page of the first language is also in the root. */
export async function prerender(): Promise<readonly PrerenderedPage[]> {
  const pages: PrerenderedPage[] = [];
  for (const language of LANGUAGES) {
    const i18n = createTranslator(await loadBundle(language));
    if (pages.length === 0) pages.push(await prerenderPage(i18n, "/", ""));
    for (const route of SITE_ROUTES)
      if (hasFile(siteAt(""), route, language)) pages.push(await prerenderPage(i18n, route, fileOf(route, language)));
  }
  return pages;
}
