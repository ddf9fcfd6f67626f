/** A list without duplicates: a repeated theme would count a decision twice. */
import * as z from 'zod';

/** A list of distinct short texts; an error points to the second occurrence of a duplicate. */
export function uniqueList<T extends z.ZodType<string>>(element: T): z.ZodArray<T> {
  return z
    .array(element)
    .check((ctx) => {
      for (const [index, value] of ctx.value.entries())
        if (ctx.value.indexOf(value) < index)
          ctx.issues.push({
            code: 'custom',
            input: ctx.value,
            path: [index],
            message: `« ${value} » est déjà dans la liste`,
            params: { rule: 'repeated-value' },
          });
    })
    .meta({ uniqueItems: true });
}
