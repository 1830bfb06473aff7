/** What a person reads where they report a message. */
export interface ReportSentences {
  readonly title: string;
  readonly nothingSent: string;
  /** The message that is reported, by its subject. */
  readonly message: string;
  readonly noSubject: string;
  readonly from: (sender: string, day: string | null) => string;
  readonly save: string;
  readonly saving: string;
  /** It was given to the browser; whether it came cannot be told. */
  readonly saved: (file: string) => string;
  readonly notGiven: (client: string) => string;
  readonly next: string;
  readonly steps: readonly string[];
}
