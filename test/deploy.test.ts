import { spawnSync } from 'node:child_process';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DCLinter } from 'dclint';
import { Deployment, StatefulSet } from 'kubernetes-models/apps/v1';
import { Job } from 'kubernetes-models/batch/v1';
import { NetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1';
import { PersistentVolumeClaim, Secret, Service } from 'kubernetes-models/v1';
import { parseAllDocuments, stringify } from 'yaml';
import { parseArguments } from '../src/cli/parse-arguments.ts';

const FOLDER = 'deploy/kubernetes';
const { version, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const dockerfile = readFileSync('Dockerfile', 'utf8');
const readme = readFileSync('deploy/README.md', 'utf8');

/** The documents of a file. A key that is written twice is an error, and so is what YAML only warns of. */
function readYaml(path: string): unknown[] {
  const documents = parseAllDocuments(readFileSync(path, 'utf8'), { merge: true });
  if (!Array.isArray(documents)) throw new Error(`${path} is empty.`);
  return documents.map((one) => {
    expect([path, ...one.errors, ...one.warnings]).toEqual([path]);
    return one.toJS();
  });
}

type ComposeService = {
  image: string;
  build?: { args: { PEERS: string } };
  entrypoint?: string[];
  command?: string[];
  environment?: Record<string, string | null>;
  healthcheck?: { test: string[]; interval?: string; timeout?: string; start_period?: string };
  stop_grace_period?: string;
  volumes?: string[];
};
type Compose = { services: Record<string, ComposeService>; volumes: Record<string, unknown> };
// Held against the schema below.
const [compose] = readYaml('deploy/compose.yaml') as [Compose];
const ours = Object.entries(compose.services).filter(([, { image }]) => /^presscheck:/.test(image));

type Container = {
  name: string;
  image: string;
  args: string[];
  env: {
    name: string;
    value?: string;
    valueFrom?: { secretKeyRef: { name: string; key: string } };
  }[];
  ports?: { name: string; containerPort: number }[];
  startupProbe?: Probe;
  readinessProbe?: Probe;
  livenessProbe?: Probe;
  volumeMounts: { name: string }[];
};
type Probe = { httpGet?: { path: string; port: string } };
type Pod = {
  containers: Container[];
  securityContext: { runAsNonRoot: boolean; runAsUser: number };
  volumes?: { name: string; persistentVolumeClaim?: { claimName: string } }[];
};
type Resource = {
  apiVersion: string;
  kind: string;
  metadata: { name?: string };
  spec?: { template?: { spec: Pod }; volumeClaimTemplates?: { metadata: { name: string } }[] };
  stringData?: Record<string, string>;
};
const files = readdirSync(FOLDER).map((name) => join(FOLDER, name));
// Held against the schemas below.
const resources = files.flatMap((path) =>
  (readYaml(path) as Resource[]).map((resource) => ({ path, resource })),
);
const pods = resources.flatMap(({ resource: { spec } }) =>
  spec?.template ? [{ ...spec.template.spec, claims: spec.volumeClaimTemplates ?? [] }] : [],
);
const containers = pods.flatMap((pod) => pod.containers);
const isOurs = ({ image }: Container) => /\/presscheck:/.test(image);

/** Each kind, and where its schema is. */
const KINDS = {
  Deployment: ['apps/v1', Deployment],
  Job: ['batch/v1', Job],
  NetworkPolicy: ['networking.k8s.io/v1', NetworkPolicy],
  PersistentVolumeClaim: ['v1', PersistentVolumeClaim],
  Secret: ['v1', Secret],
  Service: ['v1', Service],
  StatefulSet: ['apps/v1', StatefulSet],
} as const;

let scratch = '';
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'presscheck-test-deploy-'));
  symlinkSync(resolve('node_modules'), join(scratch, 'node_modules'));
  writeFileSync(join(scratch, 'package.json'), '{ "type": "module" }');
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** What the linter says: its package has types that lead nowhere. */
type Message = { rule: string; type: string; category: string; message: string };

/** What a linter that knows the schema of Compose says of a file, but for the order and quotes it likes. */
function faultsOfCompose(path: string): string[] {
  const config = {
    rules: { 'require-quotes-in-ports': 0 },
    quiet: false,
    debug: false,
    exclude: [],
  };
  const linter = new DCLinter({ ...config, disableAllRules: false });
  return linter
    .lintFiles([path], false)
    .flatMap(({ messages }: { messages: Message[] }) => messages)
    .filter(({ type, category }: Message) => type === 'error' || category !== 'style')
    .map(({ rule, message }: Message) => `${rule}: ${message}`);
}

test('the file for Compose is one by the schema of the Compose Specification', () => {
  expect(faultsOfCompose('deploy/compose.yaml')).toEqual([]);
});

test.each([
  ['a key that there is not', { imagee: 'presscheck:1' }, 'invalid-schema'],
  ['a key of another type', { healthcheck: { test: [{ a: 1 }] } }, 'invalid-schema'],
  ['an image of any version', { image: 'presscheck' }, 'service-image-require-explicit-tag'],
])('the linter tells %s', (_what, more, rule) => {
  const path = join(scratch, 'compose.yaml');
  writeFileSync(
    path,
    stringify({ name: 'one', services: { one: { image: 'presscheck:1', ...more } } }),
  );
  expect(faultsOfCompose(path)).toEqual([expect.stringContaining(rule)]);
});

/** The schema leaves to Compose how times are written. */
test('times are written as Compose reads them', () => {
  const times = Object.values(compose.services).flatMap(
    ({ stop_grace_period: grace, healthcheck: { interval, timeout, start_period } = {} }) =>
      [grace, interval, timeout, start_period].filter((time) => time !== undefined),
  );
  expect(times.length).toBeGreaterThan(4);
  for (const time of times) expect(time).toMatch(/^(?:\d+(?:us|ms|s|m|h))+$/);
});

test('volumes that services mount are declared', () => {
  const mounted = Object.values(compose.services).flatMap(({ volumes = [] }) =>
    volumes.map((volume) => volume.split(':')[0] ?? '').filter((name) => /^\w/.test(name)),
  );
  expect(new Set(mounted)).toEqual(new Set(Object.keys(compose.volumes)));
});

/** What the compiler says of resources that are held against the types of the Kubernetes API. */
function faultsOfTypes(all: readonly Resource[]): string {
  const lines = all.map((resource, index) => {
    const { kind, apiVersion } = resource;
    const written = JSON.stringify(resource);
    return `import type { I${kind} as T${index} } from 'kubernetes-models/${apiVersion}';\nexport const r${index}: T${index} = ${written};`;
  });
  writeFileSync(join(scratch, 'resources.ts'), lines.join('\n'));
  const options =
    '--ignoreConfig --noEmit --strict --skipLibCheck --module nodenext --target es2022';
  const compiler = resolve('node_modules/typescript/bin/tsc');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [compiler, ...options.split(' '), '--types', '', 'resources.ts'],
    { cwd: scratch, encoding: 'utf8', timeout: 60_000 },
  );
  return stdout + stderr;
}

test.each(resources.map(({ path, resource }) => [path, resource.kind, resource] as const))(
  '%s: %s is one by the schema of the Kubernetes API',
  (_path, kind, resource) => {
    expect(Object.keys(KINDS)).toContain(kind);
    const [apiVersion, model] = KINDS[kind as keyof typeof KINDS];
    expect(resource.apiVersion).toBe(apiVersion);
    // The schema takes what a file may say, and the model is typed more narrowly than a file.
    expect(() => new model(resource as never).validate()).not.toThrow();
  },
);

test('nothing in the files is unknown to the Kubernetes API', () => {
  expect(faultsOfTypes(resources.map(({ resource }) => resource))).toBe('');
}, 60_000);

test('the schema knows what is wrong, and the types what is unknown', () => {
  const found = resources.find(({ resource }) => resource.kind === 'Deployment')?.resource;
  const wrong = structuredClone(found);
  const [container] = wrong?.spec?.template?.spec.containers ?? [];
  if (!wrong || !container) throw new Error('There is no Deployment.');
  Object.assign(container, { resourcess: {} });
  expect(faultsOfTypes([wrong])).toMatch(/resourcess.* does not exist in type 'IContainer'/);
  Object.assign(container, { ports: [{ containerPort: 'status' }] });
  expect(() => new Deployment(wrong as never).validate()).toThrow('containerPort');
}, 60_000);

test('images are pinned by a tag, ours by that of the package', () => {
  const images = [...Object.values(compose.services), ...containers].map(({ image }) => image);
  for (const image of images) {
    expect(image).toMatch(
      image.includes('presscheck') ? `presscheck:${version}` : /^redis:\d+\.\d+-/,
    );
  }
  expect(new Set(images).size).toBe(3);
  expect(readme).toContain(`--tag presscheck:${version}`);
});

test('what the image gets for the queue is what our tests ran with', () => {
  const peers = (compose.services['worker']?.build?.args.PEERS ?? '').split(' ');
  expect(peers.length).toBeGreaterThan(1);
  expect(readme).toContain(`PEERS="${peers.join(' ')}"`);
  expect(dockerfile).toMatch(/npm install --global .* \$PEERS/);
  for (const peer of peers) {
    const [, name = '', pinned] = /^(.+)@(.+)$/.exec(peer) ?? [];
    expect([name, devDependencies[name]]).toEqual([name, pinned]);
  }
});

test('Redis writes to disk and throws nothing away, in both', () => {
  const redis = [compose.services['redis']?.command, containers.find((one) => !isOurs(one))?.args];
  for (const words of redis) {
    expect(words?.join(' ')).toContain('--appendonly yes');
    expect(words?.join(' ')).toContain('--maxmemory-policy noeviction');
    expect(words).toContain('--requirepass');
  }
});

test('pods run as users who are not root, ours as that of the Dockerfile, and mount what there is', () => {
  const [, uid] = /useradd --uid (\d+) /.exec(dockerfile) ?? [];
  const claims = resources.flatMap(({ resource: { kind, metadata } }) =>
    kind === 'PersistentVolumeClaim' ? [metadata.name] : [],
  );
  expect(pods.length).toBe(3);
  for (const { containers: inside, securityContext, volumes = [], claims: own } of pods) {
    expect(securityContext.runAsNonRoot).toBe(true);
    if (inside.some(isOurs)) expect(String(securityContext.runAsUser)).toBe(uid);
    const names = [...volumes.map(({ name }) => name), ...own.map(({ metadata }) => metadata.name)];
    expect(inside.flatMap((one) => one.volumeMounts.map(({ name }) => name)).sort()).toEqual(
      names.sort(),
    );
    for (const { persistentVolumeClaim: claim } of volumes) {
      if (claim) expect(claims).toContain(claim.claimName);
    }
  }
});

test('secrets are named as the example has them, and the example has none', () => {
  const secret = resources.find(({ resource }) => resource.kind === 'Secret')?.resource;
  const keys = Object.keys(secret?.stringData ?? {});
  for (const value of Object.values(secret?.stringData ?? {})) expect(value).toContain('REPLACE');
  const used = containers.flatMap(({ env }) => env.flatMap(({ valueFrom }) => valueFrom ?? []));
  expect(new Set(used.map(({ secretKeyRef: { key } }) => key))).toEqual(new Set(keys));
  for (const { secretKeyRef } of used) expect(secretKeyRef.name).toBe(secret?.metadata.name);
  for (const key of keys) expect(readme).toContain(`--from-literal=${key}=`);
});

test('workers are asked for their health where they answer', () => {
  const portOf = (words: readonly string[] = []) =>
    /^0\.0\.0\.0:(\d+)$/.exec(words[words.indexOf('--status') + 1] ?? '')?.[1];
  const { worker } = compose.services;
  const port = portOf(worker?.command);
  expect(worker?.healthcheck?.test.join(' ')).toContain(`http://127.0.0.1:${port}/healthz`);
  const pod = containers.find(({ name }) => name === 'worker');
  expect(pod?.ports).toEqual([{ name: 'status', containerPort: Number(portOf(pod?.args)) }]);
  for (const probe of [pod?.startupProbe, pod?.readinessProbe, pod?.livenessProbe]) {
    expect(probe?.httpGet).toEqual({ path: '/healthz', port: 'status' });
  }
});

/** The commands of presscheck in the files, by their words, and those that the README runs in them. */
const PROGRAM = ['presscheck'];
const commands = [
  ...ours
    .filter(([name]) => name !== 'audit')
    .map(([, { entrypoint = PROGRAM, command = [] }]) => [...entrypoint, ...command]),
  ...[...readme.matchAll(/^docker compose run --rm audit (.*)$/gm)].map(([, words = '']) => [
    ...(compose.services['audit']?.entrypoint ?? []),
    ...words.split(' '),
  ]),
  ...containers.filter(isOurs).map(({ args }) => [...PROGRAM, ...args]),
  ...[...readme.matchAll(/`(presscheck [^`]+)`/g)].map(([, words = '']) => words.split(' ')),
];

test('there are commands to look at, and all are told their queue and their store', () => {
  const names = commands.map(([program, command]) => [program, command].join(' '));
  expect(names.sort()).toEqual([
    'presscheck audit',
    'presscheck audit',
    'presscheck collect',
    'presscheck work',
    'presscheck work',
  ]);
  const told = [
    ...ours.map(([, { environment = {} }]) => Object.keys(environment)),
    ...containers.filter(isOurs).map(({ env }) => env.map(({ name }) => name)),
  ];
  for (const names of told) {
    expect(names.sort()).toEqual(['PRESSCHECK_QUEUE', 'PRESSCHECK_SECRET', 'PRESSCHECK_STORE']);
  }
});

test.each(commands.map((words) => [words.join(' '), words] as const))(
  '%s is understood',
  async (_line, [, ...words]) => {
    expect(await parseArguments(words)).toEqual(expect.objectContaining({ command: words[0] }));
  },
);
