import type { Location } from '@mtaops/core';
import { entryText } from '../config/value.ts';
import { mechanismsOn } from '../inbound/auth.ts';
import { inboundChain } from '../inbound/chain.ts';
import { type Configured, judgedEndpoints } from './model.ts';

/** A password file that some mechanism uses. */
export type PasswordFile = {
  readonly path: string;
  readonly scheme: 'file' | 'digest';
  readonly mechanism: string;
  readonly place: Location;
};

/** Password files of all SMTP endpoints, each path once per mechanism. */
export function passwordFiles(model: Configured): readonly PasswordFile[] {
  const files = new Map<string, PasswordFile>();
  for (const endpoint of judgedEndpoints(model, 'esmtp_listener')) {
    for (const { name, parameters } of mechanismsOn(inboundChain(endpoint))) {
      const uri = entryText(parameters?.setting.value, 'uri') ?? '';
      const parts = /^(file|digest):\/\/(\/.*)$/i.exec(uri);
      if (!parameters || parts?.[2] === undefined) continue;
      const scheme = parts[1]?.toLowerCase() === 'file' ? 'file' : 'digest';
      const path = model.configuration.layout.locate(parts[2]);
      files.set(`${name} ${path}`, { mechanism: name, path, place: parameters.setting.place, scheme });
    }
  }
  return [...files.values()];
}
