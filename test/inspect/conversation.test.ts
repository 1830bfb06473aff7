import { conversationOf } from "../../src/inspect/conversation";
import { mailbox, message, quotedMessage } from "../support/build";

const CONVERSATION = conversationOf(
  message({
    quoted: [
      quotedMessage({ from: mailbox("Mel <Mel@Harbor-Optics.example>"), to: [mailbox("bob@buyer.example")] }),
      quotedMessage({
        from: mailbox("mel@harbor-optics.example"),
        cc: [mailbox("kim@gmail.com"), mailbox("Kim West <>"), mailbox("Kim West/Lon/House@House")],
      }),
    ],
  }),
);

describe("the quoted conversation", () => {
  it("has each participant with an address once", () => {
    expect(CONVERSATION.participants.map(({ address }) => address)).toEqual([
      "Mel@Harbor-Optics.example",
      "bob@buyer.example",
      "kim@gmail.com",
    ]);
  });

  it("knows addresses, and organisations but free mail", () => {
    expect(CONVERSATION.hasAddress("MEL@harbor-optics.example")).toBe(true);
    expect(CONVERSATION.hasOrganisation("mail.harbor-optics.example")).toBe(true);
    expect(CONVERSATION.hasOrganisation("gmail.com")).toBe(false);
  });
});
