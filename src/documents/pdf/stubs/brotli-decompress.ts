// Replaces `brotli/decompress.js` in the browser: fontkit needs it for WOFF2 only, and our PDF fonts are TrueType.

/** Never called. */
export default function decompress(): never {
  throw new Error("WOFF2 fonts are not supported here.");
}
