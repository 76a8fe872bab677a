interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
}

/**
 * Default Trusted Types policy: a script or worker may come from this origin alone, and text never becomes a script.
 * Browsers without Trusted Types ignore the rule in the page's Content-Security-Policy as well.
 */
export function installTrustedTypes(page: Window): void {
  const factory = (page as Window & { readonly trustedTypes?: PolicyFactory }).trustedTypes;
  factory?.createPolicy("default", {
    createScriptURL(url) {
      if (new URL(url, page.location.href).origin === page.location.origin) return url;
      throw new TypeError(`not a script of ours: ${url}`);
    },
  });
}
