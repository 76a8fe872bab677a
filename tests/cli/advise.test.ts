import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DOSSIER_VERSION } from "../../src/domain/answers";
import type { Report } from "../../src/report/report";
import { dataset } from "../../tooling/support/dataset";
import { inspectPdf } from "../support/pdf-inspect";

const GOLDEN = "tests/golden/duffel-pakistan.dossier.json";
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "advise-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function advise(...args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, ["--import", "tsx", "src/cli/advise.ts", ...args], (error, out, err) =>
      resolve({ code: typeof error?.code === "number" ? error.code : error === null ? 0 : -1, out, err }),
    );
  });
}

function dossier(change: object): string {
  const file = join(folder, `${Math.abs(JSON.stringify(change).length)}.json`);
  const good = JSON.parse(readFileSync(GOLDEN, "utf8")) as object;
  writeFileSync(file, JSON.stringify({ ...good, ...change }));
  return file;
}

describe("advise", () => {
  it("prints the advice of a dossier", async () => {
    const { code, out, err } = await advise(GOLDEN);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("Humanitaire hulp en noodhulp");
    expect(out.match(/^ +\d+ van \d+ {2}\S.*Mensen: /gm)).toHaveLength(8);
  });

  it("prints the report as JSON, and writes the PDF with the dossier inside", async () => {
    const pdf = join(folder, "advice.pdf");
    const { code, out } = await advise(GOLDEN, "--json", "--pdf", pdf);
    expect(code).toBe(0);
    const report = JSON.parse(out) as Report;
    expect(report.ranking).toHaveLength(8);
    const { title, attachment } = await inspectPdf(new Uint8Array(readFileSync(pdf)));
    expect(title).toContain("Duffel");
    const { basis, ...attached } = JSON.parse(new TextDecoder().decode(attachment?.bytes)) as Record<string, unknown>;
    expect(basis).toMatchObject({ top: ["humanitarian-aid"] });
    expect(attached).toEqual({
      ...(JSON.parse(readFileSync(GOLDEN, "utf8")) as object),
      version: DOSSIER_VERSION,
      // It was written with an earlier version of the data.
      dataset: { id: dataset.id, version: dataset.version },
    });
  });

  it("gives a sentence per fault, exit code 2, and writes nothing", async () => {
    const pdf = join(folder, "never.pdf");
    const answers = { ambitions: { reciprocity: 7 }, staff: { now: -1 }, municipality: "99999", wrong: 1 };
    const { code, out, err } = await advise(dossier({ answers }), "--pdf", pdf);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    const lines = err.trim().split("\n");
    expect(lines).toHaveLength(4);
    for (const path of ["answers.ambitions.reciprocity", "answers.staff.now", "answers.municipality", "answers.wrong"])
      expect(lines.filter((line) => line.startsWith(`${path}: `))).toHaveLength(1);
    expect(existsSync(pdf)).toBe(false);
  });

  it.each([
    ["no file", [], "Geef het pad van één dossierbestand."],
    ["a file that is not there", ["nowhere.json"], "Het bestand nowhere.json kan niet worden gelezen."],
    ["an unknown option", [GOLDEN, "--fast"], "De optie --fast bestaat niet."],
    ["an option without its value", [GOLDEN, "--pdf"], "Na --pdf moet een waarde staan."],
    ["a language that is not there", [GOLDEN, "--lang", "xx"], "De taal xx is er niet."],
    ["a PDF where none can be written", [GOLDEN, "--pdf", "/nowhere/a.pdf"], "kan niet worden geschreven."],
    ["a file of another kind", ["package.json"], "Dit bestand is geen dossier van deze tool."],
    ["a file that is no JSON", ["README.md"], "Dit bestand is geen dossier."],
  ])("%s: one clear sentence", async (_, args, sentence) => {
    const { code, out, err } = await advise(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(sentence);
    expect(err).not.toMatch(/\bat .*\.ts:\d+/);
  });

  it("writes note, short PDF, tables and everything, from a PDF of ours, in the language asked for", async () => {
    const at = (name: string) => join(folder, name);
    const made = await advise(GOLDEN, "--pdf", at("source.pdf"));
    expect(made.code).toBe(0);
    const documents = ["--note", at("note.docx"), "--one-page", at("short.pdf")];
    const others = ["--csv", at("tables"), "--zip", at("all.zip")];
    const { code, err } = await advise(at("source.pdf"), "--lang", "fr", ...documents, ...others);
    expect(code).toBe(0);
    expect(
      err
        .trim()
        .split("\n")
        .filter((line) => line.startsWith("Écrit")),
    ).toHaveLength(6);
    expect(readdirSync(at("tables")).every((name) => /-duffel-\d{4}-\d\d-\d\d\.csv$/.test(name))).toBe(true);
    const names = Object.keys(unzipSync(new Uint8Array(readFileSync(at("all.zip")))));
    expect(names.map((name) => name.split(".")[1])).toEqual(["pdf", "pdf", "docx", "csv", "csv", "csv", "json"]);
  });

  it("writes the note in Dutch where easy Dutch is asked for, and all the rest in easy Dutch", async () => {
    const note = async (language: string) => {
      const file = join(folder, `${language}.docx`);
      const { code, out } = await advise(GOLDEN, "--lang", language, "--note", file);
      expect(code).toBe(0);
      const parts = unzipSync(new Uint8Array(readFileSync(file)));
      return { out, text: new TextDecoder().decode(parts["word/document.xml"]).replaceAll(/<[^>]*>/g, " ") };
    };
    const [easy, dutch] = [await note("nl-x-easy"), await note("nl")];
    expect(easy.text).toBe(dutch.text);
    expect(easy.out).toContain("als u genoeg mensen en geld hebt");
    expect(dutch.out).not.toContain("als u genoeg mensen en geld hebt");
  });

  it("never writes over what it reads", async () => {
    const file = dossier({ changedOn: "2026-11-01" });
    const before = readFileSync(file, "utf8");
    const { code, err } = await advise(file, "--note", file);
    expect(code).toBe(2);
    expect(err).toContain("Kies een andere naam");
    expect(readFileSync(file, "utf8")).toBe(before);
  });

  it("reads a file with a byte order mark", async () => {
    const file = join(folder, "marked.json");
    writeFileSync(file, `\uFEFF${readFileSync(GOLDEN, "utf8")}`);
    expect((await advise(file)).code).toBe(0);
  });

  it("says in its language how it is used, and what is wrong", async () => {
    const help = await advise("--help", "--lang", "de");
    expect(help).toMatchObject({ code: 0, err: "" });
    expect(help.out).toContain("--one-page");
    expect((await advise("nowhere.json", "--lang", "en")).err).toContain("nowhere.json");
    expect((await advise("nowhere.json", "--lang", "en")).err).not.toContain("bestand");
  });

  it("ends quietly when nobody reads on", async () => {
    const command = `${process.execPath} --import tsx src/cli/advise.ts ${GOLDEN} --json | head -c 1`;
    const err = await new Promise<string>((done) => {
      execFile("/bin/sh", ["-c", command], (_error, _out, text) => done(text));
    });
    expect(err).toBe("");
  });

  it("refuses a dossier of a newer version", async () => {
    const { code, err } = await advise(dossier({ version: 99 }));
    expect(code).toBe(2);
    expect(err).toContain("nieuwere versie");
  });
});
