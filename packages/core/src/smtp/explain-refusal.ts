import type { Refusal, RefusalExplanation } from './refusal.ts';
import { REFUSAL_WORDS } from './refusal-words.ts';

/** Who refused; all of it may be unknown (`SMTP_HOST` alone). */
export type RefusalPlace = {
  readonly platformTitle?: string;
  /** Name of a target that `mtaops doctor` can look at. */
  readonly targetName?: string;
  /** What the platform says of it, which goes before the general words. */
  readonly platformExplanation?: RefusalExplanation;
};

/**
 * What a refusal means, its causes in order of likelihood, and the next step; in the platform's words where it has any,
 * else in those that hold anywhere.
 */
export function explainRefusal(refusal: Refusal, place: RefusalPlace = {}): RefusalExplanation {
  const { isOurs, ...general } = REFUSAL_WORDS[refusal.class];
  const { platformExplanation, platformTitle = 'the server', targetName } = place;
  const { causes, meaning, nextStep } = platformExplanation ?? general;
  const canAskDoctor = targetName !== undefined && !isOurs && !nextStep.includes('mtaops doctor');
  return {
    causes: causes.map((cause) => cause.replaceAll('{server}', platformTitle)),
    meaning: meaning.replaceAll('{server}', platformTitle),
    nextStep: canAskDoctor
      ? `${nextStep}; mtaops doctor --target ${targetName} checks the server's side`
      : nextStep,
  };
}
