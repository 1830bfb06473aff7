/** What `--help` prints. */
export const HELP = `second-channel: checks messages that ask for a payment against what you know of the payee

  second-channel inspect [options] PATH…
      Reads .eml, .msg and .mbox files, folders of them (with the folders inside), or - for one .eml on
      standard input, and says of each message what to do now and why:
        clear    nothing to pay here
        routine  fits what you know
        verify   verify before you pay
        stop     do not pay

  second-channel addresses [options] --directory FILE LIST…
      Reads one address or domain a line from text files, or - for standard input, and says which of them
      imitate a known one.

Options
  --directory FILE      whom you know: own domains, people, payees with their accounts, senders (JSON, see README)
  --me ADDRESS          your own address
  --json                one line of JSON for each message or address, and nothing else on standard output
  --help, --version

Options of inspect
  --now TIME            the time to inspect at, ISO 8601; otherwise the time of the run
  --fail-on LEVEL       verify or stop: answer with status 3 when a message reaches that level

Status: 0 done, whatever the levels · 1 some path could not be read, its line says why · 2 wrong usage ·
3 a message reached the level of --fail-on.

Nothing is sent anywhere: the program opens no connection and changes no file.`;
