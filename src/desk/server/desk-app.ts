import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { catalogOf } from '../../messages/catalogs.ts';
import { DESK_UPLOAD_BYTES, type DeskState } from '../../model/desk.ts';
import { KnownError, toldError } from '../../model/usage/known-error.ts';
import { UsageError } from '../../model/usage/usage-error.ts';
import { readPackageFile } from '../../support/package-root.ts';
import type { Audits } from '../audits/audits.ts';
import type { Channel } from '../channel.ts';
import type { Planner } from '../drafts/planner.ts';
import type { DeskOptions } from '../open-desk.ts';
import type { Pages } from '../pages/list-pages.ts';
import { shown } from '../pages/watch-pages.ts';
import { deskDocument } from './desk-document.ts';
import { answerEvents } from './events.ts';
import { guard, withHeaders } from './guard.ts';
import { planOf, readRequest } from './read-request.ts';
import { pictureAnswer, viewOf } from './result.ts';
import type { Token } from './token.ts';

export type DeskParts = {
  options: DeskOptions;
  pages: Pages;
  folder: string;
  audits: Audits;
  planner: Planner;
  channel: Channel;
  token: Token;
};

/** The desk’s server at an origin on loopback. */
export function deskApp(parts: DeskParts, origin: string): Hono {
  const { options, token } = parts;
  const { usage } = catalogOf(options.locale);
  const app = new Hono();
  app.use(withHeaders);
  app.use(guard(origin, token, usage.desk.refused));
  app.use(
    bodyLimit({
      maxSize: DESK_UPLOAD_BYTES,
      onError: (context) =>
        context.json({ problem: usage.desk.tooLarge(DESK_UPLOAD_BYTES / 1_000_000) }, 413),
    }),
  );
  app.onError((error, context) => {
    if (error instanceof HTTPException) return error.getResponse();
    const said = toldError(error, usage).split('\n')[0] ?? '';
    if (error instanceof KnownError) return context.json({ problem: said }, 400);
    return context.json({ problem: usage.commandLine.unexpected(said) }, 500);
  });
  app.notFound((context) => context.text(usage.desk.notUnderstood, 404));
  serveDocument(app, options);
  serveResults(app, parts);
  takeRequests(app, parts);
  return app;
}

function serveDocument(app: Hono, { locale = 'en' }: DeskOptions): void {
  app.get('/', (context) => context.html(deskDocument(locale)));
  const asset = (path: string, type: string, files: readonly string[]) =>
    app.get(path, (context) => {
      context.header('Content-Type', `${type};charset=utf-8`);
      return context.body(files.map((file) => readPackageFile('dist/assets', file)).join('\n'));
    });
  asset('/desk.js', 'text/javascript', ['desk.js']);
  asset('/desk.css', 'text/css', ['report.css', 'desk.css']);
}

function serveResults(app: Hono, { options, pages, folder, audits, channel }: DeskParts): void {
  app.get('/api/desk', (context) => {
    const state: DeskState = {
      pages: pages.all().map(shown),
      audits: audits.all(),
      targets: options.targets,
    };
    return context.json(state);
  });
  app.get('/api/events', (context) => answerEvents(context, channel));
  app.get('/api/audits/:id/view', (context) => {
    const result = audits.resultOf(context.req.param('id'));
    if (!result) throw new UsageError((say) => say.desk.noAudit);
    return context.json({ html: viewOf(result, options) });
  });
  app.get('/pictures/:name', (context) =>
    pictureAnswer(context, folder, context.req.param('name')),
  );
}

function takeRequests(app: Hono, { audits, planner }: DeskParts): void {
  app.post('/api/audits', async (context) => {
    const plan = await planOf(await readRequest(context.req.raw), planner, audits);
    return context.json(audits.ask(plan), 201);
  });
  app.post('/api/files', async (context) => {
    const name = context.req.query('name') ?? '';
    const bytes = new Uint8Array(await context.req.arrayBuffer());
    return context.json(audits.ask(await planner.file(name, bytes)), 201);
  });
  app.post('/api/audits/:id/cancel', (context) => {
    audits.cancel(context.req.param('id'));
    return context.json({});
  });
}
