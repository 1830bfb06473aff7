import { sendAlert, MAX_ALERT_LENGTH, type Draft } from "../../src/events/send-alert";
import { withConversation } from "../../src/inspect/digest/conversations";
import { digestText, type Digest } from "../../src/inspect/digest/digest";
import { alertSentencesIn } from "../../src/locales/alerts/alerts-in";
import { knowing } from "../inspect/digest/support";
import { ibanOf } from "../support/iban";

const IBAN = ibanOf("DE", "370400440532013000");
const english = alertSentencesIn("en-GB");
const known = knowing("northgate-title.example");
const note = { id: "AAQk=", standing: null, replyTo: [] };
const draft = (parts: Partial<Draft>): Draft => ({ recipients: [], text: "", conversation: null, ...parts });
const alert = (parts: Partial<Draft>, digest: Digest = known) => sendAlert(draft(parts), digestText(digest), english);

describe("warns", () => {
  test("of a recipient who is a lookalike of somebody known", () => {
    expect(alert({ recipients: ["a@northgate-title.example", "closing@northgate-tit1e.example"] })).toBe(
      "closing@northgate-tit1e.example looks like somebody you know, but is not their address. Compare it letter by letter, or use the address you have on record.",
    );
  });

  test.each([
    ["stop", "signs of fraud"],
    ["hold", "on hold"],
  ] as const)("of a conversation that stands at %s", (standing, words) => {
    const digest = withConversation(known, { ...note, standing });
    expect(alert({ conversation: "AAQk=", recipients: ["a@northgate-title.example"] }, digest)).toContain(words);
    expect(alert({ conversation: "AAQm=", recipients: ["a@northgate-title.example"] }, digest)).toBeNull();
  });

  test("of a reply that a Reply-To led elsewhere, in that conversation alone", () => {
    const digest = withConversation(known, { ...note, replyTo: ["ann@elsewhere.example"] });
    expect(alert({ conversation: "AAQk=", recipients: ["Ann@elsewhere.example"] }, digest)).toContain(
      "goes to ann@elsewhere.example",
    );
    expect(alert({ conversation: null, recipients: ["ann@elsewhere.example"] }, digest)).toBeNull();
  });

  test("of bank details to a stranger, masked", () => {
    const text = alert({ recipients: ["a@northgate-title.example", "ann@stranger.example"], text: `Pay to ${IBAN}` });
    expect(text).toContain("(IBAN DE89 •••• 3000) to ann@stranger.example");
    expect(text).not.toContain(IBAN);
  });

  test("of the weightiest first, in one text", () => {
    const digest = withConversation(known, { ...note, standing: "stop" });
    const text = alert({ recipients: ["a@northgate-tit1e.example"], conversation: "AAQk=", text: IBAN }, digest) ?? "";
    const places = ["looks like", "signs of fraud", "bank details"].map((words) => text.indexOf(words));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });
});

describe("is silent", () => {
  test.each<[why: string, parts: Partial<Draft>]>([
    ["mail to somebody known", { recipients: ["a@northgate-title.example"] }],
    ["bank details to somebody known", { recipients: ["a@northgate-title.example"], text: IBAN }],
    ["mail without bank details to a stranger", { recipients: ["a@stranger.example"], text: "See you at nine." }],
    [
      "bank details that the stranger's own message holds",
      { recipients: ["a@stranger.example"], text: `Received.\nFrom: a@stranger.example\nSubject: Invoice\n\n${IBAN}` },
    ],
    ["a text that Outlook did not give", { recipients: ["a@stranger.example"], text: null }],
    ["a list without an address", { recipients: ["undisclosed-recipients:;", ""] }],
  ])("on %s", (_why, parts) => {
    expect(alert(parts)).toBeNull();
  });

  test.each([null, undefined, "", "damaged"])("without a digest, whatever is sent: %p", (kept) => {
    expect(sendAlert(draft({ recipients: ["a@northgate-tit1e.example"], text: IBAN }), kept, english)).toBeNull();
  });
});

test.each(["en", "fr"])("is never longer than Outlook shows, in %s", (language) => {
  const lookalikes = ["northgate-tit1e", "n0rthgate-title", "northgate-titl", "nothgate-title"];
  const recipients = lookalikes.map((label) => `${"somebody.with.a.long.name".repeat(2)}@${label}.example`);
  const digest = withConversation(known, { ...note, standing: "stop", replyTo: recipients });
  const text = sendAlert(
    draft({ recipients, conversation: "AAQk=", text: IBAN }),
    digestText(digest),
    alertSentencesIn(language),
  );
  expect(text?.length).toBeLessThanOrEqual(MAX_ALERT_LENGTH);
  expect(text).toMatch(/\d/);
});
