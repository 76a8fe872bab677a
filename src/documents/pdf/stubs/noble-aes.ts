// Replaces `@noble/ciphers/aes` in the browser: our PDFs are not encrypted.

function unsupported(): never {
  throw new Error("Encrypted PDFs are not supported here.");
}

/** Never called. */
export const cbc = unsupported;
/** Never called. */
export const ecb = unsupported;
