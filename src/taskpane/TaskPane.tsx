import { makeStyles } from "@griffel/react";
import type { Host } from "../host/host";
import { mistakeText } from "../locales/describe";
import { NOT_LOADED } from "../locales/load-sentences";
import type { Sentences } from "../locales/sentences";
import { Button } from "./components/Button";
import { Guard } from "./components/Guard";
import { Notice } from "./components/Notice";
import { Themed } from "./components/Themed";
import { AnsweringContext } from "./answering";
import { menuPages } from "./menu-pages";
import { Screen } from "./Screen";
import { useDeviceKey } from "./use-device-key";
import { useDigest } from "./use-digest";
import { useDirectory, type KnownDirectory } from "./use-directory";
import { useLoadedSentences } from "./use-loaded-sentences";
import { useOpenMessage } from "./use-open-message";
import { usePolicy } from "./use-policy";
import { useRegister } from "./use-register";
import { SentencesContext } from "./use-sentences";
import { useTheme } from "./use-theme";
import { useVerifications } from "./use-verifications";
import { tokens } from "./tokens";
import { WithoutMessage } from "./WithoutMessage";

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
  const store = useVerifications(host, deviceKey, open.status === "ready");
  const [rule, savePolicy] = usePolicy(host, directory?.known().lookup ?? null);
  const register = useRegister(host.store);
  useDigest(host, directory, open, open.status === "ready" ? store.of(open.id) : null);
  const { pane } = sentences;
  const pages = menuPages({ host, pane, directory, deviceKey, rule, savePolicy, reload });
  const key = open.status === "ready" ? open.id : open.status;
  const failed = <Notice title={pane.failed.title} text={pane.failed.unexpected} onRetry={reload} />;
  return (
    <main>
      <Guard key={key} fallback={failed}>
        {open.status === "ready" && directory ? (
          <AnsweringContext value={open.message.from && { own: directory.own, from: open.message.from, reload }}>
            <Screen
              open={open}
              store={store}
              lookup={directory.known().lookup}
              host={host}
              policy={rule?.policy ?? null}
              deviceKey={deviceKey}
              pages={pages}
              onConcluded={register.enter}
              onAdd={directory.add}
            />
          </AnsweringContext>
        ) : open.status === "ready" ? null : (
          <WithoutMessage open={open} client={host.client} pages={pages} onRetry={reload} />
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
      {rule?.isSetAside ? <p className={styles.fault}>{pane.policy.setAside}</p> : null}
      {rule?.isFaulty ? <p className={styles.fault}>{pane.policy.faulty}</p> : null}
      {directory?.fault ? <p className={styles.fault}>{faultText(sentences, directory.fault)}</p> : null}
    </main>
  );
}

function faultText(sentences: Sentences, fault: NonNullable<KnownDirectory["fault"]>): string {
  const { directoryFault, directoryUnavailable } = sentences.pane;
  return fault === "unavailable" ? directoryUnavailable : directoryFault(mistakeText(sentences, fault));
}
