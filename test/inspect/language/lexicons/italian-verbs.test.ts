import { ordersOf } from "../../../../src/inspect/language/lexicons/italian-verbs";

const formsOf = (infinitives: string) => ordersOf(infinitives).split("; ");

describe("the forms in which Italian verbs ask", () => {
  it.each([
    ["mandare", ["mandare", "mandarm*", "manda", "mandami", "mandi", "mandate", "mandatec*", "mandiate"]],
    ["pagare", ["paghi", "paghiate"]],
    ["inviare", ["invii", "inviate"]],
    ["cambiare", ["cambi", "cambiate"]],
    ["trasmettere", ["trasmettere", "trasmettimi", "trasmetta", "trasmettete"]],
    ["trasferire", ["trasferisci", "trasferisca", "trasferite", "trasferirl*"]],
    ["eseguire", ["esegui", "esegua", "eseguite"]],
  ])("of %s", (verb, forms) => {
    expect(formsOf(verb)).toEqual(expect.arrayContaining(forms));
  });

  it("are those of several verbs", () => {
    expect(formsOf("usare vedere")).toEqual(expect.arrayContaining(["usate", "vedete"]));
  });

  it("leave out what tells of something done or to come", () => {
    const stems = formsOf("pagare procedere").filter((form) => form.endsWith("*"));
    expect(formsOf("pagare")).not.toContain("pagato");
    expect(stems.filter((stem) => "procederemo".startsWith(stem.slice(0, -1)))).toEqual([]);
  });

  it("refuses what is no regular infinitive", () => {
    expect(() => ordersOf("disporre")).toThrow("no regular infinitive: disporre");
  });
});
