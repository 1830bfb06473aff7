/** What Outlook shows for the add-in while no pane is open, in one language. Made for a file that has to be small. */
export interface AlertSentences {
  /** Warnings before a message is sent. Addresses are cut to 64 characters before they come here. */
  readonly send: {
    readonly lookalike: (address: string) => string;
    readonly stopped: string;
    readonly onHold: string;
    readonly replyTo: (address: string) => string;
    /** `details` is a kind and a masked number. */
    readonly bankDetails: (details: string, address: string) => string;
    /** Stands in place of the warnings that do not fit. */
    readonly more: (count: number) => string;
    readonly otherDetails: string;
  };
  /** After a message was reported, where Outlook cannot open the pane by itself. */
  readonly report: { readonly title: string; readonly text: string };
}
