import { lazy, type ReactNode } from "react";
import type { Host } from "../host/host";
import type { PaneSentences } from "../locales/sentences";
import { isPayeeAddress } from "../verify/payee-address";
import { DEFAULT_POLICY } from "../verify/policy";
import { Notice } from "./components/Notice";
import type { PolicyRule, SavePolicy } from "./policy-rule";
import type { KnownDirectory } from "./use-directory";

/** Fetched when opened: the level is on the screen sooner. */
const DirectoryPage = lazy(() => import("./pages/DirectoryPage"));
const RegisterPage = lazy(() => import("./pages/RegisterPage"));
const OnHoldPage = lazy(() => import("./pages/OnHoldPage"));
const PolicyPage = lazy(() => import("./pages/PolicyPage"));
const SettingsPage = lazy(() => import("./pages/SettingsPage"));

/** A page that is about no one message, reached from the menu, and while no message is open. */
export interface MenuPage {
  readonly label: string;
  readonly draw: (onBack: () => void) => ReactNode;
}

interface About {
  readonly host: Host;
  readonly pane: PaneSentences;
  /** Null while it is being read. */
  readonly directory: KnownDirectory | null;
  /** The device's key; null while it is being read. */
  readonly deviceKey: string | null;
  /** The rule for the second person; null while it is being read. */
  readonly rule: PolicyRule | null;
  readonly savePolicy: SavePolicy;
  /** Reads the open message again. */
  readonly reload: () => void;
}

/** Returns the pages of the menu, in its order. */
export function menuPages({ host, pane, directory, deviceKey, rule, savePolicy, reload }: About): readonly MenuPage[] {
  const busy = <Notice title={pane.loading} isBusy />;
  const drawPolicy =
    rule &&
    ((onBack: () => void) => (
      <PolicyPage
        known={rule}
        save={savePolicy}
        me={host.me?.toLowerCase() ?? ""}
        isPayee={(address) => directory !== null && isPayeeAddress(directory.known().lookup, address)}
        onBack={onBack}
      />
    ));
  const { validMonths } = rule?.policy ?? DEFAULT_POLICY;
  const drawDirectory = (known: KnownDirectory) => (onBack: () => void) => (
    <DirectoryPage
      {...{ known, host, validMonths }}
      onBack={(isChanged) => {
        onBack();
        if (isChanged) reload();
      }}
    />
  );
  return [
    ...(directory ? [{ label: pane.directory.title, draw: drawDirectory(directory) }] : []),
    { label: pane.register.title, draw: (onBack) => <RegisterPage host={host} onBack={onBack} /> },
    {
      label: pane.register.onHold,
      draw: (onBack) => (deviceKey === null ? busy : <OnHoldPage host={host} deviceKey={deviceKey} onBack={onBack} />),
    },
    ...(drawPolicy ? [{ label: pane.policy.title, draw: drawPolicy }] : []),
    {
      label: pane.settings.title,
      draw: (onBack) =>
        directory === null ? (
          busy
        ) : (
          <SettingsPage {...{ host, onBack }} organisation={directory.organisation} policyPage={drawPolicy} />
        ),
    },
  ];
}
