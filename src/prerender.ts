// Build entry that prerenders the pages with their own files; runs in Node.
export { notFoundTexts, prerender } from "./ui/shell/prerender";
