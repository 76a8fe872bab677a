/** Addresses of the pages, inside the hash. */
export const paths = {
  start: "/",
  question: (page: string) => `/questions/${page}`,
  /** The same page, coming back to the overview afterwards. */
  change: (page: string) => `/questions/${page}/change`,
  check: "/check",
  result: "/result",
  compare: (forms: readonly string[]) => (forms.length === 0 ? "/compare" : `/compare/${forms.join("+")}`),
  forms: "/forms",
  form: (id: string) => `/forms/${id}`,
  method: "/method",
} as const;
