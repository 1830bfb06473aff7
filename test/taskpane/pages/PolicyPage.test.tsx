/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { Suspense } from "react";
import PolicyPage from "../../../src/taskpane/pages/PolicyPage";
import type { PolicyRule, SavePolicy } from "../../../src/taskpane/policy-rule";
import { DEFAULT_POLICY } from "../../../src/verify/policy";
import { renderPane } from "../../support/render-pane";

const CEM = { name: "Cem", address: "cem@buyer.example" };

async function shown(overrides: Partial<PolicyRule> = {}) {
  const save = jest.fn<ReturnType<SavePolicy>, Parameters<SavePolicy>>(() => Promise.resolve(null));
  const onBack = jest.fn();
  const isPayee = (address: string): boolean => address.endsWith("@payee.example");
  const known = {
    policy: DEFAULT_POLICY,
    own: DEFAULT_POLICY,
    organisation: null,
    proposed: null,
    isFaulty: false,
    isSetAside: false,
  };
  const drawn = await act(async () => {
    const result = renderPane(
      <Suspense>
        <PolicyPage known={{ ...known, ...overrides }} {...{ save, isPayee, onBack }} me="bob@buyer.example" />
      </Suspense>,
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    return result;
  });
  return { save, onBack, ...drawn };
}

const type = (label: string, text: string) => userEvent.type(screen.getByLabelText(label), text);
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

it("names who may agree, from which amount on, and keeps it", async () => {
  const { save, container } = await shown();
  await type("Name", "Cem");
  await type("Email address", "CEM@buyer.example");
  await press("Add");
  await type("And from this amount on", "5000");
  await type("Currency", "eur");
  await press("Save");
  expect(save).toHaveBeenCalledWith({ ...DEFAULT_POLICY, approvers: [CEM], from: { currency: "EUR", value: 5000 } });
  expect(screen.getByText(/^Saved/)).toBeVisible();
  expect((await axe(container)).violations).toEqual([]);
});

it.each([
  ["bob@buyer.example", /your own address/],
  ["cem@buyer", /no email address/],
  ["ann@payee.example", /a payee’s in your directory/],
])("refuses %s as a second person", async (address, sentence) => {
  await shown();
  await type("Email address", address);
  await press("Add");
  expect(screen.getByText(sentence)).toBeVisible();
});

it("saves with the list somebody who is typed and was not added yet", async () => {
  const { save } = await shown();
  await type("Email address", "cem@buyer");
  await press("Save");
  expect(screen.getByText(/no email address/)).toBeVisible();
  await type("Email address", ".example");
  await type("Name", "Cem");
  await press("Save");
  expect(save).toHaveBeenCalledTimes(1);
  expect(save).toHaveBeenCalledWith({ ...DEFAULT_POLICY, approvers: [CEM] });
});

it("asks before it goes back with something typed, and loses none of it", async () => {
  const { save, onBack } = await shown();
  await type("Email address", CEM.address);
  await press("Back");
  expect(screen.getByText(/is not saved/)).toBeVisible();
  expect(onBack).not.toHaveBeenCalled();
  await press("Save and go back");
  expect(save).toHaveBeenCalledTimes(1);
  expect(onBack).toHaveBeenCalledTimes(1);
});

it("goes back at once where nothing was changed", async () => {
  const { onBack } = await shown();
  await press("Back");
  expect(onBack).toHaveBeenCalledTimes(1);
});

it("shows what the mailbox says and this device was never told, to be taken or refused", async () => {
  const proposed = { ...DEFAULT_POLICY, approvers: [{ name: "Cem", address: "cem@buyer-mail.example" }] };
  const { save } = await shown({ proposed });
  expect(screen.getByText("Cem (cem@buyer-mail.example)")).toBeVisible();
  await press("Keep those of this device");
  expect(save).toHaveBeenCalledWith(DEFAULT_POLICY);
});

it("fills its fields with what it took over from the mailbox", async () => {
  const proposed = { ...DEFAULT_POLICY, approvers: [CEM], from: { currency: "EUR", value: 900 }, validMonths: 6 };
  const { save } = await shown({ proposed });
  await press("They are mine: use them");
  expect(screen.getByLabelText("And from this amount on")).toHaveValue("900");
  await press("Save");
  expect(save).toHaveBeenLastCalledWith(proposed);
});

it("lists whom the organisation names, read only", async () => {
  const { container } = await shown({ organisation: { ...DEFAULT_POLICY, approvers: [CEM], alwaysForChanges: true } });
  expect(screen.getByText("Cem (cem@buyer.example)")).toBeVisible();
  expect(screen.queryByText(/^Nobody is named/)).toBeNull();
  expect(screen.queryByRole("button", { name: "Add" })).toBeNull();
  expect((await axe(container)).violations).toEqual([]);
});

it("says why it could not be saved", async () => {
  const { save } = await shown();
  save.mockResolvedValue("full");
  await press("Save");
  expect(screen.getByText(/could not be saved everywhere: the storage of this device is full/)).toBeVisible();
});
