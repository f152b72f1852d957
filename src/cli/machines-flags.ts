const GROUP = 'Many machines:';

/** Where results of many machines are kept. */
export const STORE_FLAG = {
  store: {
    type: 'string',
    requiresArg: true,
    group: GROUP,
    description: 'Where results are kept: file:/shared/folder or s3://bucket; or PRESSCHECK_STORE',
  },
} as const;

/** Where many machines meet. */
const QUEUE_FLAG = {
  queue: {
    type: 'string',
    requiresArg: true,
    group: GROUP,
    description: 'The queue that deals pages out: redis://host:6379; or PRESSCHECK_QUEUE',
  },
  ...STORE_FLAG,
} as const;

const RUN_FLAG = {
  run: {
    type: 'string',
    requiresArg: true,
    group: GROUP,
    description: 'What the run is called',
    defaultDescription: 'after its time',
  },
} as const;

const PATIENCE_FLAG = {
  patience: {
    type: 'string',
    requiresArg: true,
    group: GROUP,
    description: 'How many minutes nothing may come before the run is given up',
    defaultDescription: '15',
  },
} as const;

/** An audit by way of a queue. */
export const QUEUE_FLAGS = { ...QUEUE_FLAG, ...RUN_FLAG, ...PATIENCE_FLAG };

export const ENQUEUE_MACHINES = {
  ...QUEUE_FLAG,
  ...RUN_FLAG,
  every: {
    type: 'string',
    requiresArg: true,
    group: GROUP,
    description: 'Enqueue it whenever this says so, as in cron: "0 3 * * *"; “never” ends that',
  },
  'only-changed': {
    type: 'boolean',
    group: GROUP,
    description: 'Take pages that have not changed since the run before of its name from there',
  },
  notify: {
    type: 'string',
    requiresArg: true,
    group: GROUP,
    description: 'The address that is told, signed, what the run came to',
  },
} as const;

export const COLLECT_MACHINES = { ...QUEUE_FLAG, ...PATIENCE_FLAG };

export const WORK_MACHINES = {
  ...QUEUE_FLAG,
  status: {
    type: 'string',
    requiresArg: true,
    group: GROUP,
    description: 'Tell the state at /healthz and /metrics of this port, or address and port',
  },
  'lost-after': {
    type: 'string',
    requiresArg: true,
    group: GROUP,
    description: 'After how many seconds without a sign of a worker another one gets its pages',
    defaultDescription: '30',
  },
  log: {
    type: 'string',
    requiresArg: true,
    group: GROUP,
    description: 'text, or json: a line of JSON for each thing that happens',
    defaultDescription: 'text',
  },
} as const;
