// Entry of the build that draws the pages with files of their own; runs in Node, when the application is built.
export { prerender } from "./ui/shell/prerender";
