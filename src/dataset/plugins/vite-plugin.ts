import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import type { ServedFacts, SupportFacts, WholeDataset } from "../../domain/facts/dataset";
import type { Library } from "../../domain/facts/library";
import type { Id } from "../../domain/id";
import { isWholeLanguage, type Language, LANGUAGES, wholeOf } from "../../i18n/languages";
import { forReaders } from "../chapters";
import { type LoadedData, loadDataset } from "../load";
import { loadOwn, loadTexts } from "../texts/load-texts";
import type { OwnTexts } from "../texts/own-texts";
import { screenAndPaper, startBundle } from "../texts/start-texts";

const CORE = "virtual:core";
const SUPPORT = "virtual:support";
const LIBRARY = "virtual:library";
const MUNICIPALITIES = "virtual:municipalities";
const TEXTS = "virtual:texts";
const START_TEXTS = "virtual:start-texts";
const PAPER_TEXTS = "virtual:paper-texts";
/** The last part of a module of texts: the name of its file in the build begins with it. */
const LAST = { [TEXTS]: "", [START_TEXTS]: "start-", [PAPER_TEXTS]: "paper-" } as const;
type Kind = keyof typeof LAST;
const KINDS = Object.keys(LAST) as readonly Kind[];
const isKind = (name: string): name is Kind => name in LAST;

/** JSON.parse of a string is quicker to start than an object literal of this size. */
function literalOf(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}

function moduleOf(value: unknown): string {
  return `export default ${literalOf(value)};`;
}

/** What the pages say of a language that is laid over another one: its own alone, the rest is in the other's module. */
function overlayOf(texts: OwnTexts, files: boolean): string {
  const own = screenAndPaper(texts, files).screen;
  const name = JSON.stringify(`${TEXTS}/${wholeOf(texts.language)}`);
  const laying = JSON.stringify(fileURLToPath(new URL("../../i18n/lay-over.ts", import.meta.url)));
  return `import below from ${name};
import { layOver } from ${laying};
export default layOver(below, ${literalOf(own)});`;
}

/** The facts in the files that the browser gets them in: at the start, with the advice, and with pages to browse. */
function filesOf(whole: WholeDataset): {
  readonly core: ServedFacts;
  readonly support: SupportFacts;
  readonly library: Library;
} {
  const { publications, places, glossary, changes, models, bodies, legal, ...dataset } = whole;
  const { practices, channels, networks, calendar, risks, notes, mentions, ...core } = dataset;
  const idsOf = (all: readonly { readonly id: Id }[]) => all.map(({ id }) => id);
  return {
    core: { ...core, practiceIds: idsOf(practices), channelIds: idsOf(channels) },
    support: { practices, channels, networks, calendar, risks, notes, mentions },
    library: { publications, places, glossary, changes, models, bodies, legal },
  };
}

/** For each language what loads its texts. */
function loadersOf(name: Kind): string {
  const entries = LANGUAGES.map((code) => `"${code}": () => import("${name}/${LAST[name]}${code}")`);
  return `export default { ${entries.join(", ")} };`;
}

/** What a module of texts is: its kind and its language; null = it is none. */
function textsIn(name: string): { readonly kind: Kind; readonly language: Language } | null {
  for (const kind of KINDS)
    for (const language of LANGUAGES) if (name === `${kind}/${LAST[kind]}${language}`) return { kind, language };
  return null;
}

/**
 * Compiles the data folder into virtual modules: `virtual:core`, `virtual:support`, `virtual:library`, `virtual:municipalities`, and
 * `virtual:texts`, `virtual:start-texts` and `virtual:paper-texts` with a file for each language.
 * A wrong file stops the build with one line a fault.
 */
export function dataPlugin(folder: string): Plugin {
  const root = resolve(folder);
  // The modules are made of one reading; a change of a file asks for another.
  let read: LoadedData | null = null;
  return {
    name: "wegwijzer-data",
    buildStart() {
      read = null;
    },
    resolveId(id) {
      const ours = [CORE, SUPPORT, LIBRARY, MUNICIPALITIES, ...KINDS].includes(id) || textsIn(id) !== null;
      return ours ? `\0${id}` : undefined;
    },
    load(id, { ssr: files = false } = {}) {
      if (!id.startsWith("\0virtual:")) return undefined;
      const name = id.slice(1);
      if (isKind(name)) return loadersOf(name);
      const data = (read ??= loadDataset(root));
      const { core, support, library } = filesOf(data.dataset);
      if (name === CORE) return moduleOf(forReaders(core));
      if (name === SUPPORT) return moduleOf(forReaders(support));
      if (name === LIBRARY) return moduleOf(library);
      if (name === MUNICIPALITIES) return moduleOf(data.municipalities);
      const asked = textsIn(name);
      if (asked === null) return undefined;
      const texts = loadTexts(root, asked.language, data.dataset);
      if (asked.kind === START_TEXTS)
        return moduleOf(startBundle(texts, JSON.stringify([core.guide, core.population])));
      const { screen, paper } = screenAndPaper(texts, files);
      if (asked.kind === PAPER_TEXTS) return moduleOf(paper);
      if (isWholeLanguage(asked.language)) return moduleOf(screen);
      const below = loadTexts(root, wholeOf(asked.language), data.dataset);
      return overlayOf(loadOwn(root, asked.language, data.dataset, below), files);
    },
    configureServer(server) {
      server.watcher.add(join(root, "**"));
      server.watcher.on("change", (file) => {
        if (!file.startsWith(root)) return;
        read = null;
        server.moduleGraph.invalidateAll();
        server.ws.send({ type: "full-reload" });
      });
    },
  };
}
