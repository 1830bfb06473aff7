/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import CoveragePage from "../../../src/taskpane/pages/CoveragePage";
import { inspection } from "../../support/inspection";
import { renderPane } from "../../support/render-pane";

const region = (name: string) => within(screen.getByRole("region", { name }));

describe("what was checked", () => {
  it("names what was not done and why, what was not read, and what was done", async () => {
    const inspected = inspection({
      coverage: {
        ran: ["language.urgency"],
        skipped: [{ check: "sender.authentication-failed", reason: "unavailable" }],
      },
      unread: [{ part: "attachment:scan\u{202E}.pdf", reason: "encrypted" }],
    });
    const { container } = renderPane(<CoveragePage inspection={inspected} onBack={() => {}} />);
    expect(region("Not done").getByRole("listitem")).toHaveTextContent(
      "Sender confirmed by your mail service: this program does not give it",
    );
    expect(region("Not read").getByRole("listitem")).toHaveTextContent("scan[U+202E].pdf: encrypted");
    expect(region("Done").getByRole("listitem")).toHaveTextContent("Time pressure");
    expect((await axe(container)).violations).toEqual([]);
  });

  it("says so when everything was read and done, and leads back", async () => {
    const onBack = jest.fn();
    renderPane(<CoveragePage inspection={inspection()} onBack={onBack} />, "fr");
    expect(screen.getByText("Tout le message a été lu.")).toBeVisible();
    expect(screen.queryByRole("region", { name: "Non fait" })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Retour" }));
    expect(onBack).toHaveBeenCalledTimes(1);
  });
});
