/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { Suspense } from "react";
import type { Directory } from "../../../src/directory/directory";
import ImportPage from "../../../src/taskpane/pages/ImportPage";
import { printedAccount } from "../../../src/taskpane/presenters/printed-account";
import { payee } from "../../support/build";
import { existing } from "../../support/existing";
import { FakeHost } from "../../support/fake-host";
import { ibanOf } from "../../support/iban";
import { openedDirectory } from "../../support/known-directory";
import { renderPane } from "../../support/render-pane";

const IBAN = ibanOf("DE", "370400440532013000");
const OTHER = ibanOf("DE", "370400440532013001");

// jsdom's files cannot be read in the newer way; their older way is the same.
beforeAll(() => {
  File.prototype.arrayBuffer = function () {
    return new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result as ArrayBuffer);
      reader.readAsArrayBuffer(this);
    });
  };
});

async function shown(own: Partial<Directory> = {}, language = "en") {
  const opened = await openedDirectory(new FakeHost().store, own);
  const onBack = jest.fn();
  const drawn = await act(async () => {
    const result = renderPane(
      <Suspense>
        <ImportPage {...opened} onBack={onBack} />
      </Suspense>,
      language,
    );
    await new Promise((resolve) => setTimeout(resolve, 20));
    return result;
  });
  await screen.findByRole("heading", { level: 1 });
  return { payees: () => opened.own.state().directory.payees, onBack, ...drawn };
}

const user = userEvent.setup({ delay: null });
const press = (name: string | RegExp) => user.click(screen.getByRole("button", { name }));

/** Chooses a file, as one is chosen in the program's own window. */
async function choose(content: string | Uint8Array<ArrayBuffer>, name = "vendors.csv") {
  await user.upload(screen.getByLabelText(/^Choose/, { selector: "input" }), new File([content], name));
}

async function read(content: string) {
  await choose(content);
  await screen.findByRole("region", { name: "What the columns hold" });
  await press("Read the list");
  await screen.findByRole("region", { name: "What will happen" });
}

const counts = () => screen.getAllByRole("listitem").map(({ textContent }) => textContent);
const lines = (name: string) =>
  within(screen.getByRole("list", { name }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);

describe("a list", () => {
  const LIST = `Supplier,Email,Remark,IBAN\nHarbor Optics,ap@harbor.example,late,${IBAN}\nQuay,,,\n`;

  it("shows what its columns seem to hold, with examples, and leaves out what it does not know", async () => {
    const { container } = await shown();
    await choose(LIST);
    expect(await screen.findByLabelText("Supplier")).toHaveDisplayValue("Name of the payee");
    expect(screen.getByText("Such as: Harbor Optics and Quay")).toBeVisible();
    await press("1 column is left out");
    expect(screen.getByLabelText("Remark")).toHaveDisplayValue("Leave out");
    expect((await axe(container)).violations).toEqual([]);
  });

  it("is kept only after the person has seen what will happen", async () => {
    const { payees, onBack } = await shown({ payees: [payee({ name: "Quay", addresses: ["ap@quay.example"] })] });
    await read(LIST);
    expect(counts()).toEqual([
      "1 payee will be added",
      "0 payees will be changed",
      "1 payee stays as it is",
      "0 rows with errors are left out",
    ]);
    expect(payees()).toHaveLength(1);
    await press("Import");
    expect(screen.getByText("Done: 1 payee was added, 0 were changed.")).toBeVisible();
    expect(payees()).toMatchObject([
      { name: "Quay", addresses: ["ap@quay.example"] },
      { name: "Harbor Optics", accounts: [{ value: IBAN, status: "recorded", source: "vendor list vendors.csv" }] },
    ]);
    await press("To the directory");
    expect(onBack).toHaveBeenCalledTimes(1);
  });

  it("whose headings say nothing is mapped by hand; the name has to be somewhere", async () => {
    const { payees } = await shown();
    await choose("Alpha,Beta\nHarbor,mel@harbor.example\n");
    expect(await screen.findByText("Say which column holds the name of the payee.")).toBeVisible();
    expect(screen.getByRole("button", { name: "Read the list" })).toBeDisabled();
    await user.selectOptions(screen.getByLabelText("Beta"), "email");
    await user.selectOptions(screen.getByLabelText("Alpha"), "name");
    await press("Read the list");
    await user.click(await screen.findByRole("button", { name: "Import" }));
    expect(payees()).toMatchObject([{ name: "Harbor", addresses: ["mel@harbor.example"] }]);
  });

  it("with local numbers asks for their country", async () => {
    const { payees } = await shown();
    await choose("Name,Phone\nHarbor,020 7946 0812\n");
    await user.selectOptions(await screen.findByLabelText("Country of numbers without a country code"), "GB");
    await press("Read the list");
    await user.click(await screen.findByRole("button", { name: "Import" }));
    expect(payees()[0]?.phones).toMatchObject([{ number: "+442079460812", source: "vendor list vendors.csv" }]);
  });
});

describe("a broken list is told row by row", () => {
  const BROKEN = [
    "Name,Email,IBAN",
    `Harbor Optics,ap@harbor.example,${IBAN}`,
    "Quay,ap at quay,",
    "MÃ¼ller,,",
    "Morvan,,DE89370400440532013001",
    ',"ap@nobody.example",',
    "=1+1,,",
    "HARBOR OPTICS LTD,,",
    "Extra,,,,one more",
  ].join("\n");

  it("with what is wrong and where; the rows without errors are imported whole", async () => {
    const { payees, container } = await shown();
    await read(BROKEN);
    expect(counts()).toEqual(["2 payees will be added", "0 payees will be changed", "5 rows with errors are left out"]);
    await press("5 errors");
    expect(lines("5 errors")).toEqual([
      "Row 3, Email“ap at quay” is no email address.",
      "Row 4, Name“MÃ¼ller” has letters of another encoding. Save the file as “CSV UTF-8”.",
      "Row 5, IBANThe check digits of “DE89370400440532013001” are wrong.",
      "Row 6The name is missing.",
      expect.stringContaining("Row 9There are more cells than the 3 headings"),
    ]);
    await press("2 remarks");
    expect(lines("2 remarks")).toEqual([
      "Row 7, Name“=1+1” is a formula. It is kept as text and never computed.",
      "Row 8, Name“HARBOR OPTICS LTD” is the payee of row 2 too: both become one.",
    ]);
    expect((await axe(container)).violations).toEqual([]);
    await press("Import");
    expect(payees().map(({ name }) => name)).toEqual(["Harbor Optics", "=1+1"]);
  });

  it("and is not imported where nothing in it can be", async () => {
    await shown();
    await read("Name,IBAN\nQuay,DE1\n");
    expect(screen.getByText(/Nothing in this file can be imported/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Import" })).toBeNull();
  });

  it("whose quotation mark is never closed is not imported at all", async () => {
    const { payees } = await shown();
    await choose('Name,IBAN\nA,\n"B,\nC,\n');
    await user.click(await screen.findByRole("button", { name: "Read the list" }));
    expect(await screen.findByText(/The quotation mark in row 3 is never closed/)).toBeVisible();
    expect(payees()).toEqual([]);
  });
});

describe("what a list could be used for", () => {
  const KNOWN = payee({
    name: "Harbor Optics",
    domains: [],
    addresses: [],
    accounts: [{ kind: "iban", value: IBAN, status: "verified", source: null, since: "2026-05-05" }],
    phones: [{ number: "+442079460812", source: "contract", since: "2024-03-01" }],
  });
  const LIST = `Name,IBAN,Phone\nHarbor Optics,${OTHER},+44 20 7946 0999\nQuay,,\n`;
  const boxes = () => screen.getAllByRole("checkbox");

  it("what it adds to a known payee is shown beside what is on record, and left out unless ticked", async () => {
    const { payees, container } = await shown({ payees: [KNOWN] });
    await read(LIST);
    expect(boxes()).toHaveLength(2);
    expect(boxes()[0]).toHaveAccessibleName(
      /^Harbor Optics, account: DE62 3704 0044 0532 0130 01 On record: DE89 •••• 3000 \(verified on .*2026\)$/,
    );
    expect(boxes()[1]).toHaveAccessibleName(
      /^Harbor Optics, number to call back: \+44 20 7946 0999 On record: \+44 20 7946 0812 \(since .*2024\)$/,
    );
    expect((await axe(container)).violations).toEqual([]);
    await press("Import");
    expect(payees()).toMatchObject([KNOWN, { name: "Quay" }]);
  });

  it("what belongs to somebody else, or imitates them, is shown first", async () => {
    await shown({ payees: [{ ...KNOWN, domains: ["harbor-optics.example"] }] });
    await read(`Name,IBAN,Email\nQuay,${IBAN},ap@harbor-0ptics.example\n`);
    expect(lines("Look at these first")).toEqual([
      `QuayThe account ${printedAccount("iban", IBAN)} is on record for Harbor Optics.`,
      "Quayharbor-0ptics.example resembles harbor-optics.example, which you know.",
    ]);
  });

  it("what is ticked is added as recorded from the list, and all can be ticked once all were shown", async () => {
    const { payees } = await shown({ payees: [KNOWN] });
    await read(LIST);
    await user.click(existing(boxes()[1]));
    expect(counts()).toContain("1 payee will be changed");
    await press("I have read them: tick all");
    expect(boxes().every((box) => (box as HTMLInputElement).checked)).toBe(true);
    await user.click(existing(boxes()[0]));
    await press("Import");
    expect(payees()[0]).toMatchObject({
      accounts: KNOWN.accounts,
      phones: [...KNOWN.phones, { number: "+442079460999", source: "vendor list vendors.csv" }],
    });
  });

  it("an account that the list calls verified is recorded", async () => {
    const { payees } = await shown();
    await read(`Name,Account kind,Bank account,Account status\nHarbor Optics,iban,${IBAN},verified\n`);
    await press("Import");
    expect(payees()[0]?.accounts).toMatchObject([{ status: "recorded", source: "vendor list vendors.csv" }]);
  });
});

describe("a file that is no vendor list", () => {
  it.each([
    ["a workbook", new Uint8Array([0x50, 0x4b, 0x03, 0x04]), /This is a spreadsheet, not a CSV file/],
    ["an empty one", "", /No table was found/],
  ])("(%s) is told with what to do", async (_, content, sentence) => {
    await shown();
    await choose(content);
    expect(await screen.findByText(sentence)).toBeVisible();
    expect(screen.getByRole("button", { name: "Choose a CSV file" })).toBeVisible();
  });
});

it("is cancelled while it is read, and nothing is imported", async () => {
  const { payees } = await shown();
  await choose(`Name,Email\n${"Harbor,ap@harbor.example\n".repeat(30_000)}`);
  await user.click(await screen.findByRole("button", { name: "Read the list" }));
  expect(await screen.findByRole("progressbar")).toBeVisible();
  await press("Cancel");
  expect(await screen.findByText("Cancelled. Nothing was imported.")).toBeVisible();
  expect(payees()).toEqual([]);
});

it("speaks French", async () => {
  await shown({}, "fr");
  expect(screen.getByRole("button", { name: "Choisir un fichier CSV" })).toBeVisible();
});
