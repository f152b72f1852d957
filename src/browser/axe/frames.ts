import type { CDPSession, Protocol } from 'puppeteer-core';
import type { FrameFacts } from '../../model/page-functions.ts';
import { within } from '../../support/within.ts';
import { callPageOnElements, enterWorld, type IsolatedWorld } from '../loading/isolated-world.ts';

/** Frames of other sites live in processes of their own; this finds the session that speaks to each. */
export type FrameSessions = {
  sessionFor(frameId: string): CDPSession | undefined;
  stop(): Promise<void>;
};

/** Attaches to the frames of other sites below the session's page. */
export async function attachFrames(session: CDPSession): Promise<FrameSessions> {
  const { CDPSessionEvent } = await import('../finding/puppeteer.ts');
  const sessions = new Map<string, CDPSession>();
  const children = new Map<string, CDPSession>();
  const onSession = (child: CDPSession) => void children.set(child.id(), child);
  const onTarget = ({ sessionId, targetInfo }: Protocol.Target.AttachedToTargetEvent) => {
    const child = children.get(sessionId);
    if (child && targetInfo.type === 'iframe') sessions.set(targetInfo.targetId, child);
  };
  session.on(CDPSessionEvent.SessionAttached, onSession);
  session.on('Target.attachedToTarget', onTarget);
  await session.send('Target.setAutoAttach', AUTO_ATTACH);
  return {
    sessionFor: (frameId) => sessions.get(frameId),
    async stop() {
      session.off(CDPSessionEvent.SessionAttached, onSession);
      session.off('Target.attachedToTarget', onTarget);
      await session.send('Target.setAutoAttach', { ...AUTO_ATTACH, autoAttach: false });
    },
  };
}

const AUTO_ATTACH = { autoAttach: true, waitForDebuggerOnStart: false, flatten: true };

/** A frame's element: what the page around it says of it, and the frame's own id. */
export type FrameElement = FrameFacts & { frameId: string | null };

/** Looks at the element that axe-core named by a selector of its own. */
export async function findFrame(world: IsolatedWorld, axeSelector: unknown): Promise<FrameElement> {
  const { session, contextId } = world;
  const { result } = await session.send('Runtime.evaluate', {
    expression: `presscheckPage.frameElement(${JSON.stringify(axeSelector)})`,
    contextId,
  });
  if (!result.objectId) return { selector: String(axeSelector), notWorth: 'gone', frameId: null };
  const { node } = await session.send('DOM.describeNode', { objectId: result.objectId });
  const facts = await callPageOnElements(world, 'axe.frameFacts', [node.backendNodeId]);
  return { ...facts, frameId: node.frameId ?? null };
}

/** The isolated world of a frame, in whichever process it lives. */
export async function enterFrame(
  parent: IsolatedWorld,
  frames: FrameSessions,
  frameId: string,
  limitMs: number,
): Promise<IsolatedWorld> {
  const session = frames.sessionFor(frameId) ?? parent.session;
  return within(enterWorld(session, frameId), limitMs, 'Entering the frame');
}
