import { test as base } from "@playwright/test";
import { execFile, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export const TOP = fileURLToPath(new URL("..", import.meta.url));
export const PROGRAM = join(TOP, "target/debug/kenes");
const START_TIMEOUT_MS = 60_000;

export interface Options {
  /** Further settings, such as KENES_SMTP_URL. */
  env?: Record<string, string>;
  /** The folder of a server that ran before; without it, a fresh one that goes with the server. */
  dataDir?: string;
  /** Whether the server shows the demonstration council; it does unless this is false. */
  demonstration?: boolean;
}

/** A running server of one's own. */
export interface Kenes {
  url: string;
  dataDir: string;
  /** What the server has printed so far. */
  output(): string;
  /** Ends it as an administrator would, and removes the data folder if it was made for this server or is to be discarded. */
  stop(options?: { discard: boolean }): Promise<void>;
  /** Ends it at once, as a power cut would. The data folder stays. */
  kill(): Promise<void>;
}

/** Starts `kenes serve` on a free port and waits until it answers. */
export async function startKenes(options: Options = {}): Promise<Kenes> {
  const demonstration = options.demonstration ?? true;
  const dataDir = options.dataDir ?? (await freshFolder(demonstration));
  const address = `127.0.0.1:${await freePort()}`;
  const url = `http://${address}`;
  const server = spawn(PROGRAM, ["serve"], {
    cwd: TOP,
    env: {
      ...process.env,
      KENES_ADDRESS: address,
      KENES_DATA_DIR: dataDir,
      KENES_DEMONSTRATION: String(demonstration),
      KENES_PUBLIC_URL: url,
      KENES_SITE_ROOT: join(TOP, "target/site"),
      ...options.env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  for (const stream of [server.stdout, server.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => (printed += text));
  }
  server.on("error", (error) => (printed += `${error}\n`));
  const output = () => printed;
  const discard = async (always = false) => {
    if (always || options.dataDir === undefined) {
      await rm(dataDir, { recursive: true, force: true });
    }
  };

  try {
    await untilItAnswers(server, url);
  } catch (cause) {
    await end(server, "SIGKILL");
    await discard();
    throw new Error(`${PROGRAM} did not start:\n${output()}`, { cause });
  }
  return {
    url,
    dataDir,
    output,
    async stop(options = { discard: false }) {
      await end(server, "SIGTERM");
      await discard(options.discard);
    },
    kill: () => end(server, "SIGKILL"),
  };
}

/** Runs another command of the program on a data folder, and answers what it printed. */
export async function runKenes(command: string[], dataDir: string): Promise<string> {
  const env = { ...process.env, KENES_DATA_DIR: dataDir };
  const { stdout } = await promisify(execFile)(PROGRAM, command, { cwd: TOP, env });
  return stdout;
}

/** For specs that share one server with the demonstration: `kenes`, and pages that take addresses from its top. */
export const test = base.extend<{ baseURL: string }, { kenes: Kenes }>({
  kenes: [
    async ({}, use) => {
      const kenes = await startKenes();
      await use(kenes);
      await kenes.stop();
    },
    { scope: "worker" },
  ],
  baseURL: ({ kenes }, use) => use(kenes.url),
});

/** An empty folder, or one with the demonstration council as it was loaded before all tests. */
async function freshFolder(demonstration: boolean): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "kenes-"));
  const loaded = process.env.KENES_LOADED_DEMONSTRATION;
  if (demonstration && loaded !== undefined) {
    await cp(loaded, folder, { recursive: true });
  }
  return folder;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

async function untilItAnswers(server: ChildProcess, url: string): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < deadline) {
    if (hasEnded(server)) {
      throw new Error("it ended");
    }
    const answer = await fetch(`${url}/healthz`).catch(() => undefined);
    if (answer?.ok) {
      return;
    }
    await pause(50);
  }
  throw new Error(`it did not answer within ${START_TIMEOUT_MS / 1000} s`);
}

async function end(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (hasEnded(server)) {
    return;
  }
  const ended = once(server, "exit");
  server.kill(signal);
  await ended;
}

/** A program that could not be started at all has no process id. */
function hasEnded(server: ChildProcess): boolean {
  return server.pid === undefined || server.exitCode !== null || server.signalCode !== null;
}
