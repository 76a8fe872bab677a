import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/** What a page may load and do: its own files, and nothing else. docs/hosting.md gives the same as a header. */
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

/** The policy as it stands in a page. */
export function policyMeta(): string {
  return meta(policyText());
}

function hashesOf(html: string, tag: string): string {
  return [...html.matchAll(new RegExp(`<${tag}\\b[^>]*>(.*?)</${tag}>`, "gs"))]
    .flatMap(([, text = ""]) => (text === "" ? [] : [createHash("sha256").update(text).digest("base64")]))
    .map((hash) => `'sha256-${hash}'`)
    .join(" ");
}

/** Names the script and the style that stand in a page by hash, in the policy that it has already. */
export function withInlinePolicy(html: string): string {
  const own = (tag: string) => `'self' ${hashesOf(html, tag)}`;
  return html.replace(policyText(), () => policyText({ "script-src": own("script"), "style-src": own("style") }));
}

/** Puts a policy into a page that holds everything itself: its own script and style by hash, workers as blob. */
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

/** Puts the policy into the built page. Only in the build: the development server needs more. */
export const contentSecurityPolicy: Plugin = {
  name: "content-security-policy",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: (html) => html.replace("<head>", () => `<head>\n    ${policyMeta()}`),
  },
};
