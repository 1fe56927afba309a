import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

import { PROGRAM, TOP } from "./kenes";

/**
 * Loads the demonstration council once, before all tests, into a folder that every server of theirs begins with a
 * copy of: loading takes longer than most tests.
 */
export default async function load(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "kenes-demonstration-"));
  await promisify(execFile)(PROGRAM, ["demo"], { cwd: TOP, env: { ...process.env, KENES_DATA_DIR: folder } });
  process.env.KENES_LOADED_DEMONSTRATION = folder;
  return () => rm(folder, { recursive: true, force: true });
}
