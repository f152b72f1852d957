import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir, tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { FoundBrowser } from './found-browser.ts';

const PACKAGE = '@sparticuz/chromium';

/**
 * The headless Chromium inside an npm package, where that is installed, unpacked once for each
 * version; null where it is not. Several processes may ask at the same time: each unpacks into a
 * folder of its own, and the first to finish gives its folder the final name.
 */
export async function embeddedBrowser(): Promise<FoundBrowser | null> {
  const entry = packageEntry();
  if (!entry || process.platform !== 'linux') return null;
  const folder = join(await cacheFolder(), `chromium-${await versionOf(entry)}`);
  if (!existsSync(join(folder, 'chromium'))) await unpack(entry, folder);
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

/** The user's own cache folder, so that no other user of the machine can put a program there. */
async function cacheFolder(): Promise<string> {
  const home = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  for (const folder of [join(home, 'presscheck'), join(tmpdir(), `presscheck-${userInfo().uid}`)]) {
    const made = await mkdir(folder, { recursive: true, mode: 0o700 }).then(
      () => true,
      () => false,
    );
    if (made) return folder;
  }
  return mkdtemp(join(tmpdir(), 'presscheck-'));
}

/** The package unpacks into the folder for temporary files, so it is run with one of our own. */
async function unpack(entry: string, folder: string): Promise<void> {
  const staging = await mkdtemp(`${folder}-`);
  const script = `import chromium from ${JSON.stringify(pathToFileURL(entry).href)}; await (chromium.default ?? chromium).executablePath();`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...process.env, TMPDIR: staging },
    timeout: 120_000,
  });
  await writeFile(join(staging, 'presscheck-fonts.conf'), fontsConfig(folder));
  await rename(staging, folder).catch(() => rm(staging, { recursive: true, force: true }));
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
