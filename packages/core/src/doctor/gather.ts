import { MtaopsError } from '../errors.ts';
import type { Host, HostRequest } from '../ports/host.ts';
import { addAnswers, type Evidence, NO_EVIDENCE, requestKey } from './evidence.ts';

/** Says what to learn next from what is known so far. Pure; empty when nothing more is wanted. */
export type Wanted = (evidence: Evidence) => readonly HostRequest[];

/** Includes nest; each level is one round. Deeper than this is a loop that the parser failed to notice. */
const MOST_ROUNDS = 40;

/**
 * Ask a host round by round until nothing new is wanted. A question is asked once, whatever its answer.
 *
 * @throws MtaopsError What {@link Host.ask} throws when the host is gone.
 */
export async function gatherEvidence(
  host: Host,
  wanted: Wanted,
  signal?: AbortSignal,
  known: Evidence = NO_EVIDENCE,
): Promise<Evidence> {
  let evidence = known;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const requests = newRequests(evidence, wanted(evidence));
    if (requests.length === 0) return evidence;
    const answers = await host.ask(requests, signal);
    const answered = requests.map((request, at) => {
      const answer = answers[at];
      if (!answer) throw new MtaopsError('E_BUG', `no answer to ${requestKey(request)} from ${host.title}`);
      return { answer, request };
    });
    evidence = addAnswers(evidence, answered);
  }
  return evidence;
}

function newRequests(evidence: Evidence, wanted: readonly HostRequest[]): readonly HostRequest[] {
  const unique = new Map(wanted.map((request) => [requestKey(request), request] as const));
  return [...unique].filter(([key]) => !evidence.answers.has(key)).map(([, request]) => request);
}
