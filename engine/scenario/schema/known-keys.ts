import { z } from 'zod';

/** The keys that a schema knows at a place, for hints; none where keys are the author's own. */
export function knownKeys(schema: z.ZodType, path: readonly (string | number)[]): readonly string[] {
  return [...new Set(follow(schema, path).flatMap(keysOf))];
}

/** Every schema that may stand at the place: a union leads to several. */
function follow(schema: z.core.$ZodType, path: readonly (string | number)[]): readonly z.core.$ZodType[] {
  const here = alternatives(schema);
  const [step, ...rest] = path;
  if (step === undefined) return here;
  return here.flatMap((candidate) => {
    const next = child(candidate, step);
    return next === null ? [] : follow(next, rest);
  });
}

function child(schema: z.core.$ZodType, step: string | number): z.core.$ZodType | null {
  if (schema instanceof z.ZodObject) return schema.shape[step] ?? null;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  if (schema instanceof z.ZodArray) return schema.element;
  return null;
}

function keysOf(schema: z.core.$ZodType): readonly string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  if (schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum)
    return schema.keyType.options.map(String);
  return [];
}

/** Takes off what only wraps: defaults, optional marks, transformations; and opens unions. */
function alternatives(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return alternatives(schema.def.innerType);
  }
  if (schema instanceof z.ZodPipe) return alternatives(schema.def.in);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => alternatives(option));
  return [schema];
}
