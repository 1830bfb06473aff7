import { parseMailboxes } from "../../src/message/addresses";

test("RFC 5322, section 3.4: names, bare addresses and groups, in order", () => {
  expect(parseMailboxes('"Payee, Ann" <ann@payee.example>, bob@buyer.example, desk: cy@buyer.example;')).toEqual([
    { name: "Payee, Ann", address: "ann@payee.example" },
    { name: "", address: "bob@buyer.example" },
    { name: "", address: "cy@buyer.example" },
  ]);
});

test("RFC 2047: names are decoded, deceptive characters stay", () => {
  expect(parseMailboxes("=?utf-8?Q?A=E2=80=AEnn?= <ann@p\u0430yee.example>")).toEqual([
    { name: "A\u202Enn", address: "ann@p\u0430yee.example" },
  ]);
});

test("an address in the name does not become the address", () => {
  expect(parseMailboxes('"ceo@buyer.example" <eve@evil.example>')).toEqual([
    { name: "ceo@buyer.example", address: "eve@evil.example" },
  ]);
});

test("an empty value has no mailboxes", () => {
  expect(parseMailboxes(" ")).toEqual([]);
});
