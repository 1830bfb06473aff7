import type { Theme } from "../host/host";
import { LANGUAGE_NAMES, type PlaygroundLanguage, type Words } from "./words";

interface Props {
  readonly language: PlaygroundLanguage;
  readonly setLanguage: (language: PlaygroundLanguage) => void;
  readonly theme: Theme;
  readonly setTheme: (theme: Theme) => void;
  /** Whose mailbox is shown, and whose can be. */
  readonly owner: string;
  readonly owners: readonly string[];
  readonly setOwner: (owner: string) => void;
  readonly slow: boolean;
  readonly setSlow: (slow: boolean) => void;
  readonly words: Words;
}

/** What Outlook would decide: language and theme; and a way to see the pane wait for attachments. */
export function Settings({
  language,
  setLanguage,
  theme,
  setTheme,
  owner,
  owners,
  setOwner,
  slow,
  setSlow,
  words,
}: Props) {
  return (
    <form className="settings">
      <Choice label={words.language} options={LANGUAGE_NAMES} value={language} onChange={setLanguage} />
      <Choice label={words.theme} options={words.themes} value={theme} onChange={setTheme} />
      <Choice
        label={words.owner}
        options={Object.fromEntries(owners.map((address) => [address, address]))}
        value={owner}
        onChange={setOwner}
      />
      <label>
        <input type="checkbox" checked={slow} onChange={({ target }) => setSlow(target.checked)} />
        {words.slowAttachments}
      </label>
    </form>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly options: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, options, value, onChange }: ChoiceProps<Value>) {
  const values = Object.keys(options) as Value[];
  return (
    <label>
      {label}
      <select value={value} onChange={({ target }) => onChange(target.value as Value)}>
        {values.map((each) => (
          <option key={each} value={each}>
            {options[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
