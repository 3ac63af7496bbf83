import type { Questions } from '../ports/questions.ts';

/** Somebody who gives these answers, and then takes what is suggested; nobody when `answers` is undefined. */
export function memoryQuestions(
  answers?: readonly string[],
): Questions & { readonly asked: readonly string[] } {
  const asked: string[] = [];
  return {
    ask: async (question, fallback) => {
      const answer = answers?.[asked.length] ?? '';
      asked.push(question);
      return answer === '' ? fallback : answer;
    },
    asked,
    canAsk: () => answers !== undefined,
  };
}
