/**
 * What words can mean, in any language. A lexicon gives the words of each; the acts are patterns over them.
 * One row a field, so that a lexicon's author sees what belongs together.
 */
export const CONCEPTS = [
  // How a sentence is meant. Inside a phrase that matched ("no longer valid", "if you could") they say nothing more.
  ...["not", "if", "your", "example", "consequence", "subordinate", "presumes", "ownVoice", "listHead", "ability"],
  // Words that look like a concept and mean something else: "bank holiday", "file transfer". They hide what is in them.
  ...["otherSense"],
  // Asking.
  ...["request", "need", "mustBe", "we", "me", "waitFor"],
  // Where money goes.
  ...["bankDetails", "account", "newAccount", "details", "bank", "records", "below", "attached"],
  ...["thisOne", "instead"],
  // An account given by its number, as an IBAN or behind a label.
  ...["accountNumber"],
  // Newness.
  ...["new", "other", "old", "change", "changed", "retired", "henceforth", "use"],
  ...["update", "moved"],
  // Payment.
  ...["pay", "paid", "handle", "payment", "funds", "transfer", "invoice", "money"],
  ...["owed", "send", "goTo", "paymentContext"],
  // An amount that must leave the house, and the goods of some worth that leave it, too.
  ...["amount", "leave", "goods"],
  // Special funds and means.
  ...["payroll", "closing", "closingFunds", "closingAccount", "cards", "cardCode", "buy", "crypto"],
  ...["wallet", "settleIn"],
  // Whole acts that a language says in fixed words.
  ...["changeSaid", "changeNamed", "redirectSaid", "payrollSaid", "closingSaid", "cardsSaid", "ledgerSaid", "taskSaid"],
  ...["openerSaid", "holdSaid", "secretSaid", "noCallSaid", "noCheckSaid", "channelSaid", "contactSaid"],
  ...["approvalSaid", "holderSaid", "pretextSaid", "proofSaid", "overdueSaid", "discountSaid", "urgentSaid"],
  ...["paySaid", "orderSaid"],
  // Ledger.
  ...["ledger", "openItems"],
  // Circumstances.
  ...["task", "urgent", "deadline", "secret", "phone", "call", "unable", "busy"],
  ...["mailOnly", "verify", "needless", "mobile", "channel", "write", "executive", "approved"],
  ...["holder", "relative", "discount", "early", "overdue", "penalty", "proof", "reason"],
  ...["blocked", "contact"],
  // Details that are pointed at, not told: where in a document they stand, that they are not those the reader is used to,
  // that this is meant so, that it is to be gone by, also for what is still open there; and what else may be new in it.
  ...["place", "differs", "meantSo", "heed", "stillOpen", "otherMatter"],
  // What a payer's own bank or system says against a payment, and that it is to be passed over.
  ...["payerSystem", "prompt", "override", "nameCheck"],
  // What customers owe, and how to reach whoever pays there.
  ...["balances", "payerContacts"],
  // Accounts that hold no money: what one signs in with, and what is kept to oneself for good reason.
  ...["signIn", "password"],
  // Talk about fraud.
  ...["never", "byMail", "fraud", "fraudster", "claim", "receive", "alert", "knownNumber"],
  // Somebody else was hit; where changes are entered, and that mails are no way to ask for them.
  ...["incident", "onlyThere", "notAccepted"],
] as const;

export type Concept = (typeof CONCEPTS)[number];

/** The number a concept has in tags and sets: its place in `CONCEPTS`. */
export const CONCEPT_IDS: ReadonlyMap<string, number> = new Map(CONCEPTS.map((concept, id) => [concept, id]));

/**
 * Returns the number of a concept.
 * @throws Error when there is no such concept: a lexicon or a pattern is misspelt.
 */
export function conceptId(concept: string): number {
  const id = CONCEPT_IDS.get(concept);
  if (id === undefined) throw new Error(`no such concept: ${concept}`);
  return id;
}
