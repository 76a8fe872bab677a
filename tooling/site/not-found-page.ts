import { LANGUAGES } from "../../src/i18n/languages";
import type { NotFoundTexts } from "../../src/ui/shell/prerender";
import { policyMeta, withInlinePolicy } from "./policy";

/**
 * The page's script: mail and chat programs send the "#" of a link as "%23", so that its address reaches the server;
 * such a link is opened as intended. The links to the start page are corrected if the address reveals the root folder.
 */
const SCRIPT = `
const [folder, page] = location.pathname.split(/%23(.*)/is);
if (page !== undefined) location.replace(folder + "#" + page + location.hash);
const [root, inside] = location.pathname.split(/\\/(?:${LANGUAGES.join("|")})\\/(.*)/s);
if (inside !== undefined) for (const link of document.links) link.href = root + "/";
`;

const OWN_STYLE = "main{margin:auto;padding:var(--s6) var(--s4)}";

function section({ language, title, text, back }: NotFoundTexts, first: boolean): string {
  const heading = first ? "h1" : "h2";
  return `<section lang="${language}">
      <${heading}>${title}</${heading}>
      <p>${text}</p>
      <p><a href="./">${back}</a></p>
    </section>`;
}

/**
 * The server's page for missing addresses in any folder (`404.html`): self-contained, with the same message in every
 * language.
 */
export function notFoundPage(texts: readonly NotFoundTexts[], style: string): string {
  const [first] = texts;
  return withInlinePolicy(`<!doctype html>
<html lang="${first?.language}">
  <head>
    <meta charset="utf-8" />
    ${policyMeta()}
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    <meta name="robots" content="noindex" />
    <title>${first?.title} – ${first?.app}</title>
    <style>${style}${OWN_STYLE}</style>
  </head>
  <body>
    <main class="prose stack">
    ${texts.map((one) => section(one, one === first)).join("\n    ")}
    </main>
    <script>${SCRIPT}</script>
  </body>
</html>
`);
}
