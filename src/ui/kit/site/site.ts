import { isWholeLanguage, type Language, LANGUAGES, SOURCE_LANGUAGE } from "../../../i18n/languages";

/** Where the application is open: one document for everything, or a folder with a file for each page and language. */
export interface Site {
  /** Whether a page has files of its own; the other pages live behind the hash of the first one. */
  readonly hasPage: (route: string) => boolean;
  /** The open document as path below the root folder, with its hash: "fr/forms/jumelage/", "#/result". */
  readonly here: () => string;
  /** Address of a path below the root folder. */
  readonly at: (path: string) => string;
}

/** A page in a language; null = the address does not say which. */
interface SitePlace {
  readonly route: string;
  readonly language: Language | null;
}

/** Languages whose start page is the root of the site. */
const FIRST: Language = SOURCE_LANGUAGE;

/** What mail programs and chats put after a link to follow their readers. */
const FOLLOWING = /[?&](?:utm_\w+|fbclid|gclid|mc_[ce]id)=.*$/;

/** Signs behind an address that are none of it. */
const TAIL = /[^\w/-]+$/;

/** What stands in no address of ours, encoded or not: spaces, line breaks, letters and signs beyond ASCII. */
const FOREIGN = /(?:%[89a-f][\da-f]|[^!-~])+/gi;

/** A text in which the signs of ASCII are encoded no longer; never throws, as decodeURIComponent does. */
function plain(text: string): string {
  return text.replace(/%([0-7][\da-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** The address in a hash as it was written, whatever brought it here encoded, once or twice, lengthened or wrapped. */
function addressIn(hash: string): string {
  const address = plain(plain(hash)).replace(FOREIGN, "").replace(FOLLOWING, "").replace(TAIL, "");
  return address.startsWith("open/") ? `/${address}` : address;
}

/** Page and language of a path below the root folder. A hash counts when it is an address ("#/result"). */
export function placeOf(here: string): SitePlace {
  const [beforeHash = "", hash = ""] = here.split(/#(.*)/s);
  const [path = ""] = beforeHash.split("?");
  const parts = path.split("/").filter((part) => part !== "" && part !== "index.html");
  const language = LANGUAGES.find((code) => code === parts[0]) ?? null;
  const address = addressIn(hash);
  const route = address.startsWith("/") ? address : `/${parts.slice(language === null ? 0 : 1).join("/")}`;
  return { route, language };
}

/** Whether a page has a file in a language: one that is laid over another has that of the start page alone. */
export function hasFile(site: Site, route: string, language: Language): boolean {
  return site.hasPage(route) && (route === "/" || isWholeLanguage(language));
}

/** Path of a page below the root folder. */
export function pathOf(site: Site, route: string, language: Language): string {
  if (!hasFile(site, route, language)) return `#${route}`;
  return route === "/" && language === FIRST ? "" : fileOf(route, language);
}

/** Path of the folder that holds the file of a page in one language. */
export function fileOf(route: string, language: Language): string {
  return `${language}${route === "/" ? "" : route}/`;
}

/** Path that opens a page in a language, whatever language was chosen before. */
export function translationOf(site: Site, route: string, language: Language): string {
  if (hasFile(site, route, language)) return fileOf(route, language);
  return site.hasPage("/") ? `${language}/#${route}` : `#${route}`;
}

/** What leads from the open document to the root folder: "../" for every folder it is in. */
export function upFrom(here: string): string {
  const [path = ""] = here.split(/[?#]/);
  return "../".repeat(path.split("/").length - 1);
}

/** A path below the root folder as link in the open document. */
export function linkFrom(here: string, path: string): string {
  return `${upFrom(here)}${path}` || "./";
}

/** Everything in one document: the page stands in the hash. */
function oneDocument(location: Location): Site {
  return {
    hasPage: () => false,
    here: () => location.hash,
    at: (path) => new URL(path, location.href).href,
  };
}

/**
 * The site that a document belongs to: prerendered documents tell in `data-base` where their root folder is.
 * @param pages routes that have files of their own.
 */
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
