import type * as z from 'zod/mini';
import { configurationSchema } from './schema.ts';
import type { Path } from './value-tree.ts';

/** The keys that the schema knows at a path; empty where names are the user's. */
export function knownKeysAt(path: Path): readonly string[] {
  const found = path.reduce<readonly z.core.$ZodType[]>(
    (schemas, step) => schemas.flatMap((schema) => childrenOf(schema, step)),
    [configurationSchema],
  );
  return [...new Set(found.flatMap((schema) => optionsOf(schema)).flatMap(keysOf))];
}

function keysOf(schema: z.core.$ZodTypes): readonly string[] {
  return schema._zod.def.type === 'object' ? Object.keys(schema._zod.def.shape) : [];
}

function childrenOf(schema: z.core.$ZodType, step: string | number): readonly z.core.$ZodType[] {
  return optionsOf(schema).flatMap(({ _zod: { def } }) => {
    if (def.type === 'object') return def.shape[step] ?? [];
    if (def.type === 'record') return def.valueType;
    return def.type === 'array' ? def.element : [];
  });
}

/** A schema without its wrapping; all options of a union. */
function optionsOf(schema: z.core.$ZodType): readonly z.core.$ZodTypes[] {
  const known = schema as z.core.$ZodTypes;
  const { def } = known._zod;
  if (def.type === 'optional') return optionsOf(def.innerType);
  return def.type === 'union' ? def.options.flatMap(optionsOf) : [known];
}
