import {
  REPEATED_FIELDS,
  VENDOR_FIELDS,
  type Mapping,
  type VendorField,
} from "../../../directory/import/vendor-fields";
import type { VendorList } from "../../../directory/import/read-vendors";
import { listText } from "../../../locales/format";
import { visible } from "../../../locales/visible";
import { useImportWords } from "../../use-import-words";
import { useSentences } from "../../use-sentences";
import { Disclosure } from "../Disclosure";
import { SelectField } from "../fields/SelectField";
import { Hint } from "../Hint";

/** A cell of an example is cut: it only shows what kind of thing the column holds. */
const MAX_EXAMPLE = 40;

/** So many examples tell it. */
const EXAMPLES = 2;

interface MappingFieldsProps {
  readonly list: VendorList;
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

/** What each column holds, with examples from the file; columns that were not recognised stand behind one line. */
export function MappingFields({ list, mapping, onChange }: MappingFieldsProps) {
  const words = useImportWords();
  const columns = list.headings.map((_, column) => column);
  const recognised = columns.filter((column) => list.mapping[column]);
  const others = columns.filter((column) => !list.mapping[column]);
  const draw = (column: number) => (
    <Column
      key={column}
      {...{ list, column }}
      field={mapping[column] ?? null}
      onChoose={(field) => onChange(withField(mapping, column, field))}
    />
  );
  const left = others.filter((column) => !mapping[column]).length;
  return (
    <>
      {recognised.map(draw)}
      {recognised.length === 0 ? (
        others.map(draw)
      ) : others.length === 0 ? null : (
        <Disclosure label={left === 0 ? words.columns : words.leftOutColumns(left)}>{others.map(draw)}</Disclosure>
      )}
    </>
  );
}

/** Returns the mapping with a column's field; of a field that a list has once, the column chosen last counts. */
function withField(mapping: Mapping, column: number, field: VendorField | null): Mapping {
  const isTaken = (other: VendorField | null): boolean =>
    other === field && field !== null && !REPEATED_FIELDS.has(field);
  return mapping.map((other, at) => (at === column ? field : isTaken(other) ? null : other));
}

const LEFT_OUT = "-";

interface ColumnProps {
  readonly list: VendorList;
  readonly column: number;
  readonly field: VendorField | null;
  readonly onChoose: (field: VendorField | null) => void;
}

function Column({ list, column, field, onChoose }: ColumnProps) {
  const words = useImportWords();
  const { language } = useSentences();
  const heading = list.headings[column] ?? "";
  const cells = list.preview.map((row) => (row[column] ?? "").trim()).filter((cell) => cell !== "");
  const examples = [...new Set(cells)].slice(0, EXAMPLES).map((cell) => visible(cut(cell)));
  return (
    <>
      <SelectField<VendorField | typeof LEFT_OUT>
        label={heading === "" ? words.columnWithoutHeading(column + 1) : visible(cut(heading))}
        value={field ?? LEFT_OUT}
        options={[LEFT_OUT, ...VENDOR_FIELDS]}
        textOf={(option) => (option === LEFT_OUT ? words.leftOut : words.fields[option])}
        onChoose={(option) => onChoose(option === LEFT_OUT ? null : option)}
      />
      {examples.length === 0 ? null : <Hint>{words.example(listText(language, examples))}</Hint>}
    </>
  );
}

function cut(text: string): string {
  return text.length > MAX_EXAMPLE ? `${text.slice(0, MAX_EXAMPLE)}…` : text;
}
