// Takes the place of `png-js` in the browser: our PDFs hold no pictures.

/** Never called. */
export default function PNG(): never {
  throw new Error("PNG pictures are not supported here.");
}
