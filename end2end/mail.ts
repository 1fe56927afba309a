import { EventEmitter, once } from "node:events";
import { type AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { simpleParser, type ParsedMail } from "mailparser";
import { SMTPServer } from "smtp-server";

const ARRIVAL_TIMEOUT_MS = 20_000;

/** A mail server of one's own that keeps what it accepts. */
export interface MailServer {
  /** The value of KENES_SMTP_URL. */
  url: string;
  /** Every mail in the order in which it came, a mail sent twice being here twice. */
  arrived: ParsedMail[];
  /** The first mail of which this is true, waited for if it has not come. */
  mail(what: string, isIt: (mail: ParsedMail) => boolean): Promise<ParsedMail>;
  /** From this many mails on, leaves every sender without an answer, and keeps nothing of what it sent. */
  holdAfter(mails: number): void;
  /** Resolves when a sender waits for its answer. */
  held(): Promise<void>;
  /** Accepts mail again. */
  release(): void;
  stop(): Promise<void>;
}

/** Starts a mail server on a free port of this machine. */
export async function startMailServer(): Promise<MailServer> {
  const arrived: ParsedMail[] = [];
  const bell = new EventEmitter().setMaxListeners(0);
  const hold = { after: Infinity, begun: false };
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onData(stream, _session, answer) {
      text(stream)
        .then(simpleParser)
        .then((mail) => {
          if (arrived.length >= hold.after) {
            hold.begun = true;
            bell.emit("held");
            return;
          }
          arrived.push(mail);
          bell.emit("mail");
          answer();
        }, answer);
    },
  });
  // A client that is killed in the middle of a mail is part of what is tested.
  server.on("error", () => undefined);
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;

  return {
    url: `smtp://127.0.0.1:${port}`,
    arrived,
    async mail(what, isIt) {
      const patience = AbortSignal.timeout(ARRIVAL_TIMEOUT_MS);
      for (;;) {
        const mail = arrived.find(isIt);
        if (mail) {
          return mail;
        }
        await once(bell, "mail", { signal: patience }).catch((cause) => {
          const subjects = arrived.map(({ subject }) => subject).join("\n");
          throw new Error(`${what} did not arrive; what did:\n${subjects}`, { cause });
        });
      }
    },
    holdAfter(mails) {
      hold.after = mails;
    },
    async held() {
      if (!hold.begun) {
        await once(bell, "held", { signal: AbortSignal.timeout(ARRIVAL_TIMEOUT_MS) });
      }
    },
    release() {
      hold.after = Infinity;
    },
    stop: () => new Promise((stopped) => server.close(stopped)),
  };
}

/** The address of the page that a mail on a directive leads to. */
export function linkIn(mail: ParsedMail): string {
  const link = /https?:\/\/\S+\/directives\/[^\s?#]+/.exec(mail.text ?? "")?.[0];
  if (!link) {
    throw new Error(`no link to a directive in:\n${mail.text}`);
  }
  return link;
}
