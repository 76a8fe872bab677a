import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/** What a page may load and do: its own files, and nothing else. docs/hosting.md has the same as a header. */
const POLICY = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "font-src": "'self'",
  "img-src": "'self' data: blob:",
  "connect-src": "'self'",
  "worker-src": "'self'",
  "manifest-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "require-trusted-types-for": "'script'",
  "trusted-types": "default",
} as const;

type Directive = keyof typeof POLICY;

/** The policy as one line; `changes` replaces sources. */
export function policyText(changes: Partial<Record<Directive, string>> = {}): string {
  return Object.entries({ ...POLICY, ...changes })
    .map((entry) => entry.join(" "))
    .join("; ");
}

function meta(content: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${content}">`;
}

/** The policy as a meta element. */
export function policyMeta(): string {
  return meta(policyText());
}

function hashesOf(html: string, tag: string): string {
  return [...html.matchAll(new RegExp(`<${tag}\\b[^>]*>(.*?)</${tag}>`, "gs"))]
    .flatMap(([, text = ""]) => (text === "" ? [] : [createHash("sha256").update(text).digest("base64")]))
    .map((hash) => `'sha256-${hash}'`)
    .join(" ");
}

/** Adds hashes of a page's inline script and style to its policy. */
export function withInlinePolicy(html: string): string {
  const own = (tag: string) => `'self' ${hashesOf(html, tag)}`;
  return html.replace(policyText(), () => policyText({ "script-src": own("script"), "style-src": own("style") }));
}

/** Adds a policy to a self-contained page: its own script and style by hash, workers as blobs. */
export function withOwnPolicy(html: string): string {
  const policy = policyText({
    "script-src": hashesOf(html, "script"),
    "style-src": hashesOf(html, "style"),
    "font-src": "data:",
    "img-src": "data: blob:",
    "connect-src": "data:",
    "worker-src": "blob:",
    "manifest-src": "'none'",
  });
  return html.replace("<head>", () => `<head>\n    ${meta(policy)}`);
}

/** Adds the policy to the built page. Only in the build: the development server needs more. */
export const contentSecurityPolicy: Plugin = {
  name: "content-security-policy",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: (html) => html.replace("<head>", () => `<head>\n    ${policyMeta()}`),
  },
};
