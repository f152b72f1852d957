import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import {
  access,
  constants,
  lstat,
  mkdir,
  mkdtemp,
  readFile,
  rename,
  rm,
  writeFile,
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { reasonOf } from '../../support/reason-of.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';
import { BrowserNotFoundError } from './browser-not-found-error.ts';
import type { FoundBrowser } from './found-browser.ts';
import { homeCache, ownTemporaryFolder } from './home-folder.ts';

const PACKAGE = '@sparticuz/chromium';

/**
 * The headless Chromium inside an npm package, where that is installed, unpacked once for each
 * version; null where it is not. Several processes may ask at the same time: each unpacks into a
 * folder of its own, and the first to finish gives its folder the final name.
 */
export async function embeddedBrowser(): Promise<FoundBrowser | null> {
  const entry = packageEntry();
  if (!entry || process.platform !== 'linux') return null;
  const folder = await unpackedFolder(entry, `chromium-${await versionOf(entry)}`);
  return {
    executablePath: join(folder, 'chromium'),
    origin: 'package',
    headlessShell: true,
    env: { FONTCONFIG_FILE: join(folder, 'presscheck-fonts.conf') },
  };
}

function packageEntry(): string | null {
  try {
    return createRequire(import.meta.url).resolve(PACKAGE);
  } catch {
    return null;
  }
}

async function versionOf(entry: string): Promise<string> {
  for (let folder = dirname(entry); ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (!existsSync(manifest)) continue;
    const { name, version } = JSON.parse(await readFile(manifest, 'utf8')) as Record<
      string,
      string
    >;
    if (name === PACKAGE && version) return version;
  }
}

/**
 * Where the browser is, unpacked now where it is not yet: the user's own cache folder, or where that is none or not
 * to be written to, one among the temporary ones that no other user of the machine can put a program in.
 */
async function unpackedFolder(entry: string, name: string): Promise<string> {
  const home = process.env['XDG_CACHE_HOME'] || homeCache();
  const inHome = home ? [join(home, 'presscheck')] : [];
  const there = inHome.map((cache) => join(cache, name)).find(holdsBrowser);
  if (there) return there;
  for (const cache of inHome)
    if (await isOpenToUs(cache)) return unpackInto(entry, join(cache, name));
  const own = ownTemporaryFolder();
  const cache = (await isOurs(own)) ? own : makeTemporaryFolder('presscheck-');
  return unpackInto(entry, join(cache, name));
}

function holdsBrowser(folder: string): boolean {
  return existsSync(join(folder, 'chromium'));
}

/** Whether a folder is there, or can be made, that can be written to. */
async function isOpenToUs(folder: string): Promise<boolean> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether it is also this user's, and no link to what is another's. */
async function isOurs(folder: string): Promise<boolean> {
  if (!(await isOpenToUs(folder))) return false;
  const found = await lstat(folder);
  return found.isDirectory() && found.uid === (process.getuid?.() ?? found.uid);
}

async function unpackInto(entry: string, folder: string): Promise<string> {
  if (holdsBrowser(folder)) return folder;
  await unpack(entry, folder).catch((error) => {
    const reason = whyNot(error);
    throw new BrowserNotFoundError((say) => say.browser.notUnpacked(dirname(folder), reason));
  });
  return folder;
}

/** Of a program that failed, the message is the command that it was; what it threw is in what it said. */
function whyNot(error: unknown): string {
  const said = typeof error === 'object' && error && 'stderr' in error ? String(error.stderr) : '';
  return /^\w*Error: (.+)$/m.exec(said)?.[1] ?? reasonOf(error);
}

/** The package unpacks into the folder for temporary files, so it is run with one of our own. */
async function unpack(entry: string, folder: string): Promise<void> {
  const staging = await mkdtemp(`${folder}-`);
  try {
    await unpackVia(staging, entry, folder);
  } finally {
    // Given the final name, it is no longer there under this one.
    await rm(staging, { recursive: true, force: true });
  }
}

async function unpackVia(staging: string, entry: string, folder: string): Promise<void> {
  const script = `import chromium from ${JSON.stringify(pathToFileURL(entry).href)}; await (chromium.default ?? chromium).executablePath();`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...process.env, TMPDIR: staging },
    timeout: 120_000,
  });
  await writeFile(join(staging, 'presscheck-fonts.conf'), fontsConfig(folder));
  await rename(staging, folder).catch((error) => {
    if (!holdsBrowser(folder)) throw error;
  });
}

/** The machine's own fonts, and the package's where it has none. */
function fontsConfig(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
}
