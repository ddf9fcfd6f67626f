/** A list in which nothing is written twice: a repeated theme would count a decision twice. */
import * as z from 'zod';

/** A list of short texts, each different from the others; what is repeated is named where it stands for the second time. */
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
