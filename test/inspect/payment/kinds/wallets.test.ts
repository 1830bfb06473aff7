import { eip55 } from "../../../../src/inspect/payment/kinds/eth";
import { isBitcoinAddress } from "../../../../src/inspect/payment/kinds/btc";
import { isPublicKey } from "../../../../src/inspect/payment/kinds/sol";
import { isMoneroAddress } from "../../../../src/inspect/payment/kinds/xmr";
import { seenIn } from "../find";

describe("a Bitcoin address", () => {
  it.each([
    ["Base58Check, the first block's", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", true],
    ["Base58Check, a script's", "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy", true],
    ["BIP-173, a valid P2WPKH", "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4", true],
    ["BIP-350, version 1", "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0", true],
    ["BIP-350, version 16", "BC1SW50QGDZ25J", true],
    ["BIP-350, invalid: version 1 in Bech32", "bc1p38j9r5y49hruaue7wxjce0updqjuyyx0kh56v8s25huc6995vvpql3jow4", false],
    ["BIP-350, invalid: version 0 in Bech32m", "bc1q0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vq24jc47", false],
    ["BIP-350, invalid: program of 41 bytes", "BC130XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ7ZWS8R", false],
    ["BIP-350, invalid: program of one byte", "bc1pw5dgrnzv", false],
    ["BIP-173, invalid: version 0 with 16 bytes", "BC1QR508D6QEJXTDG4Y5R3ZARVARYV98GJ9P", false],
    ["Base58Check, one character changed", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb", false],
  ])("%s: %s", (_, address, valid) => {
    expect(isBitcoinAddress(address)).toBe(valid);
  });

  it("is found by its checksum, and with a wrong one behind its label", () => {
    expect(seenIn("Send it to 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa today")).toEqual([
      "btc 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
    ]);
    expect(seenIn("Wallet: 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb")).toEqual(["btc 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb!"]);
    expect(seenIn("Token 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb")).toEqual([]);
  });
});

describe("an Ethereum address", () => {
  it.each([
    "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
    "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
    "0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB",
    "0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb",
  ])("has the capitals of EIP-55: %s", (address) => {
    expect(eip55(address)).toBe(true);
    expect(seenIn(`Pay ${address}`)).toEqual([`eth ${address.toLowerCase()}`]);
  });

  it("with other capitals is reported behind a label only", () => {
    const wrong = "0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed";
    expect(seenIn(`USDT (ERC-20): ${wrong}`)).toEqual([`eth ${wrong.toLowerCase()}!`]);
    expect(seenIn(`Trace ${wrong}`)).toEqual([]);
  });

  it("without capitals has nothing to check, and needs its label", () => {
    const plain = "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed";
    expect(seenIn(`ETH wallet: ${plain}`)).toEqual([`eth ${plain}`]);
    expect(seenIn(`Colour ${plain}`)).toEqual([]);
  });

  it("is no part of a transaction's hash", () => {
    expect(seenIn(`ETH 0x${"5aaeb6053f3e94c9".repeat(4)}`)).toEqual([]);
  });
});

describe("a Monero address", () => {
  // The project's own donation addresses: a standard one and a subaddress.
  const DONATIONS = [
    "44AFFq5kSiGBoZ4NMDwYtN18obc8AemS33DBLWs3H7otXft3XjrpDtQGv7SqSsaBYBb98uNbr2VBBEt7f2wfn3RVGQBEP3A",
    "888tNkZrPN6JsEgekjMnABU4TBzc2Dt29EPAvkRxbANsAnjyPbb3iQ1YBRk1UXcdRsiKc9dhwMVgN5S9cQUiyoogDavup3H",
  ];

  it.each(DONATIONS)("is found by its checksum: %s", (address) => {
    expect(seenIn(`Send it to ${address}`)).toEqual([`xmr ${address}`]);
  });

  it("with a wrong checksum is reported behind its label only", () => {
    const wrong = DONATIONS[0]?.replace(/A$/, "B") ?? "";
    expect(isMoneroAddress(wrong)).toBe(false);
    expect(seenIn(`XMR wallet: ${wrong}`)).toEqual([`xmr ${wrong}!`]);
    expect(seenIn(`Token ${wrong}`)).toEqual([]);
  });
});

describe("a Solana address", () => {
  const WRAPPED = "So11111111111111111111111111111111111111112";

  it("is 32 bytes behind its label", () => {
    expect(seenIn(`USDC on Solana: ${WRAPPED}`)).toEqual([`sol ${WRAPPED}`]);
    expect(seenIn(`Solana: ${WRAPPED.slice(1)}abcdefghijk`)).toEqual([]);
    expect(isPublicKey(`${WRAPPED}2`)).toBe(false);
  });

  it("without its label may be anything", () => {
    expect(seenIn(`Token ${WRAPPED}`)).toEqual([]);
  });
});
