/**
 * The oldest browsers in which everything works, by name and major version: the first that know `light-dark()`. The
 * build writes style sheets for them, and a page that does not start names them.
 */
export const OLDEST_BROWSERS = [
  { name: "Chrome", version: "123" },
  { name: "Edge", version: "123" },
  { name: "Firefox", version: "120" },
  { name: "Safari", version: "17.5" },
] as const;
