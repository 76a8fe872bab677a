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

/** One page in one language, as it stands in its file. Texts are HTML already. */
export interface PrerenderedPage {
  readonly route: string;
  readonly language: Language;
  /** Folder of the file below the root folder; "" = the root itself. */
  readonly folder: string;
  /** From the file to the root folder. */
  readonly up: string;
  readonly html: string;
  readonly title: string;
  readonly description: string;
  /** Name of the component, which is that of its source file; null for the start page. */
  readonly component: string | null;
  /** Links of the head, from the file: this page, and the page in every language. */
  readonly canonical: string;
  readonly alternates: readonly { readonly language: string; readonly href: string }[];
  /** The application itself, for its manifest. */
  readonly app: { readonly name: string; readonly shortName: string; readonly description: string };
  /** Said where scripts do not run. */
  readonly withoutScript: string;
  /** Said where the application does not start. */
  readonly notStarted: string;
}

/** Longest description, in characters: search engines show no more. */
const DESCRIPTION = 160;
/** A shorter paragraph says too little to describe a page. */
const SHORT = 50;

function plain(html: string): string {
  return html.replace(/<[^>]*>/g, "").trim();
}

function shorten(text: string): string {
  if (text.length <= DESCRIPTION) return text;
  return `${text.slice(0, text.lastIndexOf(" ", DESCRIPTION - 1)).replace(/[\s,;:.]+$/, "")}…`;
}

/** First paragraph that says enough. */
function descriptionOf(html: string): string {
  const after = html.slice(html.indexOf("</h1>"));
  const texts = [...after.matchAll(/<(p|li|dd)\b[^>]*>(.*?)<\/\1>/gs)].map(([, , text = ""]) => plain(text));
  return shorten(texts.find((text) => text.length >= SHORT) ?? texts[0] ?? "");
}

function siteAt(here: string): Site {
  return { hasPage: (route) => SITE_ROUTES.has(route), here: () => here, at: (path) => path };
}

/** Draws one page in one language. `folder` is where its file will be. */
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
    description: descriptionOf(html),
    component: (await sitePage(route)?.load())?.name ?? null,
    canonical: linkFrom(folder, pathOf(site, route, language)),
    alternates: [
      // Search engines know no language with a part of our own (nl-x-easy).
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

/** Draws every page that has a file, in every language; the start page of the first language stands in the root too. */
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
