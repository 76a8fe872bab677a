import { describe, expect, it } from "vitest";
import { fileOfPage, replaceOnce, stylesOf } from "../../tooling/site/write-pages";

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
    <script type="module" crossorigin src="./assets/index.js"></script>
    <link rel="stylesheet" href="./assets/index.css">
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
  withoutScript: "JavaScript",
  notStarted: "Does not start",
} as const;

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
  const html = fileOfPage(TEMPLATE, page, manifest);

  it("has the page, its language, its own head, and links from where it is", () => {
    expect(html).toContain('<html lang="fr" data-base="../../../" data-page="/forms/jumelage">');
    expect(html).toContain("<title>Jumelage – Boussole</title>");
    expect(html).toContain('<meta name="description" content="Une &quot;amitié&quot;." />');
    expect(html).toContain('<link rel="alternate" hreflang="nl" href="../../../nl/forms/jumelage/" />');
    expect(html).toContain('href="../../../assets/index.css"');
    expect(html).toContain('<link rel="stylesheet" crossorigin href="../../../assets/FormPage.css" />');
    expect(html).toContain('<noscript><p class="no-script">JavaScript</p></noscript>');
  });

  it("loads the frame after what it is drawn with, and its texts and code when it has been drawn", () => {
    const low =
      /<(?:script type="module"|link rel="modulepreload") fetchpriority="low" crossorigin (?:src|href)="([^"]*)"/g;
    expect([...html.matchAll(low)].map(([, file]) => file)).toEqual(["../../../assets/index.js"]);
    expect(html.match(/type="module"|modulepreload/g)).toHaveLength(1);
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

  it("links no style sheet twice", () => {
    expect(html.split("assets/index.css").length).toBe(2);
  });

  it("stops when a page has no chunk of its own", () => {
    expect(() => fileOfPage(TEMPLATE, { ...page, component: "Gone" }, manifest)).toThrow(/no chunk/);
  });
});
