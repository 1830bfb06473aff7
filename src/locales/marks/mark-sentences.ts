/** How a message can be marked in the mail program itself. */
export type MarkName = "hold" | "fraud" | "stop";

/** What the mail program shows on a message: one line each, of at most 150 characters. */
export type MarkSentences = Readonly<Record<MarkName, string>>;
