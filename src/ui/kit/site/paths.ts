import { COMPARE_LIMITS } from "../../../domain/limits";

/** Addresses of the pages within the hash. */
export const paths = {
  start: "/",
  question: (page: string) => `/questions/${page}`,
  /** The same page, returning to the overview afterwards. */
  change: (page: string) => `/questions/${page}/change`,
  check: "/check",
  result: "/result",
  /** The advice, opened at a section. */
  resultSection: (id: string) => `/result/${id}`,
  /** Answers shared by a link. */
  open: (data: string) => `/open/${data}`,
  compare: (forms: readonly string[]) => (forms.length === 0 ? "/compare" : `/compare/${forms.join("+")}`),
  /** All dossiers in this browser. */
  dossiers: "/dossiers",
  /** Answers of several people together. */
  group: "/group",
  /** Scenarios side by side: "original", "trial", or the id of a stored one. */
  compareScenarios: (ids: readonly string[]) => `/compare/scenarios/${ids.join("+")}`,
  /** The original beside stored scenarios, as many as fit. */
  compareWithOriginal: (stored: readonly { readonly id: string }[]) =>
    `/compare/scenarios/${["original", ...stored.slice(0, COMPARE_LIMITS.most - 1).map(({ id }) => id)].join("+")}`,
  forms: "/forms",
  form: (id: string) => `/forms/${id}`,
  knowledge: "/knowledge",
  matrix: "/matrix",
  examples: "/examples",
  example: (id: string) => `/examples/${id}`,
  funding: "/funding",
  channel: (id: string) => `/funding/${id}`,
  networks: "/networks",
  reading: "/reading",
  glossary: "/glossary",
  about: "/about-data",
  accessibility: "/accessibility",
  privacy: "/privacy",
  /** For reporting an error on the page with this address. */
  reportError: (page = "") => `/report-error${page}`,
  /** All questions on paper. */
  paper: "/paper",
  map: "/map",
  method: "/method",
} as const;
