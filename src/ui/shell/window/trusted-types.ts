interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
}

/**
 * Default Trusted Types policy: scripts and workers only from this origin, and text never becomes a script. Browsers
 * without Trusted Types also ignore the rule in the page's Content-Security-Policy.
 */
export function installTrustedTypes(page: Window): void {
  const factory = (page as Window & { readonly trustedTypes?: PolicyFactory }).trustedTypes;
  factory?.createPolicy("default", {
    createScriptURL(url) {
      const { origin, protocol } = new URL(url, page.location.href);
      if (origin === page.location.origin) return url;
      // The single file on disk has no origin; its workers are its own blobs, and its policy allows nothing else.
      if (protocol === "blob:" && page.location.protocol === "file:") return url;
      throw new TypeError(`not a script of ours: ${url}`);
    },
  });
}
