import type { Refusal, RefusalExplanation } from './refusal.ts';
import { REFUSAL_WORDS } from './refusal-words.ts';

/** Who refused, in the user's words; both may be unknown (`SMTP_HOST` alone). */
export type RefusalPlace = { readonly platformTitle?: string; readonly targetName?: string };

/**
 * What a refusal means anywhere, its causes in order of likelihood, and the next step. A platform may know better;
 * ask its `explainRefusal` first.
 */
export function explainRefusal(refusal: Refusal, place: RefusalPlace = {}): RefusalExplanation {
  const { causes, isOurs, meaning, nextStep } = REFUSAL_WORDS[refusal.class];
  const server = place.platformTitle ?? 'the server';
  const doctor = place.targetName === undefined ? undefined : `mtaops doctor --target ${place.targetName}`;
  return {
    causes: causes.map((cause) => cause.replaceAll('{server}', server)),
    meaning: meaning.replaceAll('{server}', server),
    nextStep: doctor === undefined || isOurs ? nextStep : `${nextStep}; ${doctor} checks the server's side`,
  };
}
