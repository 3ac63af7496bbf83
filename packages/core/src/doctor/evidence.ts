import type { DnsAnswer, DnsType } from '../ports/dns.ts';
import type { HostAnswer, HostFailure, HostReply, HostRequest, HostRun, HostStat } from '../ports/host.ts';

/** What was asked of a host and what it answered, a failure to answer included. Immutable. */
export type Evidence = { readonly answers: ReadonlyMap<string, Answered> };

export type Answered = { readonly request: HostRequest; readonly answer: HostAnswer };

/** A value, or why there is none. */
export type Known<T> = { readonly ok: true; readonly value: T } | HostFailure;

export const NO_EVIDENCE: Evidence = { answers: new Map() };

/** The same text for the same question; also a stable name of it in a bundle's index. */
export function requestKey(request: HostRequest): string {
  if (request.kind === 'run') return `run ${JSON.stringify(request.argv)}`;
  return request.kind === 'dns' ? `dns ${request.type} ${request.name}` : `${request.kind} ${request.path}`;
}

export function addAnswers(evidence: Evidence, answered: readonly Answered[]): Evidence {
  const answers = new Map(evidence.answers);
  for (const one of answered) answers.set(requestKey(one.request), one);
  return { answers };
}

const NOT_ASKED: HostFailure = { detail: 'it was not asked for', ok: false, reason: 'failed' };

export function fileIn(evidence: Evidence, path: string): Known<Uint8Array<ArrayBuffer>> {
  const answer = evidence.answers.get(`file ${path}`)?.answer ?? NOT_ASKED;
  if (!answer.ok) return answer;
  return answer.kind === 'file' ? { ok: true, value: answer.content } : NOT_ASKED;
}

export function listIn(evidence: Evidence, path: string): Known<readonly string[]> {
  const answer = evidence.answers.get(`list ${path}`)?.answer ?? NOT_ASKED;
  if (!answer.ok) return answer;
  return answer.kind === 'list' ? { ok: true, value: answer.names } : NOT_ASKED;
}

export function statIn(evidence: Evidence, path: string): Known<HostStat> {
  const answer = evidence.answers.get(`stat ${path}`)?.answer ?? NOT_ASKED;
  if (!answer.ok) return answer;
  return answer.kind === 'stat' ? { ok: true, value: answer.stat } : NOT_ASKED;
}

/** A run that ended, whatever its exit code. */
export function runIn(evidence: Evidence, argv: readonly string[]): Known<HostRun> {
  const answer = evidence.answers.get(requestKey({ argv, kind: 'run' }))?.answer ?? NOT_ASKED;
  if (!answer.ok) return answer;
  return answer.kind === 'run' ? { ok: true, value: answer.run } : NOT_ASKED;
}

/** A reply of the platform's API, whatever its status. */
export function replyIn(evidence: Evidence, path: string): Known<HostReply> {
  const answer = evidence.answers.get(`get ${path}`)?.answer ?? NOT_ASKED;
  if (!answer.ok) return answer;
  return answer.kind === 'get' ? { ok: true, value: answer.reply } : NOT_ASKED;
}

export function recordsIn(evidence: Evidence, name: string, type: DnsType): Known<DnsAnswer> {
  const answer = evidence.answers.get(`dns ${type} ${name}`)?.answer ?? NOT_ASKED;
  if (!answer.ok) return answer;
  return answer.kind === 'dns' ? { ok: true, value: answer.answer } : NOT_ASKED;
}
