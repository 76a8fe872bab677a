import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { manifestIn } from "../../tooling/site/manifest";
import { policyText } from "../../tooling/site/policy";
import { fileOfPage, replaceOnce, stylesOf } from "../../tooling/site/write-pages";
import { i18n } from "../../tooling/support/words";

const font = (name: string) => [`src/ui/fonts/${name}.woff2`, { file: `assets/${name}-x.woff2` }] as const;
const manifest = {
  "index.html": { file: "assets/index.js", css: ["assets/index.css"], imports: ["_shared"] },
  _shared: { file: "assets/shared.js", css: ["assets/shared.css"], imports: ["index.html"] },
  _list: { file: "assets/list.js", imports: ["_shared"] },
  "src/ui/pages/FormPage.tsx": {
    file: "assets/FormPage.js",
    css: ["assets/FormPage.css"],
    imports: ["index.html", "_shared", "_list"],
  },
  "virtual:texts/fr": { file: "assets/fr.js" },
  ...Object.fromEntries(["inter-400", "inter-600", "overpass-700", "overpass-800"].map(font)),
};
const TEMPLATE = `<!doctype html>
<html lang="nl">
  <head>
    <meta
      name="description"
      content="Welke?"
    />
    <title>Wegwijzer</title>
    <link rel="manifest" href="./manifest.webmanifest" />
    <meta http-equiv="Content-Security-Policy" content="${policyText()}">
    <script src="./boot.js"></script>
    <script type="module" crossorigin src="./assets/index.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index.css">
    <link rel="stylesheet" href="./branding/branding.css" />
  </head>
  <body>
    <noscript
      >Zet aan.</noscript
    >
    <div id="app"></div>
  </body>
</html>`;
const page = {
  route: "/forms/jumelage",
  language: "fr",
  folder: "fr/forms/jumelage/",
  up: "../../../",
  html: '<h1>Jumelage</h1><p>href="./x" $&</p>',
  title: "Jumelage – Boussole",
  description: "Une &quot;amitié&quot;.",
  component: "FormPage",
  canonical: "../../../fr/forms/jumelage/",
  alternates: [{ language: "nl", href: "../../../nl/forms/jumelage/" }],
  app: { name: "Boussole", shortName: "Boussole", description: "Quelle coopération ?" },
  withoutScript: "JavaScript",
  notStarted: "Does not start",
} as const;

/** What stands in the built files. */
const read = (file: string) =>
  file === "boot.js" ? "// why\nboot();\n" : `.${file.replaceAll(/\W/g, "-")}{background:url(./a.svg)}`;
const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

describe("the manifest", () => {
  it("has the texts and the start page of its language, and the id and icons of the application", () => {
    const source = readFileSync(join(import.meta.dirname, "../../public/manifest.webmanifest"), "utf8");
    const dutch = JSON.parse(source) as Record<string, unknown>;
    expect(JSON.parse(manifestIn("fr", source, page.app))).toEqual({
      ...dutch,
      name: "Boussole",
      short_name: "Boussole",
      description: "Quelle coopération ?",
      lang: "fr",
      start_url: "fr/",
    });
    expect(dutch["start_url"]).toBe(".");
  });

  it("says in Dutch what the texts say", () => {
    const source = readFileSync(join(import.meta.dirname, "../../public/manifest.webmanifest"), "utf8");
    const { t } = i18n;
    expect(JSON.parse(source)).toMatchObject({ name: t("app.name"), short_name: t("site.shortName") });
  });
});

describe("replaceOnce", () => {
  it("refuses what is not there, or there twice", () => {
    expect(replaceOnce("a b", "b", "$&")).toBe("a $&");
    expect(() => replaceOnce("a", "b", "c")).toThrow(/exactly once/);
    expect(() => replaceOnce("b b", "b", "c")).toThrow(/exactly once/);
  });
});

describe("stylesOf", () => {
  it("follows imports, each style sheet once, also in a circle", () => {
    expect(stylesOf(manifest, "src/ui/pages/FormPage.tsx")).toEqual([
      "assets/shared.css",
      "assets/index.css",
      "assets/FormPage.css",
    ]);
  });
});

describe("fileOfPage", () => {
  const html = fileOfPage(TEMPLATE, page, manifest, read);

  it("has the page, its language, its own head, and links from where it is", () => {
    expect(html).toContain('<html lang="fr" data-base="../../../" data-page="/forms/jumelage">');
    expect(html).toContain("<title>Jumelage – Boussole</title>");
    expect(html).toContain('<meta name="description" content="Une &quot;amitié&quot;." />');
    expect(html).toContain('<link rel="alternate" hreflang="nl" href="../../../nl/forms/jumelage/" />');
    expect(html).toContain('<link rel="manifest" href="../../../manifest-fr.webmanifest" />');
    expect(html).toContain('<noscript><p class="no-script">JavaScript</p></noscript>');
  });

  it("keeps its application in a template, to be fetched when the page has been painted", () => {
    const application = /<template id="application">(.*?)<\/template>/s.exec(html)?.[1] ?? "";
    const files = (tag: string) =>
      [...application.matchAll(new RegExp(`${tag} href="([^"]*)"`, "g"))].map(([, x]) => x);
    // The entry first: `boot.js` imports it.
    expect(files('<link rel="modulepreload" crossorigin')).toEqual(
      ["index", "shared", "list", "FormPage", "fr"].map((name) => `../../../assets/${name}.js`),
    );
    // What the page holds already is not fetched: a style sheet that is switched off.
    expect(files('<link rel="stylesheet" crossorigin disabled')).toEqual(
      ["shared", "index", "FormPage"].map((name) => `../../../assets/${name}.css`),
    );
    expect(html.split(application).join("")).not.toMatch(/type="module"|modulepreload/);
    expect(html.indexOf(application)).toBeLessThan(html.indexOf("<script>boot();"));
  });

  it("preloads the fonts of its first lines", () => {
    const fonts = [...html.matchAll(/<link rel="preload" as="font" type="font\/woff2" crossorigin href="([^"]*)"/g)];
    expect(fonts.map(([, file]) => file)).toEqual(
      ["inter-400", "inter-600", "overpass-700", "overpass-800"].map((name) => `../../../assets/${name}-x.woff2`),
    );
  });

  it("leaves the page itself as it was drawn", () => {
    expect(html).toContain(`<div id="app">${page.html}</div>`);
  });

  it("holds all that it is painted with, each once, and links to no style sheet before it", () => {
    const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? "";
    for (const name of ["shared", "index", "FormPage"]) expect(style.split(`.assets-${name}-css{`)).toHaveLength(2);
    expect(style).toContain("url(../../../assets/a.svg)");
    expect(html).not.toContain("url(./");
    const [before = "", after = ""] = html.split('<div id="app">');
    expect(before).not.toMatch(/rel="stylesheet" (?!crossorigin disabled)/);
    expect(after).toContain('<link rel="stylesheet" href="../../../branding/branding.css" />');
  });

  it("names its own style and script in its policy, by hash", () => {
    const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? "";
    expect(html).toContain("<script>boot();\n</script>");
    expect(html).toContain(`script-src 'self' ${hash("boot();\n")};`);
    expect(html).toContain(`style-src 'self' ${hash(style)};`);
    expect(html).not.toMatch(/unsafe|boot\.js/);
  });

  it("stops when a page has no chunk of its own", () => {
    expect(() => fileOfPage(TEMPLATE, { ...page, component: "Gone" }, manifest, read)).toThrow(/no chunk/);
  });
});
