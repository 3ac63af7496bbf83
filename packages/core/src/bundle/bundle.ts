import { type Answered, type Evidence, requestKey } from '../doctor/evidence.ts';
import { MtaopsError } from '../errors.ts';
import type { Host, HostAnswer, HostRequest } from '../ports/host.ts';
import { readTar, type TarEntry, writeTar } from './tar.ts';

/** What was collected from a host, secrets taken out. */
export type Bundle = {
  readonly platform: string;
  readonly subject: string;
  /** When it was collected; a judgement of it is one of that moment. */
  readonly at: Date;
  readonly answers: readonly Answered[];
};

const INDEX = 'mtaops-bundle.json';

/** A file's content is a member of its own, so that people can read it; its place in the index names it. */
type IndexEntry = { readonly request: HostRequest; readonly answer: object; readonly member?: string };

/** A gzipped tar archive: an index, and each file and command output under a readable name. */
export async function writeBundle(bundle: Bundle): Promise<Uint8Array<ArrayBuffer>> {
  const members: TarEntry[] = [];
  const index = bundle.answers.map(({ answer, request }, at): IndexEntry => {
    if (!answer.ok || answer.kind !== 'file') return { answer, request };
    const member = `files/${String(at).padStart(3, '0')}-${nameFor(request)}`;
    members.push({ content: answer.content, name: member });
    return { answer: { kind: 'file', ok: true }, member, request };
  });
  const { at, platform, subject } = bundle;
  const document = { answers: index, at: at.toISOString(), platform, schema: 'mtaops.bundle/1', subject };
  const content = new TextEncoder().encode(`${JSON.stringify(document, undefined, 1)}\n`);
  const tar = writeTar([{ content, name: INDEX }, ...members], Math.floor(at.getTime() / 1000));
  return through(tar, new CompressionStream('gzip'));
}

/** @throws MtaopsError `E_INPUT` when it is no bundle. */
export async function readBundle(octets: Uint8Array<ArrayBuffer>, from: string): Promise<Bundle> {
  const tar = await through(octets, new DecompressionStream('gzip')).catch(() => undefined);
  const members = tar && readTar(tar);
  const index = members?.find(({ name }) => name === INDEX);
  const document = index && parse(new TextDecoder().decode(index.content));
  if (!members || document?.['schema'] !== 'mtaops.bundle/1' || !Array.isArray(document['answers'])) {
    throw new MtaopsError('E_INPUT', `${from} is no bundle of mtaops`, {
      hint: 'make one with: mtaops collect',
    });
  }
  const contents = new Map(members.map(({ content, name }) => [name, content] as const));
  const answers = (document['answers'] as readonly IndexEntry[]).map(
    ({ answer, member, request }): Answered => {
      const content = member === undefined ? undefined : contents.get(member);
      return { answer: (content ? { ...answer, content } : answer) as HostAnswer, request };
    },
  );
  const at = new Date(String(document['at']));
  return { answers, at, platform: String(document['platform']), subject: String(document['subject']) };
}

/** A host that knows what a bundle holds, and nothing else. */
export function createBundleHost(bundle: Bundle): Host {
  const known = new Map(bundle.answers.map(({ answer, request }) => [requestKey(request), answer] as const));
  const missing: HostAnswer = { detail: 'it is not in the bundle', ok: false, reason: 'offline' };
  return {
    ask: async (requests) => requests.map((request) => known.get(requestKey(request)) ?? missing),
    title: bundle.subject,
    async [Symbol.asyncDispose]() {},
  };
}

/** Everything that was asked, in the order asked, with file contents as `redact` leaves them. */
export function redactEvidence(
  evidence: Evidence,
  redact: (path: string, content: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>,
): readonly Answered[] {
  return [...evidence.answers.values()].map(({ answer, request }) => {
    if (answer.ok && answer.kind === 'run') {
      const { stderr, stdout } = answer.run;
      return {
        answer: { ...answer, run: { ...answer.run, stderr: mask(stderr), stdout: mask(stdout) } },
        request,
      };
    }
    if (!answer.ok || answer.kind !== 'file' || request.kind !== 'file') return { answer, request };
    return { answer: { ...answer, content: redact(request.path, answer.content) }, request };
  });
}

/** `auth-password x` and the like in the output of commands. */
function mask(text: string): string {
  return text.replaceAll(
    /^(\s*[\w.-]*(?:password|passwd|secret|token|api-key)[\w.-]*[:=]?\s+)(?!"")\S.*$/gim,
    '$1****',
  );
}

function nameFor(request: HostRequest): string {
  const path = request.kind === 'file' ? request.path : request.kind;
  return path
    .replaceAll(/[^A-Za-z0-9._-]+/g, '_')
    .replace(/^_+/, '')
    .slice(-80);
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

async function through(
  octets: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const out = new Response(new Blob([octets]).stream().pipeThrough(stream));
  return new Uint8Array(await out.arrayBuffer());
}
