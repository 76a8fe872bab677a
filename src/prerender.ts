// Entry of the build that draws the pages with files of their own; runs in Node, when the application is built.
export { notFoundTexts, prerender } from "./ui/shell/prerender";
