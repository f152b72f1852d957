/** What is said where a run is spread over machines. */
export const machines = {
  missingPackage: (what: string, install: string) =>
    `${what} is not installed here, and runs on many machines need it. Install it: npm install ${install}`,
  noQueue: 'Which queue is meant? Name it with --queue redis://host:6379, or in PRESSCHECK_QUEUE.',
  noStore:
    'Where are results to be kept? Name a place that all machines reach with --store file:/shared/folder or s3://bucket, or in PRESSCHECK_STORE.',
  badQueue: (queue: string) =>
    `“${queue}” is no address of a queue. Write redis://host:6379, with rediss:// for TLS.`,
  unreachable: (queue: string, reason: string) =>
    `The queue at ${queue} cannot be reached (${reason}). Check that Redis runs there, and that this machine may connect to it.`,
  locked: (queue: string) =>
    `The queue at ${queue} asks for another password or user than was given. Write them into PRESSCHECK_QUEUE: redis://user:password@host:6379`,
  full: (queue: string) =>
    `Redis at ${queue} has no memory left for more jobs. Give it more (maxmemory), or let workers finish what is waiting.`,
  readOnly: (queue: string) =>
    `Redis at ${queue} cannot be written to now: it is a replica, is still loading, or cannot save to its disk. Name the primary, and look into its log.`,
  oldRedis: (queue: string, version: string, least: string) =>
    `Redis at ${queue} is version ${version}. Runs on many machines need ${least} or later.`,
  noRedis: (queue: string) =>
    `What answers at ${queue} does not speak as Redis does. Check the port, and whether rediss:// is needed.`,
  queueFailed: (queue: string, reason: string) =>
    `The queue at ${queue} refused what it was asked (${reason}). Look into the log of Redis.`,
  evicts: (policy: string) =>
    `Redis drops what it holds when its memory is full (maxmemory-policy ${policy}), and jobs with it. Set maxmemory-policy noeviction.`,
  badRun: (name: string) =>
    `“${name}” is no name of a run. Take letters, digits, “.”, “_” and “-”, no more than 64.`,
  needsSecret:
    'The run has headers, cookies, credentials or a webhook, which must not lie about in the open. Set PRESSCHECK_SECRET to the same secret text for enqueue, work and collect.',
  otherSecret: (run: string) =>
    `Run ${run} was sealed with another PRESSCHECK_SECRET than is set here. Set the same on all machines.`,
  noShard: 'A queue deals out the pages by itself. Leave out --shard, or --queue.',
  notByQueue: (flag: string) =>
    `${flag} is for runs on one machine. Leave it out, or audit without --queue and PRESSCHECK_QUEUE.`,
  noPlugins:
    'Checks that are functions of this program cannot be sent to other machines. Name the modules that bring them.',
  badEvery: (pattern: string, reason: string) =>
    `“${pattern}” names no times (${reason}). Write minute, hour, day, month and weekday, such as --every "0 3 * * *".`,
  needsRunName:
    'What comes again needs a name that stays the same. Name it with --run, such as --run nightly.',
  badNotify: (url: string) =>
    `“${url}” is no address that can be told of a run. Write a whole one, https://…, after --notify.`,
  enqueued: (run: string, pages: number, hosts: number) =>
    `Run ${run}: ${pages === 1 ? '1 page waits' : `${pages} pages wait`} for workers, on ${hosts === 1 ? '1 host' : `${hosts} hosts`}. Wait for it with: presscheck collect ${run}`,
  carried: (pages: number) =>
    `${pages === 1 ? '1 page has' : `${pages} pages have`} not changed since the run before, by the sitemap or by its files, and may be taken from there.`,
  scheduled: (run: string, pattern: string, next: string) =>
    `Run ${run} comes at “${pattern}”; next: ${next}. End it with: presscheck enqueue --run ${run} --every never`,
  unscheduled: (run: string) => `Run ${run} does not come again.`,
  notScheduled: (run: string) => `No run ${run} was to come again. Nothing was changed.`,
  noRun: (name: string, store: string) =>
    `There is no run ${name} in the store at ${store}. Check the name, and that enqueue was given the same store.`,
  onlyOneRun: (name: string, store: string) =>
    `The store at ${store} has one run ${name}, and two are needed to compare. Wait for the next.`,
  otherVersion: (run: string, theirs: string, ours: string) =>
    `Run ${run} was enqueued by presscheck ${theirs}, and this is ${ours}. Use the same version on all machines.`,
  refusedVersion: (run: string, theirs: string, ours: string) =>
    `Run ${run} is for workers of presscheck ${theirs}, and this one is ${ours}: it takes none of its pages.`,
  refusedBrowser: (run: string, theirs: string, ours: string) =>
    `Run ${run} is audited with ${theirs}, and this worker has ${ours}: it takes none of its pages.`,
  refused: (run: string, reason: string) => `This worker takes no pages of run ${run}: ${reason}`,
  notInStore: (store: string) =>
    `its plan is not in the store at ${store}. Give the worker the store that enqueue was given.`,
  damaged: (run: string, file: string) =>
    `Run ${run} has something in the store that presscheck did not write (${file}). Enqueue it again.`,
  notReady: 'This machine cannot audit, so it takes no pages. What presscheck doctor says:',
  working: (workers: number, queue: string) =>
    `Takes pages from ${queue}, ${workers === 1 ? 'one at a time' : `up to ${workers} at once`}. It ends with SIGTERM, after the pages in hand.`,
  draining: (pages: number) =>
    pages === 0
      ? 'Takes no more pages, and has none in hand.'
      : `Takes no more pages. Waits for ${pages === 1 ? 'the page' : `the ${pages} pages`} in hand; a second signal ends it at once.`,
  drained: (pages: number) => `Ended, with ${pages === 1 ? '1 page' : `${pages} pages`} audited.`,
  pageDone: (run: string, url: string, outcome: string, seconds: string) =>
    `${run}: ${url}: ${outcome}, ${seconds} s`,
  pageCarried: (run: string, url: string) => `${run}: ${url}: as in the run before`,
  jobFailed: (run: string, place: number, reason: string) =>
    `Run ${run}: page ${place} could not be kept (${reason}). The queue gives it to a worker again.`,
  givenUp: (run: string, url: string, times: number) =>
    `${run}: ${url}: given up, since its worker ended ${times} times while it was open`,
  lost: (queue: string) => `No connection to ${queue}. Waits for it to come back.`,
  found: (queue: string) => `Connected to ${queue} again.`,
  runEnded: (run: string) => `Run ${run} is done.`,
  notified: (run: string) => `Run ${run}: the webhook has been told.`,
  notNotified: (run: string, reason: string) =>
    `Run ${run}: the webhook was not told (${reason}). It is tried again.`,
  removed: (run: string) => `Run ${run} was removed: three later ones of its name are kept.`,
  expanding: (run: string) => `Run ${run} begins as planned.`,
  notExpanded: (run: string, reason: string) => `Run ${run} could not begin as planned: ${reason}`,
  workersLost: (times: number) => `its worker ended ${times} times meanwhile.`,
  statusAt: (address: string) => `Its state is told at ${address}/healthz and ${address}/metrics`,
  badStatus: (value: string) =>
    `“${value}” is no place to tell the state at. Write a port, or an address and a port, such as 127.0.0.1:9464.`,
  statusRefused: (value: string, code: string) =>
    `The state cannot be told at ${value} (${code}). Take another port.`,
  badPatience: (text: string, most: number) =>
    `“${text}” is no number of minutes to wait. Write one above 0, and no more than ${most}, after --patience.`,
  badLostAfter: (text: string, most: number) =>
    `“${text}” is no number of seconds. Write one from 1 to ${most} after --lost-after.`,
  badLog: (text: string) => `“${text}” is no form of a log. Write --log text or --log json.`,
  nobodyWorks: (queue: string) =>
    `No worker has been seen at ${queue}. Start some with: presscheck work`,
  forgotten: (pages: number) =>
    `The queue has lost the run, as Redis does when it is restarted without persistence. ${pages === 1 ? '1 page is' : `${pages} pages are`} asked for again.`,
  gaveUp: (pages: number, minutes: number) =>
    `Nothing has come for ${minutes} minutes, and ${pages === 1 ? '1 page is' : `${pages} pages are`} still missing. They are reported as not audited.`,
  interrupted: (run: string) =>
    `Interrupted. Run ${run} goes on; wait for it again with: presscheck collect ${run}`,
  unfinished: (run: string, pages: number) =>
    `Run ${run} was not enqueued to its end. ${pages === 1 ? 'The page that is missing is' : `The ${pages} pages that are missing are`} asked for now.`,
  collecting: (done: number, total: number, perMinute: number, left: number, workers: number) =>
    `${done} of ${total} pages, ${perMinute} a minute, ${left} left, ${workers === 1 ? '1 worker' : `${workers} workers`} seen`,
};
