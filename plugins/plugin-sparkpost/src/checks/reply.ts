import { type Evidence, type HostFailure, replyIn } from '@mtaops/core';

/** What the API said to one GET. */
export type ApiReply =
  /** `results` of a 200, or the whole body where it has none. */
  | { readonly kind: 'ok'; readonly results: unknown; readonly body: unknown }
  | { readonly kind: 'refused'; readonly status: number; readonly message: string }
  | { readonly kind: 'unlearnt'; readonly failure: HostFailure };

/** The reply to a path of {@link PATHS}; any status is a value, a body that is no JSON is a refusal. */
export function replyTo(evidence: Evidence, path: string): ApiReply {
  const reply = replyIn(evidence, path);
  if (!reply.ok) return { failure: reply, kind: 'unlearnt' };
  const { body: text, status } = reply.value.response;
  const body = parseJson(text);
  if (status === 200 && body !== undefined) return { body, kind: 'ok', results: at(body, 'results') ?? body };
  const [first] = list(at(body, 'errors'));
  const message =
    textAt(first, 'description') ?? textAt(first, 'message') ?? (body === undefined ? 'no JSON' : '');
  return { kind: 'refused', message, status };
}

/** `results` as a list; empty when there was no such answer. */
export function items(reply: ApiReply): readonly unknown[] {
  return reply.kind === 'ok' ? list(reply.results) : [];
}

/** A member of a JSON value, however deep; undefined when it is not there. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined,
    value,
  );
}

export function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  const found = at(value, ...path);
  return typeof found === 'string' ? found : undefined;
}

export function numberAt(value: unknown, ...path: readonly string[]): number | undefined {
  const found = at(value, ...path);
  return typeof found === 'number' ? found : undefined;
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
