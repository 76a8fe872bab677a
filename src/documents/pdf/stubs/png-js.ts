// Replaces `png-js` in the browser: our PDFs contain no images.

/** Never called. */
export default function PNG(): never {
  throw new Error("PNG pictures are not supported here.");
}
