import type { Message } from "../../../src/message/message";
import { armoured } from "../../../src/verify/approval/armour";
import { decisionBlock, spokenCode } from "../../../src/verify/approval/decision";
import { isSpokenCode, judged, type Asked } from "../../../src/verify/approval/judge";
import { requestBlock, requestIn } from "../../../src/verify/approval/request";
import { asked, CEM, decision, ME, reply, request } from "../../support/approval";
import { body, mailbox, quotedMessage } from "../../support/build";

describe("a request in a mail", () => {
  it("is read as it was written, also quoted and wrapped anew", () => {
    const block = requestBlock(request);
    expect(requestIn(`Please look:\n${block}`)).toEqual(request);
    expect(
      requestIn(
        block
          .split("\n")
          .map((line) => `> ${line}`)
          .join("\r\n"),
      ),
    ).toEqual(request);
  });

  it.each([
    ["is cut off", requestBlock(request).slice(0, 500)],
    ["is no base64", "-----BEGIN SECOND CHANNEL REQUEST-----\n%%%%\n-----END SECOND CHANNEL REQUEST-----"],
    ["holds something else", armoured("REQUEST", '{"version":1}')],
    ["is longer than any", armoured("REQUEST", JSON.stringify("x".repeat(100_000)))],
  ])("is none where the block %s", (_, text) => {
    expect(requestIn(text)).toBeNull();
  });
});

describe("judged", () => {
  it("takes the decision of the colleague who was asked, from inside", () => {
    expect(judged(reply(decision()), asked)).toEqual({ decision: decision() });
  });

  it("takes it where the receiving side vouches for the sender's domain (DMARC)", () => {
    const headers = [
      { name: "Authentication-Results", value: "mx.buyer.example; dmarc=pass header.from=buyer.example" },
    ];
    expect(judged(reply(decision(), { headers }), asked)).toHaveProperty("decision");
  });

  it.each<[string, string, Message, Partial<Asked>]>([
    ["no-decision", "a mail without one", reply(decision(), { body: body("Agreed.") }), {}],
    [
      "no-decision",
      "one that is only quoted",
      reply(decision(), { body: body("Agreed."), quoted: [quotedMessage({ text: decisionBlock(decision()) })] }),
      {},
    ],
    ["self-made", "one the requester sent", reply(decision(), { from: mailbox(ME) }), {}],
    ["self-made", "one in the requester's name", reply(decision({ approver: ME })), {}],
    [
      "not-an-approver",
      "one of somebody nobody named",
      reply(decision({ approver: "eve@buyer.example" }), { from: mailbox("eve@buyer.example") }),
      {},
    ],
    [
      "not-an-approver",
      "one of another approver than the one asked",
      reply(decision({ approver: "dan@buyer.example" }), { from: mailbox("dan@buyer.example") }),
      {},
    ],
    [
      "not-an-approver",
      "one that names another than its sender",
      reply(decision({ approver: "dan@buyer.example" })),
      {},
    ],
    ["origin-unproved", "one from outside in the colleague's name", reply(decision(), { headers: [] }), {}],
    ["other-request", "one of another request", reply(decision({ request: "00".repeat(32) })), {}],
    ["changed-record", "one for a record that changed since", reply(decision()), { state: "11".repeat(32) }],
    [
      "refused-before",
      "one to what the same colleague has refused",
      reply(decision()),
      { refusals: [{ name: "Cem", address: CEM, nonce: "b2".repeat(16), note: "", state: request.state }] },
    ],
    ["replayed", "one that was counted", reply(decision()), { counted: new Set(["a1".repeat(16)]) }],
    ["replayed", "one older than the request", reply(decision({ at: "2026-11-19T10:00:00.000Z" })), {}],
  ])("refuses (%s) %s", (fault, _, mail, overrides) => {
    expect(judged(mail, { ...asked, ...overrides })).toEqual({ fault });
  });
});

it("takes a refusal of a record that changed since: no change makes a no unsaid", () => {
  const refused = decision({ agreed: false });
  expect(judged(reply(refused), { ...asked, state: "11".repeat(32) })).toEqual({ decision: refused });
});

describe("the spoken code", () => {
  it("has six digits, and is another for every decision", () => {
    const codes = Array.from({ length: 50 }, (_, at) => spokenCode(decision({ nonce: `${at}`.padStart(32, "0") })));
    expect(codes.every((code) => /^\d{6}$/.test(code))).toBe(true);
    expect(new Set(codes).size).toBe(50);
    expect(spokenCode(decision({ agreed: false }))).not.toBe(spokenCode(decision()));
  });

  it("is taken with spaces, and nothing else is", () => {
    const code = spokenCode(decision());
    expect(isSpokenCode(decision(), ` ${code.slice(0, 3)} ${code.slice(3)}`)).toBe(true);
    expect(isSpokenCode(decision(), "")).toBe(false);
    expect(isSpokenCode(decision({ agreed: false }), code)).toBe(false);
  });
});
