// npm run architecture: generates the import rules of .oxlintrc.json and the table of CONTRIBUTING.md from
// architecture.json.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./run.mjs";

const read = (name) => readFileSync(join(ROOT, name), "utf8");

/** Globals of a browser, network or machine that pure code must not use. */
const OUTSIDE = ["window", "document", "navigator", "localStorage", "sessionStorage", "fetch", "process"];

const PURE = "Pure code: no browser, no network, no machine; take it as an argument.";

/** Folders next to src that no file of src imports: data is read at build time. */
const BESIDE = ["data", "tests", "tooling"];

/** The prefix of an import of a room in a file of another room: "../engine", "../../parts" within ui. */
function pathOf(room, from) {
  const [top, inner] = room.split("/");
  if (inner === undefined) return top;
  return from.startsWith(`${top}/`) ? `(${top}/)?${inner}` : room;
}

const below = (names, up = "(\\.\\./)+") => `^${up}(${names.join("|")})(/|$)`;

function typesOnly(names, message) {
  return names.length === 0 ? [] : [{ regex: below(names), importNamePattern: ".", allowTypeImports: true, message }];
}

/**
 * The patterns of one block: other rooms, lazily loaded ones, then packages (negated groups must come last in oxlint).
 */
function patternsOf({ imports, types = [], lazy = [], packages }, rooms, own, name) {
  // Entries are in src itself, or in a room of which they may import the rest.
  const up = own === null ? "\\.\\.?/" : undefined;
  const open = [own, ...imports, ...types, ...lazy];
  const closed = rooms.filter((room) => !open.includes(room));
  const allowed = imports.length === 0 ? "nothing of ours" : imports.map((room) => `src/${room}`).join(", ");
  return [
    {
      regex: below(
        closed.map((room) => pathOf(room, own ?? "")),
        up,
      ),
      message: `${name} may import ${allowed}.`,
    },
    { regex: below(BESIDE), message: "src imports nothing from data, tests or tooling." },
    ...typesOnly(types, `${name} takes only types of ${types.join(", ")}, so that no package comes with them.`),
    ...typesOnly(
      lazy,
      `${name} loads ${lazy.join(", ")} with import() only, so that it stays out of the first download; types are fine.`,
    ),
    {
      group: ["*", "!./**", "!../**", ...packages.flatMap((one) => [`!${one}`, `!${one}/**`])],
      message: `${name} may take these packages: ${packages.join(", ") || "none"}. What it needs besides is an argument.`,
    },
  ];
}

function block(files, patterns, pure = false) {
  const globals = OUTSIDE.map((name) => ({ name, message: PURE }));
  return {
    files,
    rules: {
      ...(pure ? { "no-restricted-globals": ["error", ...globals] } : {}),
      "no-restricted-imports": ["error", { patterns }],
    },
  };
}

/** One block per folder of pages, which must not import each other. */
function pageBlocks(spec, rooms, pages) {
  return pages.map((page) => {
    const others = pages.filter((other) => other !== page);
    const patterns = patternsOf(spec, rooms, "ui/pages", "src/ui/pages");
    const alone = { regex: `^(\\.\\./)+(${others.join("|")})/`, message: `ui/pages/${page} knows no other page.` };
    return block([`src/ui/pages/${page}/**`], [alone, ...patterns]);
  });
}

/**
 * The lint blocks of an architecture.
 * @param pages names of the folders in src/ui/pages.
 */
export function lintBlocks({ rooms, entries }, pages) {
  const names = Object.keys(rooms);
  return [
    ...names.map((room) =>
      block([`src/${room}/**`], patternsOf(rooms[room], names, room, `src/${room}`), rooms[room].pure),
    ),
    ...pageBlocks(rooms["ui/pages"], names, pages),
    ...entries.map((entry) => block(entry.files, patternsOf(entry, names, null, entry.files.join(" and ")))),
  ];
}

/** The table of CONTRIBUTING.md. */
export function table({ rooms, entries }) {
  const cells = ({ imports, types = [], lazy = [], packages }) => [
    [...imports, ...types.map((room) => `${room} (types)`), ...lazy.map((room) => `${room} (by \`import()\`)`)].join(
      ", ",
    ) || "nothing of ours",
    packages.map((one) => `\`${one}\``).join(", ") || "none",
  ];
  const rows = [
    ...Object.entries(rooms).map(([room, spec]) => [`\`${room}\``, spec.what, ...cells(spec)]),
    ...entries.map((entry) => [entry.files.map((file) => `\`${file}\``).join(", "), entry.what, ...cells(entry)]),
  ];
  return [["room", "what", "may import", "packages"], ["---", "---", "---", "---"], ...rows]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");
}

const BEGIN = "<!-- made by npm run architecture -->";
const END = "<!-- end -->";

/** The generated contents of both files, by name. */
export function written() {
  const architecture = JSON.parse(read("architecture.json"));
  const pages = readdirSync(join(ROOT, "src/ui/pages")).toSorted();
  const lint = JSON.parse(read(".oxlintrc.json"));
  const kept = lint.overrides.filter(({ rules }) => rules["no-restricted-imports"] === undefined);
  const overrides = [...kept, ...lintBlocks(architecture, pages)];
  const [before, rest] = read("CONTRIBUTING.md").split(BEGIN);
  const after = rest.split(END).slice(1).join(END);
  return {
    ".oxlintrc.json": `${JSON.stringify({ ...lint, overrides }, null, 2)}\n`,
    "CONTRIBUTING.md": `${before}${BEGIN}\n\n${table(architecture)}\n\n${END}${after}`,
  };
}

if (process.argv[1]?.endsWith("architecture.mjs")) {
  for (const [name, text] of Object.entries(written())) writeFileSync(join(ROOT, name), text);
  execFileSync(process.execPath, [join(ROOT, "node_modules/oxfmt/bin/oxfmt"), ".oxlintrc.json"], { cwd: ROOT });
}
