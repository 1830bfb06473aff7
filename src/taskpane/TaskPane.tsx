import { lazy, type ComponentProps } from "react";
import { makeStyles } from "@fluentui/react-components";
import type { Host } from "../host/host";
import { mistakeText } from "../locales/describe";
import { NOT_LOADED } from "../locales/load-sentences";
import type { Sentences } from "../locales/sentences";
import { Button } from "./components/Button";
import { Guard } from "./components/Guard";
import { Notice } from "./components/Notice";
import { Themed } from "./components/Themed";
import type { OpenMessage } from "./open-message";
import { Screen, type MenuPage } from "./Screen";
import { DEFAULT_POLICY } from "../verify/policy";
import { useDeviceKey } from "./use-device-key";
import { useDigest } from "./use-digest";
import { useDirectory, type KnownDirectory } from "./use-directory";
import { useLoadedSentences } from "./use-loaded-sentences";
import { useOpenMessage } from "./use-open-message";
import type { PolicyRule, SavePolicy } from "./policy-rule";
import { usePolicy } from "./use-policy";
import { useRegister } from "./use-register";
import { SentencesContext, useSentences } from "./use-sentences";
import { useTheme } from "./use-theme";
import { useVerifications } from "./use-verifications";
import { tokens } from "./tokens";

/** Fetched when opened: the level is on the screen sooner. */
const DirectoryPage = lazy(() => import("./pages/DirectoryPage"));
const RegisterPage = lazy(() => import("./pages/RegisterPage"));
const OnHoldPage = lazy(() => import("./pages/OnHoldPage"));
const PolicyPage = lazy(() => import("./pages/PolicyPage"));

const useStyles = makeStyles({
  fault: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorStatusWarningBackground1,
    overflowWrap: "anywhere",
  },
});

/** The task pane: inspects whatever message is open in the host, and walks the person through verifying it. */
export function TaskPane({ host }: { readonly host: Host }) {
  const theme = useTheme(host);
  const sentences = useLoadedSentences(host.displayLanguage);
  if (sentences === "failed") return NOT_LOADED.map((line) => <p key={line}>{line}</p>);
  return (
    <SentencesContext value={sentences}>
      <Themed theme={theme} lang={sentences?.language}>
        {sentences && <Pane host={host} sentences={sentences} />}
      </Themed>
    </SentencesContext>
  );
}

function Pane({ host, sentences }: { readonly host: Host; readonly sentences: Sentences }) {
  const styles = useStyles();
  const directory = useDirectory(host);
  const [open, reload] = useOpenMessage(host, directory);
  const deviceKey = useDeviceKey(host.store);
  const store = useVerifications(host, deviceKey);
  const [rule, savePolicy] = usePolicy(host);
  const register = useRegister(host.store);
  useDigest(host, directory, open, open.status === "ready" ? store.of(open.id) : null);
  const { pane } = sentences;
  const key = open.status === "ready" ? open.id : open.status;
  const failed = <Notice title={pane.failed.title} text={pane.failed.unexpected} onRetry={reload} />;
  return (
    <main>
      <Guard key={key} fallback={failed}>
        {open.status === "ready" && directory ? (
          <Screen
            open={open}
            store={store}
            lookup={directory.known().lookup}
            host={host}
            policy={rule?.policy ?? null}
            deviceKey={deviceKey}
            pages={[
              directoryPage(directory, host, rule, reload, pane.directory.title),
              { label: pane.register.title, draw: (onBack) => <RegisterPage host={host} onBack={onBack} /> },
              { label: pane.register.onHold, draw: (onBack) => <OnHold {...{ host, deviceKey, onBack }} /> },
              ...(rule ? [policyPage(rule, savePolicy, host.me, pane.policy.title)] : []),
            ]}
            onConcluded={register.enter}
            onAdd={directory.add}
          />
        ) : open.status === "ready" ? null : (
          <State open={open} client={host.client} sentences={sentences} onRetry={reload} />
        )}
      </Guard>
      {register.count > 0 ? (
        <div className={styles.fault} role="alert">
          {pane.register.notEntered(register.count)}{" "}
          <Button size="small" onClick={register.retry}>
            {pane.retry}
          </Button>
        </div>
      ) : null}
      {rule?.proposed ? <p className={styles.fault}>{pane.policy.proposed}</p> : null}
      {rule?.isFaulty ? <p className={styles.fault}>{pane.policy.faulty}</p> : null}
      {directory?.fault ? <p className={styles.fault}>{faultText(sentences, directory.fault)}</p> : null}
    </main>
  );
}

function directoryPage(
  known: KnownDirectory,
  host: Host,
  rule: PolicyRule | null,
  reload: () => void,
  label: string,
): MenuPage {
  const { validMonths } = rule?.policy ?? DEFAULT_POLICY;
  return {
    label,
    draw: (onBack) => (
      <DirectoryPage
        {...{ known, host, validMonths }}
        onBack={(isChanged) => {
          onBack();
          if (isChanged) reload();
        }}
      />
    ),
  };
}

function policyPage(known: PolicyRule, save: SavePolicy, me: string | null, label: string): MenuPage {
  return {
    label,
    draw: (onBack) => <PolicyPage known={known} save={save} me={me?.toLowerCase() ?? ""} onBack={onBack} />,
  };
}

function OnHold({
  deviceKey,
  ...rest
}: Omit<ComponentProps<typeof OnHoldPage>, "deviceKey"> & { deviceKey: string | null }) {
  const { pane } = useSentences();
  return deviceKey === null ? <Notice title={pane.loading} isBusy /> : <OnHoldPage deviceKey={deviceKey} {...rest} />;
}

interface StateProps {
  readonly open: Exclude<OpenMessage, { readonly status: "ready" }>;
  readonly client: string;
  readonly sentences: Sentences;
  readonly onRetry: () => void;
}

function State({ open, client, sentences: { pane }, onRetry }: StateProps) {
  if (open.status === "loading") return <Notice title={pane.loading} isBusy />;
  if (open.status === "none") return <Notice title={pane.empty.title} text={pane.empty.hint} />;
  const { failed } = pane;
  const texts = {
    "no-answer": failed.noAnswer(client),
    refused: failed.refused(client),
    unexpected: failed.unexpected,
  };
  return <Notice title={failed.title} text={texts[open.reason]} onRetry={onRetry} />;
}

function faultText(sentences: Sentences, fault: NonNullable<KnownDirectory["fault"]>): string {
  const { directoryFault, directoryUnavailable } = sentences.pane;
  return fault === "unavailable" ? directoryUnavailable : directoryFault(mistakeText(sentences, fault));
}
