import { isWholeLanguage, type Language, LANGUAGES, SOURCE_LANGUAGE } from "../../../i18n/languages";

/** Where the application is served: one document for everything, or a folder with a file per page and language. */
export interface Site {
  /** Whether a page has its own files; other pages are behind the hash of the start page. */
  readonly hasPage: (route: string) => boolean;
  /** Path of the open document below the root folder, with its hash: "fr/forms/jumelage/", "#/result". */
  readonly here: () => string;
  /** Address of a path below the root folder. */
  readonly at: (path: string) => string;
}

/** A page in a language; null = the address has no language. */
interface SitePlace {
  readonly route: string;
  readonly language: Language | null;
}

/** The language whose start page is the root of the site. */
const FIRST: Language = SOURCE_LANGUAGE;

/** Tracking parameters that mail programs and chats append to links. */
const FOLLOWING = /[?&](?:utm_\w+|fbclid|gclid|mc_[ce]id)=.*$/;

/** Characters after an address that do not belong to it. */
const TAIL = /[^\w/-]+$/;

/** Characters that none of our addresses contain, encoded or not: spaces, line breaks, non-ASCII letters and signs. */
const FOREIGN = /(?:%[89a-f][\da-f]|[^!-~])+/gi;

/** Decodes percent-encoded ASCII; never throws, unlike decodeURIComponent. */
function plain(text: string): string {
  return text.replace(/%([0-7][\da-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** The original address in a hash that may have been encoded once or twice, extended or wrapped. */
function addressIn(hash: string): string {
  const address = plain(plain(hash)).replace(FOREIGN, "").replace(FOLLOWING, "").replace(TAIL, "");
  return address.startsWith("open/") ? `/${address}` : address;
}

/** Page and language of a path below the root folder. A hash counts if it is an address ("#/result"). */
export function placeOf(here: string): SitePlace {
  const [beforeHash = "", hash = ""] = here.split(/#(.*)/s);
  const [path = ""] = beforeHash.split("?");
  const parts = path.split("/").filter((part) => part !== "" && part !== "index.html");
  const language = LANGUAGES.find((code) => code === parts[0]) ?? null;
  const address = addressIn(hash);
  const route = address.startsWith("/") ? address : `/${parts.slice(language === null ? 0 : 1).join("/")}`;
  return { route, language };
}

/** Whether a page has a file in a language: overlay languages only have one for the start page. */
export function hasFile(site: Site, route: string, language: Language): boolean {
  return site.hasPage(route) && (route === "/" || isWholeLanguage(language));
}

/** Path of a page below the root folder. */
export function pathOf(site: Site, route: string, language: Language): string {
  if (!hasFile(site, route, language)) return `#${route}`;
  return route === "/" && language === FIRST ? "" : fileOf(route, language);
}

/** Path of the folder with the file of a page in one language. */
export function fileOf(route: string, language: Language): string {
  return `${language}${route === "/" ? "" : route}/`;
}

/** Path that opens a page in a language, regardless of the language chosen before. */
export function translationOf(site: Site, route: string, language: Language): string {
  if (hasFile(site, route, language)) return fileOf(route, language);
  return site.hasPage("/") ? `${language}/#${route}` : `#${route}`;
}

/** Relative path from the open document to the root folder: "../" per folder. */
export function upFrom(here: string): string {
  const [path = ""] = here.split(/[?#]/);
  return "../".repeat(path.split("/").length - 1);
}

/** A path below the root folder as a link in the open document. */
export function linkFrom(here: string, path: string): string {
  return `${upFrom(here)}${path}` || "./";
}

/** Everything in one document: the page is in the hash. */
function oneDocument(location: Location): Site {
  return {
    hasPage: () => false,
    here: () => location.hash,
    at: (path) => new URL(path, location.href).href,
  };
}

/** The site of a document, whose root is in `data-base` if prerendered; `pages` are routes with their own files. */
export function siteOf(page: Document, pages: ReadonlySet<string>): Site {
  const { location } = page;
  const { base } = page.documentElement.dataset;
  if (base === undefined) return oneDocument(location);
  const root = new URL(base, location.href);
  root.search = "";
  root.hash = "";
  return {
    hasPage: (route) => pages.has(route),
    here: () => `${location.pathname.slice(root.pathname.length)}${location.hash}`,
    at: (path) => new URL(path, root).href,
  };
}
