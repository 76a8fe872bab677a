/**
 * The oldest browsers in which everything works, by name and major version: the first with `light-dark()`. The build
 * targets them for style sheets, and a page that fails to start names them.
 */
export const OLDEST_BROWSERS = [
  { name: "Chrome", version: "123" },
  { name: "Edge", version: "123" },
  { name: "Firefox", version: "120" },
  { name: "Safari", version: "17.5" },
] as const;
