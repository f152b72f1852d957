const OUTPUT_GROUP = 'The command line:';

export const CONFIG_FLAG = {
  config: {
    type: 'string',
    requiresArg: true,
    group: OUTPUT_GROUP,
    description: 'The config file to use; it runs as code',
    defaultDescription: 'the nearest presscheck.config.*',
  },
} as const;

/** Flags that are about the command line itself, and no option of an audit. */
export const OUTPUT_FLAGS = {
  json: {
    type: 'boolean',
    group: OUTPUT_GROUP,
    description: 'Print the report as JSON, everything else on standard error',
  },
  quiet: { type: 'boolean', group: OUTPUT_GROUP, description: 'Print only the verdict' },
  verbose: { type: 'boolean', group: OUTPUT_GROUP, description: 'Print what happens on the way' },
  color: {
    type: 'boolean',
    group: OUTPUT_GROUP,
    description: 'Use colours, or (--no-color) none',
    defaultDescription: 'on a terminal',
  },
  progress: { type: 'boolean', hidden: true },
  'no-progress': { type: 'boolean', group: OUTPUT_GROUP, description: 'Show no progress' },
} as const;
