import type { Config, WorkOptions } from '../index.ts';
import { without } from './without.ts';

/** Of a config what decides how this machine works. */
export function ownWays({
  browser,
  connect,
  sandbox,
  concurrency,
}: Pick<Config, 'browser' | 'connect' | 'sandbox' | 'concurrency'>): WorkOptions {
  return {
    ...(browser === undefined ? {} : { browser }),
    ...(connect === undefined ? {} : { connect }),
    ...(sandbox === undefined ? {} : { sandbox }),
    ...(concurrency === undefined ? {} : { concurrency }),
  };
}

/** A config without what each machine decides for itself. */
export function withoutOwnWays<T extends Omit<Config, 'plugins'>>(config: T) {
  return without(config, ['browser', 'connect', 'sandbox', 'concurrency']);
}
