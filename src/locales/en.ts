import type { Params } from "../inspect/finding";
import type { Sentences } from "./sentences";

const LANGUAGE = "en";

const quoted = (text: string) => `“${text}”`;
const of = (name: string | undefined) => (name === undefined ? "" : ` of ${name}`);
const colon = (text: string | undefined) => (text === undefined ? "" : `: ${text}`);

/** Names whoever is imitated: by name where one is known, else by the known address or domain. */
const imitated = ({ name, known }: Params) => name ?? known;
const isNot = (params: Params, otherwise: string) => {
  const who = imitated(params);
  return who === undefined ? otherwise : `This is not ${who}.`;
};

/** What an entry should be, by the word the schema uses. */
const EXPECTED: Readonly<Record<string, string>> = {
  text: "a text",
  list: "a list",
  object: "an object",
  "true-or-false": "true or false",
  "whole-number": "a whole number",
};

/** How a link hides where it leads, by the reason that the finding gives. */
const LINK_REASONS: Readonly<Record<string, (seen: string) => string>> = {
  ip: (seen) => `A link leads to a bare number instead of a name: ${seen}`,
  credentials: (seen) => `A link shows another site’s name before the one it leads to: ${seen}`,
  characters: (seen) => `A link holds characters that deceive the eye: ${seen}`,
  content: () => "A link holds a page or program of its own instead of an address",
};

/** Names a part within a sentence, by the name that evidence gives it. */
const partWithin = (part: string | undefined, isLater = false): string => {
  const [place = "", name = ""] = [part?.split(":", 1)[0], part?.slice(part.indexOf(":") + 1)];
  if (place === "attachment") return name;
  if (place === "link") return `${isLater ? "a" : "A"} link`;
  if (place === "code") return `${isLater ? "the" : "The"} QR code in ${name}`;
  return isLater ? "the message" : "The message";
};

/** What the country of an account is compared with, by the source that the finding gives. */
const COUNTRY_SOURCES: Readonly<Record<string, string>> = {
  record: "the accounts on record",
  thread: "the one earlier in this conversation",
  phone: "the payee’s phone numbers",
  domain: "the sender’s domain",
};

/** Ways of paying that cannot be called back, by the method that the finding gives. */
const METHODS: Readonly<Record<string, string>> = {
  crypto: "Cryptocurrency",
  "gift-card": "A gift card",
  link: "A payment by link or name",
  cash: "A cash service",
};

/** What a file does when it is opened, by the kind that the finding gives. */
const FILE_KINDS: Readonly<Record<string, string>> = {
  program: "is a program, not a document",
  macros: "is a document with macros, which can run programs",
  page: "is a web page, not a document",
};

export const english = {
  language: LANGUAGE,
  quoted,
  labelled: (label, text) => `${label}: ${text}`,
  levels: {
    clear: "Nothing to pay here",
    routine: "Fits what you know",
    verify: "Verify before you pay",
    stop: "Do not pay",
    reading: "Still reading",
    unread: "Not fully read",
  },
  compareFirst: "Compare the account first",
  severities: { danger: "Danger", caution: "Caution", info: "Note" },
  headlines: {
    "sender.lookalike-domain": (p) => isNot(p, "The sender’s domain imitates one you know."),
    "sender.lookalike-address": (p) => isNot(p, "The sender’s address imitates one you know."),
    "sender.display-name-person": (p) => isNot(p, "A name you know, on another address."),
    "sender.display-name-organisation": (p) => isNot(p, "An organisation you know, on another address."),
    "sender.reply-to-lookalike": ({ name, known }) =>
      name || known ? `Replies would not go to ${name ?? known ?? ""}.` : "Replies go to an imitated address.",
    "thread.participant-replaced": (p) => isNot(p, "Somebody in this conversation was replaced."),
    "payment.account-differs-from-directory": ({ payee, name, recordedFor }) =>
      recordedFor
        ? `This account is on record for ${recordedFor}, not for ${payee ?? ""}.`
        : `This is not the account you have on record${payee || name ? ` for ${payee ?? name ?? ""}` : ""}.`,
    "payment.unknown-account": () => "This account is on no record of yours.",
    "link.text-shows-another-address": () => "A link leads elsewhere than it shows.",
    "payment.account-differs-between-parts": () => "The message names two different accounts.",
    "payment.holder-differs": ({ holder, expected }) =>
      holder && expected ? `The account is ${holder}’s, not ${expected}’s.` : "The account is in another name.",
    "payment.deceptive-characters": () => "The account is written with look-alike letters.",
    "attachment.deceptive-name": () => "An attachment is not what its name says.",
    "link.lookalike-domain": ({ known }) =>
      known === undefined ? "A link imitates a domain you know." : `A link imitates ${known}.`,
  },
  reasons: {
    clear: "No payment and no change of account is asked for, and nothing is out of place.",
    clearWithFindings: "No payment and no change of account was found, but something is out of place: look below.",
    paymentWithoutAccount: "It is about a payment, and everything fits what you know.",
    accountOnRecord: (payee) => `The account is the one on record for ${payee}.`,
    verificationOver: (payee) => `The account on record for ${payee} was verified too long ago. Verify it again.`,
    accountNotOnRecord: "Account not on your records: compare it with your own files.",
    reading: (done, total) => `${done} of ${total} attachments read. Wait before you decide.`,
    unread: (part) => `Not everything was read, so nothing is settled: ${part}.`,
  },
  rows: {
    "changed-under-pressure": "It changes where the money goes, and puts you under pressure.",
    changed: "It changes where the money goes.",
    "grave-unrecorded": "The account is on no record, and this money would be hard to get back.",
    "unread-part": "The account may be in an attachment that was not read.",
    "grave-act": "Requests like this are checked first, whoever sends them.",
    unrecorded: "Neither the account nor the sender is on your records.",
    "on-record": "The account is on your records, but the sender is not.",
    act: "It is about money, and the sender is not on your records.",
    nothing: "The sender is not who it seems.",
  },
  findings: {
    "sender.lookalike-domain": ({ seen, known }) =>
      seen && known ? `${seen} is not ${known}` : "The domain imitates one you know",
    "sender.lookalike-address": ({ seen, known }) =>
      seen && known ? `${seen} is not ${known}` : "The address imitates one you know",
    "sender.display-name-address": ({ shown, seen, address, known }) =>
      `The name shows one address, the message comes from another${colon(shown ?? seen ?? known ?? address)}`,
    "sender.display-name-person": ({ name, known }) =>
      `${name === undefined ? "A name you know" : `The name ${quoted(name)}`} is on an address that is not theirs${
        known === undefined ? "" : ` (known: ${known})`
      }`,
    "sender.display-name-organisation": ({ name }) =>
      `${name === undefined ? "An organisation you know" : quoted(name)} is named, but this is not its address`,
    "sender.local-part-imitates": ({ known, name }) =>
      `The part before the @ imitates ${name ?? known ?? "somebody you know"}`,
    "sender.organisation-on-free-mail": ({ name, domain }) =>
      `${name ?? "An organisation"} writes from a free mail address${domain === undefined ? "" : ` (${domain})`}`,
    "sender.reply-to-elsewhere": ({ seen, freeMail }) =>
      `Replies go ${freeMail ? "to a free mail address" : "somewhere else"}${colon(seen)}`,
    "sender.reply-to-lookalike": ({ seen, known }) =>
      seen && known
        ? `Replies go to ${seen}, which is not ${known}`
        : "Replies go to an address that imitates a known one",
    "sender.envelope-elsewhere": ({ seen }) => `Sent from another domain than it shows${colon(seen)}`,
    "sender.authentication-failed": ({ domain }) =>
      `Your mail service could not confirm that it comes from ${domain ?? "this sender"}`,
    "sender.own-domain-spoofed": ({ domain }) =>
      `It claims to come from your own organisation${domain === undefined ? "" : ` (${domain})`}, and does not`,
    "sender.deceptive-characters": ({ seen }) => `The address holds characters that deceive the eye${colon(seen)}`,
    "sender.several-addresses": () => "More than one sender is given",
    "sender.masked-recipients": ({ reason }) =>
      reason === "to-sender" ? "It is addressed to its own sender only" : "The recipients are hidden",
    "sender.fraud-infrastructure": () => "It passed through a computer known from fraud",
    "sender.mass-mailer": ({ seen }) =>
      seen === undefined ? "Sent with a mass-mailing program" : `Sent with ${seen}, a mass-mailing program`,
    "sender.factory-host-name": () => "It passed through a computer that still has its factory name",
    "sender.first-contact": ({ seen, address, domain }) =>
      `Not in your directory: ${seen ?? address ?? domain ?? "the sender"}`,
    "thread.participant-replaced": ({ seen, known }) =>
      seen && known
        ? `In this conversation ${known} became ${seen}`
        : "Somebody in this conversation came back under another address",
    "thread.recipient-replaced": ({ seen, known }) =>
      seen && known ? `Among the recipients ${known} became ${seen}` : "A recipient was replaced by another address",
    "thread.recipient-lookalike": ({ seen, known }) =>
      seen && known ? `The recipient ${seen} is not ${known}` : "A recipient’s address imitates a known one",
    "thread.fabricated": ({ reason, name, seen }) =>
      reason === "borrowed-name" && name && seen
        ? `It quotes ${name} from an address that is not theirs: ${seen}`
        : "It claims an earlier conversation that it does not bear out",
    "thread.executive-handoff": ({ name }) =>
      `An order quoted in the name of ${name ?? "an executive"} is not borne out`,
    "language.account-change": () => "It says that bank details have changed",
    "language.new-account": () => "It asks to pay into a new or other account",
    "language.payment-instruction": () => "It asks for a payment",
    "language.payroll-change": () => "It asks to pay a salary into another account",
    "language.closing-funds": () => "It is about funds for a closing",
    "language.executive-request": () => "It asks for a payment in the name of a superior",
    "language.gift-card": () => "It asks for gift cards",
    "language.cryptocurrency": () => "It asks for payment in cryptocurrency",
    "language.urgency": () => "It presses for time",
    "language.secrecy": () => "It asks you to keep it secret",
    "language.discourages-calling": () => "It wants you not to call",
    "language.discourages-checking": () => "It wants you not to check",
    "language.overrides-warning": () => "It wants a bank’s warning ignored",
    "language.planted-contact": () => "It supplies the contact to check with",
    "language.moves-channel": () => "It moves the conversation elsewhere",
    "language.proof-request": () => "It asks for proof of the payment",
    "language.ledger-request": () => "It asks for open invoices or customer lists",
    "language.customer-contacts": () => "It asks who pays at your customers",
    "language.overdue-pressure": () => "It presses with a late payment",
    "language.pretext": () => "It gives a reason why the usual account cannot be used",
    "language.other-holder": () => "It explains why the account is in another name",
    "language.claimed-approval": () => "It says that somebody has approved already",
    "language.early-discount": () => "It offers a discount for paying early",
    "language.opener": () => "It only asks whether you are there",
    "language.contradicts-notice": () => "It breaks its own notice about fraud",
    "language.hidden-text": () => "It holds text that you cannot see",
    "payment.account-differs-from-directory": ({ seen, known, since, payee, recordedFor }) =>
      recordedFor
        ? `Account${seen === undefined ? "" : ` ${seen}`} is on record for ${recordedFor}, not for ${payee ?? ""}${
            known === undefined ? "" : ` (${known})`
          }`
        : `New account${seen === undefined ? "" : ` ${seen}`}, not the one on record${
            known === undefined ? "" : ` (${known})`
          }${since === undefined ? "" : ` since ${since}`}`,
    "payment.account-differs-from-thread": ({ seen, known, date }) =>
      `Another account than earlier in this conversation${seen && known ? `: ${seen}, not ${known}` : ""}${
        date === undefined ? "" : ` of ${date}`
      }`,
    "payment.unknown-account": ({ seen, payee, name }) =>
      `Account${seen === undefined ? "" : ` ${seen}`} not on record${payee || name ? ` for ${payee ?? name ?? ""}` : ""}`,
    "payment.invalid-checksum": ({ seen, digits }) =>
      digits === "length"
        ? `No country has IBANs as long as this one${colon(seen)}`
        : `The check digits${of(seen)} are wrong: mistyped or made up`,
    "payment.account-differs-between-parts": ({ seen, known, seenPart, knownPart }) =>
      `${partWithin(seenPart)} names another account than ${partWithin(knownPart, true)}${
        seen && known ? `: ${seen}, not ${known}` : ""
      }`,
    "payment.holder-differs": ({ holder, expected }) =>
      `The account is in the name of ${holder ?? "somebody else"}${expected === undefined ? "" : `, not of ${expected}`}`,
    "payment.country-unexpected": ({ country, expected, source }) =>
      `The account is in another country${country === undefined ? "" : ` (${country})`} than ${
        COUNTRY_SOURCES[source ?? ""] ?? "expected"
      }${expected === undefined ? "" : ` (${expected})`}`,
    "payment.irreversible-method": ({ method, seen }) =>
      `${METHODS[method ?? ""] ?? "A way of paying"} cannot be called back${colon(seen)}`,
    "payment.amount-differs-between-parts": ({ amount, expected, seenPart, expectedPart }) =>
      `${partWithin(seenPart)} asks for another amount than ${partWithin(expectedPart, true)}${
        amount && expected ? `: ${amount}, not ${expected}` : ""
      }`,
    "payment.invoice-reused": ({ invoice, seen, known }) =>
      `Invoice${invoice === undefined ? "" : ` ${invoice}`} came earlier with another account${
        seen && known ? `: ${known}, now ${seen}` : ""
      }`,
    "payment.deceptive-characters": ({ written }) =>
      `The account is written with letters that only look like others${colon(written)}`,
    "attachment.executable-content": ({ name, kind }) =>
      `${name ?? "An attachment"} ${FILE_KINDS[kind ?? ""] ?? "runs when you open it"}`,
    "attachment.deceptive-name": ({ name, reason }) =>
      `${name ?? "An attachment"} is not what its name says${reason === "characters" ? ": the name hides characters" : ""}`,
    "attachment.password-protected": ({ name, password }) =>
      `${name ?? "An attachment"} opens only with a password${password ? ", which the message speaks of" : ""}`,
    "attachment.code-with-payment": ({ seen }) => `A QR code pays to an account${colon(seen)}`,
    "attachment.nested-message": ({ name, from }) =>
      `A message is attached${colon(name)}${from === undefined ? "" : `, said to be from ${from}`}`,
    "link.text-shows-another-address": ({ shown, seen }) =>
      shown && seen ? `A link shows ${shown} and leads to ${seen}` : "A link shows another address than it leads to",
    "link.lookalike-domain": ({ seen, known }) =>
      seen && known ? `A link leads to ${seen}, which is not ${known}` : "A link leads to a domain that imitates one",
    "link.deceptive-host": ({ reason, seen }) => LINK_REASONS[reason ?? ""]?.(seen ?? "") ?? "A link hides its target",
    "link.punycode": ({ seen, written }) =>
      `A link leads to a domain with special letters${colon(seen)}${written === undefined ? "" : ` (${written})`}`,
  },
  briefly: {
    "sender.lookalike-domain": ({ known }) =>
      known === undefined ? "Imitates a domain you know" : `Imitates ${known}`,
    "sender.lookalike-address": ({ known }) =>
      known === undefined ? "Imitates an address you know" : `Imitates ${known}`,
    "sender.display-name-address": () => "The name shows another address",
    "sender.display-name-person": ({ name }) => `Not the address of ${name ?? "the person named"}`,
    "sender.display-name-organisation": ({ name }) => `Not an address of ${name ?? "the one named"}`,
    "sender.local-part-imitates": () => "Imitates a known name before the @",
    "sender.organisation-on-free-mail": () => "An organisation on free mail",
    "sender.reply-to-elsewhere": ({ freeMail }) => `Replies go ${freeMail ? "to free mail" : "somewhere else"}`,
    "sender.reply-to-lookalike": () => "Replies go to an imitated address",
    "sender.envelope-elsewhere": () => "Sent from another domain",
    "sender.authentication-failed": () => "Sender not confirmed",
    "sender.own-domain-spoofed": () => "Not from your own organisation",
    "sender.deceptive-characters": () => "Deceptive characters in the address",
    "sender.fraud-infrastructure": () => "Passed a computer known from fraud",
    "sender.factory-host-name": () => "Passed a computer with a factory name",
    "sender.first-contact": () => "The sender is not in your directory",
    "thread.participant-replaced": () => "Another address in this conversation",
    "thread.recipient-replaced": () => "A recipient was replaced",
    "thread.recipient-lookalike": () => "A recipient’s address is imitated",
    "thread.fabricated": () => "Earlier conversation not borne out",
    "thread.executive-handoff": () => "Quoted order not borne out",
    "language.account-change": () => "Says that bank details changed",
    "language.new-account": () => "Asks to pay into another account",
    "language.payroll-change": () => "Another account for a salary",
    "language.executive-request": () => "Payment asked in a superior’s name",
    "language.ledger-request": () => "Asks for open invoices or lists",
    "language.pretext": () => "Why not the usual account",
    "language.other-holder": () => "Account in another name",
    "language.claimed-approval": () => "Claims that somebody approved",
    "payment.account-differs-from-directory": ({ since, recordedFor }) =>
      recordedFor
        ? "On record for another payee"
        : since === undefined
          ? "Not the account on record"
          : `Not the account of ${since}`,
    "payment.account-differs-from-thread": () => "Another account than earlier here",
    "payment.unknown-account": ({ seen }) => `${seen ?? "Account"} not on record`,
    "payment.invalid-checksum": ({ digits }) =>
      digits === "length" ? "No country has such long IBANs" : "Wrong check digits",
    "payment.account-differs-between-parts": () => "Two accounts in one message",
    "payment.holder-differs": ({ holder }) => `In the name of ${holder ?? "somebody else"}`,
    "payment.country-unexpected": ({ country }) => `Account in another country${country ? ` (${country})` : ""}`,
    "payment.irreversible-method": ({ method }) => `${METHODS[method ?? ""] ?? "Money"}: no way back`,
    "payment.amount-differs-between-parts": () => "Two amounts in one message",
    "payment.invoice-reused": () => "Same invoice, another account",
    "payment.deceptive-characters": () => "Look-alike letters in the account",
    "attachment.executable-content": ({ kind }) =>
      kind === "program" ? "A program is attached" : kind === "page" ? "A web page is attached" : "A file with macros",
    "attachment.deceptive-name": () => "A file is not what its name says",
    "attachment.password-protected": () => "A file with a password",
    "attachment.code-with-payment": () => "A QR code that pays",
    "attachment.nested-message": () => "A message is attached",
    "link.text-shows-another-address": () => "A link leads elsewhere than it shows",
    "link.lookalike-domain": ({ known }) =>
      known === undefined ? "A link imitates a domain you know" : `A link imitates ${known}`,
    "link.deceptive-host": () => "A link hides where it leads",
    "link.punycode": () => "A link with special letters",
  },
  likeness: {
    glyph: (seen, known) => `${quoted(seen)} in place of ${quoted(known)}`,
    transposed: (seen, known) => `${quoted(seen)} in place of ${quoted(known)}: letters swapped`,
    doubled: (seen) => `${quoted(seen)} doubled`,
    dropped: (_, known) => `${quoted(known)} left out`,
    added: (seen) => `${quoted(seen)} added`,
    replaced: (seen, known) => `${quoted(seen)} in place of ${quoted(known)}`,
    plural: () => "singular and plural swapped",
    hyphen: () => "a hyphen put in or left out",
    ending: (seen, known) => `another ending: ${quoted(seen)} in place of ${quoted(known)}`,
    "folded-ending": () => "the country’s ending moved into the name",
    word: (seen, known) => `a word put in or left out: ${quoted(seen || known)}`,
    reordered: () => "the words in another order",
    "sub-domain": () => "the known name stands before another domain",
    dots: () => "dots moved or left out",
    provider: () => "the same name at another mail provider",
    organisation: () => "the organisation’s name in an address of another kind",
    swapped: () => "name and organisation have changed places",
    several: () => "changed in several places",
  },
  checks: {
    "sender.lookalike-domain": "Domain that imitates a known one",
    "sender.lookalike-address": "Address that imitates a known one",
    "sender.display-name-address": "Another address shown as the name",
    "sender.display-name-person": "Known person’s name on another address",
    "sender.display-name-organisation": "Known organisation’s name on another address",
    "sender.local-part-imitates": "Known name before the @",
    "sender.organisation-on-free-mail": "Organisation on free mail",
    "sender.reply-to-elsewhere": "Where replies go",
    "sender.reply-to-lookalike": "Reply address that imitates a known one",
    "sender.envelope-elsewhere": "Sent from another domain",
    "sender.authentication-failed": "Sender confirmed by your mail service",
    "sender.own-domain-spoofed": "Your own organisation imitated",
    "sender.deceptive-characters": "Deceptive characters in addresses",
    "sender.several-addresses": "More than one sender",
    "sender.masked-recipients": "Hidden recipients",
    "sender.fraud-infrastructure": "Computers known from fraud",
    "sender.mass-mailer": "Mass-mailing programs",
    "sender.factory-host-name": "Computers with a factory name",
    "sender.first-contact": "Senders not in your directory",
    "thread.participant-replaced": "Replaced participant",
    "thread.recipient-replaced": "Replaced recipient",
    "thread.recipient-lookalike": "Recipient that imitates a known one",
    "thread.fabricated": "Made-up conversation",
    "thread.executive-handoff": "Made-up order from an executive",
    "language.account-change": "Changed bank details",
    "language.new-account": "New or other account",
    "language.payment-instruction": "Request for payment",
    "language.payroll-change": "Change of payroll",
    "language.closing-funds": "Funds for a closing",
    "language.executive-request": "Request by a superior",
    "language.gift-card": "Gift cards",
    "language.cryptocurrency": "Cryptocurrency",
    "language.urgency": "Time pressure",
    "language.secrecy": "Secrecy",
    "language.discourages-calling": "“Do not call”",
    "language.discourages-checking": "“No need to check”",
    "language.overrides-warning": "“Ignore the warning”",
    "language.planted-contact": "Contact supplied for checking",
    "language.moves-channel": "Move to another channel",
    "language.proof-request": "Request for proof of payment",
    "language.ledger-request": "Request for open invoices or lists",
    "language.customer-contacts": "Request for who pays at customers",
    "language.overdue-pressure": "Pressure with a late payment",
    "language.pretext": "Pretext for another account",
    "language.other-holder": "Account in another name",
    "language.claimed-approval": "Claimed approval",
    "language.early-discount": "Discount for paying early",
    "language.opener": "“Are you there?”",
    "language.contradicts-notice": "Message that breaks its own notice",
    "language.hidden-text": "Hidden text",
    "payment.account-differs-from-directory": "Account compared with your records",
    "payment.account-differs-from-thread": "Account compared with the conversation",
    "payment.unknown-account": "Account on no record",
    "payment.invalid-checksum": "Check digits",
    "payment.account-differs-between-parts": "Accounts compared within the message",
    "payment.holder-differs": "Name of the account holder",
    "payment.country-unexpected": "Country of the account",
    "payment.irreversible-method": "Payments that cannot be called back",
    "payment.amount-differs-between-parts": "Amounts compared within the message",
    "payment.invoice-reused": "Invoice sent again with another account",
    "payment.deceptive-characters": "Look-alike letters in accounts",
    "attachment.executable-content": "Programs among the attachments",
    "attachment.deceptive-name": "Files with a deceptive name",
    "attachment.password-protected": "Files with a password",
    "attachment.code-with-payment": "QR codes that pay",
    "attachment.nested-message": "Attached messages",
    "link.text-shows-another-address": "Links that show another address",
    "link.lookalike-domain": "Links to domains that imitate a known one",
    "link.deceptive-host": "Links that hide where they lead",
    "link.punycode": "Links with special letters",
  },
  families: {
    sender: "Sender",
    thread: "Conversation",
    language: "Wording",
    payment: "Payment details",
    attachment: "Attachments",
    link: "Links",
  },
  parts: {
    from: "sender",
    replyTo: "reply address",
    subject: "subject",
    body: "message",
    headers: "message headers",
    header: (name) => `header ${name}`,
    quoted: (number) => `earlier message ${number}`,
    attachment: (name) => name,
    code: (name) => `QR code in ${name}`,
  },
  unread: {
    pending: "being read now",
    unavailable: "this program does not give it",
    missing: "nothing was there",
    encrypted: "encrypted",
    unsupported: "a kind of content that cannot be read yet",
    "unread-language": "in a language whose words are not read",
    "no-text": "a picture, whose words cannot be read",
    damaged: "damaged",
    "too-large": "too large",
    "too-deep": "nested too deeply",
    "too-many": "too many parts",
    "too-slow": "took too long",
  },
  hidden: {
    "not-displayed": "not displayed",
    "zero-size": "of zero size",
    "same-colour": "in the colour of its background",
    "off-screen": "outside the visible area",
    backwards: "written backwards and shown turned round",
    "other-alternative": "in the plain text, which other programs and notifications show",
  },
  paymentKinds: {
    iban: "IBAN",
    bic: "BIC",
    aba: "US routing and account number",
    "sort-code": "Sort code and account number",
    bsb: "BSB and account number",
    "ca-transit": "Canadian transit and account number",
    ifsc: "IFSC and account number",
    upi: "UPI address",
    rib: "French RIB",
    ccc: "Spanish CCC",
    cin: "Italian BBAN",
    blz: "German bank code and account number",
    clabe: "Mexican CLABE",
    cbu: "Argentine CBU",
    pix: "Pix key",
    agencia: "Brazilian branch and account number",
    bankgiro: "Swedish Bankgiro number",
    plusgiro: "Swedish PlusGiro number",
    "cz-account": "Czech or Slovak account number",
    multibanco: "Multibanco entity and reference",
    "qr-iban": "Swiss QR-IBAN",
    "swift-field": "Account in a SWIFT field",
    interac: "Interac e-Transfer",
    payid: "PayID",
    "pay-link": "Payment link or service",
    btc: "Bitcoin address",
    eth: "Ethereum address",
    tron: "Tron address",
    xmr: "Monero address",
    sol: "Solana address",
    "gift-card": "Gift card",
    masked: "Account with hidden digits",
  },
  scenarios: {
    "account-change": "Changed bank details",
    "first-payment": "First payment to somebody",
    "closing-funds": "Funds for a closing",
    "payroll-change": "Change of salary account",
    "executive-request": "Request by a superior",
    "gift-card": "Gift cards",
    invoice: "Ordinary invoice",
    other: "Something else",
  },
  outcomes: {
    hold: { title: "On hold", meaning: "Do not pay. Nothing is released until every required step is done." },
    verified: { title: "Verified", meaning: "Confirmed over a second channel. You may pay the account you confirmed." },
    recorded: {
      title: "Matches your own files",
      meaning: "The account is the one you paid before. Nobody was asked, and nobody announced a change.",
    },
    fraud: {
      title: "Fraud",
      meaning: "Do not pay or reply. Keep the message, and tell your bank and your security team.",
    },
  },
  directoryProblems: {
    "not-json": (_, { reason }) => `This is no JSON${colon(reason)}.`,
    "too-large": (_, { limit }) => `The file is larger than ${limit ?? "the limit"} characters.`,
    "too-many": (_, { limit }) => `More than ${limit ?? "the allowed number of"} entries.`,
    "too-long": (value, { limit }) => `${quoted(value)} is longer than ${limit ?? "the allowed number of"} characters.`,
    missing: () => "This is missing.",
    "wrong-type": (value, { expected }) =>
      `${quoted(value)} should be ${EXPECTED[expected ?? ""] ?? "something else"}.`,
    empty: () => "This is empty.",
    "not-a-domain": (value) => `${quoted(value)} is no domain.`,
    "shared-domain": (value) => `${quoted(value)} is shared by many: it would take in strangers.`,
    "free-mail-own-domain": (value) => `${quoted(value)} is free mail, where anybody can have an address.`,
    "not-an-address": (value) => `${quoted(value)} is no email address.`,
    "not-a-phone": (value) => `${quoted(value)} is no phone number.`,
    "not-international": (value) => `${quoted(value)} lacks its country code: start with +.`,
    "unknown-kind": (value) => `${quoted(value)} is no kind of account.`,
    "unknown-status": (value) => `${quoted(value)} should be “verified” or “recorded”.`,
    "not-an-account": (value) => `${quoted(value)} does not have the form of such an account.`,
    "not-a-whole-iban": (value, { length, expected }) =>
      `${quoted(value)} has ${length ?? "the wrong number of"} characters${
        expected === undefined ? "" : `, not the ${expected} of this country`
      }.`,
    "not-a-date": (value) => `${quoted(value)} is no date: write it as 2026-02-17.`,
    "not-a-pair": () => "Two domains of one company are a list of two.",
    "unknown-field": (value, { expected }) =>
      `${quoted(value)} is none of ${expected ?? "the fields that are searched"}.`,
    "not-an-indicator": (value) =>
      `${quoted(value)} would be found everywhere: five characters or more, a letter or digit first and last.`,
    "not-answerable": (value) => `No answer silences a finding such as ${quoted(value)}.`,
    "wrong-checksum": (value) => `The check digits of ${quoted(value)} are wrong.`,
    "wrong-national-digits": (value) => `The national check digits of ${quoted(value)} are wrong.`,
    "free-mail-domain": (value) => `${quoted(value)} is free mail and identifies nobody: list the addresses.`,
    "unknown-key": () => "This key is not known and was left out.",
  },
  pane: {
    secondPerson: {
      request: "A colleague asks you to be the second person for a payment.",
      decision: "This answers your request for a second person.",
      look: "Look at it",
    },
    loading: "Reading the message…",
    empty: {
      title: "No message is open",
      hint: "Open a single message, and this pane tells you whether it asks for money and what does not fit. Nothing leaves your mailbox.",
    },
    failed: {
      title: "The message could not be read",
      noAnswer: (client) => `${client} did not answer. Nothing was checked.`,
      refused: (client) => `${client} did not give the message. Nothing was checked.`,
      unexpected: "Something went wrong while it was being checked. Take it as unchecked.",
      officeMissing: "This page works inside Outlook. Open a message there and choose Second Channel.",
    },
    retry: "Try again",
    back: "Back",
    more: "More",
    others: (count) => `${count} more`,
    about: {
      title: "About",
      lines: [
        "Second Channel reads the open message, shows what does not fit, and walks you through checking a payment over a second channel.",
        "It sends nothing anywhere: everything is checked on this device.",
        "It cannot know whose account a number is. A genuine sender is not a genuine account.",
      ],
    },
    directoryFault: (detail) =>
      `Your organisation’s directory has a mistake, so this message was checked without it. ${detail}`,
    directoryUnavailable: "Your organisation’s directory could not be fetched, so this message was checked without it.",
    shared: (owner) => `In ${owner ?? "a shared mailbox"}. Directory and register are your own.`,
    report: "Report this message",
    verify: "Verify another way",
    resume: "Continue verification",
    sender: {
      label: "Sender",
      repliesTo: "Replies go to",
      none: "No sender is given",
      known: "known:",
      decoded: (ascii) => `written as ${ascii}`,
      inScript: (character, script) => `the ${quoted(character)} is ${script}`,
      invisible: (codePoint) => `an invisible character (${codePoint})`,
    },
    why: {
      title: "Why",
      none: "Nothing out of place was found in what was read.",
      notInText: "It shows in how the message is made, not in its words.",
    },
    accounts: {
      title: "Accounts in this message",
      notOnRecord: "Not on record",
      verified: (since) => (since === null ? "Verified" : `Verified ${since}`),
      expired: (since) => `Verified ${since}, expired`,
      recorded: (since) => (since === null ? "On record" : `On record ${since}`),
      sameAs: (payee, since, source, isVerified) =>
        `The same as the account ${isVerified ? "you verified" : "recorded"} for ${payee}${since === null ? "" : ` on ${since}`}${
          source === null ? "" : ` (${source})`
        }.`,
      imported: "an imported vendor list",
      anotherPayees: "Another payee’s",
      recordedFor: (other, payee) => `On record for ${other}, not for ${payee}.`,
      differsFrom: (account) => `Differs from ${account}`,
      here: "In this message",
      onRecordSince: (since) => (since === null ? "On record" : `On record since ${since}`),
      namedEarlier: (date) => `Earlier in this conversation${date === null ? "" : `, ${date}`}`,
      namedIn: (part) => `In: ${part}`,
      details: {
        account: "Account",
        holder: "Holder",
        bank: "Bank",
        country: "Bank country",
        kind: "Kind",
        seenIn: "Seen in",
      },
      mayBeMore: (parts) => `There may be more accounts in what was not read: ${parts}.`,
      amounts: (amounts) => `Amounts: ${amounts}`,
      deadlines: (days) => `Asked for by: ${days}`,
    },
    coverage: {
      line: (ran, total) =>
        ran === total ? `${ran} of ${total} checks` : `${ran} of ${total} checks · ${total - ran} not done`,
      title: "What was checked",
      notDone: "Not done",
      done: "Done",
      notRead: "Not read",
      everythingRead: "Everything in the message was read.",
    },
    directory: { title: "Directory" },
    register: {
      title: "Register",
      onHold: "On hold",
      notEntered: (count) =>
        `${count === 1 ? "A record is" : `${count} records are`} not in the register yet: this device did not take ${count === 1 ? "it" : "them"}. Leave this pane open.`,
    },
    settings: { title: "Settings" },
    policy: {
      title: "Second person",
      faulty: "What your organisation’s file says of the second person cannot be read: only your own settings count.",
      setAside: "Your settings for the second person were damaged and set aside. Set them again under “Second person”.",
      proposed:
        "Your mailbox has other settings for the second person than this device. They do not count before you looked at them under “Second person”.",
    },
    byOnePerson: "Verified by one person.",
  },
} as const satisfies Sentences;
