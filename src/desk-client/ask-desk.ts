import type { DeskAudit, DeskRequest, DeskState } from '../model/desk.ts';
import { words } from './words.ts';

/** What came of asking: an answer, or what kept it from being one, in a sentence. */
export type Answer<T> = { value: T; problem: null } | { value: null; problem: string };

export function readState(): Promise<Answer<DeskState>> {
  return ask('/api/desk');
}

export function askForAudit(request: DeskRequest): Promise<Answer<DeskAudit>> {
  const headers = { 'Content-Type': 'application/json' };
  return ask('/api/audits', { method: 'POST', headers, body: JSON.stringify(request) });
}

export function sendFile(file: File): Promise<Answer<DeskAudit>> {
  const headers = { 'Content-Type': 'application/octet-stream' };
  const path = `/api/files?name=${encodeURIComponent(file.name)}`;
  return ask(path, { method: 'POST', headers, body: file });
}

export function cancelAudit(id: string): Promise<Answer<object>> {
  return ask(`/api/audits/${encodeURIComponent(id)}/cancel`, { method: 'POST' });
}

export function readView(id: string): Promise<Answer<{ html: string }>> {
  return ask(`/api/audits/${encodeURIComponent(id)}/view`);
}

async function ask<T>(path: string, init: RequestInit = {}): Promise<Answer<T>> {
  try {
    const response = await fetch(path, init);
    const text = await response.text();
    // The desk’s own server says it in this form, and refuses in a plain line.
    const value = text.startsWith('{') ? JSON.parse(text) : { problem: text };
    if (response.ok) return { value: value as T, problem: null };
    return { value: null, problem: String(value.problem ?? words.said.lost) };
  } catch {
    return { value: null, problem: words.said.lost };
  }
}
