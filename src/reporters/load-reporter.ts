import { FORMATS, type Format } from '../model/format.ts';
import type { PagedReport } from '../model/report.ts';
import { UsageError } from '../model/usage/usage-error.ts';
import { isFile, loadModule } from '../support/load-module.ts';
import { reasonOf } from '../support/reason-of.ts';
import { reporters } from './registry.ts';
import type { CustomReporter, Reporter } from './reporter.ts';

/**
 * The reporter that a format names: one of our own, or one that a module exports as `reporter` or by
 * default. What such a module does wrong, also later, when it renders, is a UsageError.
 */
export async function loadReporter(format: string): Promise<Reporter> {
  if (isFormat(format)) return reporters[format];
  const reporter = reporterIn(await load(format), format);
  return { file: reporter.file, showsPictures: true, render: guarded(reporter, format) };
}

function isFormat(name: string): name is Format {
  return FORMATS.some((format) => format === name);
}

async function load(path: string): Promise<unknown> {
  if (!(await isFile(path))) throw new UsageError((say) => say.reporters.missing(path));
  return loadModule(path).catch((error) => {
    throw new UsageError((say) => say.reporters.broken(path, reasonOf(error)));
  });
}

function reporterIn(module: unknown, path: string): CustomReporter {
  const found = property(module, 'reporter') ?? property(module, 'default');
  const [file, render] = [property(found, 'file'), property(found, 'render')];
  if (typeof file !== 'string' || typeof render !== 'function')
    throw new UsageError((say) => say.reporters.none(path));
  if (!isFileName(file)) throw new UsageError((say) => say.reporters.badFile(path, file));
  const taken = FORMATS.find((format) => reporters[format].file === file);
  if (taken) throw new UsageError((say) => say.reporters.takenFile(path, file, taken));
  // Its parts were looked at just now; what it renders is looked at when it does.
  return found as CustomReporter;
}

function property(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return name in value ? Reflect.get(value, name) : undefined;
}

/** A plain name: it leads to no other folder and is one on every system. */
function isFileName(name: string): boolean {
  return /^[^\p{Cc}\\/:*?"<>|]+$/u.test(name) && !/^\.+$/.test(name);
}

/** A module gets its own copy of the report, all of it, and says in one line what went wrong in it. */
function guarded(reporter: CustomReporter, path: string): Reporter['render'] {
  return (report: PagedReport, context) => {
    const whole = { ...report, rootCauses: [...report.rootCauses], pages: [...report.pages] };
    const text = rendered(() => reporter.render(structuredClone(whole), context), path);
    if (typeof text !== 'string') throw new UsageError((say) => say.reporters.noText(path));
    return [text];
  };
}

function rendered(render: () => unknown, path: string): unknown {
  try {
    return render();
  } catch (error) {
    throw new UsageError((say) => say.reporters.threw(path, reasonOf(error)));
  }
}
