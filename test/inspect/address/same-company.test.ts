import type { Directory } from "../../../src/directory/directory";
import { lookalikesOf } from "../../../src/inspect/address/lookalikes";
import { lookalikeDomain } from "../../../src/inspect/sender/lookalike-domain";
import { replyToLookalike } from "../../../src/inspect/sender/reply-to-lookalike";
import { directory, mailbox, message, payee, quotedMessage } from "../../support/build";
import { factsOf } from "../../support/facts";

/** Harmonwell's answer: harmonwell-group.com is theirs, too. */
const answered: Directory["sameCompany"] = [
  { domains: ["harmonwell.com", "harmonwell-group.com"], reason: null, since: null },
];
const payees = [payee({ domains: ["harmonwell.com"], addresses: [] })];
const { ofDomain, ofAddress } = lookalikesOf(directory({ payees, sameCompany: answered }), null);

describe("a domain that was answered to be the same company's as a known one", () => {
  it("is no lookalike of it, nor is a sub-domain, however it is written", () => {
    for (const seen of ["harmonwell-group.com", "mail.harmonwell-group.com", "HARMONWELL-GROUP.com."]) {
      expect(ofDomain(seen)).toBeNull();
    }
  });

  it("works in both directions", () => {
    const other = lookalikesOf(
      directory({ payees: [payee({ domains: ["harmonwell-group.com"], addresses: [] })], sameCompany: answered }),
      null,
    );
    expect(other.ofDomain("harmonwell.com")).toBeNull();
  });

  it("covers no other domain: what resembles the sister is still found", () => {
    expect(ofDomain("harmonwell-groups.com")?.known).toBe("harmonwell.com");
    expect(ofDomain("harmonwel-group.com")?.known).toBe("harmonwell.com");
  });

  it("is still a lookalike of a third one that nobody spoke of", () => {
    const third = directory({
      payees: [payee({ domains: ["harmonwell.com", "harmonwell-groupe.com"], addresses: [] })],
      sameCompany: answered,
    });
    expect(lookalikesOf(third, null).ofDomain("harmonwell-group.com")?.known).toBe("harmonwell-groupe.com");
  });

  it("may bear the known domain before the @", () => {
    expect(ofAddress("dana-harmonwell.com@harmonwell-group.com")).toBeNull();
    expect(ofAddress("dana-harmonwell.com@qx-desk.net")?.known).toBe("harmonwell.com");
  });

  it("may answer in the thread, and be where replies go", () => {
    const from = mailbox("Dana <dana@harmonwell-group.com>");
    const quoted = [quotedMessage({ from: mailbox("Dana <dana@harmonwell.com>") })];
    const facts = (sameCompany: Directory["sameCompany"]) =>
      factsOf(message({ from, quoted }), { directory: { sameCompany } });
    expect(lookalikeDomain.find(facts(answered))).toEqual([]);
    expect(lookalikeDomain.find(facts([]))).toHaveLength(1);
    const redirected = message({ from: quoted[0]?.from ?? null, replyTo: [from] });
    expect(replyToLookalike.find(factsOf(redirected, { directory: { sameCompany: answered } }))).toEqual([]);
    expect(replyToLookalike.find(factsOf(redirected))).toHaveLength(1);
  });
});
