// @vitest-environment node
import { describe, expect, it } from "vitest";
import { heading, paragraph } from "../../src/documents/blocks";
import { finishDocument } from "../../src/documents/finish";
import { aboutOf } from "../../src/report/about";
import { dataset } from "../../tooling/support/dataset";
import { wordsIn } from "../../tooling/support/words";

const finished = (text: string) =>
  finishDocument(
    wordsIn("nl"),
    { municipality: null, date: "2026-11-26", dataset: aboutOf(dataset) },
    { title: "Proef", subject: "Proef", dossier: null },
    [heading(2, text), paragraph(text)],
  ).blocks;

describe("the texts of a finished document", () => {
  it.each([
    ["minstens 0,5 VTE en 10.000 euro", "minstens 0,5\u00a0VTE en 10.000\u00a0euro"],
    ["zie art. 41 § 3, p. 15", "zie art.\u00a041 §\u00a03, p.\u00a015"],
    ["✓ past, ? niet te zeggen. ✗ past niet.", "✓\u00a0past, ?\u00a0niet te zeggen. ✗\u00a0past niet."],
    ["Welke vorm? Deze vorm in 2027 en later", "Welke vorm? Deze vorm in 2027 en later"],
    ["Jan \u202egnp.exe\u2066", "Jan gnp.exe"],
  ])("ties numbers and signs, and keeps its direction: %s", (text, expected) => {
    expect(finished(text)).toMatchObject([{ text: expected }, { text: expected }]);
  });
});
