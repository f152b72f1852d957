import type { Tell } from '../../../model/usage/usage.words.ts';
import { UsageError } from '../../../model/usage/usage-error.ts';
import { hiddenTarget } from '../../../support/hidden-address.ts';
import { isName } from '../store-names.ts';

/** A bucket and where it is asked for. */
export type S3Address = {
  /** How sentences name it. */
  shown: string;
  bucket: string;
  /** What every key begins with: nothing, or steps of which each ends in `/`. */
  prefix: string;
  /** Where a server other than Amazon’s is asked. */
  endpoint?: string;
  region?: string;
  /** Whether the bucket stands in the path (`http://host/bucket/…`), not before the host. */
  pathStyle: boolean;
};

const ADDRESS = /^s3:\/\/([^/?#]*)([^?#]*)(?:\?([^#]*))?$/;
/** Older buckets, and those of other makers, may have what Amazon no longer allows. */
const BUCKET = /^[A-Za-z0-9][A-Za-z0-9._-]{1,254}$/;
const REGION = /^[A-Za-z0-9-]{1,64}$/;
const SWITCH: Readonly<Record<string, boolean>> = {
  '1': true,
  true: true,
  '0': false,
  false: false,
};

/**
 * Takes apart `s3://bucket/prefix?endpoint=http://127.0.0.1:4568&region=eu-west-1&path-style=1`, of which all behind
 * the bucket may be left out. Throws a UsageError; credentials are refused, and shown nowhere.
 */
export function readS3Address(address: string): S3Address {
  const [, bucket, path = '', query = ''] = ADDRESS.exec(address) ?? [];
  const shown = hiddenTarget(address.split('?')[0] ?? '');
  if (bucket === undefined || bucket === '') throw refused((say) => say.store.noBucket(shown));
  if (bucket.includes('@')) throw refused((say) => say.store.credentials(shown));
  if (!BUCKET.test(bucket)) throw refused((say) => say.store.noBucket(shown));
  const prefix = path.replace(/^\/|\/$/g, '');
  if (prefix !== '' && !isName(prefix)) throw refused((say) => say.store.badPrefix(shown));
  return {
    shown: shown.replace(/\/$/, ''),
    bucket,
    prefix: prefix === '' ? '' : `${prefix}/`,
    ...valuesIn(new URLSearchParams(query)),
  };
}

function valuesIn(query: URLSearchParams): Pick<S3Address, 'endpoint' | 'region' | 'pathStyle'> {
  for (const key of query.keys())
    if (!['endpoint', 'region', 'path-style'].includes(key))
      throw refused((say) => say.store.badParameter(key));
  const endpoint = query.get('endpoint');
  const region = query.get('region');
  return {
    ...(endpoint !== null && { endpoint: checkedEndpoint(endpoint) }),
    ...(region !== null && { region: checkedRegion(region) }),
    pathStyle: readSwitch(query.get('path-style') ?? '0'),
  };
}

function checkedEndpoint(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url?.username || url?.password)
    throw refused((say) => say.store.credentials(hiddenTarget(given)));
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
    throw refused((say) => say.store.badEndpoint(hiddenTarget(given)));
  return url.href;
}

function checkedRegion(given: string): string {
  if (!REGION.test(given)) throw refused((say) => say.store.badRegion(given));
  return given;
}

function readSwitch(given: string): boolean {
  const on = SWITCH[given];
  if (on === undefined) throw refused((say) => say.store.badPathStyle(given));
  return on;
}

function refused(tell: Tell): UsageError {
  return new UsageError(tell);
}
